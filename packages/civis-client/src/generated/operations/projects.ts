// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, commas, json, ListCall, optional } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  ArchiveInput,
  Project,
  ProjectCreate,
  ProjectDetail,
  ProjectUpdate,
  ShareGroupsInput,
  SharePermission,
  Shares,
  ShareUsersInput,
} from "../schema.ts";

/** Parameters of `projects.list`. */
export interface ProjectsListParams {
  /** Only items on which the calling user has this permission. */
  permission?: SharePermission | undefined;
  /** True for projects that share what is added to them, false for the others. */
  auto_share?: boolean | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Page size, 20 by default, 1000 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "name" | "created_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "projects.list",
  method: "GET",
  path: "/projects",
  query: { author: commas },
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 1000,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists projects, without what is in them. `GET /projects` */
export function projectsList(
  client: ClientCore,
  params?: ProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `projects.create`. */
export type ProjectsCreateParams = ProjectCreate;

const create = {
  id: "projects.create",
  method: "POST",
  path: "/projects",
  retryOn: [429, 503],
  body: json,
} as const;

/** Makes a project. `POST /projects` */
export function projectsCreate(
  client: ClientCore,
  params: ProjectsCreateParams,
  options?: RequestOptions,
): Call<ProjectDetail, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `projects.archive`. */
export interface ProjectsArchiveParams extends ArchiveInput {
  /** Id of the project. */
  id: number;
}

const archive = {
  id: "projects.archive",
  method: "PUT",
  path: "/projects/{id}/archive",
  body: json,
} as const;

/** Archives a project, or restores it. `PUT /projects/{id}/archive` */
export function projectsArchive(
  client: ClientCore,
  params: ProjectsArchiveParams,
  options?: RequestOptions,
): Call<ProjectDetail, CivisFailure> {
  return new Call(client, archive, params, options);
}

/** Parameters of `projects.get`. */
export interface ProjectsGetParams {
  /** Id of the project. */
  project_id: number;
}

const get = { id: "projects.get", method: "GET", path: "/projects/{project_id}" } as const;

/** Fetches a project with everything in it. `GET /projects/{project_id}` */
export function projectsGet(
  client: ClientCore,
  params: ProjectsGetParams,
  options?: RequestOptions,
): Call<ProjectDetail, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `projects.update`. */
export interface ProjectsUpdateParams extends ProjectUpdate {
  /** Id of the project. */
  project_id: number;
}

const update = {
  id: "projects.update",
  method: "PUT",
  path: "/projects/{project_id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Changes the name, description or note of a project. `PUT /projects/{project_id}` */
export function projectsUpdate(
  client: ClientCore,
  params: ProjectsUpdateParams,
  options?: RequestOptions,
): Call<ProjectDetail, CivisFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `projects.shares.list`. */
export interface ProjectsSharesListParams {
  /** Id of the project. */
  id: number;
}

const sharesList = {
  id: "projects.shares.list",
  method: "GET",
  path: "/projects/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that may read, write or manage a project. `GET /projects/{id}/shares` */
export function projectsSharesList(
  client: ClientCore,
  params: ProjectsSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `projects.shares.groups.replace`. */
export interface ProjectsSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the project. */
  id: number;
}

const sharesGroupsReplace = {
  id: "projects.shares.groups.replace",
  method: "PUT",
  path: "/projects/{id}/shares/groups",
  body: json,
} as const;

/** Sets what groups may do with a project. `PUT /projects/{id}/shares/groups` */
export function projectsSharesGroupsReplace(
  client: ClientCore,
  params: ProjectsSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `projects.shares.groups.delete`. */
export interface ProjectsSharesGroupsDeleteParams {
  /** Id of the project. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "projects.shares.groups.delete",
  method: "DELETE",
  path: "/projects/{id}/shares/groups/{group_id}",
} as const;

/** Ends a group's access to a project. `DELETE /projects/{id}/shares/groups/{group_id}` */
export function projectsSharesGroupsDelete(
  client: ClientCore,
  params: ProjectsSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `projects.shares.users.replace`. */
export interface ProjectsSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the project. */
  id: number;
}

const sharesUsersReplace = {
  id: "projects.shares.users.replace",
  method: "PUT",
  path: "/projects/{id}/shares/users",
  body: json,
} as const;

/** Sets what users may do with a project. `PUT /projects/{id}/shares/users` */
export function projectsSharesUsersReplace(
  client: ClientCore,
  params: ProjectsSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `projects.shares.users.delete`. */
export interface ProjectsSharesUsersDeleteParams {
  /** Id of the project. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "projects.shares.users.delete",
  method: "DELETE",
  path: "/projects/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a project. `DELETE /projects/{id}/shares/users/{user_id}` */
export function projectsSharesUsersDelete(
  client: ClientCore,
  params: ProjectsSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

/** Collections of scripts, imports, reports and other items that belong together. */
export interface Projects {
  /**
   * Lists projects, without what is in them. `GET /projects`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const project of civis.projects.list()) console.log(project);
   */
  list(params?: ProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Makes a project. `POST /projects`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const project = await civis.projects.create({
   *   name: "Turnout 2026",
   *   description: "Turnout scores and their inputs.",
   *   autoShare: false,
   * });
   */
  create(params: ProjectsCreateParams, options?: RequestOptions): Call<ProjectDetail, CivisFailure>;

  /**
   * Archives a project, or restores it. `PUT /projects/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  archive(params: ProjectsArchiveParams, options?: RequestOptions): Call<ProjectDetail, CivisFailure>;

  /**
   * Fetches a project with everything in it. `GET /projects/{project_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ProjectsGetParams, options?: RequestOptions): Call<ProjectDetail, CivisFailure>;

  /**
   * Changes the name, description or note of a project. `PUT /projects/{project_id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ProjectsUpdateParams, options?: RequestOptions): Call<ProjectDetail, CivisFailure>;

  readonly shares: ProjectsSharesOperations;
}

/** The operations of `projects.shares`. */
export interface ProjectsSharesOperations {
  /**
   * Lists the users and groups that may read, write or manage a project. `GET /projects/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.projects.shares.list({ id: 5150 })) console.log(share);
   */
  list(params: ProjectsSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ProjectsSharesGroupsOperations;

  readonly users: ProjectsSharesUsersOperations;
}

/** The operations of `projects.shares.groups`. */
export interface ProjectsSharesGroupsOperations {
  /**
   * Sets what groups may do with a project. `PUT /projects/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ProjectsSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a project. `DELETE /projects/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ProjectsSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `projects.shares.users`. */
export interface ProjectsSharesUsersOperations {
  /**
   * Sets what users may do with a project. `PUT /projects/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ProjectsSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a project. `DELETE /projects/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ProjectsSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}
