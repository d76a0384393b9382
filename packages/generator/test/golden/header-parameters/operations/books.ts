// Generated from specs/header-parameters/openapi.yaml. Do not edit; run `npm run generate header-parameters`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.add`. */
export interface BooksAddParams {
  /** Makes a repeat harmless. */
  "Idempotency-Key"?: string | undefined;
  title: string;
}

const add = {
  id: "books.add",
  method: "POST",
  path: "/books",
  headers: ["Idempotency-Key"],
  body: json,
} as const;

/** Adds a book. `POST /books` */
export function booksAdd(
  client: ClientCore,
  params: BooksAddParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, add, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Adds a book. `POST /books` */
  add(params: BooksAddParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
