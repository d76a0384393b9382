// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { BillingPlan, BillingPlanList, BillingSubscription, PaymentUrl } from "../schema.ts";

const plansList = {
  id: "billing.plans.list",
  method: "GET",
  path: "/api/v2/billing/plans",
  pages: { items: "/plans" },
} as const;

/** Lists the plans that the calling user can subscribe to. `GET /api/v2/billing/plans` */
export function billingPlansList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<BillingPlan, BillingPlanList, MostlyAIFailure> {
  return new ListCall(client, plansList, params, options);
}

/** Parameters of `billing.paymentUrl.get`. */
export interface BillingPaymentUrlGetParams {
  /** Id of the price, from a plan of `billing.plans.list`. */
  priceId: string;
}

const paymentUrlGet = {
  id: "billing.paymentUrl.get",
  method: "GET",
  path: "/api/v2/billing/price/{priceId}/payment-url",
} as const;

/**
 * Fetches the URL where the calling user pays a price and so subscribes to its plan.
 * `GET /api/v2/billing/price/{priceId}/payment-url`
 */
export function billingPaymentUrlGet(
  client: ClientCore,
  params: BillingPaymentUrlGetParams,
  options?: RequestOptions,
): Call<PaymentUrl, MostlyAIFailure> {
  return new Call(client, paymentUrlGet, params, options);
}

const subscriptionGet = {
  id: "billing.subscription.get",
  method: "GET",
  path: "/api/v2/billing/subscription",
} as const;

/** Fetches the calling user's subscription to a plan. `GET /api/v2/billing/subscription` */
export function billingSubscriptionGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<BillingSubscription, MostlyAIFailure> {
  return new Call(client, subscriptionGet, params, options);
}

const subscriptionCancel = {
  id: "billing.subscription.cancel",
  method: "DELETE",
  path: "/api/v2/billing/subscription",
} as const;

/** Cancels the calling user's subscription. `DELETE /api/v2/billing/subscription` */
export function billingSubscriptionCancel(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, subscriptionCancel, params, options);
}

/** Plans to subscribe to, and the calling user's subscription. */
export interface Billing {
  readonly plans: BillingPlansOperations;

  readonly paymentUrl: BillingPaymentUrlOperations;

  readonly subscription: BillingSubscriptionOperations;
}

/** The operations of `billing.plans`. */
export interface BillingPlansOperations {
  /**
   * Lists the plans that the calling user can subscribe to. `GET /api/v2/billing/plans`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const plan of mostly.billing.plans.list()) console.log(plan);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<BillingPlan, BillingPlanList, MostlyAIFailure>;
}

/** The operations of `billing.paymentUrl`. */
export interface BillingPaymentUrlOperations {
  /**
   * Fetches the URL where the calling user pays a price and so subscribes to its plan.
   * `GET /api/v2/billing/price/{priceId}/payment-url`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: BillingPaymentUrlGetParams, options?: RequestOptions): Call<PaymentUrl, MostlyAIFailure>;
}

/** The operations of `billing.subscription`. */
export interface BillingSubscriptionOperations {
  /**
   * Fetches the calling user's subscription to a plan. `GET /api/v2/billing/subscription`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<BillingSubscription, MostlyAIFailure>;

  /**
   * Cancels the calling user's subscription. `DELETE /api/v2/billing/subscription`
   *
   * When it ends is in `cancelsAt` of the subscription.
   *
   * @throws ApiError with status 401 or 404.
   */
  cancel(params?: Record<string, never>, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
