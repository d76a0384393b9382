// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  Connection,
  ConnectionCreate,
  ConnectionList,
  ConnectionReference,
  ConnectionSearch,
  ConnectionUpdate,
  JobInfo,
  WorkspaceReference,
} from "../schema.ts";

/** Parameters of `connections.create`. */
export type ConnectionsCreateParams = ConnectionCreate;

/** How `connections.create` fails. */
export type ConnectionsCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const create = {
  id: "connections.create",
  method: "POST",
  path: "/v1/connections/create",
  body: json,
} as const;

/** Creates a connection between a source and a destination. `POST /v1/connections/create` */
export function connectionsCreate(
  client: ClientCore,
  params: ConnectionsCreateParams,
  options?: RequestOptions,
): Call<Connection, ConnectionsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `connections.delete`. */
export type ConnectionsDeleteParams = ConnectionReference;

/** How `connections.delete` fails. */
export type ConnectionsDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "connections.delete",
  method: "POST",
  path: "/v1/connections/delete",
  body: json,
} as const;

/** Deletes a connection. What it has synced stays. `POST /v1/connections/delete` */
export function connectionsDelete(
  client: ClientCore,
  params: ConnectionsDeleteParams,
  options?: RequestOptions,
): Call<void, ConnectionsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `connections.get`. */
export type ConnectionsGetParams = ConnectionReference;

/** How `connections.get` fails. */
export type ConnectionsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "connections.get",
  method: "POST",
  path: "/v1/connections/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a connection with its catalog. `POST /v1/connections/get` */
export function connectionsGet(
  client: ClientCore,
  params: ConnectionsGetParams,
  options?: RequestOptions,
): Call<Connection, ConnectionsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `connections.list`. */
export type ConnectionsListParams = WorkspaceReference;

/** How `connections.list` fails. */
export type ConnectionsListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const list = {
  id: "connections.list",
  method: "POST",
  path: "/v1/connections/list",
  retry: "safe",
  body: json,
  pages: { items: "/connections" },
} as const;

/** Lists the connections of a workspace. `POST /v1/connections/list` */
export function connectionsList(
  client: ClientCore,
  params: ConnectionsListParams,
  options?: ListOptions,
): ListCall<Connection, ConnectionList, ConnectionsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `connections.listAll`. */
export type ConnectionsListAllParams = WorkspaceReference;

/** How `connections.listAll` fails. */
export type ConnectionsListAllFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const listAll = {
  id: "connections.listAll",
  method: "POST",
  path: "/v1/connections/list_all",
  retry: "safe",
  body: json,
  pages: { items: "/connections" },
} as const;

/** Lists the connections of a workspace, deleted ones too. `POST /v1/connections/list_all` */
export function connectionsListAll(
  client: ClientCore,
  params: ConnectionsListAllParams,
  options?: ListOptions,
): ListCall<Connection, ConnectionList, ConnectionsListAllFailure> {
  return new ListCall(client, listAll, params, options);
}

/** Parameters of `connections.reset`. */
export type ConnectionsResetParams = ConnectionReference;

/** How `connections.reset` fails. */
export type ConnectionsResetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const reset = { id: "connections.reset", method: "POST", path: "/v1/connections/reset", body: json } as const;

/** Removes what a connection has synced, and its state. `POST /v1/connections/reset` */
export function connectionsReset(
  client: ClientCore,
  params: ConnectionsResetParams,
  options?: RequestOptions,
): Call<JobInfo, ConnectionsResetFailure> {
  return new Call(client, reset, params, options);
}

/** Parameters of `connections.search`. */
export type ConnectionsSearchParams = ConnectionSearch;

/** How `connections.search` fails. */
export type ConnectionsSearchFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const search = {
  id: "connections.search",
  method: "POST",
  path: "/v1/connections/search",
  retry: "safe",
  body: json,
  pages: { items: "/connections" },
} as const;

/** Finds connections by what they have in common. `POST /v1/connections/search` */
export function connectionsSearch(
  client: ClientCore,
  params?: ConnectionsSearchParams,
  options?: ListOptions,
): ListCall<Connection, ConnectionList, ConnectionsSearchFailure> {
  return new ListCall(client, search, params, options);
}

/** Parameters of `connections.sync`. */
export type ConnectionsSyncParams = ConnectionReference;

/** How `connections.sync` fails. */
export type ConnectionsSyncFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const sync = { id: "connections.sync", method: "POST", path: "/v1/connections/sync", body: json } as const;

/** Starts a sync of a connection. `POST /v1/connections/sync` */
export function connectionsSync(
  client: ClientCore,
  params: ConnectionsSyncParams,
  options?: RequestOptions,
): Call<JobInfo, ConnectionsSyncFailure> {
  return new Call(client, sync, params, options);
}

/** Parameters of `connections.update`. */
export type ConnectionsUpdateParams = ConnectionUpdate;

