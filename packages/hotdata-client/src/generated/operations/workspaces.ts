// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type {
  WorkspaceCreate,
  WorkspaceCreated,
  WorkspaceError,
  WorkspaceList,
  WorkspaceSummary,
} from "../schema.ts";

/** Parameters of `workspaces.list`. */
export interface WorkspacesListParams {
  /** Public id of the organization, by default the one the token belongs to. */
  organization_public_id?: string | undefined;
}

const list = {
  id: "workspaces.list",
  method: "GET",
  path: "/v1/workspaces",
  security: [["token"]],
  pages: { items: "/workspaces" },
} as const;

/** Lists the workspaces of an organization. `GET /v1/workspaces` */
export function workspacesList(
  client: ClientCore,
  params?: WorkspacesListParams,
  options?: ListOptions,
): ListCall<WorkspaceSummary, WorkspaceList, ApiError<ErrorStatus, WorkspaceError>> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `workspaces.create`. */
export type WorkspacesCreateParams = WorkspaceCreate;

const create = {
  id: "workspaces.create",
  method: "POST",
  path: "/v1/workspaces",
  body: json,
  security: [["token"]],
} as const;

/** Creates a workspace. `POST /v1/workspaces` */
export function workspacesCreate(
  client: ClientCore,
  params: WorkspacesCreateParams,
  options?: RequestOptions,
): Call<WorkspaceCreated, ApiError<ErrorStatus, WorkspaceError>> {
  return new Call(client, create, params, options);
}

/** Workspaces of an organization. These calls need a token, no workspace. */
export interface Workspaces {
  /**
   * Lists the workspaces of an organization. `GET /v1/workspaces`
   *
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * for await (const workspace of hotdata.workspaces.list()) console.log(workspace);
   */
  list(
    params?: WorkspacesListParams,
    options?: ListOptions,
  ): ListCall<WorkspaceSummary, WorkspaceList, ApiError<ErrorStatus, WorkspaceError>>;

  /**
   * Creates a workspace. `POST /v1/workspaces`
   *
   * The workspace is set up in the background; `provision_status` says how far it is.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const workspace = await hotdata.workspaces.create({
   *   name: "Analytics",
   *   organization_public_id: "org_01jq4z8k2m",
   * });
   */
  create(
    params: WorkspacesCreateParams,
    options?: RequestOptions,
  ): Call<WorkspaceCreated, ApiError<ErrorStatus, WorkspaceError>>;
}
