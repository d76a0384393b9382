// Generated from specs/pages-page/openapi.yaml. Do not edit; run `npm run generate pages-page`.

import { byPage, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions } from "@org/client-runtime";

/** Parameters of `books.list`. */
export interface BooksListParams {
  page_num?: number | undefined;
}

/** What `books.list` gives. */
export type BooksListData = { title: string }[];

/** An item of `books.list`. */
export type BooksListItem = { title: string };

const list = {
  id: "books.list",
  method: "GET",
  path: "/books",
  pages: { by: byPage, page: "/page_num", first: 0, items: "", pages: { header: "X-Pages" } },
} as const;

/** Lists books. `GET /books` */
export function booksList(
  client: ClientCore,
  params?: BooksListParams,
  options?: ListOptions,
): ListCall<BooksListItem, BooksListData, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Lists books. `GET /books`
   *
   * @example
   * for await (const book of pagesPage.books.list()) console.log(book);
   */
  list(
    params?: BooksListParams,
    options?: ListOptions,
  ): ListCall<BooksListItem, BooksListData, ApiError<ErrorStatus, unknown>>;
}
