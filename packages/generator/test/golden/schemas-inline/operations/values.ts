// Generated from specs/schemas-inline/openapi.yaml. Do not edit; run `npm run generate schemas-inline`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Level, Named } from "../schema.ts";

/** Parameters of `values.check`. */
export interface ValuesCheckParams {
  pair: [string, number];
  map: Record<string, Level>;
  both?: (Named & { size: number }) | undefined;
  anything?: unknown;
  list?: (string | number)[] | undefined;
  mixed?: ({ "a-b"?: 1 | undefined } & Record<string, unknown>) | undefined;
  "on/off"?: boolean | undefined;
}

const check = { id: "values.check", method: "POST", path: "/values", body: json } as const;

/** Checks values of every kind. `POST /values` */
export function valuesCheck(
  client: ClientCore,
  params: ValuesCheckParams,
  options?: RequestOptions,
): Call<Named[], ApiError<ErrorStatus, unknown>> {
  return new Call(client, check, params, options);
}

/** The operations of `values`. */
export interface Values {
  /** Checks values of every kind. `POST /values` */
  check(params: ValuesCheckParams, options?: RequestOptions): Call<Named[], ApiError<ErrorStatus, unknown>>;
}
