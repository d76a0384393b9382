// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  Destination,
  DestinationCreate,
  DestinationList,
  DestinationSummary,
  DestinationUpdate,
  InvalidInput,
  QlusterError,
} from "../schema.ts";

/** Parameters of `destinations.list`. */
export interface DestinationsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
}

/** How `destinations.list` fails. */
export type DestinationsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "destinations.list",
  method: "GET",
  path: "/destinations",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists destinations, the newest first unless `reverse` is false. `GET /destinations` */
export function destinationsList(
  client: ClientCore,
  params?: DestinationsListParams,
  options?: ListOptions,
): ListCall<DestinationSummary, DestinationList, DestinationsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `destinations.create`. */
export type DestinationsCreateParams = DestinationCreate;

/** How `destinations.create` fails. */
export type DestinationsCreateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const create = {
  id: "destinations.create",
  method: "POST",
  path: "/destinations",
  body: json,
  secrets: ["password"],
} as const;

/** Creates a destination. `POST /destinations` */
export function destinationsCreate(
  client: ClientCore,
  params: DestinationsCreateParams,
  options?: RequestOptions,
): Call<Destination, DestinationsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `destinations.update`. */
export type DestinationsUpdateParams = DestinationUpdate;

/** How `destinations.update` fails. */
export type DestinationsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "destinations.update",
  method: "PATCH",
  path: "/destinations",
  retry: "idempotent",
  body: json,
  secrets: ["password"],
} as const;

/** Changes a destination. `PATCH /destinations` */
export function destinationsUpdate(
  client: ClientCore,
  params: DestinationsUpdateParams,
  options?: RequestOptions,
): Call<Destination, DestinationsUpdateFailure> {
  return new Call(client, update, params, options);
}

const blank = { id: "destinations.blank", method: "GET", path: "/destinations/new" } as const;

/**
 * Gives a destination with default values, as a start for `destinations.create`.
 * `GET /destinations/new`
 */
export function destinationsBlank(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<Destination, ApiError<ErrorStatus, QlusterError>> {
  return new Call(client, blank, params, options);
}

/** Parameters of `destinations.get`. */
export interface DestinationsGetParams {
  /** Id of the destination. */
  destination_id: number;
}

/** How `destinations.get` fails. */
export type DestinationsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "destinations.get", method: "GET", path: "/destinations/{destination_id}" } as const;

/** Fetches a destination, its password made unreadable. `GET /destinations/{destination_id}` */
export function destinationsGet(
  client: ClientCore,
  params: DestinationsGetParams,
  options?: RequestOptions,
): Call<Destination, DestinationsGetFailure> {
  return new Call(client, get, params, options);
}

/** Databases that rows are loaded into. */
export interface Destinations {
  /**
   * Lists destinations, the newest first unless `reverse` is false. `GET /destinations`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const destination of qluster.destinations.list()) console.log(destination);
   */
  list(
    params?: DestinationsListParams,
    options?: ListOptions,
  ): ListCall<DestinationSummary, DestinationList, DestinationsListFailure>;

  /**
   * Creates a destination. `POST /destinations`
   *
   * Start from `destinations.blank`.
   *
   * The platform does not document this operation; it is inferred (method documented; path from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const destination = await qluster.destinations.create({
   *   name: "warehouse",
   *   destination_type: "postgresql",
   *   database_name: "warehouse",
   *   host: "db.example.com",
   *   user: "loader",
   *   port: "5432",
   *   password: "correct horse",
   *   connect_timeout: 10,
   * });
   */
  create(
    params: DestinationsCreateParams,
    options?: RequestOptions,
  ): Call<Destination, DestinationsCreateFailure>;

  /**
   * Changes a destination. `PATCH /destinations`
   *
   * The id stands in the body.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(
    params: DestinationsUpdateParams,
    options?: RequestOptions,
  ): Call<Destination, DestinationsUpdateFailure>;

  /**
   * Gives a destination with default values, as a start for `destinations.create`.
   * `GET /destinations/new`
   *
   * Nothing is stored.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401.
   */
  blank(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<Destination, ApiError<ErrorStatus, QlusterError>>;

  /**
   * Fetches a destination, its password made unreadable. `GET /destinations/{destination_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: DestinationsGetParams, options?: RequestOptions): Call<Destination, DestinationsGetFailure>;
}
