// Generated from specs/pages-cursor-in-body/openapi.yaml. Do not edit; run `npm run generate pages-cursor-in-body`.

import { byCursor, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions } from "@org/client-runtime";
import type { BookList } from "../schema.ts";

/** Parameters of `books.list`. */
export interface BooksListParams {
  shop: string;
  pagination?: { cursor?: string | undefined; size?: number | undefined } | undefined;
}

const list = {
  id: "books.list",
  method: "POST",
  path: "/books/list",
  retry: "safe",
  body: json,
  pages: {
    by: byCursor,
    cursor: "/pagination/cursor",
    limit: "/pagination/size",
    next: "/page/next",
    items: "/page/items",
  },
} as const;

/** Lists books. `POST /books/list` */
export function booksList(
  client: ClientCore,
  params: BooksListParams,
  options?: ListOptions,
): ListCall<string, BookList, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Lists books. `POST /books/list`
   *
   * @example
   * for await (const book of pagesCursorInBody.books.list({ shop: "text" })) console.log(book);
   */
  list(
    params: BooksListParams,
    options?: ListOptions,
  ): ListCall<string, BookList, ApiError<ErrorStatus, unknown>>;
}
