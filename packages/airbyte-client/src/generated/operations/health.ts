// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { AirbyteError, HealthStatus } from "../schema.ts";

const get = { id: "health.get", method: "GET", path: "/v1/health", security: [[]] } as const;

/** Tells whether the platform works. `GET /v1/health` */
export function healthGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<HealthStatus, ApiError<ErrorStatus, AirbyteError>> {
  return new Call(client, get, params, options);
}

/** Whether the platform works. */
export interface Health {
  /** Tells whether the platform works. `GET /v1/health` */
  get(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<HealthStatus, ApiError<ErrorStatus, AirbyteError>>;
}
