// Generated from specs/pages-offset/openapi.yaml. Do not edit; run `npm run generate pages-offset`.

import { byOffset, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions } from "@org/client-runtime";
import type { Book, BookList } from "../schema.ts";

/** Parameters of `books.list`. */
export interface BooksListParams {
  offset?: number | undefined;
  /** At least 1. The size of a page, not of the whole list; at most 100. */
  limit?: number | undefined;
}

const list = {
  id: "books.list",
  method: "GET",
  path: "/books",
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/books",
    total: { header: "X-Total" },
    maximum: 100,
  },
} as const;

/** Lists books. `GET /books` */
export function booksList(
  client: ClientCore,
  params?: BooksListParams,
  options?: ListOptions,
): ListCall<Book, BookList, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Lists books. `GET /books`
   *
   * @example
   * for await (const book of pagesOffset.books.list()) console.log(book);
   */
  list(
    params?: BooksListParams,
    options?: ListOptions,
  ): ListCall<Book, BookList, ApiError<ErrorStatus, unknown>>;
}
