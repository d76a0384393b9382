// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, commas, json, ListCall, wait, watch } from "@org/client-runtime";
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
  Import,
  ImportBatch,
  ImportBatchCreate,
  ImportBatchSummary,
  ImportCreate,
  ImportFileUploadCreate,
  ImportFileUploadResult,
  ImportRun,
  ImportRunStarted,
  ImportSummary,
  ImportSync,
  ImportSyncInput,
  ImportSyncType,
  ImportUpdate,
  Project,
  Run,
  RunCancellation,
  ShareGroupsInput,
  Shares,
  ShareUsersInput,
} from "../schema.ts";

/** Parameters of `imports.list`. */
export interface ImportsListParams {
  /** Only imports of these kinds. */
  type?: ImportSyncType[] | undefined;
  /** Only imports into these remote hosts, by id. */
  destination?: number[] | undefined;
  /** Only imports from these remote hosts, by id. Needs `type` to be `Dbsync`. */
  source?: number[] | undefined;
  /** Only items with one of these statuses. */
  status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
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
  id: "imports.list",
  method: "GET",
  path: "/imports",
  query: { type: commas, destination: commas, source: commas, status: commas, author: commas },
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

/** Lists the imports that the calling user can see. `GET /imports` */
export function importsList(
  client: ClientCore,
  params?: ImportsListParams,
  options?: ListOptions,
): ListCall<ImportSummary, ImportSummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `imports.create`. */
export type ImportsCreateParams = ImportCreate;

const create = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  retryOn: [429, 503],
  body: json,
} as const;

/** Creates an import, which copies nothing before it has syncs. `POST /imports` */
export function importsCreate(
  client: ClientCore,
  params: ImportsCreateParams,
  options?: RequestOptions,
): Call<Import, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  /** Id of the import. */
  id: number;
}

const get = { id: "imports.get", method: "GET", path: "/imports/{id}" } as const;

/** Fetches an import with its syncs and its latest run. `GET /imports/{id}` */
export function importsGet(
  client: ClientCore,
  params: ImportsGetParams,
  options?: RequestOptions,
): Call<Import, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `imports.replace`. */
export interface ImportsReplaceParams extends ImportUpdate {
  /** Id of the import. */
  id: number;
}

const replace = { id: "imports.replace", method: "PUT", path: "/imports/{id}", body: json } as const;

/** Replaces the settings of an import; its syncs stay. `PUT /imports/{id}` */
export function importsReplace(
  client: ClientCore,
  params: ImportsReplaceParams,
  options?: RequestOptions,
): Call<Import, CivisFailure> {
  return new Call(client, replace, params, options);
}

/** Parameters of `imports.archive`. */
export interface ImportsArchiveParams extends ArchiveInput {
  /** Id of the import. */
  id: number;
}

const archive = { id: "imports.archive", method: "PUT", path: "/imports/{id}/archive", body: json } as const;

/** Archives an import, or restores it. `PUT /imports/{id}/archive` */
export function importsArchive(
  client: ClientCore,
  params: ImportsArchiveParams,
  options?: RequestOptions,
): Call<Import, CivisFailure> {
  return new Call(client, archive, params, options);
}

/** Parameters of `imports.cancel`. */
export interface ImportsCancelParams {
  /** Id of the import. */
  id: number;
}

const cancel = {
  id: "imports.cancel",
  method: "POST",
  path: "/imports/{id}/cancel",
  retry: "idempotent",
} as const;

/** Asks the platform to cancel the present run of an import. `POST /imports/{id}/cancel` */
export function importsCancel(
  client: ClientCore,
  params: ImportsCancelParams,
  options?: RequestOptions,
): Call<RunCancellation, CivisFailure> {
  return new Call(client, cancel, params, options);
}

