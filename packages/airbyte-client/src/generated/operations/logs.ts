// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, decodeMedia, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422 } from "../failures.ts";
import type { AirbyteError, AirbyteInvalidInput, AirbyteNotFound, LogsRequest } from "../schema.ts";

/** Parameters of `logs.get`. */
export type LogsGetParams = LogsRequest;

/** How `logs.get` fails. */
export type LogsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "logs.get",
  method: "POST",
  path: "/v1/logs/get",
  retry: "safe",
  body: json,
  accept: "text/plain, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads a log of the platform. `POST /v1/logs/get` */
export function logsGet(
  client: ClientCore,
  params: LogsGetParams,
  options?: RequestOptions,
): Call<string, LogsGetFailure> {
  return new Call(client, get, params, options);
}

/** Logs of the platform itself. */
export interface Logs {
  /**
   * Downloads a log of the platform. `POST /v1/logs/get`
   *
   * A log may be large: `.asResponse()` gives it as a stream.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: LogsGetParams, options?: RequestOptions): Call<string, LogsGetFailure>;
}
