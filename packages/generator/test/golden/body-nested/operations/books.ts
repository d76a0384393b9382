// Generated from specs/body-nested/openapi.yaml. Do not edit; run `npm run generate body-nested`.

import { Call, form, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { BookCreate } from "../schema.ts";

/** Parameters of `books.add`. */
export interface BooksAddParams extends BookCreate {
  shop_id: string;
  /** Tells the readers. */
  notify?: boolean | undefined;
}

const add = {
  id: "books.add",
  method: "POST",
  path: "/shops/{shop_id}/books",
  query: { notify: form },
  body: json,
} as const;

/** Adds a book to a shop. `POST /shops/{shop_id}/books` */
export function booksAdd(
  client: ClientCore,
  params: BooksAddParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, add, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Adds a book to a shop. `POST /shops/{shop_id}/books` */
  add(params: BooksAddParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
