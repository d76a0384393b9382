// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import {
  afterFirst,
  byLastId,
  byPage,
  Call,
  commas,
  json,
  ListCall,
  optional,
  wait,
  watch,
} from "@org/client-runtime";
import type {
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  ArchiveInput,
  ContainerRun,
  ContainerScript,
  ContainerScriptCreate,
  ContainerScriptPatch,
  ContainerScriptUpdate,
  CustomRun,
  CustomScript,
  CustomScriptCreate,
  CustomScriptSummary,
  CustomScriptUpdate,
  JavascriptRun,
  JavascriptScript,
  JavascriptScriptCreate,
  JavascriptScriptPatch,
  JavascriptScriptUpdate,
  Project,
  PythonRun,
  PythonScript,
  PythonScriptCreate,
  PythonScriptPatch,
  PythonScriptUpdate,
  RRun,
  RScript,
  RScriptCreate,
  RScriptPatch,
  RScriptUpdate,
  RunCancellation,
  RunLog,
  RunOutput,
  RunOutputCreate,
  Script,
  ScriptContainersRunPatch,
  ScriptCreate,
  ScriptDetail,
  ScriptHistory,
  ScriptPatch,
  ScriptRunLogCreate,
  ScriptSummary,
  ScriptType,
  ShareGroupsInput,
  Shares,
  ShareUsersInput,
  SqlRun,
  SqlScript,
  SqlScriptCreate,
  SqlScriptPatch,
  SqlScriptUpdate,
} from "../schema.ts";

/** Parameters of `scripts.list`. */
export interface ScriptsListParams {
  /** Only scripts of this kind. */
  type?: "sql" | "python3" | "r" | "javascript" | (string & {}) | undefined;
  /** Only scripts for this use. */
  category?: "script" | "import" | "export" | "enhancement" | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
  /** Only items with one of these statuses. */
  status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Page size, 20 by default, 50 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "name" | "created_at" | "last_run.updated_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "scripts.list",
  method: "GET",
  path: "/scripts",
  query: { author: commas, status: commas },
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists scripts of any kind. `GET /scripts` */
export function scriptsList(
  client: ClientCore,
  params?: ScriptsListParams,
  options?: ListOptions,
): ListCall<ScriptSummary, ScriptSummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `scripts.create`. */
export type ScriptsCreateParams = ScriptCreate;

const create = {
  id: "scripts.create",
  method: "POST",
  path: "/scripts",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a SQL script. `scripts.sql.create` can set more of it. `POST /scripts` */
export function scriptsCreate(
  client: ClientCore,
  params: ScriptsCreateParams,
  options?: RequestOptions,
): Call<Script, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `scripts.get`. */
export interface ScriptsGetParams {
  /** Id of the script. */
  id: number;
}

const get = { id: "scripts.get", method: "GET", path: "/scripts/{id}" } as const;

/** Fetches a script of any kind. `GET /scripts/{id}` */
export function scriptsGet(
  client: ClientCore,
  params: ScriptsGetParams,
  options?: RequestOptions,
): Call<ScriptDetail, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `scripts.update`. */
export interface ScriptsUpdateParams extends ScriptPatch {
  /** Id of the script. */
  id: number;
}

const update = {
  id: "scripts.update",
  method: "PATCH",
  path: "/scripts/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Changes some fields of a SQL script. Use `scripts.sql.update` instead. `PATCH /scripts/{id}`
 *
 * @deprecated
 */
export function scriptsUpdate(
  client: ClientCore,
  params: ScriptsUpdateParams,
  options?: RequestOptions,
): Call<ScriptDetail, CivisFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `scripts.cancel`. */
export interface ScriptsCancelParams {
  /** Id of the script. */
  id: number;
}

const cancel = {
  id: "scripts.cancel",
  method: "POST",
  path: "/scripts/{id}/cancel",
  retry: "idempotent",
} as const;

/** Asks the platform to cancel the present run of a script. `POST /scripts/{id}/cancel` */
export function scriptsCancel(
  client: ClientCore,
  params: ScriptsCancelParams,
  options?: RequestOptions,
): Call<RunCancellation, CivisFailure> {
  return new Call(client, cancel, params, options);
}

/** Parameters of `scripts.run`. */
export interface ScriptsRunParams {
  /** Id of the script. */
  id: number;
}

const run = { id: "scripts.run", method: "POST", path: "/scripts/{id}/run", retryOn: [429, 503] } as const;

/** Starts a script of any kind, without telling the run's id. `POST /scripts/{id}/run` */
export function scriptsRun(
  client: ClientCore,
  params: ScriptsRunParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, run, params, options);
}

/** Parameters of `scripts.containers.create`. */
export type ScriptsContainersCreateParams = ContainerScriptCreate;

const containersCreate = {
  id: "scripts.containers.create",
  method: "POST",
  path: "/scripts/containers",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a container script, which runs a command in a Docker image. `POST /scripts/containers` */
export function scriptsContainersCreate(
  client: ClientCore,
  params: ScriptsContainersCreateParams,
  options?: RequestOptions,
): Call<ContainerScript, CivisFailure> {
  return new Call(client, containersCreate, params, options);
}

/** Parameters of `scripts.containers.get`. */
export interface ScriptsContainersGetParams {
  /** Id of the script. */
  id: number;
}

const containersGet = {
  id: "scripts.containers.get",
  method: "GET",
  path: "/scripts/containers/{id}",
} as const;

/** Fetches a container script. `GET /scripts/containers/{id}` */
export function scriptsContainersGet(
  client: ClientCore,
  params: ScriptsContainersGetParams,
  options?: RequestOptions,
): Call<ContainerScript, CivisFailure> {
  return new Call(client, containersGet, params, options);
}

/** Parameters of `scripts.containers.replace`. */
export interface ScriptsContainersReplaceParams extends ContainerScriptUpdate {
  /** Id of the script. */
  id: number;
}

const containersReplace = {
  id: "scripts.containers.replace",
  method: "PUT",
  path: "/scripts/containers/{id}",
  body: json,
} as const;

/** Replaces all settings of a container script. `PUT /scripts/containers/{id}` */
export function scriptsContainersReplace(
  client: ClientCore,
  params: ScriptsContainersReplaceParams,
  options?: RequestOptions,
): Call<ContainerScript, CivisFailure> {
  return new Call(client, containersReplace, params, options);
}

/** Parameters of `scripts.containers.update`. */
export interface ScriptsContainersUpdateParams extends ContainerScriptPatch {
  /** Id of the script. */
  id: number;
}

const containersUpdate = {
  id: "scripts.containers.update",
  method: "PATCH",
  path: "/scripts/containers/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes some settings of a container script and keeps the others. `PATCH /scripts/containers/{id}` */
export function scriptsContainersUpdate(
  client: ClientCore,
  params: ScriptsContainersUpdateParams,
  options?: RequestOptions,
): Call<ContainerScript, CivisFailure> {
  return new Call(client, containersUpdate, params, options);
}

/** Parameters of `scripts.containers.archive`. */
export interface ScriptsContainersArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const containersArchive = {
  id: "scripts.containers.archive",
  method: "PUT",
  path: "/scripts/containers/{id}/archive",
  body: json,
} as const;

/** Archives a container script, or brings it back. `PUT /scripts/containers/{id}/archive` */
export function scriptsContainersArchive(
  client: ClientCore,
  params: ScriptsContainersArchiveParams,
  options?: RequestOptions,
): Call<ContainerScript, CivisFailure> {
  return new Call(client, containersArchive, params, options);
}

/** Parameters of `scripts.containers.projects.list`. */
export interface ScriptsContainersProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const containersProjectsList = {
  id: "scripts.containers.projects.list",
  method: "GET",
  path: "/scripts/containers/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a container script. `GET /scripts/containers/{id}/projects` */
export function scriptsContainersProjectsList(
  client: ClientCore,
  params: ScriptsContainersProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, containersProjectsList, params, options);
}

/** Parameters of `scripts.containers.projects.add`. */
export interface ScriptsContainersProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const containersProjectsAdd = {
  id: "scripts.containers.projects.add",
  method: "PUT",
  path: "/scripts/containers/{id}/projects/{project_id}",
} as const;

/** Adds a container script to a project. `PUT /scripts/containers/{id}/projects/{project_id}` */
export function scriptsContainersProjectsAdd(
  client: ClientCore,
  params: ScriptsContainersProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersProjectsAdd, params, options);
}

/** Parameters of `scripts.containers.projects.remove`. */
export interface ScriptsContainersProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const containersProjectsRemove = {
  id: "scripts.containers.projects.remove",
  method: "DELETE",
  path: "/scripts/containers/{id}/projects/{project_id}",
} as const;

/**
 * Takes a container script out of a project. The script itself stays.
 * `DELETE /scripts/containers/{id}/projects/{project_id}`
 */
export function scriptsContainersProjectsRemove(
  client: ClientCore,
  params: ScriptsContainersProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersProjectsRemove, params, options);
}

/** Parameters of `scripts.containers.runs.list`. */
export interface ScriptsContainersRunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const containersRunsList = {
  id: "scripts.containers.runs.list",
  method: "GET",
  path: "/scripts/containers/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a container script, the latest first. `GET /scripts/containers/{id}/runs` */
export function scriptsContainersRunsList(
  client: ClientCore,
  params: ScriptsContainersRunsListParams,
  options?: ListOptions,
): ListCall<ContainerRun, ContainerRun[], CivisFailure> {
  return new ListCall(client, containersRunsList, params, options);
}

/** Parameters of `scripts.containers.runs.create`. */
export interface ScriptsContainersRunsCreateParams {
  /** Id of the script. */
  id: number;
}

const containersRunsCreate = {
  id: "scripts.containers.runs.create",
  method: "POST",
  path: "/scripts/containers/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a container script. `POST /scripts/containers/{id}/runs` */
export function scriptsContainersRunsCreate(
  client: ClientCore,
  params: ScriptsContainersRunsCreateParams,
  options?: RequestOptions,
): Call<ContainerRun, CivisFailure> {
  return new Call(client, containersRunsCreate, params, options);
}

/** Parameters of `scripts.containers.runs.get`. */
export interface ScriptsContainersRunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsGet = {
  id: "scripts.containers.runs.get",
  method: "GET",
  path: "/scripts/containers/{id}/runs/{run_id}",
} as const;

/** Tells how far a run of a container script is. `GET /scripts/containers/{id}/runs/{run_id}` */
export function scriptsContainersRunsGet(
  client: ClientCore,
  params: ScriptsContainersRunsGetParams,
  options?: RequestOptions,
): Call<ContainerRun, CivisFailure> {
  return new Call(client, containersRunsGet, params, options);
}

/** Parameters of `scripts.containers.runs.update`. */
export interface ScriptsContainersRunsUpdateParams extends ScriptContainersRunPatch {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsUpdate = {
  id: "scripts.containers.runs.update",
  method: "PATCH",
  path: "/scripts/containers/{id}/runs/{run_id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Reports the state of a run, from within its container.
 * `PATCH /scripts/containers/{id}/runs/{run_id}`
 *
 * @deprecated
 */
export function scriptsContainersRunsUpdate(
  client: ClientCore,
  params: ScriptsContainersRunsUpdateParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersRunsUpdate, params, options);
}

/** Parameters of `scripts.containers.runs.cancel`. */
export interface ScriptsContainersRunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsCancel = {
  id: "scripts.containers.runs.cancel",
  method: "DELETE",
  path: "/scripts/containers/{id}/runs/{run_id}",
} as const;

/** Cancels a run of a container script. `DELETE /scripts/containers/{id}/runs/{run_id}` */
export function scriptsContainersRunsCancel(
  client: ClientCore,
  params: ScriptsContainersRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersRunsCancel, params, options);
}

/** Parameters of `scripts.containers.runs.heartbeats.create`. */
export interface ScriptsContainersRunsHeartbeatsCreateParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsHeartbeatsCreate = {
  id: "scripts.containers.runs.heartbeats.create",
  method: "POST",
  path: "/scripts/containers/{id}/runs/{run_id}/heartbeats",
  retry: "idempotent",
} as const;

/**
 * Reports that a run is alive, from within its container.
 * `POST /scripts/containers/{id}/runs/{run_id}/heartbeats`
 *
 * @deprecated
 */
export function scriptsContainersRunsHeartbeatsCreate(
  client: ClientCore,
  params: ScriptsContainersRunsHeartbeatsCreateParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersRunsHeartbeatsCreate, params, options);
}

/** Parameters of `scripts.containers.runs.logs.list`. */
export interface ScriptsContainersRunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const containersRunsLogsList = {
  id: "scripts.containers.runs.logs.list",
  method: "GET",
  path: "/scripts/containers/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/** Lists what a run of a container script logged. `GET /scripts/containers/{id}/runs/{run_id}/logs` */
export function scriptsContainersRunsLogsList(
  client: ClientCore,
  params: ScriptsContainersRunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, containersRunsLogsList, params, options);
}

/** Parameters of `scripts.containers.runs.logs.create`. */
export interface ScriptsContainersRunsLogsCreateParams extends ScriptRunLogCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsLogsCreate = {
  id: "scripts.containers.runs.logs.create",
  method: "POST",
  path: "/scripts/containers/{id}/runs/{run_id}/logs",
  retryOn: [429, 503],
  body: /* @__PURE__ */ optional(json),
} as const;

/** Adds one or several messages to the log of a run. `POST /scripts/containers/{id}/runs/{run_id}/logs` */
export function scriptsContainersRunsLogsCreate(
  client: ClientCore,
  params: ScriptsContainersRunsLogsCreateParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersRunsLogsCreate, params, options);
}

/** Parameters of `scripts.containers.runs.outputs.list`. */
export interface ScriptsContainersRunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const containersRunsOutputsList = {
  id: "scripts.containers.runs.outputs.list",
  method: "GET",
  path: "/scripts/containers/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the files, tables and other objects that a run made.
 * `GET /scripts/containers/{id}/runs/{run_id}/outputs`
 */
export function scriptsContainersRunsOutputsList(
  client: ClientCore,
  params: ScriptsContainersRunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, containersRunsOutputsList, params, options);
}

/** Parameters of `scripts.containers.runs.outputs.create`. */
export interface ScriptsContainersRunsOutputsCreateParams extends RunOutputCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const containersRunsOutputsCreate = {
  id: "scripts.containers.runs.outputs.create",
  method: "POST",
  path: "/scripts/containers/{id}/runs/{run_id}/outputs",
  retryOn: [429, 503],
  body: json,
} as const;

/**
 * Names an object as an output of a run, mostly from within its container.
 * `POST /scripts/containers/{id}/runs/{run_id}/outputs`
 */
export function scriptsContainersRunsOutputsCreate(
  client: ClientCore,
  params: ScriptsContainersRunsOutputsCreateParams,
  options?: RequestOptions,
): Call<RunOutput, CivisFailure> {
  return new Call(client, containersRunsOutputsCreate, params, options);
}

/** Parameters of `scripts.containers.shares.list`. */
export interface ScriptsContainersSharesListParams {
  /** Id of the script. */
  id: number;
}

const containersSharesList = {
  id: "scripts.containers.shares.list",
  method: "GET",
  path: "/scripts/containers/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists who can read, change and manage a container script. `GET /scripts/containers/{id}/shares` */
export function scriptsContainersSharesList(
  client: ClientCore,
  params: ScriptsContainersSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, containersSharesList, params, options);
}

/** Parameters of `scripts.containers.shares.groups.replace`. */
export interface ScriptsContainersSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const containersSharesGroupsReplace = {
  id: "scripts.containers.shares.groups.replace",
  method: "PUT",
  path: "/scripts/containers/{id}/shares/groups",
  body: json,
} as const;

/**
 * Gives groups one level of permission on a container script.
 * `PUT /scripts/containers/{id}/shares/groups`
 */
export function scriptsContainersSharesGroupsReplace(
  client: ClientCore,
  params: ScriptsContainersSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, containersSharesGroupsReplace, params, options);
}

/** Parameters of `scripts.containers.shares.groups.delete`. */
export interface ScriptsContainersSharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const containersSharesGroupsDelete = {
  id: "scripts.containers.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/containers/{id}/shares/groups/{group_id}",
} as const;

/**
 * Ends a group's access to a container script.
 * `DELETE /scripts/containers/{id}/shares/groups/{group_id}`
 */
export function scriptsContainersSharesGroupsDelete(
  client: ClientCore,
  params: ScriptsContainersSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersSharesGroupsDelete, params, options);
}

