// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { BookshopFailure } from "../failures.ts";
import type { Order } from "../schema.ts";

const list = { id: "orders.list", method: "GET", path: "/orders", pages: { items: "" } } as const;

/** Lists the orders that are on their way. `GET /orders` */
export function ordersList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Order, Order[], BookshopFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `orders.create`. */
export interface OrdersCreateParams {
  /** Makes a repeat harmless. */
  "Idempotency-Key"?: string | undefined;
  /** Ids of the books. Minimum items: 1. */
  books: string[];
  /** Wraps them. */
  gift?: boolean | undefined;
  /** How they get to the reader. */
  shipping?: "collect" | "post" | undefined;
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
): Call<void, BookshopFailure> {
  return new Call(client, create, params, options);
}

/** What readers bought. */
export interface Orders {
  /**
   * Lists the orders that are on their way. `GET /orders`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const order of bookshop.orders.list()) console.log(order);
   */
  list(params?: Record<string, never>, options?: ListOptions): ListCall<Order, Order[], BookshopFailure>;

  /**
   * Orders books. `POST /orders`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * await bookshop.orders.create({ books: ["b1"], gift: true, shipping: "post" });
   */
  create(params: OrdersCreateParams, options?: RequestOptions): Call<void, BookshopFailure>;
}
