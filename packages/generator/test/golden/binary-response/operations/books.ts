// Generated from specs/binary-response/openapi.yaml. Do not edit; run `npm run generate binary-response`.

import { Call, decodeMedia } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.downloadText`. */
export interface BooksDownloadTextParams {
  id: string;
}

/** How `books.downloadText` fails. */
export type BooksDownloadTextFailure = ApiError<ErrorStatus, { message?: string }>;

const downloadText = {
  id: "books.downloadText",
  method: "GET",
  path: "/books/{id}/text",
  accept: "application/epub+zip, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads the text of a book. `GET /books/{id}/text` */
export function booksDownloadText(
  client: ClientCore,
  params: BooksDownloadTextParams,
  options?: RequestOptions,
): Call<Blob, BooksDownloadTextFailure> {
  return new Call(client, downloadText, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Downloads the text of a book. `GET /books/{id}/text` */
  downloadText(
    params: BooksDownloadTextParams,
    options?: RequestOptions,
  ): Call<Blob, BooksDownloadTextFailure>;
}
