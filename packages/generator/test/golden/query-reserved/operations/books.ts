// Generated from specs/query-reserved/openapi.yaml. Do not edit; run `npm run generate query-reserved`.

import { Call, reserved } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.find`. */
export interface BooksFindParams {
  shelf?: string | undefined;
}

const find = { id: "books.find", method: "GET", path: "/books", query: { shelf: reserved } } as const;

/** Finds books. `GET /books` */
export function booksFind(
  client: ClientCore,
  params?: BooksFindParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, find, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Finds books. `GET /books` */
  find(params?: BooksFindParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
