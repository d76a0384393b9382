import { transportOf } from "@org/client-runtime";
import createClient, { type Client } from "openapi-fetch";
import type { HotdataCore } from "./generated/core.ts";
import type { paths } from "./generated/schema.ts";

/**
 * The paths of the API, typed, for what the operations do not cover: openapi-fetch on this client's transport,
 * with the same credentials, repeats, timeout and rules for redirects. It resolves with `{ data, error, response }`
 * whatever the status is.
 *
 * @example
 * const { data, error } = await createHttp(hotdata).GET("/v1/connections/{connection_id}", {
 *   params: { path: { connection_id: "conn_1" } },
 * });
 */
export function createHttp(client: HotdataCore): Client<paths> {
  return createClient<paths>(transportOf(client));
}