/** Parameters of `scripts.containers.shares.users.replace`. */
export interface ScriptsContainersSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const containersSharesUsersReplace = {
  id: "scripts.containers.shares.users.replace",
  method: "PUT",
  path: "/scripts/containers/{id}/shares/users",
  body: json,
} as const;

/**
 * Gives users one level of permission on a container script.
 * `PUT /scripts/containers/{id}/shares/users`
 */
export function scriptsContainersSharesUsersReplace(
  client: ClientCore,
  params: ScriptsContainersSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, containersSharesUsersReplace, params, options);
}

/** Parameters of `scripts.containers.shares.users.delete`. */
export interface ScriptsContainersSharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const containersSharesUsersDelete = {
  id: "scripts.containers.shares.users.delete",
  method: "DELETE",
  path: "/scripts/containers/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a container script. `DELETE /scripts/containers/{id}/shares/users/{user_id}` */
export function scriptsContainersSharesUsersDelete(
  client: ClientCore,
  params: ScriptsContainersSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, containersSharesUsersDelete, params, options);
}

/** Parameters of `scripts.custom.list`. */
export interface ScriptsCustomListParams {
  /** Only scripts made from these templates, by id. */
  from_template_id?: number[] | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
  /** Only items with one of these statuses. */
  status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "name" | "created_at" | undefined;
  /** Direction to sort in, `asc` by default, unlike in other lists. */
  order_dir?: "asc" | "desc" | undefined;
}

const customList = {
  id: "scripts.custom.list",
  method: "GET",
  path: "/scripts/custom",
  query: { from_template_id: commas, author: commas, status: commas },
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists custom scripts, those that run a template. `GET /scripts/custom` */
export function scriptsCustomList(
  client: ClientCore,
  params?: ScriptsCustomListParams,
  options?: ListOptions,
): ListCall<CustomScriptSummary, CustomScriptSummary[], CivisFailure> {
  return new ListCall(client, customList, params, options);
}

/** Parameters of `scripts.custom.create`. */
export type ScriptsCustomCreateParams = CustomScriptCreate;

const customCreate = {
  id: "scripts.custom.create",
  method: "POST",
  path: "/scripts/custom",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a custom script from a template. `POST /scripts/custom` */
export function scriptsCustomCreate(
  client: ClientCore,
  params: ScriptsCustomCreateParams,
  options?: RequestOptions,
): Call<CustomScript, CivisFailure> {
  return new Call(client, customCreate, params, options);
}

/** Parameters of `scripts.custom.get`. */
export interface ScriptsCustomGetParams {
  /** Id of the script. */
  id: number;
}

const customGet = { id: "scripts.custom.get", method: "GET", path: "/scripts/custom/{id}" } as const;

/** Fetches a custom script, with a preview of its code. `GET /scripts/custom/{id}` */
export function scriptsCustomGet(
  client: ClientCore,
  params: ScriptsCustomGetParams,
  options?: RequestOptions,
): Call<CustomScript, CivisFailure> {
  return new Call(client, customGet, params, options);
}

/** Parameters of `scripts.custom.replace`. */
export interface ScriptsCustomReplaceParams extends CustomScriptUpdate {
  /** Id of the script. */
  id: number;
}

const customReplace = {
  id: "scripts.custom.replace",
  method: "PUT",
  path: "/scripts/custom/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Replaces all settings of a custom script. The template stays. `PUT /scripts/custom/{id}` */
export function scriptsCustomReplace(
  client: ClientCore,
  params: ScriptsCustomReplaceParams,
  options?: RequestOptions,
): Call<CustomScript, CivisFailure> {
  return new Call(client, customReplace, params, options);
}

/** Parameters of `scripts.custom.update`. */
export interface ScriptsCustomUpdateParams extends CustomScriptUpdate {
  /** Id of the script. */
  id: number;
}

const customUpdate = {
  id: "scripts.custom.update",
  method: "PATCH",
  path: "/scripts/custom/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes some settings of a custom script and keeps the others. `PATCH /scripts/custom/{id}` */
export function scriptsCustomUpdate(
  client: ClientCore,
  params: ScriptsCustomUpdateParams,
  options?: RequestOptions,
): Call<CustomScript, CivisFailure> {
  return new Call(client, customUpdate, params, options);
}

/** Parameters of `scripts.custom.archive`. */
export interface ScriptsCustomArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const customArchive = {
  id: "scripts.custom.archive",
  method: "PUT",
  path: "/scripts/custom/{id}/archive",
  body: json,
} as const;

/** Archives a custom script, or brings it back. `PUT /scripts/custom/{id}/archive` */
export function scriptsCustomArchive(
  client: ClientCore,
  params: ScriptsCustomArchiveParams,
  options?: RequestOptions,
): Call<CustomScript, CivisFailure> {
  return new Call(client, customArchive, params, options);
}

/** Parameters of `scripts.custom.projects.list`. */
export interface ScriptsCustomProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const customProjectsList = {
  id: "scripts.custom.projects.list",
  method: "GET",
  path: "/scripts/custom/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a custom script. `GET /scripts/custom/{id}/projects` */
export function scriptsCustomProjectsList(
  client: ClientCore,
  params: ScriptsCustomProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, customProjectsList, params, options);
}

/** Parameters of `scripts.custom.projects.add`. */
export interface ScriptsCustomProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const customProjectsAdd = {
  id: "scripts.custom.projects.add",
  method: "PUT",
  path: "/scripts/custom/{id}/projects/{project_id}",
} as const;

/** Adds a custom script to a project. `PUT /scripts/custom/{id}/projects/{project_id}` */
export function scriptsCustomProjectsAdd(
  client: ClientCore,
  params: ScriptsCustomProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, customProjectsAdd, params, options);
}

/** Parameters of `scripts.custom.projects.remove`. */
export interface ScriptsCustomProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const customProjectsRemove = {
  id: "scripts.custom.projects.remove",
  method: "DELETE",
  path: "/scripts/custom/{id}/projects/{project_id}",
} as const;

/**
 * Takes a custom script out of a project. The script itself stays.
 * `DELETE /scripts/custom/{id}/projects/{project_id}`
 */
export function scriptsCustomProjectsRemove(
  client: ClientCore,
  params: ScriptsCustomProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, customProjectsRemove, params, options);
}

/** Parameters of `scripts.custom.runs.list`. */
export interface ScriptsCustomRunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const customRunsList = {
  id: "scripts.custom.runs.list",
  method: "GET",
  path: "/scripts/custom/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a custom script, the latest first. `GET /scripts/custom/{id}/runs` */
export function scriptsCustomRunsList(
  client: ClientCore,
  params: ScriptsCustomRunsListParams,
  options?: ListOptions,
): ListCall<CustomRun, CustomRun[], CivisFailure> {
  return new ListCall(client, customRunsList, params, options);
}

/** Parameters of `scripts.custom.runs.create`. */
export interface ScriptsCustomRunsCreateParams {
  /** Id of the script. */
  id: number;
}

const customRunsCreate = {
  id: "scripts.custom.runs.create",
  method: "POST",
  path: "/scripts/custom/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a custom script with its arguments. `POST /scripts/custom/{id}/runs` */
export function scriptsCustomRunsCreate(
  client: ClientCore,
  params: ScriptsCustomRunsCreateParams,
  options?: RequestOptions,
): Call<CustomRun, CivisFailure> {
  return new Call(client, customRunsCreate, params, options);
}

/** Parameters of `scripts.custom.runs.get`. */
export interface ScriptsCustomRunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const customRunsGet = {
  id: "scripts.custom.runs.get",
  method: "GET",
  path: "/scripts/custom/{id}/runs/{run_id}",
} as const;

/** Tells how far a run of a custom script is. `GET /scripts/custom/{id}/runs/{run_id}` */
export function scriptsCustomRunsGet(
  client: ClientCore,
  params: ScriptsCustomRunsGetParams,
  options?: RequestOptions,
): Call<CustomRun, CivisFailure> {
  return new Call(client, customRunsGet, params, options);
}

/** Parameters of `scripts.custom.runs.cancel`. */
export interface ScriptsCustomRunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const customRunsCancel = {
  id: "scripts.custom.runs.cancel",
  method: "DELETE",
  path: "/scripts/custom/{id}/runs/{run_id}",
} as const;

/** Cancels a run of a custom script. `DELETE /scripts/custom/{id}/runs/{run_id}` */
export function scriptsCustomRunsCancel(
  client: ClientCore,
  params: ScriptsCustomRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, customRunsCancel, params, options);
}

/** Parameters of `scripts.custom.runs.logs.list`. */
export interface ScriptsCustomRunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const customRunsLogsList = {
  id: "scripts.custom.runs.logs.list",
  method: "GET",
  path: "/scripts/custom/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/** Lists what a run of a custom script logged. `GET /scripts/custom/{id}/runs/{run_id}/logs` */
export function scriptsCustomRunsLogsList(
  client: ClientCore,
  params: ScriptsCustomRunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, customRunsLogsList, params, options);
}

/** Parameters of `scripts.custom.runs.outputs.list`. */
export interface ScriptsCustomRunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const customRunsOutputsList = {
  id: "scripts.custom.runs.outputs.list",
  method: "GET",
  path: "/scripts/custom/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the files, tables and other objects that a run of a custom script made.
 * `GET /scripts/custom/{id}/runs/{run_id}/outputs`
 */
export function scriptsCustomRunsOutputsList(
  client: ClientCore,
  params: ScriptsCustomRunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, customRunsOutputsList, params, options);
}

/** Parameters of `scripts.custom.runs.outputs.create`. */
export interface ScriptsCustomRunsOutputsCreateParams extends RunOutputCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const customRunsOutputsCreate = {
  id: "scripts.custom.runs.outputs.create",
  method: "POST",
  path: "/scripts/custom/{id}/runs/{run_id}/outputs",
  retryOn: [429, 503],
  body: json,
} as const;

/**
 * Names an object as an output of a run of a custom script.
 * `POST /scripts/custom/{id}/runs/{run_id}/outputs`
 */
export function scriptsCustomRunsOutputsCreate(
  client: ClientCore,
  params: ScriptsCustomRunsOutputsCreateParams,
  options?: RequestOptions,
): Call<RunOutput, CivisFailure> {
  return new Call(client, customRunsOutputsCreate, params, options);
}

/** Parameters of `scripts.custom.shares.list`. */
export interface ScriptsCustomSharesListParams {
  /** Id of the script. */
  id: number;
}

const customSharesList = {
  id: "scripts.custom.shares.list",
  method: "GET",
  path: "/scripts/custom/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists who can read, change and manage a custom script. `GET /scripts/custom/{id}/shares` */
export function scriptsCustomSharesList(
  client: ClientCore,
  params: ScriptsCustomSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, customSharesList, params, options);
}

/** Parameters of `scripts.custom.shares.groups.replace`. */
export interface ScriptsCustomSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const customSharesGroupsReplace = {
  id: "scripts.custom.shares.groups.replace",
  method: "PUT",
  path: "/scripts/custom/{id}/shares/groups",
  body: json,
} as const;

/** Gives groups one level of permission on a custom script. `PUT /scripts/custom/{id}/shares/groups` */
export function scriptsCustomSharesGroupsReplace(
  client: ClientCore,
  params: ScriptsCustomSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, customSharesGroupsReplace, params, options);
}

/** Parameters of `scripts.custom.shares.groups.delete`. */
export interface ScriptsCustomSharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const customSharesGroupsDelete = {
  id: "scripts.custom.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/custom/{id}/shares/groups/{group_id}",
} as const;

/** Ends a group's access to a custom script. `DELETE /scripts/custom/{id}/shares/groups/{group_id}` */
export function scriptsCustomSharesGroupsDelete(
  client: ClientCore,
  params: ScriptsCustomSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, customSharesGroupsDelete, params, options);
}

/** Parameters of `scripts.custom.shares.users.replace`. */
export interface ScriptsCustomSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const customSharesUsersReplace = {
  id: "scripts.custom.shares.users.replace",
  method: "PUT",
  path: "/scripts/custom/{id}/shares/users",
  body: json,
} as const;

/** Gives users one level of permission on a custom script. `PUT /scripts/custom/{id}/shares/users` */
export function scriptsCustomSharesUsersReplace(
  client: ClientCore,
  params: ScriptsCustomSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, customSharesUsersReplace, params, options);
}

/** Parameters of `scripts.custom.shares.users.delete`. */
export interface ScriptsCustomSharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const customSharesUsersDelete = {
  id: "scripts.custom.shares.users.delete",
  method: "DELETE",
  path: "/scripts/custom/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a custom script. `DELETE /scripts/custom/{id}/shares/users/{user_id}` */
export function scriptsCustomSharesUsersDelete(
  client: ClientCore,
  params: ScriptsCustomSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, customSharesUsersDelete, params, options);
}

/** Parameters of `scripts.javascript.create`. */
export type ScriptsJavascriptCreateParams = JavascriptScriptCreate;

