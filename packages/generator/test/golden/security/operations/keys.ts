// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

const check = { id: "keys.check", method: "GET", path: "/keys", security: [["key"]] } as const;

/** Checks the key. `GET /keys` */
export function keysCheck(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, check, params, options);
}

/** The operations of `keys`. */
export interface Keys {
  /** Checks the key. `GET /keys` */
  check(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
