// Generated from specs/form-body/openapi.yaml. Do not edit; run `npm run generate form-body`.

import { Call, urlEncoded } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `session.start`. */
export interface SessionStartParams {
  username: string;
  password: string;
  scopes?: string[] | undefined;
}

const start = {
  id: "session.start",
  method: "POST",
  path: "/session",
  body: urlEncoded,
  secrets: ["password"],
} as const;

/** Starts a session. `POST /session` */
export function sessionStart(
  client: ClientCore,
  params: SessionStartParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, start, params, options);
}

/** The operations of `session`. */
export interface Session {
  /** Starts a session. `POST /session` */
  start(params: SessionStartParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
