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
}
