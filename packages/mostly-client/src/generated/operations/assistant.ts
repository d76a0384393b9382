// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import {
  byOffset,
  Call,
  commas,
  decodeMedia,
  EventCall,
  json,
  ListCall,
  multipart,
} from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  AssistantMessageCreate,
  AssistantSecretCreate,
  AssistantSecretName,
  AssistantSession,
  AssistantSettings,
  AssistantSettingsWrite,
  AssistantStreamEvent,
  AssistantThread,
  AssistantThreadCreate,
  AssistantThreadFileUpload,
  AssistantThreadList,
  AssistantThreadListItem,
  AssistantThreadSortField,
  AssistantThreadUpdate,
  Visibility,
  VisibilityUpdate,
} from "../schema.ts";

const settingsGet = {
  id: "assistant.settings.get",
  method: "GET",
  path: "/api/v2/assistant/settings",
} as const;

/** Fetches the settings of the deployment's assistant. `GET /api/v2/assistant/settings` */
export function assistantSettingsGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<AssistantSettings, MostlyAIFailure> {
  return new Call(client, settingsGet, params, options);
}

/** Parameters of `assistant.settings.update`. */
export type AssistantSettingsUpdateParams = AssistantSettingsWrite;

const settingsUpdate = {
  id: "assistant.settings.update",
  method: "PUT",
  path: "/api/v2/assistant/settings",
  body: json,
  secrets: ["apiKey"],
} as const;

/** Changes the settings of the deployment's assistant. `PUT /api/v2/assistant/settings` */
export function assistantSettingsUpdate(
  client: ClientCore,
  params?: AssistantSettingsUpdateParams,
  options?: RequestOptions,
): Call<AssistantSettings, MostlyAIFailure> {
  return new Call(client, settingsUpdate, params, options);
}

const secretsList = {
  id: "assistant.secrets.list",
  method: "GET",
  path: "/api/v2/assistant/settings/secrets",
  pages: { items: "" },
} as const;

/**
 * Lists the names of the secrets that the calling user keeps for the assistant.
 * `GET /api/v2/assistant/settings/secrets`
 */
export function assistantSecretsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<AssistantSecretName, AssistantSecretName[], MostlyAIFailure> {
  return new ListCall(client, secretsList, params, options);
}

/** Parameters of `assistant.secrets.create`. */
export type AssistantSecretsCreateParams = AssistantSecretCreate;

const secretsCreate = {
  id: "assistant.secrets.create",
  method: "POST",
  path: "/api/v2/assistant/settings/secrets",
  body: json,
  secrets: ["value"],
} as const;

/**
 * Creates a secret that the calling user keeps for the assistant.
 * `POST /api/v2/assistant/settings/secrets`
 */
export function assistantSecretsCreate(
  client: ClientCore,
  params: AssistantSecretsCreateParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, secretsCreate, params, options);
}

/** Parameters of `assistant.secrets.delete`. */
export interface AssistantSecretsDeleteParams {
  /** Name of the secret. */
  key: AssistantSecretName;
}

const secretsDelete = {
  id: "assistant.secrets.delete",
  method: "DELETE",
  path: "/api/v2/assistant/settings/secrets/{key}",
} as const;

/**
 * Deletes a secret that the calling user keeps for the assistant.
 * `DELETE /api/v2/assistant/settings/secrets/{key}`
 */
export function assistantSecretsDelete(
  client: ClientCore,
  params: AssistantSecretsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, secretsDelete, params, options);
}

/** Parameters of `assistant.threads.list`. */
export interface AssistantThreadsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only items whose name or description contains this text. */
  searchTerm?: string | undefined;
  /** Only items that one of these accounts owns, by the id of a user or an organization. */
  ownerId?: string[] | undefined;
  /** Only items with one of these visibilities. */
  visibility?: Visibility[] | undefined;
  /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
  createdFrom?: string | undefined;
  /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
  createdTo?: string | undefined;
  /** What to sort by, the most important first. The latest come first. */
  sortBy?: AssistantThreadSortField[] | undefined;
}

