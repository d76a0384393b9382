// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionReference,
  Workspace,
  WorkspaceCreate,
  WorkspaceList,
  WorkspaceNameUpdate,
  WorkspaceReference,
  WorkspaceSlug,
  WorkspaceUpdate,
} from "../schema.ts";

/** Parameters of `workspaces.create`. */
export type WorkspacesCreateParams = WorkspaceCreate;

/** How `workspaces.create` fails. */
export type WorkspacesCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const create = {
  id: "workspaces.create",
  method: "POST",
  path: "/v1/workspaces/create",
  body: json,
  secrets: ["authToken", "webhook"],
} as const;

/** Creates a workspace. `POST /v1/workspaces/create` */
export function workspacesCreate(
  client: ClientCore,
  params: WorkspacesCreateParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `workspaces.delete`. */
export type WorkspacesDeleteParams = WorkspaceReference;

/** How `workspaces.delete` fails. */
export type WorkspacesDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "workspaces.delete",
  method: "POST",
  path: "/v1/workspaces/delete",
  body: json,
} as const;

/** Deletes a workspace with everything in it. `POST /v1/workspaces/delete` */
export function workspacesDelete(
  client: ClientCore,
  params: WorkspacesDeleteParams,
  options?: RequestOptions,
): Call<void, WorkspacesDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `workspaces.get`. */
export type WorkspacesGetParams = WorkspaceReference;

/** How `workspaces.get` fails. */
export type WorkspacesGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "workspaces.get",
  method: "POST",
  path: "/v1/workspaces/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a workspace. `POST /v1/workspaces/get` */
