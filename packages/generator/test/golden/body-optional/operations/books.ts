// Generated from specs/body-optional/openapi.yaml. Do not edit; run `npm run generate body-optional`.

import { Call, json, optional } from "@org/client-runtime";
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
  body: /* @__PURE__ */ optional(json),
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
