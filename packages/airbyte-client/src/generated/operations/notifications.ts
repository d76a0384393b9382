// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  AirbyteNotification,
  NotificationTrial,
} from "../schema.ts";

/** Parameters of `notifications.try`. */
export type NotificationsTryParams = AirbyteNotification;

/** How `notifications.try` fails. */
export type NotificationsTryFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const tryOperation = {
  id: "notifications.try",
  method: "POST",
  path: "/v1/notifications/try",
  body: json,
  secrets: ["webhook"],
} as const;

/** Sends a trial message with notification settings. `POST /v1/notifications/try` */
export function notificationsTry(
  client: ClientCore,
  params: NotificationsTryParams,
  options?: RequestOptions,
): Call<NotificationTrial, NotificationsTryFailure> {
  return new Call(client, tryOperation, params, options);
}

/** Messages about the outcome of syncs. */
export interface Notifications {
  /**
   * Sends a trial message with notification settings. `POST /v1/notifications/try`
   *
   * Nothing is stored. A message that cannot be sent is a successful answer with the status `failed`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  try(
    params: NotificationsTryParams,
    options?: RequestOptions,
  ): Call<NotificationTrial, NotificationsTryFailure>;
}
