// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type {
  Connection,
  ConnectionCreate,
  ConnectionCreated,
  ConnectionHealth,
  ConnectionList,
  ConnectionSummary,
  TableProfile,
} from "../schema.ts";

const list = {
  id: "connections.list",
  method: "GET",
  path: "/v1/connections",
  pages: { items: "/connections" },
} as const;

/** Lists the connections of the workspace. `GET /v1/connections` */
export function connectionsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<ConnectionSummary, ConnectionList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `connections.create`. */
export type ConnectionsCreateParams = ConnectionCreate;

const create = {
  id: "connections.create",
  method: "POST",
  path: "/v1/connections",
  body: json,
  secrets: ["bearer_token", "password", "token"],
} as const;

/** Creates a connection and discovers its tables. `POST /v1/connections` */
export function connectionsCreate(
  client: ClientCore,
  params: ConnectionsCreateParams,
  options?: RequestOptions,
): Call<ConnectionCreated, HotdataFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `connections.get`. */
export interface ConnectionsGetParams {
  /** Id of the connection. */
  connection_id: string;
}

const get = { id: "connections.get", method: "GET", path: "/v1/connections/{connection_id}" } as const;

/** Fetches a connection with its table counts. `GET /v1/connections/{connection_id}` */
export function connectionsGet(
  client: ClientCore,
  params: ConnectionsGetParams,
  options?: RequestOptions,
): Call<Connection, HotdataFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `connections.delete`. */
export interface ConnectionsDeleteParams {
  /** Id of the connection. */
  connection_id: string;
}

const deleteOperation = {
  id: "connections.delete",
  method: "DELETE",
  path: "/v1/connections/{connection_id}",
} as const;

/** Deletes a connection with everything cached for it. `DELETE /v1/connections/{connection_id}` */
export function connectionsDelete(
  client: ClientCore,
  params: ConnectionsDeleteParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `connections.health`. */
export interface ConnectionsHealthParams {
  /** Id of the connection. */
  connection_id: string;
}

const health = {
  id: "connections.health",
  method: "GET",
  path: "/v1/connections/{connection_id}/health",
} as const;

/**
 * Tests whether the source of a connection can be reached.
 * `GET /v1/connections/{connection_id}/health`
 */
export function connectionsHealth(
  client: ClientCore,
  params: ConnectionsHealthParams,
  options?: RequestOptions,
): Call<ConnectionHealth, HotdataFailure> {
  return new Call(client, health, params, options);
}

/** Parameters of `connections.cache.purge`. */
export interface ConnectionsCachePurgeParams {
  /** Id of the connection. */
  connection_id: string;
}

const cachePurge = {
  id: "connections.cache.purge",
  method: "DELETE",
  path: "/v1/connections/{connection_id}/cache",
} as const;

/** Drops everything cached for a connection. `DELETE /v1/connections/{connection_id}/cache` */
export function connectionsCachePurge(
  client: ClientCore,
  params: ConnectionsCachePurgeParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, cachePurge, params, options);
}

/** Parameters of `connections.tables.profile`. */
export interface ConnectionsTablesProfileParams {
  /** Id of the connection. */
  connection_id: string;
  /** Name of the schema in the source. */
  schema: string;
  /** Name of the table. */
  table: string;
}

const tablesProfile = {
  id: "connections.tables.profile",
  method: "GET",
  path: "/v1/connections/{connection_id}/tables/{schema}/{table}/profile",
} as const;

/**
 * Fetches the column statistics of a cached table.
 * `GET /v1/connections/{connection_id}/tables/{schema}/{table}/profile`
 */
export function connectionsTablesProfile(
  client: ClientCore,
  params: ConnectionsTablesProfileParams,
  options?: RequestOptions,
): Call<TableProfile, HotdataFailure> {
  return new Call(client, tablesProfile, params, options);
}

/** Parameters of `connections.tables.cache.purge`. */
export interface ConnectionsTablesCachePurgeParams {
  /** Id of the connection. */
  connection_id: string;
  /** Name of the schema in the source. */
  schema: string;
  /** Name of the table. */
  table: string;
}

