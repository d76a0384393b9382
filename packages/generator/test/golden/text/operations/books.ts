// Generated from specs/text/openapi.yaml. Do not edit; run `npm run generate text`.

import { Call, decodeMedia, text, whole } from "@org/client-runtime";
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
  decode: decodeMedia,
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
  body: /* @__PURE__ */ whole(text),
} as const;

/** Replaces the text on the back of a book. `PUT /books/{id}/blurb` */
export function booksBlurbReplace(
  client: ClientCore,
  params: BooksBlurbReplaceParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, blurbReplace, params, options);
}

/** Parameters of `books.index.download`. */
export interface BooksIndexDownloadParams {
  id: string;
}

const indexDownload = {
  id: "books.index.download",
  method: "GET",
  path: "/books/{id}/index",
  accept: "text/csv",
  decode: decodeMedia,
} as const;

/** Downloads the index of a book. `GET /books/{id}/index` */
export function booksIndexDownload(
  client: ClientCore,
  params: BooksIndexDownloadParams,
  options?: RequestOptions,
): Call<string, ApiError<ErrorStatus, unknown>> {
  return new Call(client, indexDownload, params, options);
}

/** The operations of `books`. */
export interface Books {
  readonly blurb: BooksBlurbOperations;

  readonly index: BooksIndexOperations;
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

/** The operations of `books.index`. */
export interface BooksIndexOperations {
  /** Downloads the index of a book. `GET /books/{id}/index` */
  download(
    params: BooksIndexDownloadParams,
    options?: RequestOptions,
  ): Call<string, ApiError<ErrorStatus, unknown>>;
}
