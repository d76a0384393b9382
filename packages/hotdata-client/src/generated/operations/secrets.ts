// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type {
  Secret,
  SecretCreate,
  SecretCreated,
  SecretList,
  SecretUpdate,
  SecretUpdated,
} from "../schema.ts";

const list = {
  id: "secrets.list",
  method: "GET",
  path: "/v1/secrets",
  pages: { items: "/secrets" },
} as const;

/** Lists the secrets of the workspace, without their values. `GET /v1/secrets` */
export function secretsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Secret, SecretList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `secrets.create`. */
export type SecretsCreateParams = SecretCreate;

const create = {
  id: "secrets.create",
  method: "POST",
  path: "/v1/secrets",
  body: json,
  secrets: ["value"],
} as const;

/** Stores a secret under a new name. `POST /v1/secrets` */
export function secretsCreate(
  client: ClientCore,
  params: SecretsCreateParams,
  options?: RequestOptions,
): Call<SecretCreated, HotdataFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `secrets.get`. */
export interface SecretsGetParams {
  /** Name of the secret. */
  name: string;
}

const get = { id: "secrets.get", method: "GET", path: "/v1/secrets/{name}" } as const;

/** Fetches when a secret was stored and changed. Its value is never sent. `GET /v1/secrets/{name}` */
export function secretsGet(
  client: ClientCore,
  params: SecretsGetParams,
  options?: RequestOptions,
): Call<Secret, HotdataFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `secrets.update`. */
export interface SecretsUpdateParams extends SecretUpdate {
  /** Name of the secret. */
  name: string;
}

const update = {
  id: "secrets.update",
  method: "PUT",
  path: "/v1/secrets/{name}",
  body: json,
  secrets: ["value"],
} as const;

/** Replaces the value of a secret. `PUT /v1/secrets/{name}` */
export function secretsUpdate(
  client: ClientCore,
  params: SecretsUpdateParams,
  options?: RequestOptions,
): Call<SecretUpdated, HotdataFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `secrets.delete`. */
export interface SecretsDeleteParams {
  /** Name of the secret. */
  name: string;
}

const deleteOperation = { id: "secrets.delete", method: "DELETE", path: "/v1/secrets/{name}" } as const;

/** Deletes a secret. `DELETE /v1/secrets/{name}` */
export function secretsDelete(
  client: ClientCore,
  params: SecretsDeleteParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Passwords and tokens that connections use. Values can be written, never read. */
export interface Secrets {
  /**
   * Lists the secrets of the workspace, without their values. `GET /v1/secrets`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const secret of hotdata.secrets.list()) console.log(secret);
   */
  list(params?: Record<string, never>, options?: ListOptions): ListCall<Secret, SecretList, HotdataFailure>;

  /**
   * Stores a secret under a new name. `POST /v1/secrets`
   *
   * @throws ApiError with status 400, 401 or 409.
   * @example
   * const secret = await hotdata.secrets.create({
   *   name: "warehouse-password",
   *   value: "correct-horse",
   * });
   */
  create(params: SecretsCreateParams, options?: RequestOptions): Call<SecretCreated, HotdataFailure>;

  /**
   * Fetches when a secret was stored and changed. Its value is never sent. `GET /v1/secrets/{name}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: SecretsGetParams, options?: RequestOptions): Call<Secret, HotdataFailure>;

  /**
   * Replaces the value of a secret. `PUT /v1/secrets/{name}`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  update(params: SecretsUpdateParams, options?: RequestOptions): Call<SecretUpdated, HotdataFailure>;

  /**
   * Deletes a secret. `DELETE /v1/secrets/{name}`
   *
   * Connections that use it fail from then on.
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: SecretsDeleteParams, options?: RequestOptions): Call<void, HotdataFailure>;
}
