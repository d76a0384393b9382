// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

const check = { id: "health.check", method: "GET", path: "/health", security: [[]] } as const;

/** Says whether the vault is up. Anyone may ask. `GET /health` */
export function healthCheck(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, check, params, options);
}

/** The operations of `health`. */
export interface Health {
  /** Says whether the vault is up. Anyone may ask. `GET /health` */
  check(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
