// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { byOffset, Call, json, ListCall, optional } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type {
  QueryResult,
  SavedQuery,
  SavedQueryCreate,
  SavedQueryExecute,
  SavedQueryList,
  SavedQuerySummary,
  SavedQueryUpdate,
  SavedQueryVersion,
  SavedQueryVersionList,
} from "../schema.ts";

/** Parameters of `savedQueries.list`. */
export interface SavedQueriesListParams {
  /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
  limit?: number | undefined;
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
}

const list = {
  id: "savedQueries.list",
  method: "GET",
  path: "/v1/queries",
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/queries",
    more: "/has_more",
    maximum: 1000,
  },
} as const;

/** Lists the saved queries of the workspace. `GET /v1/queries` */
export function savedQueriesList(
  client: ClientCore,
  params?: SavedQueriesListParams,
  options?: ListOptions,
): ListCall<SavedQuerySummary, SavedQueryList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `savedQueries.create`. */
export type SavedQueriesCreateParams = SavedQueryCreate;

const create = { id: "savedQueries.create", method: "POST", path: "/v1/queries", body: json } as const;

/** Saves a query as version 1. `POST /v1/queries` */
export function savedQueriesCreate(
  client: ClientCore,
  params: SavedQueriesCreateParams,
  options?: RequestOptions,
): Call<SavedQuery, HotdataFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `savedQueries.get`. */
export interface SavedQueriesGetParams {
  /** Id of the saved query. */
  id: string;
}

const get = { id: "savedQueries.get", method: "GET", path: "/v1/queries/{id}" } as const;

/** Fetches a saved query in its latest version. `GET /v1/queries/{id}` */
export function savedQueriesGet(
  client: ClientCore,
  params: SavedQueriesGetParams,
  options?: RequestOptions,
): Call<SavedQuery, HotdataFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `savedQueries.update`. */
export interface SavedQueriesUpdateParams extends SavedQueryUpdate {
  /** Id of the saved query. */
  id: string;
}

const update = {
  id: "savedQueries.update",
  method: "PUT",
  path: "/v1/queries/{id}",
  retry: "never",
  body: json,
} as const;

/** Changes a saved query; new SQL becomes a new version. `PUT /v1/queries/{id}` */
export function savedQueriesUpdate(
  client: ClientCore,
  params: SavedQueriesUpdateParams,
  options?: RequestOptions,
): Call<SavedQuery, HotdataFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `savedQueries.delete`. */
export interface SavedQueriesDeleteParams {
  /** Id of the saved query. */
  id: string;
}

const deleteOperation = { id: "savedQueries.delete", method: "DELETE", path: "/v1/queries/{id}" } as const;

/** Deletes a saved query with all its versions. `DELETE /v1/queries/{id}` */
export function savedQueriesDelete(
  client: ClientCore,
  params: SavedQueriesDeleteParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `savedQueries.execute`. */
export interface SavedQueriesExecuteParams extends SavedQueryExecute {
  /** Id of the saved query. */
  id: string;
  /**
   * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
   * here; older ones ignore it.
   */
  "X-Database-Id"?: string | undefined;
}

const execute = {
  id: "savedQueries.execute",
  method: "POST",
  path: "/v1/queries/{id}/execute",
  headers: ["X-Database-Id"],
  body: /* @__PURE__ */ optional(json),
} as const;

/** Runs a saved query and returns its rows. `POST /v1/queries/{id}/execute` */
export function savedQueriesExecute(
  client: ClientCore,
  params: SavedQueriesExecuteParams,
  options?: RequestOptions,
): Call<QueryResult, HotdataFailure> {
  return new Call(client, execute, params, options);
}

/** Parameters of `savedQueries.versions.list`. */
export interface SavedQueriesVersionsListParams {
  /** Id of the saved query. */
  id: string;
  /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
  limit?: number | undefined;
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
}

const versionsList = {
  id: "savedQueries.versions.list",
  method: "GET",
  path: "/v1/queries/{id}/versions",
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/versions",
    more: "/has_more",
    maximum: 1000,
  },
} as const;

/** Lists the versions of a saved query. `GET /v1/queries/{id}/versions` */
export function savedQueriesVersionsList(
  client: ClientCore,
  params: SavedQueriesVersionsListParams,
  options?: ListOptions,
): ListCall<SavedQueryVersion, SavedQueryVersionList, HotdataFailure> {
  return new ListCall(client, versionsList, params, options);
}

/** Named SQL statements with a version history. */
export interface SavedQueries {
  /**
   * Lists the saved queries of the workspace. `GET /v1/queries`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const savedQuery of hotdata.savedQueries.list()) console.log(savedQuery);
   */
  list(
    params?: SavedQueriesListParams,
    options?: ListOptions,
  ): ListCall<SavedQuerySummary, SavedQueryList, HotdataFailure>;

  /**
   * Saves a query as version 1. `POST /v1/queries`
   *
   * The platform classifies the SQL by itself; see `category` and the `has_…` fields.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const savedQuery = await hotdata.savedQueries.create({
   *   name: "Revenue by plan",
   *   sql: "SELECT plan, SUM(amount) FROM warehouse.public.orders GROUP BY plan",
   *   tags: ["finance"],
   *   description: "Monthly revenue of each plan.",
   * });
   */
  create(params: SavedQueriesCreateParams, options?: RequestOptions): Call<SavedQuery, HotdataFailure>;

  /**
   * Fetches a saved query in its latest version. `GET /v1/queries/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: SavedQueriesGetParams, options?: RequestOptions): Call<SavedQuery, HotdataFailure>;

  /**
   * Changes a saved query; new SQL becomes a new version. `PUT /v1/queries/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  update(params: SavedQueriesUpdateParams, options?: RequestOptions): Call<SavedQuery, HotdataFailure>;

  /**
   * Deletes a saved query with all its versions. `DELETE /v1/queries/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: SavedQueriesDeleteParams, options?: RequestOptions): Call<void, HotdataFailure>;

  /**
   * Runs a saved query and returns its rows. `POST /v1/queries/{id}/execute`
   *
   * Runs the latest version unless `version` names another.
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  execute(params: SavedQueriesExecuteParams, options?: RequestOptions): Call<QueryResult, HotdataFailure>;

  readonly versions: SavedQueriesVersionsOperations;
}

/** The operations of `savedQueries.versions`. */
export interface SavedQueriesVersionsOperations {
  /**
   * Lists the versions of a saved query. `GET /v1/queries/{id}/versions`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const version of hotdata.savedQueries.versions.list({ id: "qry_01jq4z8k2m" })) {
   *   console.log(version);
   * }
   */
  list(
    params: SavedQueriesVersionsListParams,
    options?: ListOptions,
  ): ListCall<SavedQueryVersion, SavedQueryVersionList, HotdataFailure>;
}