const javascriptCreate = {
  id: "scripts.javascript.create",
  method: "POST",
  path: "/scripts/javascript",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a JavaScript script that works on a database. `POST /scripts/javascript` */
export function scriptsJavascriptCreate(
  client: ClientCore,
  params: ScriptsJavascriptCreateParams,
  options?: RequestOptions,
): Call<JavascriptScript, CivisFailure> {
  return new Call(client, javascriptCreate, params, options);
}

/** Parameters of `scripts.javascript.get`. */
export interface ScriptsJavascriptGetParams {
  /** Id of the script. */
  id: number;
}

const javascriptGet = {
  id: "scripts.javascript.get",
  method: "GET",
  path: "/scripts/javascript/{id}",
} as const;

/**
 * Fetches a JavaScript script with its code, its database and its last run.
 * `GET /scripts/javascript/{id}`
 */
export function scriptsJavascriptGet(
  client: ClientCore,
  params: ScriptsJavascriptGetParams,
  options?: RequestOptions,
): Call<JavascriptScript, CivisFailure> {
  return new Call(client, javascriptGet, params, options);
}

/** Parameters of `scripts.javascript.replace`. */
export interface ScriptsJavascriptReplaceParams extends JavascriptScriptUpdate {
  /** Id of the script. */
  id: number;
}

const javascriptReplace = {
  id: "scripts.javascript.replace",
  method: "PUT",
  path: "/scripts/javascript/{id}",
  body: json,
} as const;

/**
 * Puts new code and settings in place of all that a JavaScript script has.
 * `PUT /scripts/javascript/{id}`
 */
export function scriptsJavascriptReplace(
  client: ClientCore,
  params: ScriptsJavascriptReplaceParams,
  options?: RequestOptions,
): Call<JavascriptScript, CivisFailure> {
  return new Call(client, javascriptReplace, params, options);
}

/** Parameters of `scripts.javascript.update`. */
export interface ScriptsJavascriptUpdateParams extends JavascriptScriptPatch {
  /** Id of the script. */
  id: number;
}

const javascriptUpdate = {
  id: "scripts.javascript.update",
  method: "PATCH",
  path: "/scripts/javascript/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes the given settings of a JavaScript script, or its code. `PATCH /scripts/javascript/{id}` */
export function scriptsJavascriptUpdate(
  client: ClientCore,
  params: ScriptsJavascriptUpdateParams,
  options?: RequestOptions,
): Call<JavascriptScript, CivisFailure> {
  return new Call(client, javascriptUpdate, params, options);
}

/** Parameters of `scripts.javascript.archive`. */
export interface ScriptsJavascriptArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const javascriptArchive = {
  id: "scripts.javascript.archive",
  method: "PUT",
  path: "/scripts/javascript/{id}/archive",
  body: json,
} as const;

/** Archives a JavaScript script or restores it. `PUT /scripts/javascript/{id}/archive` */
export function scriptsJavascriptArchive(
  client: ClientCore,
  params: ScriptsJavascriptArchiveParams,
  options?: RequestOptions,
): Call<JavascriptScript, CivisFailure> {
  return new Call(client, javascriptArchive, params, options);
}

/** Parameters of `scripts.javascript.projects.list`. */
export interface ScriptsJavascriptProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const javascriptProjectsList = {
  id: "scripts.javascript.projects.list",
  method: "GET",
  path: "/scripts/javascript/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a JavaScript script. `GET /scripts/javascript/{id}/projects` */
export function scriptsJavascriptProjectsList(
  client: ClientCore,
  params: ScriptsJavascriptProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, javascriptProjectsList, params, options);
}

/** Parameters of `scripts.javascript.projects.add`. */
export interface ScriptsJavascriptProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const javascriptProjectsAdd = {
  id: "scripts.javascript.projects.add",
  method: "PUT",
  path: "/scripts/javascript/{id}/projects/{project_id}",
} as const;

/** Adds a JavaScript script to a project. `PUT /scripts/javascript/{id}/projects/{project_id}` */
export function scriptsJavascriptProjectsAdd(
  client: ClientCore,
  params: ScriptsJavascriptProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, javascriptProjectsAdd, params, options);
}

/** Parameters of `scripts.javascript.projects.remove`. */
export interface ScriptsJavascriptProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const javascriptProjectsRemove = {
  id: "scripts.javascript.projects.remove",
  method: "DELETE",
  path: "/scripts/javascript/{id}/projects/{project_id}",
} as const;

/** Removes a JavaScript script from a project. `DELETE /scripts/javascript/{id}/projects/{project_id}` */
export function scriptsJavascriptProjectsRemove(
  client: ClientCore,
  params: ScriptsJavascriptProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, javascriptProjectsRemove, params, options);
}

/** Parameters of `scripts.javascript.runs.list`. */
export interface ScriptsJavascriptRunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const javascriptRunsList = {
  id: "scripts.javascript.runs.list",
  method: "GET",
  path: "/scripts/javascript/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a JavaScript script, the latest first. `GET /scripts/javascript/{id}/runs` */
export function scriptsJavascriptRunsList(
  client: ClientCore,
  params: ScriptsJavascriptRunsListParams,
  options?: ListOptions,
): ListCall<JavascriptRun, JavascriptRun[], CivisFailure> {
  return new ListCall(client, javascriptRunsList, params, options);
}

/** Parameters of `scripts.javascript.runs.create`. */
export interface ScriptsJavascriptRunsCreateParams {
  /** Id of the script. */
  id: number;
}

const javascriptRunsCreate = {
  id: "scripts.javascript.runs.create",
  method: "POST",
  path: "/scripts/javascript/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of a JavaScript script. `POST /scripts/javascript/{id}/runs` */
export function scriptsJavascriptRunsCreate(
  client: ClientCore,
  params: ScriptsJavascriptRunsCreateParams,
  options?: RequestOptions,
): Call<JavascriptRun, CivisFailure> {
  return new Call(client, javascriptRunsCreate, params, options);
}

/** Parameters of `scripts.javascript.runs.get`. */
export interface ScriptsJavascriptRunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const javascriptRunsGet = {
  id: "scripts.javascript.runs.get",
  method: "GET",
  path: "/scripts/javascript/{id}/runs/{run_id}",
} as const;

/** Fetches a run of a JavaScript script. `GET /scripts/javascript/{id}/runs/{run_id}` */
export function scriptsJavascriptRunsGet(
  client: ClientCore,
  params: ScriptsJavascriptRunsGetParams,
  options?: RequestOptions,
): Call<JavascriptRun, CivisFailure> {
  return new Call(client, javascriptRunsGet, params, options);
}

/** Parameters of `scripts.javascript.runs.cancel`. */
export interface ScriptsJavascriptRunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const javascriptRunsCancel = {
  id: "scripts.javascript.runs.cancel",
  method: "DELETE",
  path: "/scripts/javascript/{id}/runs/{run_id}",
} as const;

/** Cancels a run of a JavaScript script. `DELETE /scripts/javascript/{id}/runs/{run_id}` */
export function scriptsJavascriptRunsCancel(
  client: ClientCore,
  params: ScriptsJavascriptRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, javascriptRunsCancel, params, options);
}

/** Parameters of `scripts.javascript.runs.logs.list`. */
export interface ScriptsJavascriptRunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const javascriptRunsLogsList = {
  id: "scripts.javascript.runs.logs.list",
  method: "GET",
  path: "/scripts/javascript/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/** Lists what a run of a JavaScript script logged. `GET /scripts/javascript/{id}/runs/{run_id}/logs` */
export function scriptsJavascriptRunsLogsList(
  client: ClientCore,
  params: ScriptsJavascriptRunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, javascriptRunsLogsList, params, options);
}

/** Parameters of `scripts.javascript.runs.outputs.list`. */
export interface ScriptsJavascriptRunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const javascriptRunsOutputsList = {
  id: "scripts.javascript.runs.outputs.list",
  method: "GET",
  path: "/scripts/javascript/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the files, tables and values that a run of a JavaScript script made.
 * `GET /scripts/javascript/{id}/runs/{run_id}/outputs`
 */
export function scriptsJavascriptRunsOutputsList(
  client: ClientCore,
  params: ScriptsJavascriptRunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, javascriptRunsOutputsList, params, options);
}

/** Parameters of `scripts.javascript.runs.outputs.create`. */
export interface ScriptsJavascriptRunsOutputsCreateParams extends RunOutputCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const javascriptRunsOutputsCreate = {
  id: "scripts.javascript.runs.outputs.create",
  method: "POST",
  path: "/scripts/javascript/{id}/runs/{run_id}/outputs",
  retryOn: [429, 503],
  body: json,
} as const;

/**
 * Names an object as an output of a run of a JavaScript script.
 * `POST /scripts/javascript/{id}/runs/{run_id}/outputs`
 */
export function scriptsJavascriptRunsOutputsCreate(
  client: ClientCore,
  params: ScriptsJavascriptRunsOutputsCreateParams,
  options?: RequestOptions,
): Call<RunOutput, CivisFailure> {
  return new Call(client, javascriptRunsOutputsCreate, params, options);
}

/** Parameters of `scripts.javascript.shares.list`. */
export interface ScriptsJavascriptSharesListParams {
  /** Id of the script. */
  id: number;
}

const javascriptSharesList = {
  id: "scripts.javascript.shares.list",
  method: "GET",
  path: "/scripts/javascript/{id}/shares",
  pages: { items: "" },
} as const;

/**
 * Lists the users and groups that may see, change or manage a JavaScript script.
 * `GET /scripts/javascript/{id}/shares`
 */
export function scriptsJavascriptSharesList(
  client: ClientCore,
  params: ScriptsJavascriptSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, javascriptSharesList, params, options);
}

/** Parameters of `scripts.javascript.shares.groups.replace`. */
export interface ScriptsJavascriptSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const javascriptSharesGroupsReplace = {
  id: "scripts.javascript.shares.groups.replace",
  method: "PUT",
  path: "/scripts/javascript/{id}/shares/groups",
  body: json,
} as const;

/**
 * Shares a JavaScript script with groups, all on one level.
 * `PUT /scripts/javascript/{id}/shares/groups`
 */
export function scriptsJavascriptSharesGroupsReplace(
  client: ClientCore,
  params: ScriptsJavascriptSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, javascriptSharesGroupsReplace, params, options);
}

/** Parameters of `scripts.javascript.shares.groups.delete`. */
export interface ScriptsJavascriptSharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const javascriptSharesGroupsDelete = {
  id: "scripts.javascript.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/javascript/{id}/shares/groups/{group_id}",
} as const;

/**
 * Ends the access of a group to a JavaScript script.
 * `DELETE /scripts/javascript/{id}/shares/groups/{group_id}`
 */
export function scriptsJavascriptSharesGroupsDelete(
  client: ClientCore,
  params: ScriptsJavascriptSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, javascriptSharesGroupsDelete, params, options);
}

/** Parameters of `scripts.javascript.shares.users.replace`. */
export interface ScriptsJavascriptSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const javascriptSharesUsersReplace = {
  id: "scripts.javascript.shares.users.replace",
  method: "PUT",
  path: "/scripts/javascript/{id}/shares/users",
  body: json,
} as const;

/** Shares a JavaScript script with users, all on one level. `PUT /scripts/javascript/{id}/shares/users` */
export function scriptsJavascriptSharesUsersReplace(
  client: ClientCore,
  params: ScriptsJavascriptSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, javascriptSharesUsersReplace, params, options);
}

/** Parameters of `scripts.javascript.shares.users.delete`. */
export interface ScriptsJavascriptSharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const javascriptSharesUsersDelete = {
  id: "scripts.javascript.shares.users.delete",
  method: "DELETE",
  path: "/scripts/javascript/{id}/shares/users/{user_id}",
} as const;

/**
 * Ends the access of a user to a JavaScript script.
 * `DELETE /scripts/javascript/{id}/shares/users/{user_id}`
 */
export function scriptsJavascriptSharesUsersDelete(
  client: ClientCore,
  params: ScriptsJavascriptSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, javascriptSharesUsersDelete, params, options);
}

/** Parameters of `scripts.python3.create`. */
export type ScriptsPython3CreateParams = PythonScriptCreate;

const python3Create = {
  id: "scripts.python3.create",
  method: "POST",
  path: "/scripts/python3",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a Python script from its code. `POST /scripts/python3` */
export function scriptsPython3Create(
  client: ClientCore,
  params: ScriptsPython3CreateParams,
  options?: RequestOptions,
): Call<PythonScript, CivisFailure> {
  return new Call(client, python3Create, params, options);
}

/** Parameters of `scripts.python3.get`. */
export interface ScriptsPython3GetParams {
  /** Id of the script. */
  id: number;
}

const python3Get = { id: "scripts.python3.get", method: "GET", path: "/scripts/python3/{id}" } as const;

/** Fetches a Python script with its code, its container and its last run. `GET /scripts/python3/{id}` */
export function scriptsPython3Get(
  client: ClientCore,
  params: ScriptsPython3GetParams,
  options?: RequestOptions,
): Call<PythonScript, CivisFailure> {
  return new Call(client, python3Get, params, options);
}

/** Parameters of `scripts.python3.replace`. */
export interface ScriptsPython3ReplaceParams extends PythonScriptUpdate {
  /** Id of the script. */
  id: number;
}

const python3Replace = {
  id: "scripts.python3.replace",
  method: "PUT",
  path: "/scripts/python3/{id}",
  body: json,
} as const;

/** Puts new code and settings in place of all that a Python script has. `PUT /scripts/python3/{id}` */
export function scriptsPython3Replace(
  client: ClientCore,
  params: ScriptsPython3ReplaceParams,
  options?: RequestOptions,
): Call<PythonScript, CivisFailure> {
  return new Call(client, python3Replace, params, options);
}

/** Parameters of `scripts.python3.update`. */
export interface ScriptsPython3UpdateParams extends PythonScriptPatch {
  /** Id of the script. */
  id: number;
}

const python3Update = {
  id: "scripts.python3.update",
  method: "PATCH",
  path: "/scripts/python3/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes the given settings of a Python script, or its code. `PATCH /scripts/python3/{id}` */
export function scriptsPython3Update(
  client: ClientCore,
  params: ScriptsPython3UpdateParams,
  options?: RequestOptions,
): Call<PythonScript, CivisFailure> {
  return new Call(client, python3Update, params, options);
}

/** Parameters of `scripts.python3.archive`. */
export interface ScriptsPython3ArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const python3Archive = {
  id: "scripts.python3.archive",
  method: "PUT",
  path: "/scripts/python3/{id}/archive",
  body: json,
} as const;

/** Archives a Python script or restores it. `PUT /scripts/python3/{id}/archive` */
export function scriptsPython3Archive(
  client: ClientCore,
  params: ScriptsPython3ArchiveParams,
  options?: RequestOptions,
): Call<PythonScript, CivisFailure> {
  return new Call(client, python3Archive, params, options);
}

/** Parameters of `scripts.python3.projects.list`. */
export interface ScriptsPython3ProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const python3ProjectsList = {
  id: "scripts.python3.projects.list",
  method: "GET",
  path: "/scripts/python3/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a Python script. `GET /scripts/python3/{id}/projects` */
export function scriptsPython3ProjectsList(
  client: ClientCore,
  params: ScriptsPython3ProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, python3ProjectsList, params, options);
}

/** Parameters of `scripts.python3.projects.add`. */
export interface ScriptsPython3ProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const python3ProjectsAdd = {
  id: "scripts.python3.projects.add",
  method: "PUT",
  path: "/scripts/python3/{id}/projects/{project_id}",
} as const;

/** Adds a Python script to a project. `PUT /scripts/python3/{id}/projects/{project_id}` */
export function scriptsPython3ProjectsAdd(
  client: ClientCore,
  params: ScriptsPython3ProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, python3ProjectsAdd, params, options);
}

/** Parameters of `scripts.python3.projects.remove`. */
export interface ScriptsPython3ProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const python3ProjectsRemove = {
  id: "scripts.python3.projects.remove",
  method: "DELETE",
  path: "/scripts/python3/{id}/projects/{project_id}",
} as const;

/** Removes a Python script from a project. `DELETE /scripts/python3/{id}/projects/{project_id}` */
export function scriptsPython3ProjectsRemove(
  client: ClientCore,
  params: ScriptsPython3ProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, python3ProjectsRemove, params, options);
}

