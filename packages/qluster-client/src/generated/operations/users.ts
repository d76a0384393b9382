// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type { CurrentUser, InvalidInput, QlusterError, User, UserCreate, UserUpdate } from "../schema.ts";

/** Parameters of `users.create`. */
export type UsersCreateParams = UserCreate;

/** How `users.create` fails. */
export type UsersCreateFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const create = {
  id: "users.create",
  method: "POST",
  path: "/users",
  body: json,
  secrets: ["raw_password", "raw_password2"],
} as const;

/** Creates a user. `POST /users` */
export function usersCreate(
  client: ClientCore,
  params: UsersCreateParams,
  options?: RequestOptions,
): Call<User, UsersCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `users.update`. */
export type UsersUpdateParams = UserUpdate;

/** How `users.update` fails. */
export type UsersUpdateFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "users.update",
  method: "PATCH",
  path: "/users",
  retry: "idempotent",
  body: json,
  secrets: ["raw_password", "raw_password2"],
} as const;

/** Changes a user. `PATCH /users` */
export function usersUpdate(
  client: ClientCore,
  params: UsersUpdateParams,
  options?: RequestOptions,
): Call<User, UsersUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** Id of the user. */
  user_id: string;
}

/** How `users.get` fails. */
export type UsersGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "users.get", method: "GET", path: "/users/{user_id}" } as const;

/** Fetches a user. `GET /users/{user_id}` */
export function usersGet(
  client: ClientCore,
  params: UsersGetParams,
  options?: RequestOptions,
): Call<User, UsersGetFailure> {
  return new Call(client, get, params, options);
}

const meGet = { id: "users.me.get", method: "GET", path: "/users/me" } as const;

/** Fetches the user whose credentials the call carries. `GET /users/me` */
export function usersMeGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<CurrentUser, ApiError<ErrorStatus, QlusterError>> {
  return new Call(client, meGet, params, options);
}

/** Accounts of the platform. */
export interface Users {
  /**
   * Creates a user. `POST /users`
   *
   * The platform does not document this operation; it is inferred (the path of `users.update`, beside
   * which it stands; a later version cannot create users).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const user = await qluster.users.create({
   *   email: "ada@example.com",
   *   raw_password: "correct horse",
   *   raw_password2: "correct horse",
   *   first_name: "Ada",
   *   last_name: "Lovelace",
   *   is_active: true,
   *   is_verified: true,
   *   user_type: "editor",
   * });
   */
  create(params: UsersCreateParams, options?: RequestOptions): Call<User, UsersCreateFailure>;

  /**
   * Changes a user. `PATCH /users`
   *
   * The id stands in the body.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(params: UsersUpdateParams, options?: RequestOptions): Call<User, UsersUpdateFailure>;

  /**
   * Fetches a user. `GET /users/{user_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: UsersGetParams, options?: RequestOptions): Call<User, UsersGetFailure>;

  readonly me: UsersMeOperations;
}

/** The operations of `users.me`. */
export interface UsersMeOperations {
  /**
   * Fetches the user whose credentials the call carries. `GET /users/me`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401.
   */
  get(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<CurrentUser, ApiError<ErrorStatus, QlusterError>>;
}
