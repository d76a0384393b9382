// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bind, Call } from "@org/client-runtime";
import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { CurrentUser } from "../schema.ts";

const meGet = { id: "users.me.get", method: "GET", path: "/api/v2/users/me" } as const;

/** Fetches the user whose credentials the call carries. `GET /api/v2/users/me` */
export function usersMeGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<CurrentUser, MostlyAIFailure> {
  return new Call(client, meGet, params, options);
}

/** The users of the platform. */
export interface Users {
  readonly me: UsersMeOperations;
}

/** The operations of `users.me`. */
export interface UsersMeOperations {
  /**
   * Fetches the user whose credentials the call carries. `GET /api/v2/users/me`
   *
   * @throws ApiError with status 401.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<CurrentUser, MostlyAIFailure>;
}

/** Makes the methods of `users`. */
export function bindUsers(client: ClientCore): Users {
  return bind<Users>(client, { me: { get: meGet } });
}
