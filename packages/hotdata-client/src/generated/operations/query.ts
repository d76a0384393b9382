// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { Call, json } from "@org/client-runtime";
import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type { QueryRequest, QueryResult } from "../schema.ts";

/** Parameters of `query.run`. */
export interface QueryRunParams extends QueryRequest {
  /**
   * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
   * here; older ones ignore it.
   */
  "X-Database-Id"?: string | undefined;
}

const run = {
  id: "query.run",
  method: "POST",
  path: "/v1/query",
  headers: ["X-Database-Id"],
  body: json,
} as const;

/** Runs a SQL query and returns its rows. `POST /v1/query` */
export function queryRun(
  client: ClientCore,
  params: QueryRunParams,
  options?: RequestOptions,
): Call<QueryResult, HotdataFailure> {
  return new Call(client, run, params, options);
}

/** Runs SQL across all connections and datasets. */
export interface Query {
  /**
   * Runs a SQL query and returns its rows. `POST /v1/query`
   *
   * The SQL is PostgreSQL's dialect by and large and names tables as `connection.schema.table`. The rows
   * come at once; the platform stores them too, and `results.wait` with the `result_id` tells when the
   * stored copy can be read.
   *
   * @throws ApiError with status 400, 401, 404, 429, 500 or 503.
   */
  run(params: QueryRunParams, options?: RequestOptions): Call<QueryResult, HotdataFailure>;
}
