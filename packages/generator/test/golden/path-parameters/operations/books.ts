// Generated from specs/path-parameters/openapi.yaml. Do not edit; run `npm run generate path-parameters`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Book } from "../schema.ts";

/** Parameters of `books.get`. */
export interface BooksGetParams {
  /** Number of the shop. */
  shop_id: number;
  /** Its ISBN, with or without dashes. */
  isbn: string;
}

const get = { id: "books.get", method: "GET", path: "/shops/{shop_id}/books/{isbn}" } as const;

/** Fetches a book. `GET /shops/{shop_id}/books/{isbn}` */
export function booksGet(
  client: ClientCore,
  params: BooksGetParams,
  options?: RequestOptions,
): Call<Book, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Fetches a book. `GET /shops/{shop_id}/books/{isbn}` */
  get(params: BooksGetParams, options?: RequestOptions): Call<Book, ApiError<ErrorStatus, unknown>>;
}
