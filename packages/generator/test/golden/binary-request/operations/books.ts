// Generated from specs/binary-request/openapi.yaml. Do not edit; run `npm run generate binary-request`.

import { binary, Call, form, whole } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.uploadText`. */
export interface BooksUploadTextParams {
  id: string;
  part?: number | undefined;
  /** The file, as EPUB. */
  body: Blob | ArrayBuffer | Uint8Array | ReadableStream;
}

const uploadText = {
  id: "books.uploadText",
  method: "PUT",
  path: "/books/{id}/text",
  query: { part: form },
  body: /* @__PURE__ */ whole(binary),
  contentType: "application/epub+zip",
} as const;

/** Stores the text of a book. `PUT /books/{id}/text` */
export function booksUploadText(
  client: ClientCore,
  params: BooksUploadTextParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, uploadText, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Stores the text of a book. `PUT /books/{id}/text` */
  uploadText(
    params: BooksUploadTextParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;
}
