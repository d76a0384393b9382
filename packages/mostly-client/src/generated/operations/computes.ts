// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { Compute, ComputeCreate, ComputeListItem, ComputeUpdate } from "../schema.ts";

const list = { id: "computes.list", method: "GET", path: "/api/v2/computes", pages: { items: "" } } as const;

/** Lists the hardware that jobs can run on. `GET /api/v2/computes` */
export function computesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<ComputeListItem, ComputeListItem[], MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `computes.create`. */
export type ComputesCreateParams = ComputeCreate;

const create = {
  id: "computes.create",
  method: "POST",
  path: "/api/v2/computes",
  body: json,
  secrets: ["secrets"],
} as const;

/** Creates a compute that jobs can run on. `POST /api/v2/computes` */
export function computesCreate(
  client: ClientCore,
  params?: ComputesCreateParams,
  options?: RequestOptions,
): Call<Compute, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `computes.get`. */
export interface ComputesGetParams {
  /** Id of the compute. */
  id: string;
}

const get = { id: "computes.get", method: "GET", path: "/api/v2/computes/{id}" } as const;

/** Fetches a compute with its configuration. `GET /api/v2/computes/{id}` */
export function computesGet(
  client: ClientCore,
  params: ComputesGetParams,
  options?: RequestOptions,
): Call<Compute, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `computes.update`. */
export interface ComputesUpdateParams extends ComputeUpdate {
  /** Id of the compute. */
  id: string;
}

const update = {
  id: "computes.update",
  method: "PATCH",
  path: "/api/v2/computes/{id}",
  retry: "idempotent",
  body: json,
  secrets: ["secrets"],
} as const;

/** Changes a compute. `PATCH /api/v2/computes/{id}` */
export function computesUpdate(
  client: ClientCore,
  params: ComputesUpdateParams,
  options?: RequestOptions,
): Call<Compute, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `computes.delete`. */
export interface ComputesDeleteParams {
  /** Id of the compute. */
  id: string;
}

const deleteOperation = { id: "computes.delete", method: "DELETE", path: "/api/v2/computes/{id}" } as const;

/** Deletes a compute, so that jobs cannot run on it any more. `DELETE /api/v2/computes/{id}` */
export function computesDelete(
  client: ClientCore,
  params: ComputesDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Hardware that jobs can run on. */
export interface Computes {
  /**
   * Lists the hardware that jobs can run on. `GET /api/v2/computes`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const compute of mostly.computes.list()) console.log(compute);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<ComputeListItem, ComputeListItem[], MostlyAIFailure>;

  /**
   * Creates a compute that jobs can run on. `POST /api/v2/computes`
   *
   * For super administrators only.
   *
   * @throws ApiError with status 400, 401 or 403.
   * @example
   * const compute = await mostly.computes.create({
   *   name: "CPU Large",
   *   type: "KUBERNETES",
   *   config: { toleration: "engine-jobs" },
   *   resources: { cpus: 14, memory: 24 },
   *   orderIndex: 0,
   * });
   */
  create(params?: ComputesCreateParams, options?: RequestOptions): Call<Compute, MostlyAIFailure>;

  /**
   * Fetches a compute with its configuration. `GET /api/v2/computes/{id}`
   *
   * For super administrators only.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  get(params: ComputesGetParams, options?: RequestOptions): Call<Compute, MostlyAIFailure>;

  /**
   * Changes a compute. `PATCH /api/v2/computes/{id}`
   *
   * For super administrators only. Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: ComputesUpdateParams, options?: RequestOptions): Call<Compute, MostlyAIFailure>;

  /**
   * Deletes a compute, so that jobs cannot run on it any more. `DELETE /api/v2/computes/{id}`
   *
   * For super administrators only.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ComputesDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
