// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  IdSelection,
  InvalidInput,
  Outcome,
  QlusterError,
  QueueMessage,
  QueueMessageList,
} from "../schema.ts";

/** Parameters of `queueMessages.list`. */
export interface QueueMessagesListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Only messages whose work is done, or with false only others. */
  acknowledged?: boolean | undefined;
  /** Only messages of this queue. */
  q_name?: string | undefined;
  /** Only what belongs to the data source with this id. */
  data_source_model_id?: number | undefined;
}

/** How `queueMessages.list` fails. */
export type QueueMessagesListFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "queueMessages.list",
  method: "GET",
  path: "/queue-messages",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists messages in the queues, the newest first unless `reverse` is false. `GET /queue-messages` */
export function queueMessagesList(
  client: ClientCore,
  params?: QueueMessagesListParams,
  options?: ListOptions,
): ListCall<QueueMessage, QueueMessageList, QueueMessagesListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `queueMessages.reschedule`. */
export type QueueMessagesRescheduleParams = IdSelection;

/** How `queueMessages.reschedule` fails. */
export type QueueMessagesRescheduleFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const reschedule = {
  id: "queueMessages.reschedule",
  method: "POST",
  path: "/queue-messages/reschedule",
  body: json,
} as const;

/** Puts messages into their queues again. `POST /queue-messages/reschedule` */
export function queueMessagesReschedule(
  client: ClientCore,
  params: QueueMessagesRescheduleParams,
  options?: RequestOptions,
): Call<Outcome, QueueMessagesRescheduleFailure> {
  return new Call(client, reschedule, params, options);
}

/** Parameters of `queueMessages.get`. */
export interface QueueMessagesGetParams {
  /** Id of the message. */
  msg_id: number;
}

/** How `queueMessages.get` fails. */
export type QueueMessagesGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "queueMessages.get", method: "GET", path: "/queue-messages/{msg_id}" } as const;

/** Fetches a message of a queue. `GET /queue-messages/{msg_id}` */
export function queueMessagesGet(
  client: ClientCore,
  params: QueueMessagesGetParams,
  options?: RequestOptions,
): Call<QueueMessage, QueueMessagesGetFailure> {
  return new Call(client, get, params, options);
}

/** Messages between the parts of the platform. */
export interface QueueMessages {
  /**
   * Lists messages in the queues, the newest first unless `reverse` is false. `GET /queue-messages`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const queueMessage of qluster.queueMessages.list()) console.log(queueMessage);
   */
  list(
    params?: QueueMessagesListParams,
    options?: ListOptions,
  ): ListCall<QueueMessage, QueueMessageList, QueueMessagesListFailure>;

  /**
   * Puts messages into their queues again. `POST /queue-messages/reschedule`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   */
  reschedule(
    params: QueueMessagesRescheduleParams,
    options?: RequestOptions,
  ): Call<Outcome, QueueMessagesRescheduleFailure>;

  /**
   * Fetches a message of a queue. `GET /queue-messages/{msg_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: QueueMessagesGetParams, options?: RequestOptions): Call<QueueMessage, QueueMessagesGetFailure>;
}
