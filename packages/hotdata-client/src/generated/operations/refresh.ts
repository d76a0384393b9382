// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { Call, json } from "@org/client-runtime";
import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type { RefreshRequest, RefreshResult } from "../schema.ts";

/** Parameters of `refresh.run`. */
export type RefreshRunParams = RefreshRequest;

const run = { id: "refresh.run", method: "POST", path: "/v1/refresh", body: json } as const;

/** Refreshes the catalog, a connection or one table. `POST /v1/refresh` */
export function refreshRun(
  client: ClientCore,
  params?: RefreshRunParams,
  options?: RequestOptions,
): Call<RefreshResult, HotdataFailure> {
  return new Call(client, run, params, options);
}

/** Brings cached tables and the catalog up to date with their sources. */
export interface Refresh {
  /**
   * Refreshes the catalog, a connection or one table. `POST /v1/refresh`
   *
   * What is refreshed follows from the fields. None: the catalog of all connections. `connection_id`:
   * the catalog of one. With `data` true: the cached rows of the connection, or, with `schema_name` and
   * `table_name`, those of one table. Answers when the refresh has ended.
   *
   * @throws ApiError with status 400, 401, 404 or 409.
   */
  run(params?: RefreshRunParams, options?: RequestOptions): Call<RefreshResult, HotdataFailure>;
}