const threadsList = {
  id: "assistant.threads.list",
  method: "GET",
  path: "/api/v2/assistant/threads",
  query: { ownerId: commas, visibility: commas, sortBy: commas },
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/**
 * Lists the assistant threads that the calling user can see, without their messages.
 * `GET /api/v2/assistant/threads`
 */
export function assistantThreadsList(
  client: ClientCore,
  params?: AssistantThreadsListParams,
  options?: ListOptions,
): ListCall<AssistantThreadListItem, AssistantThreadList, MostlyAIFailure> {
  return new ListCall(client, threadsList, params, options);
}

/** Parameters of `assistant.threads.create`. */
export type AssistantThreadsCreateParams = AssistantThreadCreate;

const threadsCreate = {
  id: "assistant.threads.create",
  method: "POST",
  path: "/api/v2/assistant/threads",
  body: json,
} as const;

/** Creates an assistant thread, to which messages can be sent. `POST /api/v2/assistant/threads` */
export function assistantThreadsCreate(
  client: ClientCore,
  params?: AssistantThreadsCreateParams,
  options?: RequestOptions,
): Call<AssistantThread, MostlyAIFailure> {
  return new Call(client, threadsCreate, params, options);
}

/** Parameters of `assistant.threads.get`. */
export interface AssistantThreadsGetParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsGet = {
  id: "assistant.threads.get",
  method: "GET",
  path: "/api/v2/assistant/threads/{id}",
} as const;

/**
 * Fetches an assistant thread with its messages and a list of its files.
 * `GET /api/v2/assistant/threads/{id}`
 */
export function assistantThreadsGet(
  client: ClientCore,
  params: AssistantThreadsGetParams,
  options?: RequestOptions,
): Call<AssistantThread, MostlyAIFailure> {
  return new Call(client, threadsGet, params, options);
}

/** Parameters of `assistant.threads.update`. */
export interface AssistantThreadsUpdateParams extends AssistantThreadUpdate {
  /** Id of the assistant thread. */
  id: string;
}

const threadsUpdate = {
  id: "assistant.threads.update",
  method: "PATCH",
  path: "/api/v2/assistant/threads/{id}",
  retry: "idempotent",
  body: json,
} as const;

/** Renames an assistant thread. `PATCH /api/v2/assistant/threads/{id}` */
export function assistantThreadsUpdate(
  client: ClientCore,
  params: AssistantThreadsUpdateParams,
  options?: RequestOptions,
): Call<AssistantThread, MostlyAIFailure> {
  return new Call(client, threadsUpdate, params, options);
}

/** Parameters of `assistant.threads.delete`. */
export interface AssistantThreadsDeleteParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsDelete = {
  id: "assistant.threads.delete",
  method: "DELETE",
  path: "/api/v2/assistant/threads/{id}",
} as const;

/** Deletes an assistant thread with its messages and files. `DELETE /api/v2/assistant/threads/{id}` */
export function assistantThreadsDelete(
  client: ClientCore,
  params: AssistantThreadsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, threadsDelete, params, options);
}

/** Parameters of `assistant.threads.export`. */
export interface AssistantThreadsExportParams {
  /** Id of the assistant thread. */
  id: string;
  /** Short-lived file token, from `metadata.shortLivedFileToken` of the thread. */
  slft: string;
}

const threadsExport = {
  id: "assistant.threads.export",
  method: "GET",
  path: "/api/v2/assistant/threads/{id}/export",
  accept: "application/zip, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Downloads an assistant thread as a zip archive. `GET /api/v2/assistant/threads/{id}/export`
 *
 * @deprecated
 */
export function assistantThreadsExport(
  client: ClientCore,
  params: AssistantThreadsExportParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, threadsExport, params, options);
}

/** Parameters of `assistant.threads.interrupt`. */
export interface AssistantThreadsInterruptParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsInterrupt = {
  id: "assistant.threads.interrupt",
  method: "POST",
  path: "/api/v2/assistant/threads/{id}/interrupt",
} as const;

/**
 * Interrupts the answer that the assistant is writing in a thread.
 * `POST /api/v2/assistant/threads/{id}/interrupt`
 */
