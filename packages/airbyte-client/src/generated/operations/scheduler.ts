// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  ConnectionCheck,
  DestinationDraft,
  DiscoveredSchema,
  SourceDraft,
} from "../schema.ts";

/** Parameters of `scheduler.destinations.checkConnection`. */
export type SchedulerDestinationsCheckConnectionParams = DestinationDraft;

/** How `scheduler.destinations.checkConnection` fails. */
export type SchedulerDestinationsCheckConnectionFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const destinationsCheckConnectionOperation = {
  id: "scheduler.destinations.checkConnection",
  method: "POST",
  path: "/v1/scheduler/destinations/check_connection",
  retry: "safe",
  body: json,
} as const;

/**
 * Tests a destination configuration that need not be stored.
 * `POST /v1/scheduler/destinations/check_connection`
 */
export function schedulerDestinationsCheckConnection(
  client: ClientCore,
  params: SchedulerDestinationsCheckConnectionParams,
  options?: RequestOptions,
): Call<ConnectionCheck, SchedulerDestinationsCheckConnectionFailure> {
  return new Call(client, destinationsCheckConnectionOperation, params, options);
}

/** Parameters of `scheduler.sources.checkConnection`. */
export type SchedulerSourcesCheckConnectionParams = SourceDraft;

/** How `scheduler.sources.checkConnection` fails. */
export type SchedulerSourcesCheckConnectionFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const sourcesCheckConnectionOperation = {
  id: "scheduler.sources.checkConnection",
  method: "POST",
  path: "/v1/scheduler/sources/check_connection",
  retry: "safe",
  body: json,
} as const;

/** Tests a source configuration that need not be stored. `POST /v1/scheduler/sources/check_connection` */
export function schedulerSourcesCheckConnection(
  client: ClientCore,
  params: SchedulerSourcesCheckConnectionParams,
  options?: RequestOptions,
): Call<ConnectionCheck, SchedulerSourcesCheckConnectionFailure> {
  return new Call(client, sourcesCheckConnectionOperation, params, options);
}

/** Parameters of `scheduler.sources.discoverSchema`. */
export type SchedulerSourcesDiscoverSchemaParams = SourceDraft;

/** How `scheduler.sources.discoverSchema` fails. */
export type SchedulerSourcesDiscoverSchemaFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const sourcesDiscoverSchemaOperation = {
  id: "scheduler.sources.discoverSchema",
  method: "POST",
  path: "/v1/scheduler/sources/discover_schema",
  body: json,
} as const;

/**
 * Asks a source that need not be stored which streams it offers.
 * `POST /v1/scheduler/sources/discover_schema`
 */
export function schedulerSourcesDiscoverSchema(
  client: ClientCore,
  params: SchedulerSourcesDiscoverSchemaParams,
  options?: RequestOptions,
): Call<DiscoveredSchema, SchedulerSourcesDiscoverSchemaFailure> {
  return new Call(client, sourcesDiscoverSchemaOperation, params, options);
}

/** Checks and discoveries with configurations that are not stored. */
export interface Scheduler {
  readonly destinations: SchedulerDestinationsOperations;

  readonly sources: SchedulerSourcesOperations;
}

/** The operations of `scheduler.destinations`. */
export interface SchedulerDestinationsOperations {
  /**
   * Tests a destination configuration that need not be stored.
   * `POST /v1/scheduler/destinations/check_connection`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`.
   *
   * @throws ApiError with status 401 or 422.
   */
  checkConnection(
    params: SchedulerDestinationsCheckConnectionParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, SchedulerDestinationsCheckConnectionFailure>;
}

/** The operations of `scheduler.sources`. */
export interface SchedulerSourcesOperations {
  /**
   * Tests a source configuration that need not be stored. `POST /v1/scheduler/sources/check_connection`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`.
   *
   * @throws ApiError with status 401 or 422.
   */
  checkConnection(
    params: SchedulerSourcesCheckConnectionParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, SchedulerSourcesCheckConnectionFailure>;

  /**
   * Asks a source that need not be stored which streams it offers.
   * `POST /v1/scheduler/sources/discover_schema`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`.
   *
   * @throws ApiError with status 401 or 422.
   */
  discoverSchema(
    params: SchedulerSourcesDiscoverSchemaParams,
    options?: RequestOptions,
  ): Call<DiscoveredSchema, SchedulerSourcesDiscoverSchemaFailure>;
}