export function workspacesGet(
  client: ClientCore,
  params: WorkspacesGetParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `workspaces.getByConnectionId`. */
export type WorkspacesGetByConnectionIdParams = ConnectionReference;

/** How `workspaces.getByConnectionId` fails. */
export type WorkspacesGetByConnectionIdFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getByConnectionId = {
  id: "workspaces.getByConnectionId",
  method: "POST",
  path: "/v1/workspaces/get_by_connection_id",
  retry: "safe",
  body: json,
} as const;

/** Fetches the workspace that a connection belongs to. `POST /v1/workspaces/get_by_connection_id` */
export function workspacesGetByConnectionId(
  client: ClientCore,
  params: WorkspacesGetByConnectionIdParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesGetByConnectionIdFailure> {
  return new Call(client, getByConnectionId, params, options);
}

/** Parameters of `workspaces.getBySlug`. */
export type WorkspacesGetBySlugParams = WorkspaceSlug;

/** How `workspaces.getBySlug` fails. */
export type WorkspacesGetBySlugFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getBySlug = {
  id: "workspaces.getBySlug",
  method: "POST",
  path: "/v1/workspaces/get_by_slug",
  retry: "safe",
  body: json,
} as const;

/** Fetches the workspace that has this slug. `POST /v1/workspaces/get_by_slug` */
export function workspacesGetBySlug(
  client: ClientCore,
  params: WorkspacesGetBySlugParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesGetBySlugFailure> {
  return new Call(client, getBySlug, params, options);
}

const list = {
  id: "workspaces.list",
  method: "POST",
  path: "/v1/workspaces/list",
  retry: "safe",
  pages: { items: "/workspaces" },
} as const;

/** Lists the workspaces of the deployment. `POST /v1/workspaces/list` */
export function workspacesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Workspace, WorkspaceList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `workspaces.tagFeedbackStatusAsDone`. */
export type WorkspacesTagFeedbackStatusAsDoneParams = WorkspaceReference;

/** How `workspaces.tagFeedbackStatusAsDone` fails. */
export type WorkspacesTagFeedbackStatusAsDoneFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const tagFeedbackStatusAsDone = {
  id: "workspaces.tagFeedbackStatusAsDone",
  method: "POST",
  path: "/v1/workspaces/tag_feedback_status_as_done",
  body: json,
} as const;

/**
 * Notes that the users of a workspace have given feedback.
 * `POST /v1/workspaces/tag_feedback_status_as_done`
 */
export function workspacesTagFeedbackStatusAsDone(
  client: ClientCore,
  params: WorkspacesTagFeedbackStatusAsDoneParams,
  options?: RequestOptions,
): Call<void, WorkspacesTagFeedbackStatusAsDoneFailure> {
  return new Call(client, tagFeedbackStatusAsDone, params, options);
}

/** Parameters of `workspaces.update`. */
export type WorkspacesUpdateParams = WorkspaceUpdate;

/** How `workspaces.update` fails. */
export type WorkspacesUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "workspaces.update",
  method: "POST",
  path: "/v1/workspaces/update",
  body: json,
  secrets: ["authToken", "webhook"],
} as const;

/** Replaces the settings of a workspace. `POST /v1/workspaces/update` */
export function workspacesUpdate(
  client: ClientCore,
  params: WorkspacesUpdateParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `workspaces.updateName`. */
export type WorkspacesUpdateNameParams = WorkspaceNameUpdate;

/** How `workspaces.updateName` fails. */
export type WorkspacesUpdateNameFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const updateName = {
  id: "workspaces.updateName",
  method: "POST",
  path: "/v1/workspaces/update_name",
  body: json,
} as const;

/** Renames a workspace. `POST /v1/workspaces/update_name` */
export function workspacesUpdateName(
  client: ClientCore,
  params: WorkspacesUpdateNameParams,
  options?: RequestOptions,
): Call<Workspace, WorkspacesUpdateNameFailure> {
  return new Call(client, updateName, params, options);
}

/** Workspaces, which hold sources, destinations and connections. */
export interface Workspaces {
  /**
   * Creates a workspace. `POST /v1/workspaces/create`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const workspace = await airbyte.workspaces.create({ name: "Analytics" });
   */
  create(params: WorkspacesCreateParams, options?: RequestOptions): Call<Workspace, WorkspacesCreateFailure>;

  /**
   * Deletes a workspace with everything in it. `POST /v1/workspaces/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(params: WorkspacesDeleteParams, options?: RequestOptions): Call<void, WorkspacesDeleteFailure>;

  /**
   * Fetches a workspace. `POST /v1/workspaces/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: WorkspacesGetParams, options?: RequestOptions): Call<Workspace, WorkspacesGetFailure>;

  /**
   * Fetches the workspace that a connection belongs to. `POST /v1/workspaces/get_by_connection_id`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getByConnectionId(
    params: WorkspacesGetByConnectionIdParams,
    options?: RequestOptions,
  ): Call<Workspace, WorkspacesGetByConnectionIdFailure>;

  /**
   * Fetches the workspace that has this slug. `POST /v1/workspaces/get_by_slug`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getBySlug(
    params: WorkspacesGetBySlugParams,
    options?: RequestOptions,
  ): Call<Workspace, WorkspacesGetBySlugFailure>;

  /**
   * Lists the workspaces of the deployment. `POST /v1/workspaces/list`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const workspace of airbyte.workspaces.list()) console.log(workspace);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<Workspace, WorkspaceList, ApiError<ErrorStatus, AirbyteError>>;

  /**
   * Notes that the users of a workspace have given feedback.
   * `POST /v1/workspaces/tag_feedback_status_as_done`
   *
   * The web app then asks no more.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  tagFeedbackStatusAsDone(
    params: WorkspacesTagFeedbackStatusAsDoneParams,
    options?: RequestOptions,
  ): Call<void, WorkspacesTagFeedbackStatusAsDoneFailure>;

  /**
   * Replaces the settings of a workspace. `POST /v1/workspaces/update`
   *
   * What is left out may be lost, so send the workspace as it was read, with the changes. Use
   * `workspaces.updateName` for the name.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(params: WorkspacesUpdateParams, options?: RequestOptions): Call<Workspace, WorkspacesUpdateFailure>;

  /**
   * Renames a workspace. `POST /v1/workspaces/update_name`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  updateName(
    params: WorkspacesUpdateNameParams,
    options?: RequestOptions,
  ): Call<Workspace, WorkspacesUpdateNameFailure>;
}