const tablesCachePurge = {
  id: "connections.tables.cache.purge",
  method: "DELETE",
  path: "/v1/connections/{connection_id}/tables/{schema}/{table}/cache",
} as const;

/**
 * Drops what is cached of one table.
 * `DELETE /v1/connections/{connection_id}/tables/{schema}/{table}/cache`
 */
export function connectionsTablesCachePurge(
  client: ClientCore,
  params: ConnectionsTablesCachePurgeParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, tablesCachePurge, params, options);
}

/** Connections to databases and warehouses, their cached tables and column profiles. */
export interface Connections {
  /**
   * Lists the connections of the workspace. `GET /v1/connections`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const connection of hotdata.connections.list()) console.log(connection);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<ConnectionSummary, ConnectionList, HotdataFailure>;

  /**
   * Creates a connection and discovers its tables. `POST /v1/connections`
   *
   * A password or token given in `config` is moved into a new secret. To use a secret that exists, name
   * it with `secret_name` or `secret_id`, not both. The connection is kept when the discovery of its
   * tables fails; `discovery_status` tells.
   *
   * @throws ApiError with status 400, 401 or 409.
   * @example
   * const connection = await hotdata.connections.create({
   *   name: "warehouse",
   *   source_type: "postgres",
   *   config: {
   *     host: "db.example.com",
   *     port: 5432,
   *     user: "reader",
   *     database: "sales",
   *     password: "correct-horse",
   *   },
   * });
   */
  create(params: ConnectionsCreateParams, options?: RequestOptions): Call<ConnectionCreated, HotdataFailure>;

  /**
   * Fetches a connection with its table counts. `GET /v1/connections/{connection_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ConnectionsGetParams, options?: RequestOptions): Call<Connection, HotdataFailure>;

  /**
   * Deletes a connection with everything cached for it. `DELETE /v1/connections/{connection_id}`
   *
   * @throws ApiError with status 401, 404 or 409.
   */
  delete(params: ConnectionsDeleteParams, options?: RequestOptions): Call<void, HotdataFailure>;

  /**
   * Tests whether the source of a connection can be reached.
   * `GET /v1/connections/{connection_id}/health`
   *
   * A source that is down is a successful answer with `healthy` false.
   *
   * @throws ApiError with status 401 or 404.
   */
  health(params: ConnectionsHealthParams, options?: RequestOptions): Call<ConnectionHealth, HotdataFailure>;

  readonly cache: ConnectionsCacheOperations;

  readonly tables: ConnectionsTablesOperations;
}

/** The operations of `connections.cache`. */
export interface ConnectionsCacheOperations {
  /**
   * Drops everything cached for a connection. `DELETE /v1/connections/{connection_id}/cache`
   *
   * The next query of each table reads it from the source again.
   *
   * @throws ApiError with status 400, 401, 404 or 409.
   */
  purge(params: ConnectionsCachePurgeParams, options?: RequestOptions): Call<void, HotdataFailure>;
}

/** The operations of `connections.tables`. */
export interface ConnectionsTablesOperations {
  /**
   * Fetches the column statistics of a cached table.
   * `GET /v1/connections/{connection_id}/tables/{schema}/{table}/profile`
   *
   * The statistics are from the last time the table was synced. A table that never was has none and is
   * answered with 404.
   *
   * @throws ApiError with status 401 or 404.
   */
  profile(
    params: ConnectionsTablesProfileParams,
    options?: RequestOptions,
  ): Call<TableProfile, HotdataFailure>;

  readonly cache: ConnectionsTablesCacheOperations;
}

/** The operations of `connections.tables.cache`. */
export interface ConnectionsTablesCacheOperations {
  /**
   * Drops what is cached of one table.
   * `DELETE /v1/connections/{connection_id}/tables/{schema}/{table}/cache`
   *
   * The next query of the table reads it from the source again.
   *
   * @throws ApiError with status 401 or 404.
   */
  purge(params: ConnectionsTablesCachePurgeParams, options?: RequestOptions): Call<void, HotdataFailure>;
}
