// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { brackets, byPage, Call, json, ListCall, wait, watch } from "@org/client-runtime";
import type {
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type { Query, QueryCreate, QueryDetail, QueryRun, QuerySummary } from "../schema.ts";

/** Parameters of `queries.list`. */
export interface QueriesListParams {
  /** Only queries with this text in their SQL. */
  query?: string | undefined;
  /** Only queries on this database. */
  database_id?: number | undefined;
  /** Only queries with this credential. */
  credential_id?: number | undefined;
  /** Only queries of this user. */
  author_id?: number | undefined;
  /** Only queries made before this. Format: date-time. */
  created_before?: string | Date | undefined;
  /** Only queries made after this. Format: date-time. */
  created_after?: string | Date | undefined;
  /** Only queries whose last run started before this. Format: date-time. */
  started_before?: string | Date | undefined;
  /** Only queries whose last run started after this. Format: date-time. */
  started_after?: string | Date | undefined;
  /** Only queries whose last run has one of these states. */
  state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled")[] | undefined;
  /** True to leave out the rows, which makes the answer smaller. */
  exclude_results?: boolean | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Page size, 20 by default, 50 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "started_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "queries.list",
  method: "GET",
  path: "/queries",
  query: { state: brackets },
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists queries. `GET /queries` */
export function queriesList(
  client: ClientCore,
  params?: QueriesListParams,
  options?: ListOptions,
): ListCall<QuerySummary, QuerySummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `queries.create`. */
export type QueriesCreateParams = QueryCreate;

const create = {
  id: "queries.create",
  method: "POST",
  path: "/queries",
  retryOn: [429, 503],
  body: json,
} as const;

/** Runs SQL on a database and keeps the first rows. `POST /queries` */
export function queriesCreate(
  client: ClientCore,
  params: QueriesCreateParams,
  options?: RequestOptions,
): Call<Query, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `queries.get`. */
export interface QueriesGetParams {
  /** Id of the query. */
  id: number;
}

const get = { id: "queries.get", method: "GET", path: "/queries/{id}" } as const;

/** Fetches a query with the state of its last run and the first rows of the result. `GET /queries/{id}` */
export function queriesGet(
  client: ClientCore,
  params: QueriesGetParams,
  options?: RequestOptions,
): Call<QueryDetail, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `queries.runs.list`. */
export interface QueriesRunsListParams {
  /** Id of the query. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const runsList = {
  id: "queries.runs.list",
  method: "GET",
  path: "/queries/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a query. `GET /queries/{id}/runs` */
export function queriesRunsList(
  client: ClientCore,
  params: QueriesRunsListParams,
  options?: ListOptions,
): ListCall<QueryRun, QueryRun[], CivisFailure> {
  return new ListCall(client, runsList, params, options);
}

/** Parameters of `queries.runs.create`. */
export interface QueriesRunsCreateParams {
  /** Id of the query. */
  id: number;
}

const runsCreate = {
  id: "queries.runs.create",
  method: "POST",
  path: "/queries/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Runs a query once more. `POST /queries/{id}/runs` */
export function queriesRunsCreate(
  client: ClientCore,
  params: QueriesRunsCreateParams,
  options?: RequestOptions,
): Call<QueryRun, CivisFailure> {
  return new Call(client, runsCreate, params, options);
}

/** Parameters of `queries.runs.get`. */
export interface QueriesRunsGetParams {
  /** Id of the query. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const runsGet = { id: "queries.runs.get", method: "GET", path: "/queries/{id}/runs/{run_id}" } as const;

/** Fetches a run of a query. `GET /queries/{id}/runs/{run_id}` */
export function queriesRunsGet(
  client: ClientCore,
  params: QueriesRunsGetParams,
  options?: RequestOptions,
): Call<QueryRun, CivisFailure> {
  return new Call(client, runsGet, params, options);
}

/** Parameters of `queries.runs.cancel`. */
export interface QueriesRunsCancelParams {
  /** Id of the query. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const runsCancel = {
  id: "queries.runs.cancel",
  method: "DELETE",
  path: "/queries/{id}/runs/{run_id}",
} as const;

/** Asks the platform to stop a run of a query. `DELETE /queries/{id}/runs/{run_id}` */
export function queriesRunsCancel(
  client: ClientCore,
  params: QueriesRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, runsCancel, params, options);
}

/** Parameters of `queries.scripts.replace`. */
export interface QueriesScriptsReplaceParams {
  /** Id of the query. */
  id: number;
  /** Id of the script. */
  script_id: number;
}

const scriptsReplace = {
  id: "queries.scripts.replace",
  method: "PUT",
  path: "/queries/{id}/scripts/{script_id}",
} as const;

/** Makes a script the one that a query belongs to. `PUT /queries/{id}/scripts/{script_id}` */
export function queriesScriptsReplace(
  client: ClientCore,
  params: QueriesScriptsReplaceParams,
  options?: RequestOptions,
): Call<QueryDetail, CivisFailure> {
  return new Call(client, scriptsReplace, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function queriesWait(
  client: ClientCore,
  params: QueriesGetParams,
  options?: WaitOptions<QueryDetail>,
): Promise<QueryDetail> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function queriesWatch(
  client: ClientCore,
  params: QueriesGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<QueryDetail>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

const runsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: runsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `queries.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function queriesRunsWait(
  client: ClientCore,
  params: QueriesRunsGetParams,
  options?: WaitOptions<QueryRun>,
): Promise<QueryRun> {
  return wait(client, runsGet, runsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `queries.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function queriesRunsWatch(
  client: ClientCore,
  params: QueriesRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<QueryRun>, void, undefined> {
  return watch(client, runsGet, runsWait, params, options);
}

/** SQL that runs once, with a preview of its result. */
export interface Queries {
  /**
   * Lists queries. `GET /queries`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const query of civis.queries.list()) console.log(query);
   */
  list(
    params?: QueriesListParams,
    options?: ListOptions,
  ): ListCall<QuerySummary, QuerySummary[], CivisFailure>;

  /**
   * Runs SQL on a database and keeps the first rows. `POST /queries`
   *
   * The answer comes at once. Wait for the result with `queries.wait`.
   *
   * @throws ApiError with status 400, 401, 403, 422 or 429.
   * @example
   * const query = await civis.queries.create({
   *   database: 326,
   *   sql: "select precinct, score from turnout.scores",
   *   previewRows: 100,
   * });
   */
  create(params: QueriesCreateParams, options?: RequestOptions): Call<Query, CivisFailure>;

  /**
   * Fetches a query with the state of its last run and the first rows of the result. `GET /queries/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: QueriesGetParams, options?: RequestOptions): Call<QueryDetail, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: QueriesGetParams, options?: WaitOptions<QueryDetail>): Promise<QueryDetail>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: QueriesGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<QueryDetail>, void, undefined>;

  readonly runs: QueriesRunsOperations;

  readonly scripts: QueriesScriptsOperations;
}

/** The operations of `queries.runs`. */
export interface QueriesRunsOperations {
  /**
   * Lists the runs of a query. `GET /queries/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.queries.runs.list({ id: 7744 })) console.log(run);
   */
  list(params: QueriesRunsListParams, options?: ListOptions): ListCall<QueryRun, QueryRun[], CivisFailure>;

  /**
   * Runs a query once more. `POST /queries/{id}/runs`
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.queries.runs.create({ id: 7744 });
   */
  create(params: QueriesRunsCreateParams, options?: RequestOptions): Call<QueryRun, CivisFailure>;

  /**
   * Fetches a run of a query. `GET /queries/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: QueriesRunsGetParams, options?: RequestOptions): Call<QueryRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `queries.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: QueriesRunsGetParams, options?: WaitOptions<QueryRun>): Promise<QueryRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `queries.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: QueriesRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<QueryRun>, void, undefined>;

  /**
   * Asks the platform to stop a run of a query. `DELETE /queries/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: QueriesRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `queries.scripts`. */
export interface QueriesScriptsOperations {
  /**
   * Makes a script the one that a query belongs to. `PUT /queries/{id}/scripts/{script_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  replace(params: QueriesScriptsReplaceParams, options?: RequestOptions): Call<QueryDetail, CivisFailure>;
}
