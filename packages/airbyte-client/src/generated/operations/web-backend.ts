// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionReference,
  ConnectionStateType,
  ConnectorUpdates,
  Geography,
  GeographyList,
  WebBackendConnection,
  WebBackendConnectionCreate,
  WebBackendConnectionFilter,
  WebBackendConnectionList,
  WebBackendConnectionReference,
  WebBackendConnectionSummary,
  WebBackendConnectionUpdate,
  WorkspaceContents,
  WorkspaceReference,
} from "../schema.ts";

const checkUpdates = {
  id: "webBackend.checkUpdates",
  method: "POST",
  path: "/v1/web_backend/check_updates",
  retry: "safe",
} as const;

/** Counts the connectors that have a newer version. `POST /v1/web_backend/check_updates` */
export function webBackendCheckUpdates(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<ConnectorUpdates, ApiError<ErrorStatus, AirbyteError>> {
  return new Call(client, checkUpdates, params, options);
}

/** Parameters of `webBackend.connections.create`. */
export type WebBackendConnectionsCreateParams = WebBackendConnectionCreate;

/** How `webBackend.connections.create` fails. */
export type WebBackendConnectionsCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const connectionsCreateOperation = {
  id: "webBackend.connections.create",
  method: "POST",
  path: "/v1/web_backend/connections/create",
  body: json,
} as const;

/** Creates a connection together with its operations. `POST /v1/web_backend/connections/create` */
export function webBackendConnectionsCreate(
  client: ClientCore,
  params: WebBackendConnectionsCreateParams,
  options?: RequestOptions,
): Call<WebBackendConnection, WebBackendConnectionsCreateFailure> {
  return new Call(client, connectionsCreateOperation, params, options);
}

/** Parameters of `webBackend.connections.get`. */
export type WebBackendConnectionsGetParams = WebBackendConnectionReference;

/** How `webBackend.connections.get` fails. */
export type WebBackendConnectionsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const connectionsGetOperation = {
  id: "webBackend.connections.get",
  method: "POST",
  path: "/v1/web_backend/connections/get",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Fetches a connection with its source, destination and last sync.
 * `POST /v1/web_backend/connections/get`
 */
export function webBackendConnectionsGet(
  client: ClientCore,
  params: WebBackendConnectionsGetParams,
  options?: RequestOptions,
): Call<WebBackendConnection, WebBackendConnectionsGetFailure> {
  return new Call(client, connectionsGetOperation, params, options);
}

/** Parameters of `webBackend.connections.list`. */
export type WebBackendConnectionsListParams = WebBackendConnectionFilter;

/** How `webBackend.connections.list` fails. */
export type WebBackendConnectionsListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const connectionsListOperation = {
  id: "webBackend.connections.list",
  method: "POST",
  path: "/v1/web_backend/connections/list",
  retry: "safe",
  body: json,
  pages: { items: "/connections" },
} as const;

/** Lists the connections of a workspace with their last syncs. `POST /v1/web_backend/connections/list` */
export function webBackendConnectionsList(
  client: ClientCore,
  params: WebBackendConnectionsListParams,
  options?: ListOptions,
): ListCall<WebBackendConnectionSummary, WebBackendConnectionList, WebBackendConnectionsListFailure> {
  return new ListCall(client, connectionsListOperation, params, options);
}

/** Parameters of `webBackend.connections.update`. */
export type WebBackendConnectionsUpdateParams = WebBackendConnectionUpdate;

/** How `webBackend.connections.update` fails. */
export type WebBackendConnectionsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const connectionsUpdateOperation = {
  id: "webBackend.connections.update",
  method: "POST",
  path: "/v1/web_backend/connections/update",
  body: json,
} as const;

/** Changes a connection together with its operations. `POST /v1/web_backend/connections/update` */
export function webBackendConnectionsUpdate(
  client: ClientCore,
  params: WebBackendConnectionsUpdateParams,
  options?: RequestOptions,
): Call<WebBackendConnection, WebBackendConnectionsUpdateFailure> {
  return new Call(client, connectionsUpdateOperation, params, options);
}

const geographiesList = {
  id: "webBackend.geographies.list",
  method: "POST",
  path: "/v1/web_backend/geographies/list",
  retry: "safe",
  pages: { items: "/geographies" },
} as const;

/** Lists the geographies that syncs can run in. `POST /v1/web_backend/geographies/list` */
export function webBackendGeographiesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Geography, GeographyList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, geographiesList, params, options);
}

/** Parameters of `webBackend.state.getType`. */
export type WebBackendStateGetTypeParams = ConnectionReference;

/** How `webBackend.state.getType` fails. */
export type WebBackendStateGetTypeFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const stateGetType = {
  id: "webBackend.state.getType",
  method: "POST",
  path: "/v1/web_backend/state/get_type",
  retry: "safe",
  body: json,
} as const;

/** Fetches which form the state of a connection has. `POST /v1/web_backend/state/get_type` */
export function webBackendStateGetType(
  client: ClientCore,
  params: WebBackendStateGetTypeParams,
  options?: RequestOptions,
): Call<ConnectionStateType, WebBackendStateGetTypeFailure> {
  return new Call(client, stateGetType, params, options);
}

