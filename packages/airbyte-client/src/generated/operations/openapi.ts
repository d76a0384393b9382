// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, decodeMedia } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { AirbyteError } from "../schema.ts";

const get = {
  id: "openapi.get",
  method: "GET",
  path: "/v1/openapi",
  accept: "text/plain, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads the OpenAPI document of the deployment. `GET /v1/openapi` */
export function openapiGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<string, ApiError<ErrorStatus, AirbyteError>> {
  return new Call(client, get, params, options);
}

/** The deployment's own description of its API. */
export interface Openapi {
  /**
   * Downloads the OpenAPI document of the deployment. `GET /v1/openapi`
   *
   * @throws ApiError with status 401.
   */
  get(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<string, ApiError<ErrorStatus, AirbyteError>>;
}