/** Parameters of `scripts.python3.runs.list`. */
export interface ScriptsPython3RunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const python3RunsList = {
  id: "scripts.python3.runs.list",
  method: "GET",
  path: "/scripts/python3/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a Python script, the latest first. `GET /scripts/python3/{id}/runs` */
export function scriptsPython3RunsList(
  client: ClientCore,
  params: ScriptsPython3RunsListParams,
  options?: ListOptions,
): ListCall<PythonRun, PythonRun[], CivisFailure> {
  return new ListCall(client, python3RunsList, params, options);
}

/** Parameters of `scripts.python3.runs.create`. */
export interface ScriptsPython3RunsCreateParams {
  /** Id of the script. */
  id: number;
}

const python3RunsCreate = {
  id: "scripts.python3.runs.create",
  method: "POST",
  path: "/scripts/python3/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of a Python script. `POST /scripts/python3/{id}/runs` */
export function scriptsPython3RunsCreate(
  client: ClientCore,
  params: ScriptsPython3RunsCreateParams,
  options?: RequestOptions,
): Call<PythonRun, CivisFailure> {
  return new Call(client, python3RunsCreate, params, options);
}

/** Parameters of `scripts.python3.runs.get`. */
export interface ScriptsPython3RunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const python3RunsGet = {
  id: "scripts.python3.runs.get",
  method: "GET",
  path: "/scripts/python3/{id}/runs/{run_id}",
} as const;

/**
 * Fetches a run of a Python script, with what it used of memory and CPU.
 * `GET /scripts/python3/{id}/runs/{run_id}`
 */
export function scriptsPython3RunsGet(
  client: ClientCore,
  params: ScriptsPython3RunsGetParams,
  options?: RequestOptions,
): Call<PythonRun, CivisFailure> {
  return new Call(client, python3RunsGet, params, options);
}

/** Parameters of `scripts.python3.runs.cancel`. */
export interface ScriptsPython3RunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const python3RunsCancel = {
  id: "scripts.python3.runs.cancel",
  method: "DELETE",
  path: "/scripts/python3/{id}/runs/{run_id}",
} as const;

/** Cancels a run of a Python script. `DELETE /scripts/python3/{id}/runs/{run_id}` */
export function scriptsPython3RunsCancel(
  client: ClientCore,
  params: ScriptsPython3RunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, python3RunsCancel, params, options);
}

/** Parameters of `scripts.python3.runs.logs.list`. */
export interface ScriptsPython3RunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const python3RunsLogsList = {
  id: "scripts.python3.runs.logs.list",
  method: "GET",
  path: "/scripts/python3/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/**
 * Lists what a run of a Python script printed and logged.
 * `GET /scripts/python3/{id}/runs/{run_id}/logs`
 */
export function scriptsPython3RunsLogsList(
  client: ClientCore,
  params: ScriptsPython3RunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, python3RunsLogsList, params, options);
}

/** Parameters of `scripts.python3.runs.outputs.list`. */
export interface ScriptsPython3RunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const python3RunsOutputsList = {
  id: "scripts.python3.runs.outputs.list",
  method: "GET",
  path: "/scripts/python3/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the files, tables and values that a run of a Python script made.
 * `GET /scripts/python3/{id}/runs/{run_id}/outputs`
 */
export function scriptsPython3RunsOutputsList(
  client: ClientCore,
  params: ScriptsPython3RunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, python3RunsOutputsList, params, options);
}

/** Parameters of `scripts.python3.runs.outputs.create`. */
export interface ScriptsPython3RunsOutputsCreateParams extends RunOutputCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const python3RunsOutputsCreate = {
  id: "scripts.python3.runs.outputs.create",
  method: "POST",
  path: "/scripts/python3/{id}/runs/{run_id}/outputs",
  retryOn: [429, 503],
  body: json,
} as const;

/**
 * Names an object as an output of a run of a Python script.
 * `POST /scripts/python3/{id}/runs/{run_id}/outputs`
 */
export function scriptsPython3RunsOutputsCreate(
  client: ClientCore,
  params: ScriptsPython3RunsOutputsCreateParams,
  options?: RequestOptions,
): Call<RunOutput, CivisFailure> {
  return new Call(client, python3RunsOutputsCreate, params, options);
}

/** Parameters of `scripts.python3.shares.list`. */
export interface ScriptsPython3SharesListParams {
  /** Id of the script. */
  id: number;
}

const python3SharesList = {
  id: "scripts.python3.shares.list",
  method: "GET",
  path: "/scripts/python3/{id}/shares",
  pages: { items: "" },
} as const;

/**
 * Lists the users and groups that may see, change or manage a Python script.
 * `GET /scripts/python3/{id}/shares`
 */
export function scriptsPython3SharesList(
  client: ClientCore,
  params: ScriptsPython3SharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, python3SharesList, params, options);
}

/** Parameters of `scripts.python3.shares.groups.replace`. */
export interface ScriptsPython3SharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const python3SharesGroupsReplace = {
  id: "scripts.python3.shares.groups.replace",
  method: "PUT",
  path: "/scripts/python3/{id}/shares/groups",
  body: json,
} as const;

/** Shares a Python script with groups, all on one level. `PUT /scripts/python3/{id}/shares/groups` */
export function scriptsPython3SharesGroupsReplace(
  client: ClientCore,
  params: ScriptsPython3SharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, python3SharesGroupsReplace, params, options);
}

/** Parameters of `scripts.python3.shares.groups.delete`. */
export interface ScriptsPython3SharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const python3SharesGroupsDelete = {
  id: "scripts.python3.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/python3/{id}/shares/groups/{group_id}",
} as const;

/**
 * Ends the access of a group to a Python script.
 * `DELETE /scripts/python3/{id}/shares/groups/{group_id}`
 */
export function scriptsPython3SharesGroupsDelete(
  client: ClientCore,
  params: ScriptsPython3SharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, python3SharesGroupsDelete, params, options);
}

/** Parameters of `scripts.python3.shares.users.replace`. */
export interface ScriptsPython3SharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const python3SharesUsersReplace = {
  id: "scripts.python3.shares.users.replace",
  method: "PUT",
  path: "/scripts/python3/{id}/shares/users",
  body: json,
} as const;

/** Shares a Python script with users, all on one level. `PUT /scripts/python3/{id}/shares/users` */
export function scriptsPython3SharesUsersReplace(
  client: ClientCore,
  params: ScriptsPython3SharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, python3SharesUsersReplace, params, options);
}

/** Parameters of `scripts.python3.shares.users.delete`. */
export interface ScriptsPython3SharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const python3SharesUsersDelete = {
  id: "scripts.python3.shares.users.delete",
  method: "DELETE",
  path: "/scripts/python3/{id}/shares/users/{user_id}",
} as const;

/** Ends the access of a user to a Python script. `DELETE /scripts/python3/{id}/shares/users/{user_id}` */
export function scriptsPython3SharesUsersDelete(
  client: ClientCore,
  params: ScriptsPython3SharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, python3SharesUsersDelete, params, options);
}

/** Parameters of `scripts.r.create`. */
export type ScriptsRCreateParams = RScriptCreate;

const rCreate = {
  id: "scripts.r.create",
  method: "POST",
  path: "/scripts/r",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates an R script from its code. `POST /scripts/r` */
export function scriptsRCreate(
  client: ClientCore,
  params: ScriptsRCreateParams,
  options?: RequestOptions,
): Call<RScript, CivisFailure> {
  return new Call(client, rCreate, params, options);
}

/** Parameters of `scripts.r.get`. */
export interface ScriptsRGetParams {
  /** Id of the script. */
  id: number;
}

const rGet = { id: "scripts.r.get", method: "GET", path: "/scripts/r/{id}" } as const;

/** Fetches an R script with its code, its container and its last run. `GET /scripts/r/{id}` */
export function scriptsRGet(
  client: ClientCore,
  params: ScriptsRGetParams,
  options?: RequestOptions,
): Call<RScript, CivisFailure> {
  return new Call(client, rGet, params, options);
}

/** Parameters of `scripts.r.replace`. */
export interface ScriptsRReplaceParams extends RScriptUpdate {
  /** Id of the script. */
  id: number;
}

const rReplace = { id: "scripts.r.replace", method: "PUT", path: "/scripts/r/{id}", body: json } as const;

/** Puts new code and settings in place of all that an R script has. `PUT /scripts/r/{id}` */
export function scriptsRReplace(
  client: ClientCore,
  params: ScriptsRReplaceParams,
  options?: RequestOptions,
): Call<RScript, CivisFailure> {
  return new Call(client, rReplace, params, options);
}

/** Parameters of `scripts.r.update`. */
export interface ScriptsRUpdateParams extends RScriptPatch {
  /** Id of the script. */
  id: number;
}

const rUpdate = {
  id: "scripts.r.update",
  method: "PATCH",
  path: "/scripts/r/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes the given settings of an R script, or its code. `PATCH /scripts/r/{id}` */
export function scriptsRUpdate(
  client: ClientCore,
  params: ScriptsRUpdateParams,
  options?: RequestOptions,
): Call<RScript, CivisFailure> {
  return new Call(client, rUpdate, params, options);
}

/** Parameters of `scripts.r.archive`. */
export interface ScriptsRArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const rArchive = {
  id: "scripts.r.archive",
  method: "PUT",
  path: "/scripts/r/{id}/archive",
  body: json,
} as const;

/** Archives an R script or restores it. `PUT /scripts/r/{id}/archive` */
export function scriptsRArchive(
  client: ClientCore,
  params: ScriptsRArchiveParams,
  options?: RequestOptions,
): Call<RScript, CivisFailure> {
  return new Call(client, rArchive, params, options);
}

/** Parameters of `scripts.r.projects.list`. */
export interface ScriptsRProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const rProjectsList = {
  id: "scripts.r.projects.list",
  method: "GET",
  path: "/scripts/r/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain an R script. `GET /scripts/r/{id}/projects` */
export function scriptsRProjectsList(
  client: ClientCore,
  params: ScriptsRProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, rProjectsList, params, options);
}

/** Parameters of `scripts.r.projects.add`. */
export interface ScriptsRProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const rProjectsAdd = {
  id: "scripts.r.projects.add",
  method: "PUT",
  path: "/scripts/r/{id}/projects/{project_id}",
} as const;

/** Adds an R script to a project. `PUT /scripts/r/{id}/projects/{project_id}` */
export function scriptsRProjectsAdd(
  client: ClientCore,
  params: ScriptsRProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, rProjectsAdd, params, options);
}

/** Parameters of `scripts.r.projects.remove`. */
export interface ScriptsRProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const rProjectsRemove = {
  id: "scripts.r.projects.remove",
  method: "DELETE",
  path: "/scripts/r/{id}/projects/{project_id}",
} as const;

/** Removes an R script from a project. `DELETE /scripts/r/{id}/projects/{project_id}` */
export function scriptsRProjectsRemove(
  client: ClientCore,
  params: ScriptsRProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, rProjectsRemove, params, options);
}

/** Parameters of `scripts.r.runs.list`. */
export interface ScriptsRRunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const rRunsList = {
  id: "scripts.r.runs.list",
  method: "GET",
  path: "/scripts/r/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of an R script, the latest first. `GET /scripts/r/{id}/runs` */
export function scriptsRRunsList(
  client: ClientCore,
  params: ScriptsRRunsListParams,
  options?: ListOptions,
): ListCall<RRun, RRun[], CivisFailure> {
  return new ListCall(client, rRunsList, params, options);
}

/** Parameters of `scripts.r.runs.create`. */
export interface ScriptsRRunsCreateParams {
  /** Id of the script. */
  id: number;
}

const rRunsCreate = {
  id: "scripts.r.runs.create",
  method: "POST",
  path: "/scripts/r/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of an R script. `POST /scripts/r/{id}/runs` */
export function scriptsRRunsCreate(
  client: ClientCore,
  params: ScriptsRRunsCreateParams,
  options?: RequestOptions,
): Call<RRun, CivisFailure> {
  return new Call(client, rRunsCreate, params, options);
}

/** Parameters of `scripts.r.runs.get`. */
export interface ScriptsRRunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const rRunsGet = { id: "scripts.r.runs.get", method: "GET", path: "/scripts/r/{id}/runs/{run_id}" } as const;

/**
 * Fetches a run of an R script, with what it used of memory and CPU.
 * `GET /scripts/r/{id}/runs/{run_id}`
 */
export function scriptsRRunsGet(
  client: ClientCore,
  params: ScriptsRRunsGetParams,
  options?: RequestOptions,
): Call<RRun, CivisFailure> {
  return new Call(client, rRunsGet, params, options);
}

/** Parameters of `scripts.r.runs.cancel`. */
export interface ScriptsRRunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const rRunsCancel = {
  id: "scripts.r.runs.cancel",
  method: "DELETE",
  path: "/scripts/r/{id}/runs/{run_id}",
} as const;

/** Cancels a run of an R script. `DELETE /scripts/r/{id}/runs/{run_id}` */
export function scriptsRRunsCancel(
  client: ClientCore,
  params: ScriptsRRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, rRunsCancel, params, options);
}

/** Parameters of `scripts.r.runs.logs.list`. */
export interface ScriptsRRunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const rRunsLogsList = {
  id: "scripts.r.runs.logs.list",
  method: "GET",
  path: "/scripts/r/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/** Lists the messages that a run of an R script wrote. `GET /scripts/r/{id}/runs/{run_id}/logs` */
export function scriptsRRunsLogsList(
  client: ClientCore,
  params: ScriptsRRunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, rRunsLogsList, params, options);
}

/** Parameters of `scripts.r.runs.outputs.list`. */
export interface ScriptsRRunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const rRunsOutputsList = {
  id: "scripts.r.runs.outputs.list",
  method: "GET",
  path: "/scripts/r/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the files, tables and values that a run of an R script made.
 * `GET /scripts/r/{id}/runs/{run_id}/outputs`
 */
export function scriptsRRunsOutputsList(
  client: ClientCore,
  params: ScriptsRRunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, rRunsOutputsList, params, options);
}

/** Parameters of `scripts.r.runs.outputs.create`. */
export interface ScriptsRRunsOutputsCreateParams extends RunOutputCreate {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const rRunsOutputsCreate = {
  id: "scripts.r.runs.outputs.create",
  method: "POST",
  path: "/scripts/r/{id}/runs/{run_id}/outputs",
  retryOn: [429, 503],
  body: json,
} as const;

/** Names an object as an output of a run of an R script. `POST /scripts/r/{id}/runs/{run_id}/outputs` */
export function scriptsRRunsOutputsCreate(
  client: ClientCore,
  params: ScriptsRRunsOutputsCreateParams,
  options?: RequestOptions,
): Call<RunOutput, CivisFailure> {
  return new Call(client, rRunsOutputsCreate, params, options);
}

/** Parameters of `scripts.r.shares.list`. */
export interface ScriptsRSharesListParams {
  /** Id of the script. */
  id: number;
}

const rSharesList = {
  id: "scripts.r.shares.list",
  method: "GET",
  path: "/scripts/r/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that may see, change or manage an R script. `GET /scripts/r/{id}/shares` */
export function scriptsRSharesList(
  client: ClientCore,
  params: ScriptsRSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, rSharesList, params, options);
}

/** Parameters of `scripts.r.shares.groups.replace`. */
export interface ScriptsRSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const rSharesGroupsReplace = {
  id: "scripts.r.shares.groups.replace",
  method: "PUT",
  path: "/scripts/r/{id}/shares/groups",
  body: json,
} as const;

/** Shares an R script with groups, all on one level. `PUT /scripts/r/{id}/shares/groups` */
export function scriptsRSharesGroupsReplace(
  client: ClientCore,
  params: ScriptsRSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, rSharesGroupsReplace, params, options);
}

/** Parameters of `scripts.r.shares.groups.delete`. */
export interface ScriptsRSharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const rSharesGroupsDelete = {
  id: "scripts.r.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/r/{id}/shares/groups/{group_id}",
} as const;

/** Ends the access of a group to an R script. `DELETE /scripts/r/{id}/shares/groups/{group_id}` */
export function scriptsRSharesGroupsDelete(
  client: ClientCore,
  params: ScriptsRSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, rSharesGroupsDelete, params, options);
}