/** Parameters of `imports.batches.list`. */
export interface ImportsBatchesListParams {
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Page size, 20 by default, 50 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "created_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const batchesList = {
  id: "imports.batches.list",
  method: "GET",
  path: "/imports/batches",
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

/** Lists the batches of files that were imported. `GET /imports/batches` */
export function importsBatchesList(
  client: ClientCore,
  params?: ImportsBatchesListParams,
  options?: ListOptions,
): ListCall<ImportBatchSummary, ImportBatchSummary[], CivisFailure> {
  return new ListCall(client, batchesList, params, options);
}

/** Parameters of `imports.batches.create`. */
export type ImportsBatchesCreateParams = ImportBatchCreate;

const batchesCreate = {
  id: "imports.batches.create",
  method: "POST",
  path: "/imports/batches",
  retryOn: [429, 503],
  body: json,
} as const;

/** Loads several stored files into one table. `POST /imports/batches` */
export function importsBatchesCreate(
  client: ClientCore,
  params: ImportsBatchesCreateParams,
  options?: RequestOptions,
): Call<ImportBatch, CivisFailure> {
  return new Call(client, batchesCreate, params, options);
}

/** Parameters of `imports.batches.get`. */
export interface ImportsBatchesGetParams {
  /** Id of the import. */
  id: number;
}

const batchesGet = { id: "imports.batches.get", method: "GET", path: "/imports/batches/{id}" } as const;

/** Fetches a batch of files that is or was imported. `GET /imports/batches/{id}` */
export function importsBatchesGet(
  client: ClientCore,
  params: ImportsBatchesGetParams,
  options?: RequestOptions,
): Call<ImportBatch, CivisFailure> {
  return new Call(client, batchesGet, params, options);
}

/** Parameters of `imports.files.create`. */
export type ImportsFilesCreateParams = ImportFileUploadCreate;

const filesCreateOperation = {
  id: "imports.files.create",
  method: "POST",
  path: "/imports/files",
  retryOn: [429, 503],
  body: json,
} as const;

/** Prepares the import of one file and gives the URL to upload it to. `POST /imports/files` */
export function importsFilesCreate(
  client: ClientCore,
  params: ImportsFilesCreateParams,
  options?: RequestOptions,
): Call<ImportFileUploadResult, CivisFailure> {
  return new Call(client, filesCreateOperation, params, options);
}

/** Parameters of `imports.files.runs.list`. */
export interface ImportsFilesRunsListParams {
  /** Id of the import. */
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

const filesRunsList = {
  id: "imports.files.runs.list",
  method: "GET",
  path: "/imports/files/{id}/runs",
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

/** Lists the runs of an import, the newest first. `GET /imports/files/{id}/runs` */
export function importsFilesRunsList(
  client: ClientCore,
  params: ImportsFilesRunsListParams,
  options?: ListOptions,
): ListCall<ImportRun, ImportRun[], CivisFailure> {
  return new ListCall(client, filesRunsList, params, options);
}

/** Parameters of `imports.files.runs.create`. */
export interface ImportsFilesRunsCreateParams {
  /** Id of the import. */
  id: number;
}

const filesRunsCreate = {
  id: "imports.files.runs.create",
  method: "POST",
  path: "/imports/files/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Loads the uploaded file into its table. `POST /imports/files/{id}/runs` */
export function importsFilesRunsCreate(
  client: ClientCore,
  params: ImportsFilesRunsCreateParams,
  options?: RequestOptions,
): Call<ImportRun, CivisFailure> {
  return new Call(client, filesRunsCreate, params, options);
}

/** Parameters of `imports.files.runs.get`. */
export interface ImportsFilesRunsGetParams {
  /** Id of the import. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const filesRunsGet = {
  id: "imports.files.runs.get",
  method: "GET",
  path: "/imports/files/{id}/runs/{run_id}",
} as const;

/** Fetches a run of an import. `GET /imports/files/{id}/runs/{run_id}` */
export function importsFilesRunsGet(
  client: ClientCore,
  params: ImportsFilesRunsGetParams,
  options?: RequestOptions,
): Call<ImportRun, CivisFailure> {
  return new Call(client, filesRunsGet, params, options);
}

/** Parameters of `imports.files.runs.cancel`. */
export interface ImportsFilesRunsCancelParams {
  /** Id of the import. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const filesRunsCancel = {
  id: "imports.files.runs.cancel",
  method: "DELETE",
  path: "/imports/files/{id}/runs/{run_id}",
} as const;

/** Asks the platform to cancel a run of an import. `DELETE /imports/files/{id}/runs/{run_id}` */
export function importsFilesRunsCancel(
  client: ClientCore,
  params: ImportsFilesRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, filesRunsCancel, params, options);
}

/** Parameters of `imports.projects.list`. */
export interface ImportsProjectsListParams {
  /** Id of the import. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const projectsListOperation = {
  id: "imports.projects.list",
  method: "GET",
  path: "/imports/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain an import. `GET /imports/{id}/projects` */
export function importsProjectsList(
  client: ClientCore,
  params: ImportsProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, projectsListOperation, params, options);
}

/** Parameters of `imports.projects.add`. */
export interface ImportsProjectsAddParams {
  /** Id of the import. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsAdd = {
  id: "imports.projects.add",
  method: "PUT",
  path: "/imports/{id}/projects/{project_id}",
} as const;

/** Adds an import to a project. `PUT /imports/{id}/projects/{project_id}` */
export function importsProjectsAdd(
  client: ClientCore,
  params: ImportsProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsAdd, params, options);
}

/** Parameters of `imports.projects.remove`. */
export interface ImportsProjectsRemoveParams {
  /** Id of the import. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsRemove = {
  id: "imports.projects.remove",
  method: "DELETE",
  path: "/imports/{id}/projects/{project_id}",
} as const;

/** Takes an import out of a project. `DELETE /imports/{id}/projects/{project_id}` */
export function importsProjectsRemove(
  client: ClientCore,
  params: ImportsProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsRemove, params, options);
}

/** Parameters of `imports.runs.list`. */
export interface ImportsRunsListParams {
  /** Id of the import. */
  id: number;
}

const runsList = {
  id: "imports.runs.list",
  method: "GET",
  path: "/imports/{id}/runs",
  pages: { items: "" },
} as const;

/** Lists the runs of an import, the whole history at once. `GET /imports/{id}/runs` */
export function importsRunsList(
  client: ClientCore,
  params: ImportsRunsListParams,
  options?: ListOptions,
): ListCall<Run, Run[], CivisFailure> {
  return new ListCall(client, runsList, params, options);
}

/** Parameters of `imports.runs.create`. */
export interface ImportsRunsCreateParams {
  /** Id of the import. */
  id: number;
}

const runsCreate = {
  id: "imports.runs.create",
  method: "POST",
  path: "/imports/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of an import. `POST /imports/{id}/runs` */
export function importsRunsCreate(
  client: ClientCore,
  params: ImportsRunsCreateParams,
  options?: RequestOptions,
): Call<ImportRunStarted, CivisFailure> {
  return new Call(client, runsCreate, params, options);
}

/** Parameters of `imports.shares.list`. */
export interface ImportsSharesListParams {
  /** Id of the import. */
  id: number;
}

const sharesList = {
  id: "imports.shares.list",
  method: "GET",
  path: "/imports/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that an import is shared with. `GET /imports/{id}/shares` */
export function importsSharesList(
  client: ClientCore,
  params: ImportsSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `imports.shares.groups.replace`. */
export interface ImportsSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the import. */
  id: number;
}

const sharesGroupsReplace = {
  id: "imports.shares.groups.replace",
  method: "PUT",
  path: "/imports/{id}/shares/groups",
  body: json,
} as const;

/** Shares an import with groups, on the level given. `PUT /imports/{id}/shares/groups` */
export function importsSharesGroupsReplace(
  client: ClientCore,
  params: ImportsSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `imports.shares.groups.delete`. */
export interface ImportsSharesGroupsDeleteParams {
  /** Id of the import. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "imports.shares.groups.delete",
  method: "DELETE",
  path: "/imports/{id}/shares/groups/{group_id}",
} as const;

/** Stops sharing an import with a group. `DELETE /imports/{id}/shares/groups/{group_id}` */
export function importsSharesGroupsDelete(
  client: ClientCore,
  params: ImportsSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `imports.shares.users.replace`. */
export interface ImportsSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the import. */
  id: number;
}

const sharesUsersReplace = {
  id: "imports.shares.users.replace",
  method: "PUT",
  path: "/imports/{id}/shares/users",
  body: json,
} as const;

/** Shares an import with users, on the level given. `PUT /imports/{id}/shares/users` */
export function importsSharesUsersReplace(
  client: ClientCore,
  params: ImportsSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `imports.shares.users.delete`. */
export interface ImportsSharesUsersDeleteParams {
  /** Id of the import. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "imports.shares.users.delete",
  method: "DELETE",
  path: "/imports/{id}/shares/users/{user_id}",
} as const;

/** Stops sharing an import with a user. `DELETE /imports/{id}/shares/users/{user_id}` */
export function importsSharesUsersDelete(
  client: ClientCore,
  params: ImportsSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

/** Parameters of `imports.syncs.create`. */
export interface ImportsSyncsCreateParams extends ImportSyncInput {
  /** Id of the import. */
  id: number;
}

const syncsCreate = {
  id: "imports.syncs.create",
  method: "POST",
  path: "/imports/{id}/syncs",
  retryOn: [429, 503],
  body: json,
} as const;

/** Adds something to copy to an import. `POST /imports/{id}/syncs` */
export function importsSyncsCreate(
  client: ClientCore,
  params: ImportsSyncsCreateParams,
  options?: RequestOptions,
): Call<ImportSync, CivisFailure> {
  return new Call(client, syncsCreate, params, options);
}

/** Parameters of `imports.syncs.replace`. */
export interface ImportsSyncsReplaceParams extends ImportSyncInput {
  /** Id of the import. */
  id: number;
  /** Id of the sync. */
  sync_id: number;
}

const syncsReplace = {
  id: "imports.syncs.replace",
  method: "PUT",
  path: "/imports/{id}/syncs/{sync_id}",
  body: json,
} as const;

/** Replaces what a sync copies, and how. `PUT /imports/{id}/syncs/{sync_id}` */
export function importsSyncsReplace(
  client: ClientCore,
  params: ImportsSyncsReplaceParams,
  options?: RequestOptions,
): Call<ImportSync, CivisFailure> {
  return new Call(client, syncsReplace, params, options);
}

/** Parameters of `imports.syncs.delete`. */
export interface ImportsSyncsDeleteParams {
  /** Id of the import. */
  id: number;
  /** Id of the sync. */
  sync_id: number;
}

const syncsDelete = {
  id: "imports.syncs.delete",
  method: "DELETE",
  path: "/imports/{id}/syncs/{sync_id}",
} as const;

/**
 * Takes something to copy out of an import. `DELETE /imports/{id}/syncs/{sync_id}`
 *
 * @deprecated
 */
export function importsSyncsDelete(
  client: ClientCore,
  params: ImportsSyncsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, syncsDelete, params, options);
}

const batchesWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel,
  cancelParams: ["id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `imports.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function importsBatchesWait(
  client: ClientCore,
  params: ImportsBatchesGetParams,
  options?: WaitOptions<ImportBatch>,
): Promise<ImportBatch> {
  return wait(client, batchesGet, batchesWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `imports.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function importsBatchesWatch(
  client: ClientCore,
  params: ImportsBatchesGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<ImportBatch>, void, undefined> {
  return watch(client, batchesGet, batchesWait, params, options);
}

const filesRunsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: filesRunsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `imports.files.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function importsFilesRunsWait(
  client: ClientCore,
  params: ImportsFilesRunsGetParams,
  options?: WaitOptions<ImportRun>,
): Promise<ImportRun> {
  return wait(client, filesRunsGet, filesRunsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `imports.files.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function importsFilesRunsWatch(
  client: ClientCore,
  params: ImportsFilesRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<ImportRun>, void, undefined> {
  return watch(client, filesRunsGet, filesRunsWait, params, options);
}

/** Jobs that bring data into a database, or from one to another. */
export interface Imports {
  /**
   * Lists the imports that the calling user can see. `GET /imports`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const item of civis.imports.list()) console.log(item);
   */
  list(
    params?: ImportsListParams,
    options?: ListOptions,
  ): ListCall<ImportSummary, ImportSummary[], CivisFailure>;

  /**
   * Creates an import, which copies nothing before it has syncs. `POST /imports`
   *
   * Add what it copies with `imports.syncs.create`, then start it with `imports.runs.create`. To load a
   * single file, `imports.files.create` is shorter.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const item = await civis.imports.create({
   *   name: "Donations from files",
   *   syncType: "AutoImport",
   *   isOutbound: false,
   *   destination: { remoteHostId: 45, credentialId: 121 },
   * });
   */
  create(params: ImportsCreateParams, options?: RequestOptions): Call<Import, CivisFailure>;

  /**
   * Fetches an import with its syncs and its latest run. `GET /imports/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, CivisFailure>;

  /**
   * Replaces the settings of an import; its syncs stay. `PUT /imports/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ImportsReplaceParams, options?: RequestOptions): Call<Import, CivisFailure>;

  /**
   * Archives an import, or restores it. `PUT /imports/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ImportsArchiveParams, options?: RequestOptions): Call<Import, CivisFailure>;

  /**
   * Asks the platform to cancel the present run of an import. `POST /imports/{id}/cancel`
   *
   * Answers before the run has stopped; it ends as `cancelled`.
   *
   * @throws ApiError with status 401, 403, 404 or 409.
   */
  cancel(params: ImportsCancelParams, options?: RequestOptions): Call<RunCancellation, CivisFailure>;

  readonly batches: ImportsBatchesOperations;

  readonly files: ImportsFilesOperations;

  readonly projects: ImportsProjectsOperations;

  readonly runs: ImportsRunsOperations;

  readonly shares: ImportsSharesOperations;

  readonly syncs: ImportsSyncsOperations;
}

/** The operations of `imports.batches`. */
export interface ImportsBatchesOperations {
  /**
   * Lists the batches of files that were imported. `GET /imports/batches`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const batch of civis.imports.batches.list()) console.log(batch);
   */
  list(
    params?: ImportsBatchesListParams,
    options?: ListOptions,
  ): ListCall<ImportBatchSummary, ImportBatchSummary[], CivisFailure>;

  /**
   * Loads several stored files into one table. `POST /imports/batches`
   *
   * Makes an import and queues it. Schema and table must exist. Follow it with `imports.batches.wait`.
   *
   * @throws ApiError with status 400, 401, 403, 422 or 429.
   * @example
   * const batch = await civis.imports.batches.create({
   *   fileIds: [60412, 60413],
   *   schema: "public",
   *   table: "donations",
   *   remoteHostId: 45,
   *   credentialId: 121,
   * });
   */
  create(params: ImportsBatchesCreateParams, options?: RequestOptions): Call<ImportBatch, CivisFailure>;

  /**
   * Fetches a batch of files that is or was imported. `GET /imports/batches/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ImportsBatchesGetParams, options?: RequestOptions): Call<ImportBatch, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `imports.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ImportsBatchesGetParams, options?: WaitOptions<ImportBatch>): Promise<ImportBatch>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `imports.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ImportsBatchesGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<ImportBatch>, void, undefined>;
}

/** The operations of `imports.files`. */
export interface ImportsFilesOperations {
  /**
   * Prepares the import of one file and gives the URL to upload it to. `POST /imports/files`
   *
   * The file is text with commas, tabs or pipes, as it is, gzipped, or alone in a zip archive. Upload it
   * with a PUT to `uploadUri`, or, with `multipart`, a form POST of `uploadFields` and then the field
   * `file`. After that `imports.files.runs.create` loads it.
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const file = await civis.imports.files.create({
   *   schema: "public",
   *   name: "donations",
   *   remoteHostId: 45,
   *   credentialId: 121,
   *   existingTableRows: "append",
   *   columnDelimiter: "comma",
   *   firstRowIsHeader: true,
   * });
   */
  create(
    params: ImportsFilesCreateParams,
    options?: RequestOptions,
  ): Call<ImportFileUploadResult, CivisFailure>;

  readonly runs: ImportsFilesRunsOperations;
}

/** The operations of `imports.files.runs`. */
export interface ImportsFilesRunsOperations {
  /**
   * Lists the runs of an import, the newest first. `GET /imports/files/{id}/runs`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.imports.files.runs.list({ id: 4821 })) console.log(run);
   */
  list(
    params: ImportsFilesRunsListParams,
    options?: ListOptions,
  ): ListCall<ImportRun, ImportRun[], CivisFailure>;

  /**
   * Loads the uploaded file into its table. `POST /imports/files/{id}/runs`
   *
   * Call it once the upload is complete, and follow the run with `imports.files.runs.wait`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.imports.files.runs.create({ id: 4821 });
   */
  create(params: ImportsFilesRunsCreateParams, options?: RequestOptions): Call<ImportRun, CivisFailure>;

  /**
   * Fetches a run of an import. `GET /imports/files/{id}/runs/{run_id}`
   *
   * Reads the runs of all imports, not of files alone.
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ImportsFilesRunsGetParams, options?: RequestOptions): Call<ImportRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `imports.files.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ImportsFilesRunsGetParams, options?: WaitOptions<ImportRun>): Promise<ImportRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `imports.files.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ImportsFilesRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<ImportRun>, void, undefined>;

  /**
   * Asks the platform to cancel a run of an import. `DELETE /imports/files/{id}/runs/{run_id}`
   *
   * Answers before the run has stopped.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ImportsFilesRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `imports.projects`. */
export interface ImportsProjectsOperations {
  /**
   * Lists the projects that contain an import. `GET /imports/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.imports.projects.list({ id: 4821 })) console.log(project);
   */
  list(params: ImportsProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds an import to a project. `PUT /imports/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ImportsProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes an import out of a project. `DELETE /imports/{id}/projects/{project_id}`
   *
   * The import itself stays.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ImportsProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `imports.runs`. */
export interface ImportsRunsOperations {
  /**
   * Lists the runs of an import, the whole history at once. `GET /imports/{id}/runs`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const run of civis.imports.runs.list({ id: 4821 })) console.log(run);
   */
  list(params: ImportsRunsListParams, options?: ListOptions): ListCall<Run, Run[], CivisFailure>;

  /**
   * Starts a run of an import. `POST /imports/{id}/runs`
   *
   * Follow it with `imports.files.runs.wait`, which takes the runs of any import, or with
   * `jobs.runs.get`.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.imports.runs.create({ id: 4821 });
   */
  create(params: ImportsRunsCreateParams, options?: RequestOptions): Call<ImportRunStarted, CivisFailure>;
}

/** The operations of `imports.shares`. */
export interface ImportsSharesOperations {
  /**
   * Lists the users and groups that an import is shared with. `GET /imports/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.imports.shares.list({ id: 4821 })) console.log(share);
   */
  list(params: ImportsSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ImportsSharesGroupsOperations;

  readonly users: ImportsSharesUsersOperations;
}

/** The operations of `imports.shares.groups`. */
export interface ImportsSharesGroupsOperations {
  /**
   * Shares an import with groups, on the level given. `PUT /imports/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ImportsSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Stops sharing an import with a group. `DELETE /imports/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ImportsSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `imports.shares.users`. */
export interface ImportsSharesUsersOperations {
  /**
   * Shares an import with users, on the level given. `PUT /imports/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ImportsSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Stops sharing an import with a user. `DELETE /imports/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ImportsSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `imports.syncs`. */
export interface ImportsSyncsOperations {
  /**
   * Adds something to copy to an import. `POST /imports/{id}/syncs`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const sync = await civis.imports.syncs.create({
   *   id: 4821,
   *   source: { databaseTable: { schema: "public", table: "voters" } },
   *   destination: { databaseTable: { schema: "staging", table: "voters" } },
   *   advancedOptions: {
   *     existingTableRows: "truncate",
   *     distkey: "voter_id",
   *     sortkey1: "updated_at",
   *     lastModifiedColumn: "updated_at",
   *     maxErrors: 10,
   *     verifyTableRowCounts: true,
   *   },
   * });
   */
  create(params: ImportsSyncsCreateParams, options?: RequestOptions): Call<ImportSync, CivisFailure>;

  /**
   * Replaces what a sync copies, and how. `PUT /imports/{id}/syncs/{sync_id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ImportsSyncsReplaceParams, options?: RequestOptions): Call<ImportSync, CivisFailure>;

  /**
   * Takes something to copy out of an import. `DELETE /imports/{id}/syncs/{sync_id}`
   *
   * The platform marks it as deprecated; its interface of 2026-04-27 still has it.
   *
   * @deprecated
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ImportsSyncsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}
