// Generated from specs/recursion/openapi.yaml. Do not edit; run `npm run generate recursion`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Shelf } from "../schema.ts";

/** Parameters of `shelves.replace`. */
export type ShelvesReplaceParams = Shelf;

const replace = { id: "shelves.replace", method: "PUT", path: "/shelves", body: json } as const;

/** Replaces the tree of shelves. `PUT /shelves` */
export function shelvesReplace(
  client: ClientCore,
  params: ShelvesReplaceParams,
  options?: RequestOptions,
): Call<Shelf, ApiError<ErrorStatus, unknown>> {
  return new Call(client, replace, params, options);
}

/** The operations of `shelves`. */
export interface Shelves {
  /** Replaces the tree of shelves. `PUT /shelves` */
  replace(
    params: ShelvesReplaceParams,
    options?: RequestOptions,
  ): Call<Shelf, ApiError<ErrorStatus, unknown>>;
}