export function assistantThreadsInterrupt(
  client: ClientCore,
  params: AssistantThreadsInterruptParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, threadsInterrupt, params, options);
}

/** Parameters of `assistant.threads.stop`. */
export interface AssistantThreadsStopParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsStop = {
  id: "assistant.threads.stop",
  method: "POST",
  path: "/api/v2/assistant/threads/{id}/stop",
} as const;

/**
 * Stops the session of an assistant thread, the Python process that runs its code.
 * `POST /api/v2/assistant/threads/{id}/stop`
 */
export function assistantThreadsStop(
  client: ClientCore,
  params: AssistantThreadsStopParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, threadsStop, params, options);
}

/** Parameters of `assistant.threads.setVisibility`. */
export interface AssistantThreadsSetVisibilityParams extends VisibilityUpdate {
  /** Id of the assistant thread. */
  id: string;
}

const threadsSetVisibility = {
  id: "assistant.threads.setVisibility",
  method: "PUT",
  path: "/api/v2/assistant/threads/{id}/visibility",
  body: json,
} as const;

/** Sets who sees an assistant thread. `PUT /api/v2/assistant/threads/{id}/visibility` */
export function assistantThreadsSetVisibility(
  client: ClientCore,
  params: AssistantThreadsSetVisibilityParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, threadsSetVisibility, params, options);
}

/** Parameters of `assistant.threads.files.get`. */
export interface AssistantThreadsFilesGetParams {
  /** Id of the assistant thread. */
  id: string;
  /** Path of the file, as `files` of the thread gives it. */
  filepath: string;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const threadsFilesGet = {
  id: "assistant.threads.files.get",
  method: "GET",
  path: "/api/v2/assistant/threads/{id}/file",
  accept: "application/octet-stream, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/** Downloads a file of an assistant thread. `GET /api/v2/assistant/threads/{id}/file` */
export function assistantThreadsFilesGet(
  client: ClientCore,
  params: AssistantThreadsFilesGetParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, threadsFilesGet, params, options);
}

/** Parameters of `assistant.threads.files.upload`. */
export interface AssistantThreadsFilesUploadParams extends AssistantThreadFileUpload {
  /** Id of the assistant thread. */
  id: string;
}

const threadsFilesUpload = {
  id: "assistant.threads.files.upload",
  method: "PUT",
  path: "/api/v2/assistant/threads/{id}/file",
  body: multipart,
} as const;

/**
 * Uploads a file to an assistant thread, where its code can read it.
 * `PUT /api/v2/assistant/threads/{id}/file`
 */
export function assistantThreadsFilesUpload(
  client: ClientCore,
  params: AssistantThreadsFilesUploadParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, threadsFilesUpload, params, options);
}

/** Parameters of `assistant.threads.messages.create`. */
export interface AssistantThreadsMessagesCreateParams extends AssistantMessageCreate {
  /** Id of the assistant thread. */
  id: string;
}

const threadsMessagesCreate = {
  id: "assistant.threads.messages.create",
  method: "POST",
  path: "/api/v2/assistant/threads/{id}/messages",
  body: json,
  accept: "text/event-stream, application/json;q=0.9",
  call: EventCall,
} as const;

/**
 * Sends a message to an assistant thread and streams the answer.
 * `POST /api/v2/assistant/threads/{id}/messages`
 */
export function assistantThreadsMessagesCreate(
  client: ClientCore,
  params: AssistantThreadsMessagesCreateParams,
  options?: RequestOptions,
): EventCall<AssistantStreamEvent, MostlyAIFailure> {
  return new EventCall(client, threadsMessagesCreate, params, options);
}

/** Parameters of `assistant.threads.messages.stream`. */
export interface AssistantThreadsMessagesStreamParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsMessagesStream = {
  id: "assistant.threads.messages.stream",
  method: "GET",
  path: "/api/v2/assistant/threads/{id}/messages/stream",
  accept: "text/event-stream, application/json;q=0.9",
  call: EventCall,
} as const;

