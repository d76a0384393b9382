// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { bind, Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { BookshopError } from "../schema.ts";

/** Parameters of `orders.create`. */
export interface OrdersCreateParams {
  /** Makes a repeat harmless. */
  "Idempotency-Key"?: string | undefined;
  /** Ids of the books. Minimum items: 1. */
  books: string[];
  /** Wraps them. */
  gift?: boolean | undefined;
}

const create = {
  id: "orders.create",
  method: "POST",
  path: "/orders",
  headers: ["Idempotency-Key"],
  body: json,
} as const;

/** Orders books. `POST /orders` */
export function ordersCreate(
  client: ClientCore,
  params: OrdersCreateParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, BookshopError>> {
  return new Call(client, create, params, options);
}

/** What readers bought. */
export interface Orders {
  /**
   * Orders books. `POST /orders`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * await bookshop.orders.create({ books: ["b1"], gift: true });
   */
  create(
    params: OrdersCreateParams,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, BookshopError>>;
}

/** Fills a client into the operations of `orders`. */
export function bindOrders(client: ClientCore): Orders {
  return bind(client, { create: ordersCreate });
}
