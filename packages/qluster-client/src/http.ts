import { transportOf } from "@org/client-runtime";
import createClient, { type Client } from "openapi-fetch";
import type { QlusterCore } from "./generated/core.ts";
import type { paths } from "./generated/schema.ts";

/**
 * The paths of the API, typed, for what the operations do not cover: openapi-fetch on this client's transport,
 * with the same credentials, repeats, timeout and rules for redirects. It resolves with `{ data, error, response }`
 * whatever the status is. Ask for `parseAs: "blob"` where the answer is no JSON.
 *
 * `Paths` may be paths of your own, in the form of openapi-typescript, where the platform has others than the spec.
 *
 * @example
 * const { data, error } = await createHttp(client).GET(path, { params: { path: { id }, query: { limit: 10 } } });
 */
export function createHttp<Paths extends object = paths>(client: QlusterCore): Client<Paths> {
  return createClient<Paths>(transportOf(client));
}
