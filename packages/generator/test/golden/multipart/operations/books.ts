// Generated from specs/multipart/openapi.yaml. Do not edit; run `npm run generate multipart`.

import { Call, multipart } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.uploadCover`. */
export interface BooksUploadCoverParams {
  id: string;
  /** The picture. */
  file: Blob | ArrayBuffer | Uint8Array | ReadableStream;
  caption?: string | undefined;
  crop?: { width: number } | undefined;
}

const uploadCover = {
  id: "books.uploadCover",
  method: "PUT",
  path: "/books/{id}/cover",
  body: multipart,
  parts: { caption: "text/markdown", crop: "application/json" },
} as const;

/** Stores the cover of a book. `PUT /books/{id}/cover` */
export function booksUploadCover(
  client: ClientCore,
  params: BooksUploadCoverParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, uploadCover, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Stores the cover of a book. `PUT /books/{id}/cover` */
  uploadCover(
    params: BooksUploadCoverParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;
}
