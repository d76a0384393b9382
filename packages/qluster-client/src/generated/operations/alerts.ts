// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  Alert,
  AlertList,
  AlertResolution,
  AlertResolved,
  AlertSummary,
  InvalidInput,
  QlusterError,
} from "../schema.ts";

/** Parameters of `alerts.list`. */
export interface AlertsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether to list resolved alerts, false by default. */
  resolved?: boolean | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Only what belongs to the dataset with this id. */
  dataset_id?: number | undefined;
  /**
   * Whether to list muted alerts, false by default. These belong to rows in quarantine and show up
   * beside them only.
   */
  is_muted?: boolean | undefined;
  /** Only what belongs to the data source with this id. */
  data_source_model_id?: number | undefined;
}

/** How `alerts.list` fails. */
export type AlertsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "alerts.list",
  method: "GET",
  path: "/alerts",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists alerts, the newest first unless `reverse` is false. `GET /alerts` */
export function alertsList(
  client: ClientCore,
  params?: AlertsListParams,
  options?: ListOptions,
): ListCall<AlertSummary, AlertList, AlertsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `alerts.resolve`. */
export interface AlertsResolveParams extends AlertResolution {
  /** Id of the alert. */
  alert_item_id: number;
}

/** How `alerts.resolve` fails. */
export type AlertsResolveFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const resolve = {
  id: "alerts.resolve",
  method: "POST",
  path: "/alerts/resolve/{alert_item_id}",
  body: json,
} as const;

/** Resolves an alert by one of the actions that it allows. `POST /alerts/resolve/{alert_item_id}` */
export function alertsResolve(
  client: ClientCore,
  params: AlertsResolveParams,
  options?: RequestOptions,
): Call<AlertResolved, AlertsResolveFailure> {
  return new Call(client, resolve, params, options);
}

/** Parameters of `alerts.get`. */
export interface AlertsGetParams {
  /** Id of the alert. */
  alert_item_id: number;
}

/** How `alerts.get` fails. */
export type AlertsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "alerts.get", method: "GET", path: "/alerts/{alert_item_id}" } as const;

/** Fetches an alert with all that is known about it. `GET /alerts/{alert_item_id}` */
export function alertsGet(
  client: ClientCore,
  params: AlertsGetParams,
  options?: RequestOptions,
): Call<Alert, AlertsGetFailure> {
  return new Call(client, get, params, options);
}

/** What went wrong with the data, and how to put it right. */
export interface Alerts {
  /**
   * Lists alerts, the newest first unless `reverse` is false. `GET /alerts`
   *
   * The platform does not document this operation; it is inferred (path documented; method from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const alert of qluster.alerts.list()) console.log(alert);
   */
  list(
    params?: AlertsListParams,
    options?: ListOptions,
  ): ListCall<AlertSummary, AlertList, AlertsListFailure>;

  /**
   * Resolves an alert by one of the actions that it allows. `POST /alerts/resolve/{alert_item_id}`
   *
   * The `alert_actions` of the alert name the actions. To ignore many rows at once use
   * `datasets.rows.ignore`.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  resolve(params: AlertsResolveParams, options?: RequestOptions): Call<AlertResolved, AlertsResolveFailure>;

  /**
   * Fetches an alert with all that is known about it. `GET /alerts/{alert_item_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: AlertsGetParams, options?: RequestOptions): Call<Alert, AlertsGetFailure>;
}
