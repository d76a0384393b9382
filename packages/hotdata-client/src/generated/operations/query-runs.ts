// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { byCursor, commas, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type { QueryRun, QueryRunList, QueryRunStatus } from "../schema.ts";

/** Parameters of `queryRuns.list`. */
export interface QueryRunsListParams {
  /** Page size. The server chooses when it is left out. Minimum: 0. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before. Without it the first page comes. */
  cursor?: string | undefined;
  /** Only runs with one of these statuses. */
  status?: QueryRunStatus[] | undefined;
  /** Only runs of the saved query with this id. */
  saved_query_id?: string | undefined;
  /**
   * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
   * here; older ones ignore it.
   */
  "X-Database-Id"?: string | undefined;
}

const list = {
  id: "queryRuns.list",
  method: "GET",
  path: "/v1/query-runs",
  query: { status: commas },
  headers: ["X-Database-Id"],
  pages: {
    by: byCursor,
    cursor: "/cursor",
    next: "/next_cursor",
    limit: "/limit",
    items: "/query_runs",
    more: "/has_more",
  },
} as const;

/** Lists the queries that ran, with how they ended. `GET /v1/query-runs` */
export function queryRunsList(
  client: ClientCore,
  params?: QueryRunsListParams,
  options?: ListOptions,
): ListCall<QueryRun, QueryRunList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** History of the queries that ran. */
export interface QueryRuns {
  /**
   * Lists the queries that ran, with how they ended. `GET /v1/query-runs`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const queryRun of hotdata.queryRuns.list()) console.log(queryRun);
   */
  list(params?: QueryRunsListParams, options?: ListOptions): ListCall<QueryRun, QueryRunList, HotdataFailure>;
}
