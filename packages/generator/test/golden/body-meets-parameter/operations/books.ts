// Generated from specs/body-meets-parameter/openapi.yaml. Do not edit; run `npm run generate body-meets-parameter`.

import { Call, json, whole } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.replace`. */
export interface BooksReplaceParams {
  id: string;
  body: {
    /** The new id. */
    id: string;
    title?: string | undefined;
  };
}

const replace = {
  id: "books.replace",
  method: "PUT",
  path: "/books/{id}",
  body: /* @__PURE__ */ whole(json),
} as const;

/** Replaces a book. `PUT /books/{id}` */
export function booksReplace(
  client: ClientCore,
  params: BooksReplaceParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, replace, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Replaces a book. `PUT /books/{id}` */
  replace(params: BooksReplaceParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
