// Generated from specs/evidence/openapi.yaml. Do not edit; run `npm run generate evidence`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `alerts.get`. */
export interface AlertsGetParams {
  id: string;
}

const get = { id: "alerts.get", method: "GET", path: "/alerts/{id}" } as const;

/** Fetches an alert. `GET /alerts/{id}` */
export function alertsGet(
  client: ClientCore,
  params: AlertsGetParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

/** Parameters of `alerts.dismiss`. */
export interface AlertsDismissParams {
  id: string;
}

const dismiss = { id: "alerts.dismiss", method: "DELETE", path: "/alerts/{id}" } as const;

/** Dismisses an alert | for good. `DELETE /alerts/{id}` */
export function alertsDismiss(
  client: ClientCore,
  params: AlertsDismissParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, dismiss, params, options);
}

const count = { id: "alerts.count", method: "GET", path: "/alerts" } as const;

/** Counts the alerts. `GET /alerts` */
export function alertsCount(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, count, params, options);
}

const raise = { id: "alerts.raise", method: "POST", path: "/alerts" } as const;

/** Raises an alert. `POST /alerts` */
export function alertsRaise(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, raise, params, options);
}

const mute = { id: "alerts.mute", method: "PUT", path: "/alerts" } as const;

/** Mutes all alerts. `PUT /alerts` */
export function alertsMute(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, mute, params, options);
}

/** The operations of `alerts`. */
export interface Alerts {
  /**
   * Fetches an alert. `GET /alerts/{id}`
   *
   * The platform does not document this operation; it is inferred (a later version of the client).
   */
  get(params: AlertsGetParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /**
   * Dismisses an alert | for good. `DELETE /alerts/{id}`
   *
   * The platform does not document this operation; it was seen at work.
   */
  dismiss(params: AlertsDismissParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /**
   * Counts the alerts. `GET /alerts`
   *
   * The platform does not document this operation; it is inferred (a later version of the client).
   */
  count(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /**
   * Raises an alert. `POST /alerts`
   *
   * The platform does not document this operation; it is inferred (a guess; it may be a `PUT`).
   */
  raise(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /**
   * Mutes all alerts. `PUT /alerts`
   *
   * The platform does not document this operation; it is inferred.
   */
  mute(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