/** Parameters of `scripts.r.shares.users.replace`. */
export interface ScriptsRSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const rSharesUsersReplace = {
  id: "scripts.r.shares.users.replace",
  method: "PUT",
  path: "/scripts/r/{id}/shares/users",
  body: json,
} as const;

/** Shares an R script with users, all on one level. `PUT /scripts/r/{id}/shares/users` */
export function scriptsRSharesUsersReplace(
  client: ClientCore,
  params: ScriptsRSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, rSharesUsersReplace, params, options);
}

/** Parameters of `scripts.r.shares.users.delete`. */
export interface ScriptsRSharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const rSharesUsersDelete = {
  id: "scripts.r.shares.users.delete",
  method: "DELETE",
  path: "/scripts/r/{id}/shares/users/{user_id}",
} as const;

/** Ends the access of a user to an R script. `DELETE /scripts/r/{id}/shares/users/{user_id}` */
export function scriptsRSharesUsersDelete(
  client: ClientCore,
  params: ScriptsRSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, rSharesUsersDelete, params, options);
}

/** Parameters of `scripts.sql.create`. */
export type ScriptsSqlCreateParams = SqlScriptCreate;

const sqlCreate = {
  id: "scripts.sql.create",
  method: "POST",
  path: "/scripts/sql",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates a SQL script for a database. `POST /scripts/sql` */
export function scriptsSqlCreate(
  client: ClientCore,
  params: ScriptsSqlCreateParams,
  options?: RequestOptions,
): Call<SqlScript, CivisFailure> {
  return new Call(client, sqlCreate, params, options);
}

/** Parameters of `scripts.sql.get`. */
export interface ScriptsSqlGetParams {
  /** Id of the script. */
  id: number;
}

const sqlGet = { id: "scripts.sql.get", method: "GET", path: "/scripts/sql/{id}" } as const;

/** Fetches a SQL script, also with its arguments filled in. `GET /scripts/sql/{id}` */
export function scriptsSqlGet(
  client: ClientCore,
  params: ScriptsSqlGetParams,
  options?: RequestOptions,
): Call<SqlScript, CivisFailure> {
  return new Call(client, sqlGet, params, options);
}

/** Parameters of `scripts.sql.replace`. */
export interface ScriptsSqlReplaceParams extends SqlScriptUpdate {
  /** Id of the script. */
  id: number;
}

const sqlReplace = {
  id: "scripts.sql.replace",
  method: "PUT",
  path: "/scripts/sql/{id}",
  body: json,
} as const;

/** Puts new SQL and settings in place of all that a SQL script has. `PUT /scripts/sql/{id}` */
export function scriptsSqlReplace(
  client: ClientCore,
  params: ScriptsSqlReplaceParams,
  options?: RequestOptions,
): Call<SqlScript, CivisFailure> {
  return new Call(client, sqlReplace, params, options);
}

/** Parameters of `scripts.sql.update`. */
export interface ScriptsSqlUpdateParams extends SqlScriptPatch {
  /** Id of the script. */
  id: number;
}

const sqlUpdate = {
  id: "scripts.sql.update",
  method: "PATCH",
  path: "/scripts/sql/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes the given settings of a SQL script, or its SQL. `PATCH /scripts/sql/{id}` */
export function scriptsSqlUpdate(
  client: ClientCore,
  params: ScriptsSqlUpdateParams,
  options?: RequestOptions,
): Call<SqlScript, CivisFailure> {
  return new Call(client, sqlUpdate, params, options);
}

/** Parameters of `scripts.sql.archive`. */
export interface ScriptsSqlArchiveParams extends ArchiveInput {
  /** Id of the script. */
  id: number;
}

const sqlArchive = {
  id: "scripts.sql.archive",
  method: "PUT",
  path: "/scripts/sql/{id}/archive",
  body: json,
} as const;

/** Archives a SQL script or restores it. `PUT /scripts/sql/{id}/archive` */
export function scriptsSqlArchive(
  client: ClientCore,
  params: ScriptsSqlArchiveParams,
  options?: RequestOptions,
): Call<SqlScript, CivisFailure> {
  return new Call(client, sqlArchive, params, options);
}

/** Parameters of `scripts.sql.projects.list`. */
export interface ScriptsSqlProjectsListParams {
  /** Id of the script. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const sqlProjectsList = {
  id: "scripts.sql.projects.list",
  method: "GET",
  path: "/scripts/sql/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a SQL script. `GET /scripts/sql/{id}/projects` */
export function scriptsSqlProjectsList(
  client: ClientCore,
  params: ScriptsSqlProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, sqlProjectsList, params, options);
}

/** Parameters of `scripts.sql.projects.add`. */
export interface ScriptsSqlProjectsAddParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const sqlProjectsAdd = {
  id: "scripts.sql.projects.add",
  method: "PUT",
  path: "/scripts/sql/{id}/projects/{project_id}",
} as const;

/** Adds a SQL script to a project. `PUT /scripts/sql/{id}/projects/{project_id}` */
export function scriptsSqlProjectsAdd(
  client: ClientCore,
  params: ScriptsSqlProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sqlProjectsAdd, params, options);
}

/** Parameters of `scripts.sql.projects.remove`. */
export interface ScriptsSqlProjectsRemoveParams {
  /** Id of the script. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const sqlProjectsRemove = {
  id: "scripts.sql.projects.remove",
  method: "DELETE",
  path: "/scripts/sql/{id}/projects/{project_id}",
} as const;

/** Removes a SQL script from a project. `DELETE /scripts/sql/{id}/projects/{project_id}` */
export function scriptsSqlProjectsRemove(
  client: ClientCore,
  params: ScriptsSqlProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sqlProjectsRemove, params, options);
}

/** Parameters of `scripts.sql.runs.list`. */
export interface ScriptsSqlRunsListParams {
  /** Id of the script. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Runs are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const sqlRunsList = {
  id: "scripts.sql.runs.list",
  method: "GET",
  path: "/scripts/sql/{id}/runs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 100,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the runs of a SQL script, the latest first, with their files. `GET /scripts/sql/{id}/runs` */
export function scriptsSqlRunsList(
  client: ClientCore,
  params: ScriptsSqlRunsListParams,
  options?: ListOptions,
): ListCall<SqlRun, SqlRun[], CivisFailure> {
  return new ListCall(client, sqlRunsList, params, options);
}

/** Parameters of `scripts.sql.runs.create`. */
export interface ScriptsSqlRunsCreateParams {
  /** Id of the script. */
  id: number;
}

const sqlRunsCreate = {
  id: "scripts.sql.runs.create",
  method: "POST",
  path: "/scripts/sql/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of a SQL script. `POST /scripts/sql/{id}/runs` */
export function scriptsSqlRunsCreate(
  client: ClientCore,
  params: ScriptsSqlRunsCreateParams,
  options?: RequestOptions,
): Call<SqlRun, CivisFailure> {
  return new Call(client, sqlRunsCreate, params, options);
}

/** Parameters of `scripts.sql.runs.get`. */
export interface ScriptsSqlRunsGetParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const sqlRunsGet = {
  id: "scripts.sql.runs.get",
  method: "GET",
  path: "/scripts/sql/{id}/runs/{run_id}",
} as const;

/**
 * Fetches a run of a SQL script, with the CSV files once it succeeded.
 * `GET /scripts/sql/{id}/runs/{run_id}`
 */
export function scriptsSqlRunsGet(
  client: ClientCore,
  params: ScriptsSqlRunsGetParams,
  options?: RequestOptions,
): Call<SqlRun, CivisFailure> {
  return new Call(client, sqlRunsGet, params, options);
}

/** Parameters of `scripts.sql.runs.cancel`. */
export interface ScriptsSqlRunsCancelParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const sqlRunsCancel = {
  id: "scripts.sql.runs.cancel",
  method: "DELETE",
  path: "/scripts/sql/{id}/runs/{run_id}",
} as const;

/** Cancels a run of a SQL script. `DELETE /scripts/sql/{id}/runs/{run_id}` */
export function scriptsSqlRunsCancel(
  client: ClientCore,
  params: ScriptsSqlRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sqlRunsCancel, params, options);
}

/** Parameters of `scripts.sql.runs.logs.list`. */
export interface ScriptsSqlRunsLogsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /**
   * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
   * platform would send the newest messages first without it.
   */
  last_id?: number | undefined;
  /** Number of log messages per page, 10000 by default. */
  limit?: number | undefined;
}

const sqlRunsLogsList = {
  id: "scripts.sql.runs.logs.list",
  method: "GET",
  path: "/scripts/sql/{id}/runs/{run_id}/logs",
  pages: {
    by: byLastId,
    begin: afterFirst,
    lastId: "/last_id",
    first: 0,
    id: "/id",
    limit: "/limit",
    items: "",
  },
} as const;

/** Lists what a run of a SQL script logged. `GET /scripts/sql/{id}/runs/{run_id}/logs` */
export function scriptsSqlRunsLogsList(
  client: ClientCore,
  params: ScriptsSqlRunsLogsListParams,
  options?: ListOptions,
): ListCall<RunLog, RunLog[], CivisFailure> {
  return new ListCall(client, sqlRunsLogsList, params, options);
}

/** Parameters of `scripts.sql.runs.outputs.list`. */
export interface ScriptsSqlRunsOutputsListParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `created_at` by default. */
  order?: "created_at" | "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const sqlRunsOutputsList = {
  id: "scripts.sql.runs.outputs.list",
  method: "GET",
  path: "/scripts/sql/{id}/runs/{run_id}/outputs",
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 50,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/**
 * Lists the outputs of a run of a SQL script, such as its CSV files.
 * `GET /scripts/sql/{id}/runs/{run_id}/outputs`
 */
export function scriptsSqlRunsOutputsList(
  client: ClientCore,
  params: ScriptsSqlRunsOutputsListParams,
  options?: ListOptions,
): ListCall<RunOutput, RunOutput[], CivisFailure> {
  return new ListCall(client, sqlRunsOutputsList, params, options);
}

/** Parameters of `scripts.sql.shares.list`. */
export interface ScriptsSqlSharesListParams {
  /** Id of the script. */
  id: number;
}

const sqlSharesList = {
  id: "scripts.sql.shares.list",
  method: "GET",
  path: "/scripts/sql/{id}/shares",
  pages: { items: "" },
} as const;

/**
 * Lists the users and groups that may see, change or manage a SQL script.
 * `GET /scripts/sql/{id}/shares`
 */
export function scriptsSqlSharesList(
  client: ClientCore,
  params: ScriptsSqlSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sqlSharesList, params, options);
}

/** Parameters of `scripts.sql.shares.groups.replace`. */
export interface ScriptsSqlSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the script. */
  id: number;
}

const sqlSharesGroupsReplace = {
  id: "scripts.sql.shares.groups.replace",
  method: "PUT",
  path: "/scripts/sql/{id}/shares/groups",
  body: json,
} as const;

/** Shares a SQL script with groups, all on one level. `PUT /scripts/sql/{id}/shares/groups` */
export function scriptsSqlSharesGroupsReplace(
  client: ClientCore,
  params: ScriptsSqlSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sqlSharesGroupsReplace, params, options);
}

/** Parameters of `scripts.sql.shares.groups.delete`. */
export interface ScriptsSqlSharesGroupsDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sqlSharesGroupsDelete = {
  id: "scripts.sql.shares.groups.delete",
  method: "DELETE",
  path: "/scripts/sql/{id}/shares/groups/{group_id}",
} as const;

/** Ends the access of a group to a SQL script. `DELETE /scripts/sql/{id}/shares/groups/{group_id}` */
export function scriptsSqlSharesGroupsDelete(
  client: ClientCore,
  params: ScriptsSqlSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sqlSharesGroupsDelete, params, options);
}

/** Parameters of `scripts.sql.shares.users.replace`. */
export interface ScriptsSqlSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the script. */
  id: number;
}

const sqlSharesUsersReplace = {
  id: "scripts.sql.shares.users.replace",
  method: "PUT",
  path: "/scripts/sql/{id}/shares/users",
  body: json,
} as const;

/** Shares a SQL script with users, all on one level. `PUT /scripts/sql/{id}/shares/users` */
export function scriptsSqlSharesUsersReplace(
  client: ClientCore,
  params: ScriptsSqlSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sqlSharesUsersReplace, params, options);
}

/** Parameters of `scripts.sql.shares.users.delete`. */
export interface ScriptsSqlSharesUsersDeleteParams {
  /** Id of the script. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sqlSharesUsersDelete = {
  id: "scripts.sql.shares.users.delete",
  method: "DELETE",
  path: "/scripts/sql/{id}/shares/users/{user_id}",
} as const;

/** Ends the access of a user to a SQL script. `DELETE /scripts/sql/{id}/shares/users/{user_id}` */
export function scriptsSqlSharesUsersDelete(
  client: ClientCore,
  params: ScriptsSqlSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sqlSharesUsersDelete, params, options);
}

