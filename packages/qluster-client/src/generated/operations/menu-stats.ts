// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { MenuCounts, QlusterError } from "../schema.ts";

const get = { id: "menuStats.get", method: "GET", path: "/menu-stats" } as const;

/** Counts datasets, data sources, destinations, failures and open alerts. `GET /menu-stats` */
export function menuStatsGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<MenuCounts, ApiError<ErrorStatus, QlusterError>> {
  return new Call(client, get, params, options);
}

/** Counts for the menu of the web app. */
export interface MenuStats {
  /**
   * Counts datasets, data sources, destinations, failures and open alerts. `GET /menu-stats`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401.
   */
  get(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<MenuCounts, ApiError<ErrorStatus, QlusterError>>;
}
