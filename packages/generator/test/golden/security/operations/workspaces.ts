// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

const check = { id: "workspaces.check", method: "GET", path: "/workspaces", security: [["token"]] } as const;

/** Checks the token. `GET /workspaces` */
export function workspacesCheck(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, check, params, options);
}

/** The operations of `workspaces`. */
export interface Workspaces {
  /** Checks the token. `GET /workspaces` */
  check(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
