// Generated from specs/query-brackets/openapi.yaml. Do not edit; run `npm run generate query-brackets`.

import { brackets, Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.find`. */
export interface BooksFindParams {
  ids?: number[] | undefined;
}

const find = { id: "books.find", method: "GET", path: "/books", query: { ids: brackets } } as const;

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
