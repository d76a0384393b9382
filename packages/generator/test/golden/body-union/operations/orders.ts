// Generated from specs/body-union/openapi.yaml. Do not edit; run `npm run generate body-union`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Payment } from "../schema.ts";

/** Parameters of `orders.pay`. */
export type OrdersPayParams = Payment & {
  order: string;
};

const pay = { id: "orders.pay", method: "POST", path: "/orders/{order}/payment", body: json } as const;

/** Pays an order. `POST /orders/{order}/payment` */
export function ordersPay(
  client: ClientCore,
  params: OrdersPayParams,
  options?: RequestOptions,
): Call<Payment, ApiError<ErrorStatus, unknown>> {
  return new Call(client, pay, params, options);
}

/** The operations of `orders`. */
export interface Orders {
  /** Pays an order. `POST /orders/{order}/payment` */
  pay(params: OrdersPayParams, options?: RequestOptions): Call<Payment, ApiError<ErrorStatus, unknown>>;
}
