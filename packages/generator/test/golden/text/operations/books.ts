// Generated from specs/text/openapi.yaml. Do not edit; run `npm run generate text`.

import { bind, Call, text } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.blurb.get`. */
export interface BooksBlurbGetParams {
  id: string;
}

const blurbGet = {
  id: "books.blurb.get",
  method: "GET",
  path: "/books/{id}/blurb",
  accept: "text/plain",
} as const;

/** Fetches the text on the back of a book. `GET /books/{id}/blurb` */
export function booksBlurbGet(
  client: ClientCore,
  params: BooksBlurbGetParams,
  options?: RequestOptions,
): Call<string, ApiError<ErrorStatus, unknown>> {
  return new Call(client, blurbGet, params, options);
}

/** Parameters of `books.blurb.replace`. */
export interface BooksBlurbReplaceParams {
  id: string;
  body: string;
}

const blurbReplace = {
  id: "books.blurb.replace",
  method: "PUT",
  path: "/books/{id}/blurb",
  body: text,
  wholeBody: true,
} as const;

/** Replaces the text on the back of a book. `PUT /books/{id}/blurb` */
export function booksBlurbReplace(
  client: ClientCore,
  params: BooksBlurbReplaceParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, blurbReplace, params, options);
}

/** The operations of `books`. */
export interface Books {
  readonly blurb: BooksBlurbOperations;
}

/** The operations of `books.blurb`. */
export interface BooksBlurbOperations {
  /** Fetches the text on the back of a book. `GET /books/{id}/blurb` */
  get(params: BooksBlurbGetParams, options?: RequestOptions): Call<string, ApiError<ErrorStatus, unknown>>;

  /** Replaces the text on the back of a book. `PUT /books/{id}/blurb` */
  replace(
    params: BooksBlurbReplaceParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;
}

/** Fills a client into the operations of `books`. */
export function bindBooks(client: ClientCore): Books {
  return bind(client, { blurb: { get: booksBlurbGet, replace: booksBlurbReplace } });
}
