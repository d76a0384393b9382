// Generated from specs/failures/openapi.yaml. Do not edit; run `npm run generate failures`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And410And5xx } from "../failures.ts";
import type { Failure, Missing } from "../schema.ts";

/** Parameters of `books.get`. */
export interface BooksGetParams {
  id: string;
}

/** How `books.get` fails. */
export type BooksGetFailure =
  | ApiError<404 | 410, Missing>
  | ApiError<500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511, string>
  | ApiError<ErrorStatusBut404And410And5xx, Failure>;

const get = { id: "books.get", method: "GET", path: "/books/{id}" } as const;

/** Fetches a book. `GET /books/{id}` */
export function booksGet(
  client: ClientCore,
  params: BooksGetParams,
  options?: RequestOptions,
): Call<void, BooksGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `books.delete`. */
export interface BooksDeleteParams {
  id: string;
}

const deleteOperation = { id: "books.delete", method: "DELETE", path: "/books/{id}" } as const;

/** Deletes a book. `DELETE /books/{id}` */
export function booksDelete(
  client: ClientCore,
  params: BooksDeleteParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, Failure>> {
  return new Call(client, deleteOperation, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Fetches a book. `GET /books/{id}`
   *
   * @throws ApiError with status 404, 410 or 5XX.
   */
  get(params: BooksGetParams, options?: RequestOptions): Call<void, BooksGetFailure>;

  /**
   * Deletes a book. `DELETE /books/{id}`
   *
   * @throws ApiError with status 404.
   */
  delete(params: BooksDeleteParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, Failure>>;
}
