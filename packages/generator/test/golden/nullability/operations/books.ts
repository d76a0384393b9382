// Generated from specs/nullability/openapi.yaml. Do not edit; run `npm run generate nullability`.

import { Call, form, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Book } from "../schema.ts";

/** Parameters of `books.update`. */
export interface BooksUpdateParams {
  id: string;
  shelf?: number | null | undefined;
  /** `null` removes it. */
  subtitle?: string | null | undefined;
  state?: "new" | "used" | null | undefined;
}

const update = {
  id: "books.update",
  method: "PATCH",
  path: "/books/{id}",
  query: { shelf: form },
  body: json,
} as const;

/** Changes a book. `PATCH /books/{id}` */
export function booksUpdate(
  client: ClientCore,
  params: BooksUpdateParams,
  options?: RequestOptions,
): Call<Book | null, ApiError<ErrorStatus, unknown>> {
  return new Call(client, update, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Changes a book. `PATCH /books/{id}` */
  update(
    params: BooksUpdateParams,
    options?: RequestOptions,
  ): Call<Book | null, ApiError<ErrorStatus, unknown>>;
}
