// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

const get = { id: "secrets.get", method: "GET", path: "/secret" } as const;

/** Fetches the secret. `GET /secret` */
export function secretsGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

/** The operations of `secrets`. */
export interface Secrets {
  /** Fetches the secret. `GET /secret` */
  get(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