const typesList = {
  id: "scripts.types.list",
  method: "GET",
  path: "/scripts/types",
  pages: { items: "" },
} as const;

/** Lists the kinds of scripts that the calling user can create. `GET /scripts/types` */
export function scriptsTypesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<ScriptType, ScriptType[], CivisFailure> {
  return new ListCall(client, typesList, params, options);
}

/** Parameters of `scripts.history.list`. */
export interface ScriptsHistoryListParams {
  /** Id of the script. */
  id: number;
}

const historyList = {
  id: "scripts.history.list",
  method: "GET",
  path: "/scripts/{id}/history",
  pages: { items: "" },
} as const;

/** Lists the past runs of a SQL script with the files they wrote. `GET /scripts/{id}/history` */
export function scriptsHistoryList(
  client: ClientCore,
  params: ScriptsHistoryListParams,
  options?: ListOptions,
): ListCall<ScriptHistory, ScriptHistory[], CivisFailure> {
  return new ListCall(client, historyList, params, options);
}

const containersRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: containersRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.containers.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsContainersRunsWait(
  client: ClientCore,
  params: ScriptsContainersRunsGetParams,
  options?: WaitOptions<ContainerRun>,
): Promise<ContainerRun> {
  return wait(client, containersRunsGet, containersRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.containers.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsContainersRunsWatch(
  client: ClientCore,
  params: ScriptsContainersRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<ContainerRun>, void, undefined> {
  return watch(client, containersRunsGet, containersRunsWait, params, options);
}

const customRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: customRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.custom.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsCustomRunsWait(
  client: ClientCore,
  params: ScriptsCustomRunsGetParams,
  options?: WaitOptions<CustomRun>,
): Promise<CustomRun> {
  return wait(client, customRunsGet, customRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.custom.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsCustomRunsWatch(
  client: ClientCore,
  params: ScriptsCustomRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<CustomRun>, void, undefined> {
  return watch(client, customRunsGet, customRunsWait, params, options);
}

const javascriptRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: javascriptRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.javascript.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsJavascriptRunsWait(
  client: ClientCore,
  params: ScriptsJavascriptRunsGetParams,
  options?: WaitOptions<JavascriptRun>,
): Promise<JavascriptRun> {
  return wait(client, javascriptRunsGet, javascriptRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.javascript.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsJavascriptRunsWatch(
  client: ClientCore,
  params: ScriptsJavascriptRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<JavascriptRun>, void, undefined> {
  return watch(client, javascriptRunsGet, javascriptRunsWait, params, options);
}

const python3RunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: python3RunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.python3.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsPython3RunsWait(
  client: ClientCore,
  params: ScriptsPython3RunsGetParams,
  options?: WaitOptions<PythonRun>,
): Promise<PythonRun> {
  return wait(client, python3RunsGet, python3RunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.python3.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsPython3RunsWatch(
  client: ClientCore,
  params: ScriptsPython3RunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<PythonRun>, void, undefined> {
  return watch(client, python3RunsGet, python3RunsWait, params, options);
}

const rRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: rRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.r.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsRRunsWait(
  client: ClientCore,
  params: ScriptsRRunsGetParams,
  options?: WaitOptions<RRun>,
): Promise<RRun> {
  return wait(client, rRunsGet, rRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.r.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsRRunsWatch(
  client: ClientCore,
  params: ScriptsRRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<RRun>, void, undefined> {
  return watch(client, rRunsGet, rRunsWait, params, options);
}

const sqlRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: sqlRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.sql.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsSqlRunsWait(
  client: ClientCore,
  params: ScriptsSqlRunsGetParams,
  options?: WaitOptions<SqlRun>,
): Promise<SqlRun> {
  return wait(client, sqlRunsGet, sqlRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.sql.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function scriptsSqlRunsWatch(
  client: ClientCore,
  params: ScriptsSqlRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<SqlRun>, void, undefined> {
  return watch(client, sqlRunsGet, sqlRunsWait, params, options);
}

/** Code that runs on the platform, in SQL, Python, R, JavaScript or a container. */
export interface Scripts {
  /**
   * Lists scripts of any kind. `GET /scripts`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const script of civis.scripts.list()) console.log(script);
   */
  list(
    params?: ScriptsListParams,
    options?: ListOptions,
  ): ListCall<ScriptSummary, ScriptSummary[], CivisFailure>;

  /**
   * Creates a SQL script. `scripts.sql.create` can set more of it. `POST /scripts`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const script = await civis.scripts.create({
   *   name: "Voters per county",
   *   remoteHostId: 12,
   *   credentialId: 640,
   *   sql: "SELECT county, COUNT(*) FROM voters.file WHERE state = '{{state}}' GROUP BY county",
   *   params: [{ name: "state", label: "State", type: "string", required: true }],
   *   arguments: { state: "OH" },
   *   notifications: { failureOn: true, failureEmailAddresses: ["apark@example.com"] },
   *   hidden: false,
   * });
   */
  create(params: ScriptsCreateParams, options?: RequestOptions): Call<Script, CivisFailure>;

  /**
   * Fetches a script of any kind. `GET /scripts/{id}`
   *
   * The kind's own operation, such as `scripts.containers.get`, tells what this one leaves out: the
   * source, the Docker image, the resources.
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsGetParams, options?: RequestOptions): Call<ScriptDetail, CivisFailure>;

  /**
   * Changes some fields of a SQL script. Use `scripts.sql.update` instead. `PATCH /scripts/{id}`
   *
   * The platform has removed this operation. The last version with it is that of 2024-08-16.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ScriptsUpdateParams, options?: RequestOptions): Call<ScriptDetail, CivisFailure>;

  /**
   * Asks the platform to cancel the present run of a script. `POST /scripts/{id}/cancel`
   *
   * @throws ApiError with status 401, 403, 404 or 409.
   */
  cancel(params: ScriptsCancelParams, options?: RequestOptions): Call<RunCancellation, CivisFailure>;

  /**
   * Starts a script of any kind, without telling the run's id. `POST /scripts/{id}/run`
   *
   * To follow the run, start it with the kind's own operation, such as `scripts.sql.runs.create`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   */
  run(params: ScriptsRunParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly containers: ScriptsContainersOperations;

  readonly custom: ScriptsCustomOperations;

  readonly javascript: ScriptsJavascriptOperations;

  readonly python3: ScriptsPython3Operations;

  readonly r: ScriptsROperations;

  readonly sql: ScriptsSqlOperations;

  readonly types: ScriptsTypesOperations;

  readonly history: ScriptsHistoryOperations;
}

/** The operations of `scripts.containers`. */
export interface ScriptsContainersOperations {
  /**
   * Creates a container script, which runs a command in a Docker image. `POST /scripts/containers`
   *
   * A Git repository, where one is given, lies in `/app` of the container. Start the script with
   * `scripts.containers.runs.create`.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const container = await civis.scripts.containers.create({
   *   name: "Nightly scores",
   *   userContext: "runner",
   *   params: [{ name: "STATE", label: "State", type: "string", default: "OH" }],
   *   arguments: { STATE: "MI" },
   *   schedule: {
   *     scheduled: true,
   *     scheduledDays: [1, 2, 3, 4, 5],
   *     scheduledHours: [6],
   *     scheduledMinutes: [30],
   *   },
   *   notifications: { failureOn: true, failureEmailAddresses: ["apark@example.com"] },
   *   requiredResources: { cpu: 1000, memory: 2048, diskSpace: 5 },
   *   repoHttpUri: "github.com/turnout/scores.git",
   *   repoRef: "main",
   *   gitCredentialId: 712,
   *   remoteHostCredentialId: 640,
   *   dockerCommand: "python /app/score.py",
   *   dockerImageName: "civisanalytics/datascience-python",
   *   dockerImageTag: "8.4.0",
   *   cancelTimeout: 30,
   *   timeZone: "America/Chicago",
   *   targetProjectId: 5150,
   * });
   */
  create(
    params: ScriptsContainersCreateParams,
    options?: RequestOptions,
  ): Call<ContainerScript, CivisFailure>;

  /**
   * Fetches a container script. `GET /scripts/containers/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsContainersGetParams, options?: RequestOptions): Call<ContainerScript, CivisFailure>;

  /**
   * Replaces all settings of a container script. `PUT /scripts/containers/{id}`
   *
   * What is left out goes back to its default. `scripts.containers.update` keeps it.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsContainersReplaceParams,
    options?: RequestOptions,
  ): Call<ContainerScript, CivisFailure>;

  /**
   * Changes some settings of a container script and keeps the others. `PATCH /scripts/containers/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(
    params: ScriptsContainersUpdateParams,
    options?: RequestOptions,
  ): Call<ContainerScript, CivisFailure>;

  /**
   * Archives a container script, or brings it back. `PUT /scripts/containers/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(
    params: ScriptsContainersArchiveParams,
    options?: RequestOptions,
  ): Call<ContainerScript, CivisFailure>;

  readonly projects: ScriptsContainersProjectsOperations;

  readonly runs: ScriptsContainersRunsOperations;

  readonly shares: ScriptsContainersSharesOperations;
}

/** The operations of `scripts.containers.projects`. */
export interface ScriptsContainersProjectsOperations {
  /**
   * Lists the projects that contain a container script. `GET /scripts/containers/{id}/projects`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const project of civis.scripts.containers.projects.list({ id: 48291 })) {
   *   console.log(project);
   * }
   */
  list(
    params: ScriptsContainersProjectsListParams,
    options?: ListOptions,
  ): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a container script to a project. `PUT /scripts/containers/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsContainersProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a container script out of a project. The script itself stays.
   * `DELETE /scripts/containers/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsContainersProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.containers.runs`. */
export interface ScriptsContainersRunsOperations {
  /**
   * Lists the runs of a container script, the latest first. `GET /scripts/containers/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.containers.runs.list({ id: 48291 })) console.log(run);
   */
  list(
    params: ScriptsContainersRunsListParams,
    options?: ListOptions,
  ): ListCall<ContainerRun, ContainerRun[], CivisFailure>;

  /**
   * Starts a container script. `POST /scripts/containers/{id}/runs`
   *
   * The answer comes at once; `scripts.containers.runs.wait` waits for the end.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.containers.runs.create({ id: 48291 });
   */
  create(
    params: ScriptsContainersRunsCreateParams,
    options?: RequestOptions,
  ): Call<ContainerRun, CivisFailure>;

  /**
   * Tells how far a run of a container script is. `GET /scripts/containers/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsContainersRunsGetParams, options?: RequestOptions): Call<ContainerRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.containers.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsContainersRunsGetParams, options?: WaitOptions<ContainerRun>): Promise<ContainerRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.containers.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsContainersRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<ContainerRun>, void, undefined>;

  /**
   * Reports the state of a run, from within its container.
   * `PATCH /scripts/containers/{id}/runs/{run_id}`
   *
   * The platform has removed this operation. The last version with it is that of 2017-09-18.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: ScriptsContainersRunsUpdateParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Cancels a run of a container script. `DELETE /scripts/containers/{id}/runs/{run_id}`
   *
   * The container gets a TERM signal, and a KILL signal after `cancelTimeout` seconds. Until then the
   * run stays `running`.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsContainersRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly heartbeats: ScriptsContainersRunsHeartbeatsOperations;

  readonly logs: ScriptsContainersRunsLogsOperations;

  readonly outputs: ScriptsContainersRunsOutputsOperations;
}

/** The operations of `scripts.containers.runs.heartbeats`. */
export interface ScriptsContainersRunsHeartbeatsOperations {
  /**
   * Reports that a run is alive, from within its container.
   * `POST /scripts/containers/{id}/runs/{run_id}/heartbeats`
   *
   * The platform has removed this operation. The last version with it is that of 2017-09-18.
   *
   * @deprecated
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * await civis.scripts.containers.runs.heartbeats.create({ id: 48291, run_id: 90317 });
   */
  create(
    params: ScriptsContainersRunsHeartbeatsCreateParams,
    options?: RequestOptions,
  ): Call<void, CivisFailure>;
}

/** The operations of `scripts.containers.runs.logs`. */
export interface ScriptsContainersRunsLogsOperations {
  /**
   * Lists what a run of a container script logged. `GET /scripts/containers/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.containers.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(
    params: ScriptsContainersRunsLogsListParams,
    options?: ListOptions,
  ): ListCall<RunLog, RunLog[], CivisFailure>;

  /**
   * Adds one or several messages to the log of a run. `POST /scripts/containers/{id}/runs/{run_id}/logs`
   *
   * Give `message` for one, `messages` for several.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   * @example
   * await civis.scripts.containers.runs.logs.create({ id: 48291, run_id: 90317 });
   */
  create(params: ScriptsContainersRunsLogsCreateParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.containers.runs.outputs`. */
export interface ScriptsContainersRunsOutputsOperations {
  /**
   * Lists the files, tables and other objects that a run made.
   * `GET /scripts/containers/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.containers.runs.outputs.list({
   *   id: 48291,
   *   run_id: 90317,
   * })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsContainersRunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;

  /**
   * Names an object as an output of a run, mostly from within its container.
   * `POST /scripts/containers/{id}/runs/{run_id}/outputs`
   *
   * Outputs of the script show on the platform and go into its target project.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const output = await civis.scripts.containers.runs.outputs.create({
   *   id: 48291,
   *   run_id: 90317,
   *   objectType: "File",
   *   objectId: 120934481,
   * });
   */
  create(
    params: ScriptsContainersRunsOutputsCreateParams,
    options?: RequestOptions,
  ): Call<RunOutput, CivisFailure>;
}

/** The operations of `scripts.containers.shares`. */
export interface ScriptsContainersSharesOperations {
  /**
   * Lists who can read, change and manage a container script. `GET /scripts/containers/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.containers.shares.list({ id: 48291 })) console.log(share);
   */
  list(
    params: ScriptsContainersSharesListParams,
    options?: ListOptions,
  ): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsContainersSharesGroupsOperations;

  readonly users: ScriptsContainersSharesUsersOperations;
}

/** The operations of `scripts.containers.shares.groups`. */
export interface ScriptsContainersSharesGroupsOperations {
  /**
   * Gives groups one level of permission on a container script.
   * `PUT /scripts/containers/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsContainersSharesGroupsReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a container script.
   * `DELETE /scripts/containers/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(
    params: ScriptsContainersSharesGroupsDeleteParams,
    options?: RequestOptions,
  ): Call<void, CivisFailure>;
}

/** The operations of `scripts.containers.shares.users`. */
export interface ScriptsContainersSharesUsersOperations {
  /**
   * Gives users one level of permission on a container script.
   * `PUT /scripts/containers/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsContainersSharesUsersReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a container script. `DELETE /scripts/containers/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(
    params: ScriptsContainersSharesUsersDeleteParams,
    options?: RequestOptions,
  ): Call<void, CivisFailure>;
}

/** The operations of `scripts.custom`. */
export interface ScriptsCustomOperations {
  /**
   * Lists custom scripts, those that run a template. `GET /scripts/custom`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const item of civis.scripts.custom.list()) console.log(item);
   */
  list(
    params?: ScriptsCustomListParams,
    options?: ListOptions,
  ): ListCall<CustomScriptSummary, CustomScriptSummary[], CivisFailure>;

  /**
   * Creates a custom script from a template. `POST /scripts/custom`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const custom = await civis.scripts.custom.create({
   *   name: "Scores of Michigan",
   *   fromTemplateId: 3310,
   *   arguments: { STATE: "MI" },
   *   schedule: {
   *     scheduled: true,
   *     scheduledDays: [1, 2, 3, 4, 5],
   *     scheduledHours: [6],
   *     scheduledMinutes: [30],
   *   },
   *   notifications: { failureOn: true, failureEmailAddresses: ["apark@example.com"] },
   *   timeZone: "America/Chicago",
   *   targetProjectId: 5150,
   *   requiredResources: { memory: 2048 },
   * });
   */
  create(params: ScriptsCustomCreateParams, options?: RequestOptions): Call<CustomScript, CivisFailure>;

  /**
   * Fetches a custom script, with a preview of its code. `GET /scripts/custom/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsCustomGetParams, options?: RequestOptions): Call<CustomScript, CivisFailure>;

  /**
   * Replaces all settings of a custom script. The template stays. `PUT /scripts/custom/{id}`
   *
   * What is left out goes back to its default. `scripts.custom.update` keeps it.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsCustomReplaceParams, options?: RequestOptions): Call<CustomScript, CivisFailure>;

  /**
   * Changes some settings of a custom script and keeps the others. `PATCH /scripts/custom/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ScriptsCustomUpdateParams, options?: RequestOptions): Call<CustomScript, CivisFailure>;

  /**
   * Archives a custom script, or brings it back. `PUT /scripts/custom/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ScriptsCustomArchiveParams, options?: RequestOptions): Call<CustomScript, CivisFailure>;

  readonly projects: ScriptsCustomProjectsOperations;

  readonly runs: ScriptsCustomRunsOperations;

  readonly shares: ScriptsCustomSharesOperations;
}

/** The operations of `scripts.custom.projects`. */
export interface ScriptsCustomProjectsOperations {
  /**
   * Lists the projects that contain a custom script. `GET /scripts/custom/{id}/projects`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const project of civis.scripts.custom.projects.list({ id: 48291 })) console.log(project);
   */
  list(
    params: ScriptsCustomProjectsListParams,
    options?: ListOptions,
  ): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a custom script to a project. `PUT /scripts/custom/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsCustomProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a custom script out of a project. The script itself stays.
   * `DELETE /scripts/custom/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsCustomProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.custom.runs`. */
export interface ScriptsCustomRunsOperations {
  /**
   * Lists the runs of a custom script, the latest first. `GET /scripts/custom/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.custom.runs.list({ id: 48291 })) console.log(run);
   */
  list(
    params: ScriptsCustomRunsListParams,
    options?: ListOptions,
  ): ListCall<CustomRun, CustomRun[], CivisFailure>;

  /**
   * Starts a custom script with its arguments. `POST /scripts/custom/{id}/runs`
   *
   * The answer comes at once; `scripts.custom.runs.wait` waits for the end.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.custom.runs.create({ id: 48291 });
   */
  create(params: ScriptsCustomRunsCreateParams, options?: RequestOptions): Call<CustomRun, CivisFailure>;

  /**
   * Tells how far a run of a custom script is. `GET /scripts/custom/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsCustomRunsGetParams, options?: RequestOptions): Call<CustomRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.custom.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsCustomRunsGetParams, options?: WaitOptions<CustomRun>): Promise<CustomRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.custom.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsCustomRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<CustomRun>, void, undefined>;

  /**
   * Cancels a run of a custom script. `DELETE /scripts/custom/{id}/runs/{run_id}`
   *
   * The run stays `running` until the platform has stopped it.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsCustomRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly logs: ScriptsCustomRunsLogsOperations;

  readonly outputs: ScriptsCustomRunsOutputsOperations;
}

/** The operations of `scripts.custom.runs.logs`. */
export interface ScriptsCustomRunsLogsOperations {
  /**
   * Lists what a run of a custom script logged. `GET /scripts/custom/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.custom.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(
    params: ScriptsCustomRunsLogsListParams,
    options?: ListOptions,
  ): ListCall<RunLog, RunLog[], CivisFailure>;
}

/** The operations of `scripts.custom.runs.outputs`. */
export interface ScriptsCustomRunsOutputsOperations {
  /**
   * Lists the files, tables and other objects that a run of a custom script made.
   * `GET /scripts/custom/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.custom.runs.outputs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsCustomRunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;

  /**
   * Names an object as an output of a run of a custom script.
   * `POST /scripts/custom/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const output = await civis.scripts.custom.runs.outputs.create({
   *   id: 48291,
   *   run_id: 90317,
   *   objectType: "File",
   *   objectId: 120934481,
   * });
   */
  create(
    params: ScriptsCustomRunsOutputsCreateParams,
    options?: RequestOptions,
  ): Call<RunOutput, CivisFailure>;
}

/** The operations of `scripts.custom.shares`. */
export interface ScriptsCustomSharesOperations {
  /**
   * Lists who can read, change and manage a custom script. `GET /scripts/custom/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.custom.shares.list({ id: 48291 })) console.log(share);
   */
  list(
    params: ScriptsCustomSharesListParams,
    options?: ListOptions,
  ): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsCustomSharesGroupsOperations;

  readonly users: ScriptsCustomSharesUsersOperations;
}

/** The operations of `scripts.custom.shares.groups`. */
export interface ScriptsCustomSharesGroupsOperations {
  /**
   * Gives groups one level of permission on a custom script. `PUT /scripts/custom/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsCustomSharesGroupsReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a custom script. `DELETE /scripts/custom/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsCustomSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.custom.shares.users`. */
export interface ScriptsCustomSharesUsersOperations {
  /**
   * Gives users one level of permission on a custom script. `PUT /scripts/custom/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsCustomSharesUsersReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a custom script. `DELETE /scripts/custom/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsCustomSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.javascript`. */
export interface ScriptsJavascriptOperations {
  /**
   * Creates a JavaScript script that works on a database. `POST /scripts/javascript`
   *
   * It runs when it is started, or by its schedule, against the given database.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const javascript = await civis.scripts.javascript.create({
   *   name: "Build member tables by state",
   *   source: "console.log(\"hello\");\n",
   *   remoteHostId: 12,
   *   credentialId: 904,
   * });
   */
  create(
    params: ScriptsJavascriptCreateParams,
    options?: RequestOptions,
  ): Call<JavascriptScript, CivisFailure>;

  /**
   * Fetches a JavaScript script with its code, its database and its last run.
   * `GET /scripts/javascript/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsJavascriptGetParams, options?: RequestOptions): Call<JavascriptScript, CivisFailure>;

  /**
   * Puts new code and settings in place of all that a JavaScript script has.
   * `PUT /scripts/javascript/{id}`
   *
   * Settings that are left out go back to their defaults. To change a few, use
   * `scripts.javascript.update`.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsJavascriptReplaceParams,
    options?: RequestOptions,
  ): Call<JavascriptScript, CivisFailure>;

  /**
   * Changes the given settings of a JavaScript script, or its code. `PATCH /scripts/javascript/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(
    params: ScriptsJavascriptUpdateParams,
    options?: RequestOptions,
  ): Call<JavascriptScript, CivisFailure>;

  /**
   * Archives a JavaScript script or restores it. `PUT /scripts/javascript/{id}/archive`
   *
   * Lists leave archived scripts out, unless they ask for them.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(
    params: ScriptsJavascriptArchiveParams,
    options?: RequestOptions,
  ): Call<JavascriptScript, CivisFailure>;

  readonly projects: ScriptsJavascriptProjectsOperations;

  readonly runs: ScriptsJavascriptRunsOperations;

  readonly shares: ScriptsJavascriptSharesOperations;
}

/** The operations of `scripts.javascript.projects`. */
export interface ScriptsJavascriptProjectsOperations {
  /**
   * Lists the projects that contain a JavaScript script. `GET /scripts/javascript/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.scripts.javascript.projects.list({ id: 48291 })) {
   *   console.log(project);
   * }
   */
  list(
    params: ScriptsJavascriptProjectsListParams,
    options?: ListOptions,
  ): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a JavaScript script to a project. `PUT /scripts/javascript/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsJavascriptProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Removes a JavaScript script from a project. `DELETE /scripts/javascript/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsJavascriptProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.javascript.runs`. */
export interface ScriptsJavascriptRunsOperations {
  /**
   * Lists the runs of a JavaScript script, the latest first. `GET /scripts/javascript/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.javascript.runs.list({ id: 48291 })) console.log(run);
   */
  list(
    params: ScriptsJavascriptRunsListParams,
    options?: ListOptions,
  ): ListCall<JavascriptRun, JavascriptRun[], CivisFailure>;

  /**
   * Starts a run of a JavaScript script. `POST /scripts/javascript/{id}/runs`
   *
   * Wait for its end with `scripts.javascript.runs.wait`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.javascript.runs.create({ id: 48291 });
   */
  create(
    params: ScriptsJavascriptRunsCreateParams,
    options?: RequestOptions,
  ): Call<JavascriptRun, CivisFailure>;

  /**
   * Fetches a run of a JavaScript script. `GET /scripts/javascript/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsJavascriptRunsGetParams, options?: RequestOptions): Call<JavascriptRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.javascript.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsJavascriptRunsGetParams, options?: WaitOptions<JavascriptRun>): Promise<JavascriptRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.javascript.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsJavascriptRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<JavascriptRun>, void, undefined>;

  /**
   * Cancels a run of a JavaScript script. `DELETE /scripts/javascript/{id}/runs/{run_id}`
   *
   * It goes on until the platform has stopped it, then its state is `cancelled`.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsJavascriptRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly logs: ScriptsJavascriptRunsLogsOperations;

  readonly outputs: ScriptsJavascriptRunsOutputsOperations;
}

/** The operations of `scripts.javascript.runs.logs`. */
export interface ScriptsJavascriptRunsLogsOperations {
  /**
   * Lists what a run of a JavaScript script logged. `GET /scripts/javascript/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.javascript.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(
    params: ScriptsJavascriptRunsLogsListParams,
    options?: ListOptions,
  ): ListCall<RunLog, RunLog[], CivisFailure>;
}

/** The operations of `scripts.javascript.runs.outputs`. */
export interface ScriptsJavascriptRunsOutputsOperations {
  /**
   * Lists the files, tables and values that a run of a JavaScript script made.
   * `GET /scripts/javascript/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.javascript.runs.outputs.list({
   *   id: 48291,
   *   run_id: 90317,
   * })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsJavascriptRunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;

  /**
   * Names an object as an output of a run of a JavaScript script.
   * `POST /scripts/javascript/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const output = await civis.scripts.javascript.runs.outputs.create({
   *   id: 48291,
   *   run_id: 90317,
   *   objectType: "File",
   *   objectId: 120934481,
   * });
   */
  create(
    params: ScriptsJavascriptRunsOutputsCreateParams,
    options?: RequestOptions,
  ): Call<RunOutput, CivisFailure>;
}

/** The operations of `scripts.javascript.shares`. */
export interface ScriptsJavascriptSharesOperations {
  /**
   * Lists the users and groups that may see, change or manage a JavaScript script.
   * `GET /scripts/javascript/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.javascript.shares.list({ id: 48291 })) console.log(share);
   */
  list(
    params: ScriptsJavascriptSharesListParams,
    options?: ListOptions,
  ): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsJavascriptSharesGroupsOperations;

  readonly users: ScriptsJavascriptSharesUsersOperations;
}

/** The operations of `scripts.javascript.shares.groups`. */
export interface ScriptsJavascriptSharesGroupsOperations {
  /**
   * Shares a JavaScript script with groups, all on one level.
   * `PUT /scripts/javascript/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsJavascriptSharesGroupsReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a group to a JavaScript script.
   * `DELETE /scripts/javascript/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(
    params: ScriptsJavascriptSharesGroupsDeleteParams,
    options?: RequestOptions,
  ): Call<void, CivisFailure>;
}

/** The operations of `scripts.javascript.shares.users`. */
export interface ScriptsJavascriptSharesUsersOperations {
  /**
   * Shares a JavaScript script with users, all on one level. `PUT /scripts/javascript/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsJavascriptSharesUsersReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a user to a JavaScript script.
   * `DELETE /scripts/javascript/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(
    params: ScriptsJavascriptSharesUsersDeleteParams,
    options?: RequestOptions,
  ): Call<void, CivisFailure>;
}

/** The operations of `scripts.python3`. */
export interface ScriptsPython3Operations {
  /**
   * Creates a Python script from its code. `POST /scripts/python3`
   *
   * It runs when it is started, or by its schedule. Its container brings Python 3 with the usual
   * packages for data science.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const python3 = await civis.scripts.python3.create({
   *   name: "Score members nightly",
   *   source: "print(\"hello\")\n",
   * });
   */
  create(params: ScriptsPython3CreateParams, options?: RequestOptions): Call<PythonScript, CivisFailure>;

  /**
   * Fetches a Python script with its code, its container and its last run. `GET /scripts/python3/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsPython3GetParams, options?: RequestOptions): Call<PythonScript, CivisFailure>;

  /**
   * Puts new code and settings in place of all that a Python script has. `PUT /scripts/python3/{id}`
   *
   * Settings that are left out go back to their defaults. To change a few, use `scripts.python3.update`.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsPython3ReplaceParams, options?: RequestOptions): Call<PythonScript, CivisFailure>;

  /**
   * Changes the given settings of a Python script, or its code. `PATCH /scripts/python3/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ScriptsPython3UpdateParams, options?: RequestOptions): Call<PythonScript, CivisFailure>;

  /**
   * Archives a Python script or restores it. `PUT /scripts/python3/{id}/archive`
   *
   * Lists leave archived scripts out, unless they ask for them.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ScriptsPython3ArchiveParams, options?: RequestOptions): Call<PythonScript, CivisFailure>;

  readonly projects: ScriptsPython3ProjectsOperations;

  readonly runs: ScriptsPython3RunsOperations;

  readonly shares: ScriptsPython3SharesOperations;
}

/** The operations of `scripts.python3.projects`. */
export interface ScriptsPython3ProjectsOperations {
  /**
   * Lists the projects that contain a Python script. `GET /scripts/python3/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.scripts.python3.projects.list({ id: 48291 })) {
   *   console.log(project);
   * }
   */
  list(
    params: ScriptsPython3ProjectsListParams,
    options?: ListOptions,
  ): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a Python script to a project. `PUT /scripts/python3/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsPython3ProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Removes a Python script from a project. `DELETE /scripts/python3/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsPython3ProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.python3.runs`. */
export interface ScriptsPython3RunsOperations {
  /**
   * Lists the runs of a Python script, the latest first. `GET /scripts/python3/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.python3.runs.list({ id: 48291 })) console.log(run);
   */
  list(
    params: ScriptsPython3RunsListParams,
    options?: ListOptions,
  ): ListCall<PythonRun, PythonRun[], CivisFailure>;

  /**
   * Starts a run of a Python script. `POST /scripts/python3/{id}/runs`
   *
   * Wait for its end with `scripts.python3.runs.wait`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.python3.runs.create({ id: 48291 });
   */
  create(params: ScriptsPython3RunsCreateParams, options?: RequestOptions): Call<PythonRun, CivisFailure>;

  /**
   * Fetches a run of a Python script, with what it used of memory and CPU.
   * `GET /scripts/python3/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsPython3RunsGetParams, options?: RequestOptions): Call<PythonRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.python3.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsPython3RunsGetParams, options?: WaitOptions<PythonRun>): Promise<PythonRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.python3.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsPython3RunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<PythonRun>, void, undefined>;

  /**
   * Cancels a run of a Python script. `DELETE /scripts/python3/{id}/runs/{run_id}`
   *
   * It may go on for the `cancelTimeout` of the script, then its state is `cancelled`.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsPython3RunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly logs: ScriptsPython3RunsLogsOperations;

  readonly outputs: ScriptsPython3RunsOutputsOperations;
}

/** The operations of `scripts.python3.runs.logs`. */
export interface ScriptsPython3RunsLogsOperations {
  /**
   * Lists what a run of a Python script printed and logged.
   * `GET /scripts/python3/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.python3.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(
    params: ScriptsPython3RunsLogsListParams,
    options?: ListOptions,
  ): ListCall<RunLog, RunLog[], CivisFailure>;
}

/** The operations of `scripts.python3.runs.outputs`. */
export interface ScriptsPython3RunsOutputsOperations {
  /**
   * Lists the files, tables and values that a run of a Python script made.
   * `GET /scripts/python3/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.python3.runs.outputs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsPython3RunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;

  /**
   * Names an object as an output of a run of a Python script.
   * `POST /scripts/python3/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const output = await civis.scripts.python3.runs.outputs.create({
   *   id: 48291,
   *   run_id: 90317,
   *   objectType: "File",
   *   objectId: 120934481,
   * });
   */
  create(
    params: ScriptsPython3RunsOutputsCreateParams,
    options?: RequestOptions,
  ): Call<RunOutput, CivisFailure>;
}

/** The operations of `scripts.python3.shares`. */
export interface ScriptsPython3SharesOperations {
  /**
   * Lists the users and groups that may see, change or manage a Python script.
   * `GET /scripts/python3/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.python3.shares.list({ id: 48291 })) console.log(share);
   */
  list(
    params: ScriptsPython3SharesListParams,
    options?: ListOptions,
  ): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsPython3SharesGroupsOperations;

  readonly users: ScriptsPython3SharesUsersOperations;
}

/** The operations of `scripts.python3.shares.groups`. */
export interface ScriptsPython3SharesGroupsOperations {
  /**
   * Shares a Python script with groups, all on one level. `PUT /scripts/python3/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsPython3SharesGroupsReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a group to a Python script.
   * `DELETE /scripts/python3/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsPython3SharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.python3.shares.users`. */
export interface ScriptsPython3SharesUsersOperations {
  /**
   * Shares a Python script with users, all on one level. `PUT /scripts/python3/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ScriptsPython3SharesUsersReplaceParams,
    options?: RequestOptions,
  ): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a user to a Python script. `DELETE /scripts/python3/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsPython3SharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.r`. */
export interface ScriptsROperations {
  /**
   * Creates an R script from its code. `POST /scripts/r`
   *
   * It runs when it is started, or by its schedule. Its container brings R with the usual packages for
   * data science.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const r = await civis.scripts.r.create({
   *   name: "Fit the turnout model",
   *   source: "message(\"hello\")\n",
   * });
   */
  create(params: ScriptsRCreateParams, options?: RequestOptions): Call<RScript, CivisFailure>;

  /**
   * Fetches an R script with its code, its container and its last run. `GET /scripts/r/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsRGetParams, options?: RequestOptions): Call<RScript, CivisFailure>;

  /**
   * Puts new code and settings in place of all that an R script has. `PUT /scripts/r/{id}`
   *
   * Settings that are left out go back to their defaults. To change a few, use `scripts.r.update`.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsRReplaceParams, options?: RequestOptions): Call<RScript, CivisFailure>;

  /**
   * Changes the given settings of an R script, or its code. `PATCH /scripts/r/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ScriptsRUpdateParams, options?: RequestOptions): Call<RScript, CivisFailure>;

  /**
   * Archives an R script or restores it. `PUT /scripts/r/{id}/archive`
   *
   * Lists leave archived scripts out, unless they ask for them.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ScriptsRArchiveParams, options?: RequestOptions): Call<RScript, CivisFailure>;

  readonly projects: ScriptsRProjectsOperations;

  readonly runs: ScriptsRRunsOperations;

  readonly shares: ScriptsRSharesOperations;
}

/** The operations of `scripts.r.projects`. */
export interface ScriptsRProjectsOperations {
  /**
   * Lists the projects that contain an R script. `GET /scripts/r/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.scripts.r.projects.list({ id: 48291 })) console.log(project);
   */
  list(params: ScriptsRProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds an R script to a project. `PUT /scripts/r/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsRProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Removes an R script from a project. `DELETE /scripts/r/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsRProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.r.runs`. */
export interface ScriptsRRunsOperations {
  /**
   * Lists the runs of an R script, the latest first. `GET /scripts/r/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.r.runs.list({ id: 48291 })) console.log(run);
   */
  list(params: ScriptsRRunsListParams, options?: ListOptions): ListCall<RRun, RRun[], CivisFailure>;

  /**
   * Starts a run of an R script. `POST /scripts/r/{id}/runs`
   *
   * Wait for its end with `scripts.r.runs.wait`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.r.runs.create({ id: 48291 });
   */
  create(params: ScriptsRRunsCreateParams, options?: RequestOptions): Call<RRun, CivisFailure>;

  /**
   * Fetches a run of an R script, with what it used of memory and CPU.
   * `GET /scripts/r/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsRRunsGetParams, options?: RequestOptions): Call<RRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.r.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsRRunsGetParams, options?: WaitOptions<RRun>): Promise<RRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.r.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsRRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<RRun>, void, undefined>;

  /**
   * Cancels a run of an R script. `DELETE /scripts/r/{id}/runs/{run_id}`
   *
   * It may go on for the `cancelTimeout` of the script, then its state is `cancelled`.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsRRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly logs: ScriptsRRunsLogsOperations;

  readonly outputs: ScriptsRRunsOutputsOperations;
}

/** The operations of `scripts.r.runs.logs`. */
export interface ScriptsRRunsLogsOperations {
  /**
   * Lists the messages that a run of an R script wrote. `GET /scripts/r/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.r.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(params: ScriptsRRunsLogsListParams, options?: ListOptions): ListCall<RunLog, RunLog[], CivisFailure>;
}

/** The operations of `scripts.r.runs.outputs`. */
export interface ScriptsRRunsOutputsOperations {
  /**
   * Lists the files, tables and values that a run of an R script made.
   * `GET /scripts/r/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.r.runs.outputs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsRRunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;

  /**
   * Names an object as an output of a run of an R script. `POST /scripts/r/{id}/runs/{run_id}/outputs`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const output = await civis.scripts.r.runs.outputs.create({
   *   id: 48291,
   *   run_id: 90317,
   *   objectType: "File",
   *   objectId: 120934481,
   * });
   */
  create(params: ScriptsRRunsOutputsCreateParams, options?: RequestOptions): Call<RunOutput, CivisFailure>;
}

/** The operations of `scripts.r.shares`. */
export interface ScriptsRSharesOperations {
  /**
   * Lists the users and groups that may see, change or manage an R script. `GET /scripts/r/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.r.shares.list({ id: 48291 })) console.log(share);
   */
  list(params: ScriptsRSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsRSharesGroupsOperations;

  readonly users: ScriptsRSharesUsersOperations;
}

/** The operations of `scripts.r.shares.groups`. */
export interface ScriptsRSharesGroupsOperations {
  /**
   * Shares an R script with groups, all on one level. `PUT /scripts/r/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsRSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a group to an R script. `DELETE /scripts/r/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsRSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.r.shares.users`. */
export interface ScriptsRSharesUsersOperations {
  /**
   * Shares an R script with users, all on one level. `PUT /scripts/r/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsRSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a user to an R script. `DELETE /scripts/r/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsRSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.sql`. */
export interface ScriptsSqlOperations {
  /**
   * Creates a SQL script for a database. `POST /scripts/sql`
   *
   * It runs when it is started, or by its schedule. The rows that it selects become CSV files.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const sql = await civis.scripts.sql.create({
   *   name: "Members by state",
   *   sql: "SELECT state, COUNT(*) AS members FROM crm.members GROUP BY state\n",
   *   remoteHostId: 12,
   *   credentialId: 904,
   * });
   */
  create(params: ScriptsSqlCreateParams, options?: RequestOptions): Call<SqlScript, CivisFailure>;

  /**
   * Fetches a SQL script, also with its arguments filled in. `GET /scripts/sql/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsSqlGetParams, options?: RequestOptions): Call<SqlScript, CivisFailure>;

  /**
   * Puts new SQL and settings in place of all that a SQL script has. `PUT /scripts/sql/{id}`
   *
   * Settings that are left out go back to their defaults. To change a few, use `scripts.sql.update`.
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsSqlReplaceParams, options?: RequestOptions): Call<SqlScript, CivisFailure>;

  /**
   * Changes the given settings of a SQL script, or its SQL. `PATCH /scripts/sql/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ScriptsSqlUpdateParams, options?: RequestOptions): Call<SqlScript, CivisFailure>;

  /**
   * Archives a SQL script or restores it. `PUT /scripts/sql/{id}/archive`
   *
   * Lists leave archived scripts out, unless they ask for them.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ScriptsSqlArchiveParams, options?: RequestOptions): Call<SqlScript, CivisFailure>;

  readonly projects: ScriptsSqlProjectsOperations;

  readonly runs: ScriptsSqlRunsOperations;

  readonly shares: ScriptsSqlSharesOperations;
}

/** The operations of `scripts.sql.projects`. */
export interface ScriptsSqlProjectsOperations {
  /**
   * Lists the projects that contain a SQL script. `GET /scripts/sql/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.scripts.sql.projects.list({ id: 48291 })) console.log(project);
   */
  list(
    params: ScriptsSqlProjectsListParams,
    options?: ListOptions,
  ): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a SQL script to a project. `PUT /scripts/sql/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ScriptsSqlProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Removes a SQL script from a project. `DELETE /scripts/sql/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ScriptsSqlProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.sql.runs`. */
export interface ScriptsSqlRunsOperations {
  /**
   * Lists the runs of a SQL script, the latest first, with their files. `GET /scripts/sql/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.scripts.sql.runs.list({ id: 48291 })) console.log(run);
   */
  list(params: ScriptsSqlRunsListParams, options?: ListOptions): ListCall<SqlRun, SqlRun[], CivisFailure>;

  /**
   * Starts a run of a SQL script. `POST /scripts/sql/{id}/runs`
   *
   * Wait for its end with `scripts.sql.runs.wait`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.scripts.sql.runs.create({ id: 48291 });
   */
  create(params: ScriptsSqlRunsCreateParams, options?: RequestOptions): Call<SqlRun, CivisFailure>;

  /**
   * Fetches a run of a SQL script, with the CSV files once it succeeded.
   * `GET /scripts/sql/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ScriptsSqlRunsGetParams, options?: RequestOptions): Call<SqlRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.sql.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ScriptsSqlRunsGetParams, options?: WaitOptions<SqlRun>): Promise<SqlRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `scripts.sql.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ScriptsSqlRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<SqlRun>, void, undefined>;

  /**
   * Cancels a run of a SQL script. `DELETE /scripts/sql/{id}/runs/{run_id}`
   *
   * It goes on until the database has stopped the query, then its state is `cancelled`.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ScriptsSqlRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;

  readonly logs: ScriptsSqlRunsLogsOperations;

  readonly outputs: ScriptsSqlRunsOutputsOperations;
}

/** The operations of `scripts.sql.runs.logs`. */
export interface ScriptsSqlRunsLogsOperations {
  /**
   * Lists what a run of a SQL script logged. `GET /scripts/sql/{id}/runs/{run_id}/logs`
   *
   * The log comes from its start, in the order of the ids, or after `last_id` where that is given.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const log of civis.scripts.sql.runs.logs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(log);
   * }
   */
  list(params: ScriptsSqlRunsLogsListParams, options?: ListOptions): ListCall<RunLog, RunLog[], CivisFailure>;
}

/** The operations of `scripts.sql.runs.outputs`. */
export interface ScriptsSqlRunsOutputsOperations {
  /**
   * Lists the outputs of a run of a SQL script, such as its CSV files.
   * `GET /scripts/sql/{id}/runs/{run_id}/outputs`
   *
   * Links for downloads are in the `output` of the run itself.
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const output of civis.scripts.sql.runs.outputs.list({ id: 48291, run_id: 90317 })) {
   *   console.log(output);
   * }
   */
  list(
    params: ScriptsSqlRunsOutputsListParams,
    options?: ListOptions,
  ): ListCall<RunOutput, RunOutput[], CivisFailure>;
}

/** The operations of `scripts.sql.shares`. */
export interface ScriptsSqlSharesOperations {
  /**
   * Lists the users and groups that may see, change or manage a SQL script.
   * `GET /scripts/sql/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.scripts.sql.shares.list({ id: 48291 })) console.log(share);
   */
  list(params: ScriptsSqlSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ScriptsSqlSharesGroupsOperations;

  readonly users: ScriptsSqlSharesUsersOperations;
}

/** The operations of `scripts.sql.shares.groups`. */
export interface ScriptsSqlSharesGroupsOperations {
  /**
   * Shares a SQL script with groups, all on one level. `PUT /scripts/sql/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsSqlSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a group to a SQL script. `DELETE /scripts/sql/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsSqlSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.sql.shares.users`. */
export interface ScriptsSqlSharesUsersOperations {
  /**
   * Shares a SQL script with users, all on one level. `PUT /scripts/sql/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ScriptsSqlSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends the access of a user to a SQL script. `DELETE /scripts/sql/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ScriptsSqlSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `scripts.types`. */
export interface ScriptsTypesOperations {
  /**
   * Lists the kinds of scripts that the calling user can create. `GET /scripts/types`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const type of civis.scripts.types.list()) console.log(type);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<ScriptType, ScriptType[], CivisFailure>;
}

/** The operations of `scripts.history`. */
export interface ScriptsHistoryOperations {
  /**
   * Lists the past runs of a SQL script with the files they wrote. `GET /scripts/{id}/history`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const item of civis.scripts.history.list({ id: 48291 })) console.log(item);
   */
  list(
    params: ScriptsHistoryListParams,
    options?: ListOptions,
  ): ListCall<ScriptHistory, ScriptHistory[], CivisFailure>;
}
