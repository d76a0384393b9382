// Generated from specs/body-whole/openapi.yaml. Do not edit; run `npm run generate body-whole`.

import { Call, json, whole } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.replace`. */
export interface BooksReplaceParams {
  /** All titles, in order. */
  body: string[];
}

const replace = {
  id: "books.replace",
  method: "PUT",
  path: "/books",
  body: /* @__PURE__ */ whole(json),
} as const;

/** Replaces all books. `PUT /books` */
export function booksReplace(
  client: ClientCore,
  params: BooksReplaceParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, replace, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Replaces all books. `PUT /books` */
  replace(params: BooksReplaceParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
