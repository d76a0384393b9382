// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  FatalError,
  FatalErrorList,
  FatalErrorReport,
  FatalErrorSelection,
  FatalErrorSummary,
  InvalidInput,
  QlusterError,
} from "../schema.ts";

/** Parameters of `errors.list`. */
export interface ErrorsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Only failures of the job with this name. */
  job_name?: string | undefined;
  /** Only failures of this module. */
  module?: string | undefined;
  /** Whether to list deleted failures, false by default. */
  deleted?: boolean | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
}

/** How `errors.list` fails. */
export type ErrorsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "errors.list",
  method: "GET",
  path: "/errors",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists failures of the platform, the newest first unless `reverse` is false. `GET /errors` */
export function errorsList(
  client: ClientCore,
  params?: ErrorsListParams,
  options?: ListOptions,
): ListCall<FatalErrorSummary, FatalErrorList, ErrorsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `errors.create`. */
export type ErrorsCreateParams = FatalErrorReport;

/** How `errors.create` fails. */
export type ErrorsCreateFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const create = { id: "errors.create", method: "POST", path: "/errors", body: json } as const;

/** Records a failure, for jobs that run outside of the platform. `POST /errors` */
export function errorsCreate(
  client: ClientCore,
  params: ErrorsCreateParams,
  options?: RequestOptions,
): Call<FatalError, ErrorsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `errors.delete`. */
export type ErrorsDeleteParams = FatalErrorSelection;

/** How `errors.delete` fails. */
export type ErrorsDeleteFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const deleteOperation = {
  id: "errors.delete",
  method: "POST",
  path: "/errors/delete",
  retry: "idempotent",
  body: json,
} as const;

/** Deletes the failures that match every field given. `POST /errors/delete` */
export function errorsDelete(
  client: ClientCore,
  params?: ErrorsDeleteParams,
  options?: RequestOptions,
): Call<unknown, ErrorsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `errors.get`. */
export interface ErrorsGetParams {
  /** Id of the failure. */
  error_id: number;
}

/** How `errors.get` fails. */
export type ErrorsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "errors.get", method: "GET", path: "/errors/{error_id}" } as const;

/** Fetches a failure with its stack trace. `GET /errors/{error_id}` */
export function errorsGet(
  client: ClientCore,
  params: ErrorsGetParams,
  options?: RequestOptions,
): Call<FatalError, ErrorsGetFailure> {
  return new Call(client, get, params, options);
}

/** Failures of the platform itself. */
export interface Errors {
  /**
   * Lists failures of the platform, the newest first unless `reverse` is false. `GET /errors`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version, which has renamed the resource to error incidents but still links to
   * `/errors` in the documentation; it may be `GET /error-incidents`).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const error of qluster.errors.list()) console.log(error);
   */
  list(
    params?: ErrorsListParams,
    options?: ListOptions,
  ): ListCall<FatalErrorSummary, FatalErrorList, ErrorsListFailure>;

  /**
   * Records a failure, for jobs that run outside of the platform. `POST /errors`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version, which has renamed the resource to error incidents but still links to
   * `/errors` in the documentation; it may be `POST /error-incidents`).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const error = await qluster.errors.create({
   *   job_name: "sensor-12",
   *   job_type: "job",
   *   error: "InvalidCron",
   *   module: "sensor",
   *   msg: "The schedule has six fields.",
   *   data_source_model_id: 12,
   *   meta_data: { schedule: "0 6 * * * *" },
   * });
   */
  create(params: ErrorsCreateParams, options?: RequestOptions): Call<FatalError, ErrorsCreateFailure>;

  /**
   * Deletes the failures that match every field given. `POST /errors/delete`
   *
   * A single one is deleted by its `id`.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version, which has renamed the resource to error incidents but still links to
   * `/errors` in the documentation; it may be `POST /error-incidents/delete`).
   *
   * @throws ApiError with status 401, 403 or 422.
   */
  delete(params?: ErrorsDeleteParams, options?: RequestOptions): Call<unknown, ErrorsDeleteFailure>;

  /**
   * Fetches a failure with its stack trace. `GET /errors/{error_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version, which has renamed the resource to error incidents but still links to
   * `/errors` in the documentation; it may be `GET /error-incidents/{error_id}`).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: ErrorsGetParams, options?: RequestOptions): Call<FatalError, ErrorsGetFailure>;
}