/**
 * Streams the answer that the assistant is writing in a thread.
 * `GET /api/v2/assistant/threads/{id}/messages/stream`
 */
export function assistantThreadsMessagesStream(
  client: ClientCore,
  params: AssistantThreadsMessagesStreamParams,
  options?: RequestOptions,
): EventCall<AssistantStreamEvent, MostlyAIFailure> {
  return new EventCall(client, threadsMessagesStream, params, options);
}

/** Parameters of `assistant.threads.status.get`. */
export interface AssistantThreadsStatusGetParams {
  /** Id of the assistant thread. */
  id: string;
}

const threadsStatusGet = {
  id: "assistant.threads.status.get",
  method: "GET",
  path: "/api/v2/assistant/threads/{id}/status",
} as const;

/**
 * Fetches the state of a thread's session. `GET /api/v2/assistant/threads/{id}/status`
 *
 * @deprecated
 */
export function assistantThreadsStatusGet(
  client: ClientCore,
  params: AssistantThreadsStatusGetParams,
  options?: RequestOptions,
): Call<AssistantSession, MostlyAIFailure> {
  return new Call(client, threadsStatusGet, params, options);
}

/** An assistant that answers questions about data in threads, with Python code that it runs. */
export interface Assistant {
  readonly settings: AssistantSettingsOperations;

  readonly secrets: AssistantSecretsOperations;

  readonly threads: AssistantThreadsOperations;
}

/** The operations of `assistant.settings`. */
export interface AssistantSettingsOperations {
  /**
   * Fetches the settings of the deployment's assistant. `GET /api/v2/assistant/settings`
   *
   * For super administrators only.
   *
   * @throws ApiError with status 401 or 403.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<AssistantSettings, MostlyAIFailure>;

  /**
   * Changes the settings of the deployment's assistant. `PUT /api/v2/assistant/settings`
   *
   * For super administrators only. Nobody documents what becomes of fields that are left out, so send
   * all that should hold.
   *
   * @throws ApiError with status 400, 401 or 403.
   */
  update(
    params?: AssistantSettingsUpdateParams,
    options?: RequestOptions,
  ): Call<AssistantSettings, MostlyAIFailure>;
}

/** The operations of `assistant.secrets`. */
export interface AssistantSecretsOperations {
  /**
   * Lists the names of the secrets that the calling user keeps for the assistant.
   * `GET /api/v2/assistant/settings/secrets`
   *
   * Their values never come back.
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const secret of mostly.assistant.secrets.list()) console.log(secret);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<AssistantSecretName, AssistantSecretName[], MostlyAIFailure>;

  /**
   * Creates a secret that the calling user keeps for the assistant.
   * `POST /api/v2/assistant/settings/secrets`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * await mostly.assistant.secrets.create({
   *   key: "HF_TOKEN",
   *   value: "hf_correcthorsebatterystaple",
   * });
   */
  create(params: AssistantSecretsCreateParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Deletes a secret that the calling user keeps for the assistant.
   * `DELETE /api/v2/assistant/settings/secrets/{key}`
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: AssistantSecretsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}

/** The operations of `assistant.threads`. */
export interface AssistantThreadsOperations {
  /**
   * Lists the assistant threads that the calling user can see, without their messages.
   * `GET /api/v2/assistant/threads`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const thread of mostly.assistant.threads.list()) console.log(thread);
   */
  list(
    params?: AssistantThreadsListParams,
    options?: ListOptions,
  ): ListCall<AssistantThreadListItem, AssistantThreadList, MostlyAIFailure>;

  /**
   * Creates an assistant thread, to which messages can be sent. `POST /api/v2/assistant/threads`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const thread = await mostly.assistant.threads.create({ name: "Income by education" });
   */
  create(
    params?: AssistantThreadsCreateParams,
    options?: RequestOptions,
  ): Call<AssistantThread, MostlyAIFailure>;

