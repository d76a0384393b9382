// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, commas, json, ListCall, optional } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  ArchiveInput,
  CivisReport,
  Project,
  ReportCreate,
  ReportDetail,
  ReportSnapshot,
  ReportSnapshotInput,
  ReportUpdate,
  ShareGroupsInput,
  Shares,
  ShareUsersInput,
} from "../schema.ts";

/** Parameters of `reports.list`. */
export interface ReportsListParams {
  /** Only reports of these kinds. */
  type?: ("tableau" | "other" | (string & {}))[] | undefined;
  /** Only reports made from this template. */
  template_id?: number | undefined;
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
  order?: "updated_at" | "name" | "created_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "reports.list",
  method: "GET",
  path: "/reports",
  query: { type: commas, author: commas },
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

/** Lists reports. `GET /reports` */
export function reportsList(
  client: ClientCore,
  params?: ReportsListParams,
  options?: ListOptions,
): ListCall<CivisReport, CivisReport[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `reports.create`. */
export type ReportsCreateParams = ReportCreate;

const create = {
  id: "reports.create",
  method: "POST",
  path: "/reports",
  retryOn: [429, 503],
  body: /* @__PURE__ */ optional(json),
} as const;

/** Makes a report. `POST /reports` */
export function reportsCreate(
  client: ClientCore,
  params?: ReportsCreateParams,
  options?: RequestOptions,
): Call<ReportDetail, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `reports.get`. */
export interface ReportsGetParams {
  /** Id of the report. */
  id: number;
}

const get = { id: "reports.get", method: "GET", path: "/reports/{id}" } as const;

/** Fetches a report. `GET /reports/{id}` */
export function reportsGet(
  client: ClientCore,
  params: ReportsGetParams,
  options?: RequestOptions,
): Call<ReportDetail, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `reports.update`. */
export interface ReportsUpdateParams extends ReportUpdate {
  /** Id of the report. */
  id: number;
}

const update = {
  id: "reports.update",
  method: "PATCH",
  path: "/reports/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes a report. `PATCH /reports/{id}` */
export function reportsUpdate(
  client: ClientCore,
  params: ReportsUpdateParams,
  options?: RequestOptions,
): Call<ReportDetail, CivisFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `reports.archive`. */
export interface ReportsArchiveParams extends ArchiveInput {
  /** Id of the report. */
  id: number;
}

const archive = { id: "reports.archive", method: "PUT", path: "/reports/{id}/archive", body: json } as const;

/** Archives a report, or restores it. `PUT /reports/{id}/archive` */
export function reportsArchive(
  client: ClientCore,
  params: ReportsArchiveParams,
  options?: RequestOptions,
): Call<ReportDetail, CivisFailure> {
  return new Call(client, archive, params, options);
}

/** Parameters of `reports.grants.create`. */
export interface ReportsGrantsCreateParams {
  /** Id of the report. */
  id: number;
}

const grantsCreate = {
  id: "reports.grants.create",
  method: "POST",
  path: "/reports/{id}/grants",
  retryOn: [429, 503],
} as const;

/** Lets a report call the platform with the rights of the calling user. `POST /reports/{id}/grants` */
export function reportsGrantsCreate(
  client: ClientCore,
  params: ReportsGrantsCreateParams,
  options?: RequestOptions,
): Call<ReportDetail, CivisFailure> {
  return new Call(client, grantsCreate, params, options);
}

/** Parameters of `reports.grants.delete`. */
export interface ReportsGrantsDeleteParams {
  /** Id of the report. */
  id: number;
}

const grantsDelete = { id: "reports.grants.delete", method: "DELETE", path: "/reports/{id}/grants" } as const;

/** Takes from a report the right to call the platform. `DELETE /reports/{id}/grants` */
export function reportsGrantsDelete(
  client: ClientCore,
  params: ReportsGrantsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, grantsDelete, params, options);
}

/** Parameters of `reports.projects.list`. */
export interface ReportsProjectsListParams {
  /** Id of the report. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const projectsListOperation = {
  id: "reports.projects.list",
  method: "GET",
  path: "/reports/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that a report belongs to. `GET /reports/{id}/projects` */
export function reportsProjectsList(
  client: ClientCore,
  params: ReportsProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, projectsListOperation, params, options);
}

/** Parameters of `reports.projects.add`. */
export interface ReportsProjectsAddParams {
  /** Id of the report. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsAdd = {
  id: "reports.projects.add",
  method: "PUT",
  path: "/reports/{id}/projects/{project_id}",
} as const;

/** Adds a report to a project. `PUT /reports/{id}/projects/{project_id}` */
export function reportsProjectsAdd(
  client: ClientCore,
  params: ReportsProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsAdd, params, options);
}

/** Parameters of `reports.projects.remove`. */
export interface ReportsProjectsRemoveParams {
  /** Id of the report. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsRemove = {
  id: "reports.projects.remove",
  method: "DELETE",
  path: "/reports/{id}/projects/{project_id}",
} as const;

/** Takes a report out of a project; both stay. `DELETE /reports/{id}/projects/{project_id}` */
export function reportsProjectsRemove(
  client: ClientCore,
  params: ReportsProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsRemove, params, options);
}

/** Parameters of `reports.shares.list`. */
export interface ReportsSharesListParams {
  /** Id of the report. */
  id: number;
}

const sharesList = {
  id: "reports.shares.list",
  method: "GET",
  path: "/reports/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that may read, write or manage a report. `GET /reports/{id}/shares` */
export function reportsSharesList(
  client: ClientCore,
  params: ReportsSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `reports.shares.groups.replace`. */
export interface ReportsSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the report. */
  id: number;
}

const sharesGroupsReplace = {
  id: "reports.shares.groups.replace",
  method: "PUT",
  path: "/reports/{id}/shares/groups",
  body: json,
} as const;

/** Sets what groups may do with a report. `PUT /reports/{id}/shares/groups` */
export function reportsSharesGroupsReplace(
  client: ClientCore,
  params: ReportsSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `reports.shares.groups.delete`. */
export interface ReportsSharesGroupsDeleteParams {
  /** Id of the report. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "reports.shares.groups.delete",
  method: "DELETE",
  path: "/reports/{id}/shares/groups/{group_id}",
} as const;

/** Ends a group's access to a report. `DELETE /reports/{id}/shares/groups/{group_id}` */
export function reportsSharesGroupsDelete(
  client: ClientCore,
  params: ReportsSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `reports.shares.users.replace`. */
export interface ReportsSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the report. */
  id: number;
}

const sharesUsersReplace = {
  id: "reports.shares.users.replace",
  method: "PUT",
  path: "/reports/{id}/shares/users",
  body: json,
} as const;

/** Sets what users may do with a report. `PUT /reports/{id}/shares/users` */
export function reportsSharesUsersReplace(
  client: ClientCore,
  params: ReportsSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `reports.shares.users.delete`. */
export interface ReportsSharesUsersDeleteParams {
  /** Id of the report. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "reports.shares.users.delete",
  method: "DELETE",
  path: "/reports/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a report. `DELETE /reports/{id}/shares/users/{user_id}` */
export function reportsSharesUsersDelete(
  client: ClientCore,
  params: ReportsSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

/** Parameters of `reports.snapshots.get`. */
export interface ReportsSnapshotsGetParams {
  /** Id of the report. */
  id: number;
}

const snapshotsGet = { id: "reports.snapshots.get", method: "GET", path: "/reports/{id}/snapshots" } as const;

/**
 * Fetches how the picture of a report is made and sent. `GET /reports/{id}/snapshots`
 *
 * @deprecated
 */
export function reportsSnapshotsGet(
  client: ClientCore,
  params: ReportsSnapshotsGetParams,
  options?: RequestOptions,
): Call<ReportSnapshot, CivisFailure> {
  return new Call(client, snapshotsGet, params, options);
}

/** Parameters of `reports.snapshots.create`. */
export interface ReportsSnapshotsCreateParams extends ReportSnapshotInput {
  /** Id of the report. */
  id: number;
}

const snapshotsCreate = {
  id: "reports.snapshots.create",
  method: "POST",
  path: "/reports/{id}/snapshots",
  retryOn: [429, 503],
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Has a picture of a report made and sent. `POST /reports/{id}/snapshots`
 *
 * @deprecated
 */
export function reportsSnapshotsCreate(
  client: ClientCore,
  params: ReportsSnapshotsCreateParams,
  options?: RequestOptions,
): Call<ReportSnapshot, CivisFailure> {
  return new Call(client, snapshotsCreate, params, options);
}

/** Parameters of `reports.snapshots.update`. */
export interface ReportsSnapshotsUpdateParams extends ReportSnapshotInput {
  /** Id of the report. */
  id: number;
}

const snapshotsUpdate = {
  id: "reports.snapshots.update",
  method: "PATCH",
  path: "/reports/{id}/snapshots",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Changes how the picture of a report is made and sent. `PATCH /reports/{id}/snapshots`
 *
 * @deprecated
 */
export function reportsSnapshotsUpdate(
  client: ClientCore,
  params: ReportsSnapshotsUpdateParams,
  options?: RequestOptions,
): Call<ReportSnapshot, CivisFailure> {
  return new Call(client, snapshotsUpdate, params, options);
}

/** Pages that show the result of a script or query. */
export interface Reports {
  /**
   * Lists reports. `GET /reports`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const report of civis.reports.list()) console.log(report);
   */
  list(params?: ReportsListParams, options?: ListOptions): ListCall<CivisReport, CivisReport[], CivisFailure>;

  /**
   * Makes a report. `POST /reports`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const report = await civis.reports.create();
   */
  create(params?: ReportsCreateParams, options?: RequestOptions): Call<ReportDetail, CivisFailure>;

  /**
   * Fetches a report. `GET /reports/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ReportsGetParams, options?: RequestOptions): Call<ReportDetail, CivisFailure>;

  /**
   * Changes a report. `PATCH /reports/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ReportsUpdateParams, options?: RequestOptions): Call<ReportDetail, CivisFailure>;

  /**
   * Archives a report, or restores it. `PUT /reports/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  archive(params: ReportsArchiveParams, options?: RequestOptions): Call<ReportDetail, CivisFailure>;

  readonly grants: ReportsGrantsOperations;

  readonly projects: ReportsProjectsOperations;

  readonly shares: ReportsSharesOperations;

  readonly snapshots: ReportsSnapshotsOperations;
}

/** The operations of `reports.grants`. */
export interface ReportsGrantsOperations {
  /**
   * Lets a report call the platform with the rights of the calling user. `POST /reports/{id}/grants`
   *
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * const grant = await civis.reports.grants.create({ id: 611 });
   */
  create(params: ReportsGrantsCreateParams, options?: RequestOptions): Call<ReportDetail, CivisFailure>;

  /**
   * Takes from a report the right to call the platform. `DELETE /reports/{id}/grants`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ReportsGrantsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `reports.projects`. */
export interface ReportsProjectsOperations {
  /**
   * Lists the projects that a report belongs to. `GET /reports/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.reports.projects.list({ id: 611 })) console.log(project);
   */
  list(params: ReportsProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a report to a project. `PUT /reports/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ReportsProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a report out of a project; both stay. `DELETE /reports/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ReportsProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `reports.shares`. */
export interface ReportsSharesOperations {
  /**
   * Lists the users and groups that may read, write or manage a report. `GET /reports/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.reports.shares.list({ id: 611 })) console.log(share);
   */
  list(params: ReportsSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ReportsSharesGroupsOperations;

  readonly users: ReportsSharesUsersOperations;
}

/** The operations of `reports.shares.groups`. */
export interface ReportsSharesGroupsOperations {
  /**
   * Sets what groups may do with a report. `PUT /reports/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ReportsSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a report. `DELETE /reports/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ReportsSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `reports.shares.users`. */
export interface ReportsSharesUsersOperations {
  /**
   * Sets what users may do with a report. `PUT /reports/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ReportsSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a report. `DELETE /reports/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ReportsSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `reports.snapshots`. */
export interface ReportsSnapshotsOperations {
  /**
   * Fetches how the picture of a report is made and sent. `GET /reports/{id}/snapshots`
   *
   * The platform has removed this; its documents had it last on 2019-02-05.
   *
   * @deprecated
   * @throws ApiError with status 401 or 404.
   */
  get(params: ReportsSnapshotsGetParams, options?: RequestOptions): Call<ReportSnapshot, CivisFailure>;

  /**
   * Has a picture of a report made and sent. `POST /reports/{id}/snapshots`
   *
   * The platform has removed this; its documents had it last on 2019-02-05.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const snapshot = await civis.reports.snapshots.create({ id: 611 });
   */
  create(params: ReportsSnapshotsCreateParams, options?: RequestOptions): Call<ReportSnapshot, CivisFailure>;

  /**
   * Changes how the picture of a report is made and sent. `PATCH /reports/{id}/snapshots`
   *
   * The platform has removed this; its documents had it last on 2019-02-05.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ReportsSnapshotsUpdateParams, options?: RequestOptions): Call<ReportSnapshot, CivisFailure>;
}
