// Generated from specs/pages-none/openapi.yaml. Do not edit; run `npm run generate pages-none`.

import { Call, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";

/** What `books.list` gives. */
export type BooksListData = { books: string[] };

const list = { id: "books.list", method: "GET", path: "/books", pages: { items: "/books" } } as const;

/** Lists all books. `GET /books` */
export function booksList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<string, BooksListData, ApiError<ErrorStatus, unknown>> {
  return new ListCall(client, list, params, options);
}

const authorsList = { id: "books.authors.list", method: "GET", path: "/authors" } as const;

/** Lists the names of authors by their id. `GET /authors` */
export function booksAuthorsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<Record<string, string>, ApiError<ErrorStatus, unknown>> {
  return new Call(client, authorsList, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Lists all books. `GET /books`
   *
   * @example
   * for await (const book of pagesNone.books.list()) console.log(book);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<string, BooksListData, ApiError<ErrorStatus, unknown>>;

  readonly authors: BooksAuthorsOperations;
}

/** The operations of `books.authors`. */
export interface BooksAuthorsOperations {
  /**
   * Lists the names of authors by their id. `GET /authors`
   *
   * @example
   * const author = await pagesNone.books.authors.list();
   */
  list(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<Record<string, string>, ApiError<ErrorStatus, unknown>>;
}
