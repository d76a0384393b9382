// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { byOffset, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { BookshopFailure, ErrorStatusBut422 } from "../failures.ts";
import type { Book, BookList, BookProblems, BookshopError, BookWrite, Genre } from "../schema.ts";

/** Parameters of `books.list`. */
export interface BooksListParams {
  /** Only books of this genre. */
  genre?: Genre | undefined;
  /** Books to pass over. Minimum: 0. */
  offset?: number | undefined;
  /** How many books at most. The size of a page, not of the whole list. Minimum: 1. Maximum: 100. */
  limit?: number | undefined;
}

const list = {
  id: "books.list",
  method: "GET",
  path: "/books",
  pages: { by: byOffset, offset: "/offset", limit: "/limit", items: "/books", total: "/total", maximum: 100 },
} as const;

/** Lists the books in stock, newest first. `GET /books` */
export function booksList(
  client: ClientCore,
  params?: BooksListParams,
  options?: ListOptions,
): ListCall<Book, BookList, BookshopFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `books.create`. */
export type BooksCreateParams = BookWrite;

/** How `books.create` fails. */
export type BooksCreateFailure = ApiError<422, BookProblems> | ApiError<ErrorStatusBut422, BookshopError>;

const create = {
  id: "books.create",
  method: "POST",
  path: "/books",
  body: json,
  secrets: ["notes"],
} as const;

/** Takes a book into the stock. `POST /books` */
export function booksCreate(
  client: ClientCore,
  params: BooksCreateParams,
  options?: RequestOptions,
): Call<Book, BooksCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `books.get`. */
export interface BooksGetParams {
  /** Id of the book. */
  id: string;
}

const get = { id: "books.get", method: "GET", path: "/books/{id}" } as const;

/** Fetches a book. `GET /books/{id}` */
export function booksGet(
  client: ClientCore,
  params: BooksGetParams,
  options?: RequestOptions,
): Call<Book, BookshopFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `books.delete`. */
export interface BooksDeleteParams {
  /** Id of the book. */
  id: string;
}

const deleteOperation = { id: "books.delete", method: "DELETE", path: "/books/{id}" } as const;

/** Takes a book out of the stock. `DELETE /books/{id}` */
export function booksDelete(
  client: ClientCore,
  params: BooksDeleteParams,
  options?: RequestOptions,
): Call<void, BookshopFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Used books, one of each. */
export interface Books {
  /**
   * Lists the books in stock, newest first. `GET /books`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const book of bookshop.books.list()) console.log(book);
   */
  list(params?: BooksListParams, options?: ListOptions): ListCall<Book, BookList, BookshopFailure>;

  /**
   * Takes a book into the stock. `POST /books`
   *
   * The price is what the shop asks for it, tax included.
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const book = await bookshop.books.create({
   *   title: "Emma",
   *   genre: "novel",
   *   price: 4.5,
   *   notes: "A little worn.",
   * });
   */
  create(params: BooksCreateParams, options?: RequestOptions): Call<Book, BooksCreateFailure>;

  /**
   * Fetches a book. `GET /books/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: BooksGetParams, options?: RequestOptions): Call<Book, BookshopFailure>;

  /**
   * Takes a book out of the stock. `DELETE /books/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: BooksDeleteParams, options?: RequestOptions): Call<void, BookshopFailure>;
}