  /**
   * Fetches an assistant thread with its messages and a list of its files.
   * `GET /api/v2/assistant/threads/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: AssistantThreadsGetParams, options?: RequestOptions): Call<AssistantThread, MostlyAIFailure>;

  /**
   * Renames an assistant thread. `PATCH /api/v2/assistant/threads/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(
    params: AssistantThreadsUpdateParams,
    options?: RequestOptions,
  ): Call<AssistantThread, MostlyAIFailure>;

  /**
   * Deletes an assistant thread with its messages and files. `DELETE /api/v2/assistant/threads/{id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: AssistantThreadsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Downloads an assistant thread as a zip archive. `GET /api/v2/assistant/threads/{id}/export`
   *
   * Only version 4.0.0 of the platform has it.
   *
   * @deprecated
   * @throws ApiError with status 401 or 404.
   */
  export(params: AssistantThreadsExportParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Interrupts the answer that the assistant is writing in a thread.
   * `POST /api/v2/assistant/threads/{id}/interrupt`
   *
   * The session goes on; `assistant.threads.stop` ends it.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  interrupt(params: AssistantThreadsInterruptParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Stops the session of an assistant thread, the Python process that runs its code.
   * `POST /api/v2/assistant/threads/{id}/stop`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  stop(params: AssistantThreadsStopParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Sets who sees an assistant thread. `PUT /api/v2/assistant/threads/{id}/visibility`
   *
   * Takes the permission level `ADMIN`. A thread cannot be `PUBLIC`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  setVisibility(
    params: AssistantThreadsSetVisibilityParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;

  readonly files: AssistantThreadsFilesOperations;

  readonly messages: AssistantThreadsMessagesOperations;

  readonly status: AssistantThreadsStatusOperations;
}

/** The operations of `assistant.threads.files`. */
export interface AssistantThreadsFilesOperations {
  /**
   * Downloads a file of an assistant thread. `GET /api/v2/assistant/threads/{id}/file`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: AssistantThreadsFilesGetParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Uploads a file to an assistant thread, where its code can read it.
   * `PUT /api/v2/assistant/threads/{id}/file`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  upload(params: AssistantThreadsFilesUploadParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}

/** The operations of `assistant.threads.messages`. */
export interface AssistantThreadsMessagesOperations {
  /**
   * Sends a message to an assistant thread and streams the answer.
   * `POST /api/v2/assistant/threads/{id}/messages`
   *
   * The answer comes as server-sent events: text and code in pieces, of which those with the same `id`
   * make one message. `assistant.threads.get` has the messages as a whole afterwards.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   * @example
   * for await (const event of mostly.assistant.threads.messages.create({
   *   id: "2f8c6d1e-7b04-4a9f-8e35-c1d0b2a3f4e5",
   *   content: "What share of the adults with a doctorate earns more than 50K?",
   *   contentType: "text",
   * })) {
   *   console.log(event);
   * }
   */
  create(
    params: AssistantThreadsMessagesCreateParams,
    options?: RequestOptions,
  ): EventCall<AssistantStreamEvent, MostlyAIFailure>;

  /**
   * Streams the answer that the assistant is writing in a thread.
   * `GET /api/v2/assistant/threads/{id}/messages/stream`
   *
   * Follows a thread without sending a message. The events are those of
   * `assistant.threads.messages.create`.
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const event of mostly.assistant.threads.messages.stream({
   *   id: "2f8c6d1e-7b04-4a9f-8e35-c1d0b2a3f4e5",
   * })) {
   *   console.log(event);
   * }
   */
  stream(
    params: AssistantThreadsMessagesStreamParams,
    options?: RequestOptions,
  ): EventCall<AssistantStreamEvent, MostlyAIFailure>;
}

/** The operations of `assistant.threads.status`. */
export interface AssistantThreadsStatusOperations {
  /**
   * Fetches the state of a thread's session. `GET /api/v2/assistant/threads/{id}/status`
   *
   * Only version 4.0.0 of the platform has it. Read `sessionStatus` of `assistant.threads.get` instead.
   *
   * @deprecated
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: AssistantThreadsStatusGetParams,
    options?: RequestOptions,
  ): Call<AssistantSession, MostlyAIFailure>;
}
