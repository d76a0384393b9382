// Generated from specs/body-optional/openapi.yaml. Do not edit; run `npm run generate body-optional`.

import { bind, Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Reservation } from "../schema.ts";

/** Parameters of `books.reserve`. */
export interface BooksReserveParams extends Partial<Reservation> {
  id: string;
}

const reserve = {
  id: "books.reserve",
  method: "POST",
  path: "/books/{id}/reserve",
  body: json,
  optionalBody: true,
} as const;

/** Reserves a book. `POST /books/{id}/reserve` */
export function booksReserve(
  client: ClientCore,
  params: BooksReserveParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, reserve, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Reserves a book. `POST /books/{id}/reserve` */
  reserve(params: BooksReserveParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}

/** Fills a client into the operations of `books`. */
export function bindBooks(client: ClientCore): Books {
  return bind(client, { reserve: booksReserve });
}
