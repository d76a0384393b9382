// Generated from specs/unions/openapi.yaml. Do not edit; run `npm run generate unions`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Shape } from "../schema.ts";

/** Parameters of `shapes.get`. */
export interface ShapesGetParams {
  id: string;
}

const get = { id: "shapes.get", method: "GET", path: "/shapes/{id}" } as const;

/** Fetches a shape. `GET /shapes/{id}` */
export function shapesGet(
  client: ClientCore,
  params: ShapesGetParams,
  options?: RequestOptions,
): Call<Shape, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

/** The operations of `shapes`. */
export interface Shapes {
  /** Fetches a shape. `GET /shapes/{id}` */
  get(params: ShapesGetParams, options?: RequestOptions): Call<Shape, ApiError<ErrorStatus, unknown>>;
}
