// Generated from specs/several-successes/openapi.yaml. Do not edit; run `npm run generate several-successes`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Order, Ticket } from "../schema.ts";

/** Parameters of `books.order`. */
export interface BooksOrderParams {
  id: string;
}

const order = { id: "books.order", method: "POST", path: "/books/{id}/order" } as const;

/** Orders a book. `POST /books/{id}/order` */
export function booksOrder(
  client: ClientCore,
  params: BooksOrderParams,
  options?: RequestOptions,
): Call<Order | Ticket | undefined, ApiError<ErrorStatus, unknown>> {
  return new Call(client, order, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Orders a book. `POST /books/{id}/order` */
  order(
    params: BooksOrderParams,
    options?: RequestOptions,
  ): Call<Order | Ticket | undefined, ApiError<ErrorStatus, unknown>>;
}