/** Parameters of `webBackend.workspace.getState`. */
export type WebBackendWorkspaceGetStateParams = WorkspaceReference;

/** How `webBackend.workspace.getState` fails. */
export type WebBackendWorkspaceGetStateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const workspaceGetState = {
  id: "webBackend.workspace.getState",
  method: "POST",
  path: "/v1/web_backend/workspace/state",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches what a workspace has: sources, destinations, connections.
 * `POST /v1/web_backend/workspace/state`
 */
export function webBackendWorkspaceGetState(
  client: ClientCore,
  params: WebBackendWorkspaceGetStateParams,
  options?: RequestOptions,
): Call<WorkspaceContents, WebBackendWorkspaceGetStateFailure> {
  return new Call(client, workspaceGetState, params, options);
}

/** Made for the web app, with more in one call. May change with it. */
export interface WebBackend {
  /**
   * Counts the connectors that have a newer version. `POST /v1/web_backend/check_updates`
   *
   * @throws ApiError with status 401.
   */
  checkUpdates(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<ConnectorUpdates, ApiError<ErrorStatus, AirbyteError>>;

  readonly connections: WebBackendConnectionsOperations;

  readonly geographies: WebBackendGeographiesOperations;

  readonly state: WebBackendStateOperations;

  readonly workspace: WebBackendWorkspaceOperations;
}

/** The operations of `webBackend.connections`. */
export interface WebBackendConnectionsOperations {
  /**
   * Creates a connection together with its operations. `POST /v1/web_backend/connections/create`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const connection = await airbyte.webBackend.connections.create({
   *   name: "Shop to warehouse",
   *   namespaceDefinition: "destination",
   *   prefix: "shop_",
   *   sourceId: "e3a1d6c4-2b95-4f70-8e1a-7c5d9b0f3e68",
   *   destinationId: "7d4b8e20-6f1a-4c39-b5d7-0a9e2c8f4b13",
   *   scheduleType: "basic",
   *   scheduleData: { basicSchedule: { timeUnit: "hours", units: 6 } },
   *   status: "active",
   *   sourceCatalogId: "1b6d3f9a-8c05-4e72-a1d9-5f3c7e0b2d84",
   *   geography: "auto",
   *   nonBreakingChangesPreference: "ignore",
   *   syncCatalog: {
   *     streams: [
   *       {
   *         stream: { name: "orders", namespace: "public" },
   *         config: { syncMode: "full_refresh", destinationSyncMode: "overwrite" },
   *       },
   *     ],
   *   },
   *   operations: [
   *     {
   *       workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *       name: "Normalization",
   *       operatorConfiguration: {
   *         operatorType: "normalization",
   *         normalization: { option: "basic" },
   *       },
   *     },
   *   ],
   * });
   */
  create(
    params: WebBackendConnectionsCreateParams,
    options?: RequestOptions,
  ): Call<WebBackendConnection, WebBackendConnectionsCreateFailure>;

  /**
   * Fetches a connection with its source, destination and last sync.
   * `POST /v1/web_backend/connections/get`
   *
   * With `withRefreshedCatalog` it discovers the schema of the source first, which takes as long as the
   * connector does: give a longer `timeout`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: WebBackendConnectionsGetParams,
    options?: RequestOptions,
  ): Call<WebBackendConnection, WebBackendConnectionsGetFailure>;

  /**
   * Lists the connections of a workspace with their last syncs. `POST /v1/web_backend/connections/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const connection of airbyte.webBackend.connections.list({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(connection);
   * }
   */
  list(
    params: WebBackendConnectionsListParams,
    options?: ListOptions,
  ): ListCall<WebBackendConnectionSummary, WebBackendConnectionList, WebBackendConnectionsListFailure>;

  /**
   * Changes a connection together with its operations. `POST /v1/web_backend/connections/update`
   *
   * Streams that have changed are reset, unless `skipReset` is true: their data in the destination is
   * removed.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: WebBackendConnectionsUpdateParams,
    options?: RequestOptions,
  ): Call<WebBackendConnection, WebBackendConnectionsUpdateFailure>;
}

/** The operations of `webBackend.geographies`. */
export interface WebBackendGeographiesOperations {
  /**
   * Lists the geographies that syncs can run in. `POST /v1/web_backend/geographies/list`
   *
   * Besides `auto` they are country codes or regions in lower case.
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const geography of airbyte.webBackend.geographies.list()) console.log(geography);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<Geography, GeographyList, ApiError<ErrorStatus, AirbyteError>>;
}

/** The operations of `webBackend.state`. */
export interface WebBackendStateOperations {
  /**
   * Fetches which form the state of a connection has. `POST /v1/web_backend/state/get_type`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getType(
    params: WebBackendStateGetTypeParams,
    options?: RequestOptions,
  ): Call<ConnectionStateType, WebBackendStateGetTypeFailure>;
}

/** The operations of `webBackend.workspace`. */
export interface WebBackendWorkspaceOperations {
  /**
   * Fetches what a workspace has: sources, destinations, connections.
   * `POST /v1/web_backend/workspace/state`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getState(
    params: WebBackendWorkspaceGetStateParams,
    options?: RequestOptions,
  ): Call<WorkspaceContents, WebBackendWorkspaceGetStateFailure>;
}