/** How `connections.update` fails. */
export type ConnectionsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "connections.update",
  method: "POST",
  path: "/v1/connections/update",
  body: json,
} as const;

/** Changes the settings of a connection. `POST /v1/connections/update` */
export function connectionsUpdate(
  client: ClientCore,
  params: ConnectionsUpdateParams,
  options?: RequestOptions,
): Call<Connection, ConnectionsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Connections, which copy streams from a source to a destination. */
export interface Connections {
  /**
   * Creates a connection between a source and a destination. `POST /v1/connections/create`
   *
   * `sources.discoverSchema` gives the `catalog` to choose streams from for `syncCatalog`, and the
   * `catalogId` for `sourceCatalogId`.
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const connection = await airbyte.connections.create({
   *   name: "Shop to warehouse",
   *   namespaceDefinition: "destination",
   *   prefix: "shop_",
   *   sourceId: "e3a1d6c4-2b95-4f70-8e1a-7c5d9b0f3e68",
   *   destinationId: "7d4b8e20-6f1a-4c39-b5d7-0a9e2c8f4b13",
   *   operationIds: ["48c7e1b5-0d2f-4a96-83be-6f9d1c5a7e20"],
   *   syncCatalog: {
   *     streams: [
   *       {
   *         stream: {
   *           name: "orders",
   *           jsonSchema: {
   *             type: "object",
   *             properties: { id: { type: "integer" }, updated_at: { type: "string" } },
   *           },
   *           supportedSyncModes: ["full_refresh", "incremental"],
   *           sourceDefinedCursor: false,
   *           defaultCursorField: [],
   *           sourceDefinedPrimaryKey: [["id"]],
   *           namespace: "public",
   *         },
   *         config: {
   *           syncMode: "incremental",
   *           cursorField: ["updated_at"],
   *           destinationSyncMode: "append_dedup",
   *           primaryKey: [["id"]],
   *           aliasName: "orders",
   *           selected: true,
   *         },
   *       },
   *     ],
   *   },
   *   scheduleType: "basic",
   *   scheduleData: { basicSchedule: { timeUnit: "hours", units: 6 } },
   *   status: "active",
   *   sourceCatalogId: "1b6d3f9a-8c05-4e72-a1d9-5f3c7e0b2d84",
   *   geography: "auto",
   *   notifySchemaChanges: true,
   *   nonBreakingChangesPreference: "ignore",
   * });
   */
  create(
    params: ConnectionsCreateParams,
    options?: RequestOptions,
  ): Call<Connection, ConnectionsCreateFailure>;

  /**
   * Deletes a connection. What it has synced stays. `POST /v1/connections/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(params: ConnectionsDeleteParams, options?: RequestOptions): Call<void, ConnectionsDeleteFailure>;

  /**
   * Fetches a connection with its catalog. `POST /v1/connections/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: ConnectionsGetParams, options?: RequestOptions): Call<Connection, ConnectionsGetFailure>;

  /**
   * Lists the connections of a workspace. `POST /v1/connections/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const connection of airbyte.connections.list({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(connection);
   * }
   */
  list(
    params: ConnectionsListParams,
    options?: ListOptions,
  ): ListCall<Connection, ConnectionList, ConnectionsListFailure>;

  /**
   * Lists the connections of a workspace, deleted ones too. `POST /v1/connections/list_all`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const item of airbyte.connections.listAll({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(item);
   * }
   */
  listAll(
    params: ConnectionsListAllParams,
    options?: ListOptions,
  ): ListCall<Connection, ConnectionList, ConnectionsListAllFailure>;

  /**
   * Removes what a connection has synced, and its state. `POST /v1/connections/reset`
   *
   * Removes the data in the destination as well; the next sync starts from nothing. Does not wait: pass
   * the job's id to `jobs.wait`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  reset(params: ConnectionsResetParams, options?: RequestOptions): Call<JobInfo, ConnectionsResetFailure>;

  /**
   * Finds connections by what they have in common. `POST /v1/connections/search`
   *
   * Without fields it gives all of the deployment.
   *
   * @throws ApiError with status 401 or 422.
   */
  search(
    params?: ConnectionsSearchParams,
    options?: ListOptions,
  ): ListCall<Connection, ConnectionList, ConnectionsSearchFailure>;

  /**
   * Starts a sync of a connection. `POST /v1/connections/sync`
   *
   * Does not wait: pass the job's id to `jobs.wait`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  sync(params: ConnectionsSyncParams, options?: RequestOptions): Call<JobInfo, ConnectionsSyncFailure>;

  /**
   * Changes the settings of a connection. `POST /v1/connections/update`
   *
   * By the platform's conventions an update carries the whole object: send the connection as it was
   * read, with the changes.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: ConnectionsUpdateParams,
    options?: RequestOptions,
  ): Call<Connection, ConnectionsUpdateFailure>;
}
