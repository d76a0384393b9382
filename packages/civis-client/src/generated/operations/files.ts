// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  CivisFile,
  FileCreate,
  FileMultipartCreate,
  FileMultipartUpload,
  FileUpload,
  Project,
  ShareGroupsInput,
  Shares,
  ShareUsersInput,
} from "../schema.ts";

/** Parameters of `files.create`. */
export type FilesCreateParams = FileCreate;

const create = {
  id: "files.create",
  method: "POST",
  path: "/files",
  retryOn: [429, 503],
  body: json,
} as const;

/** Makes a file and says where to upload its bytes. `POST /files` */
export function filesCreate(
  client: ClientCore,
  params: FilesCreateParams,
  options?: RequestOptions,
): Call<FileUpload, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `files.get`. */
export interface FilesGetParams {
  /** Id of the file. */
  id: number;
  /** Until when `fileUrl` is valid: 30 minutes from now by default, 36 hours at most. Format: date-time. */
  link_expires_at?: string | Date | undefined;
  /** True for a `fileUrl` that a browser shows in place of saving it. */
  inline?: boolean | undefined;
}

const get = { id: "files.get", method: "GET", path: "/files/{id}" } as const;

/** Fetches a file with a URL to download it from. `GET /files/{id}` */
export function filesGet(
  client: ClientCore,
  params: FilesGetParams,
  options?: RequestOptions,
): Call<CivisFile, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `files.multipart.create`. */
export type FilesMultipartCreateParams = FileMultipartCreate;

const multipartCreate = {
  id: "files.multipart.create",
  method: "POST",
  path: "/files/multipart",
  retryOn: [429, 503],
  body: json,
} as const;

/** Makes a file and says where to upload each of its parts. `POST /files/multipart` */
export function filesMultipartCreate(
  client: ClientCore,
  params: FilesMultipartCreateParams,
  options?: RequestOptions,
): Call<FileMultipartUpload, CivisFailure> {
  return new Call(client, multipartCreate, params, options);
}

/** Parameters of `files.multipart.complete`. */
export interface FilesMultipartCompleteParams {
  /** Id of the file. */
  id: number;
}

const multipartComplete = {
  id: "files.multipart.complete",
  method: "POST",
  path: "/files/multipart/{id}/complete",
  retryOn: [429, 503],
} as const;

/** Makes a file of its uploaded parts. `POST /files/multipart/{id}/complete` */
export function filesMultipartComplete(
  client: ClientCore,
  params: FilesMultipartCompleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, multipartComplete, params, options);
}

/** Parameters of `files.projects.list`. */
export interface FilesProjectsListParams {
  /** Id of the file. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const projectsListOperation = {
  id: "files.projects.list",
  method: "GET",
  path: "/files/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that a file belongs to. `GET /files/{id}/projects` */
export function filesProjectsList(
  client: ClientCore,
  params: FilesProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, projectsListOperation, params, options);
}

/** Parameters of `files.projects.add`. */
export interface FilesProjectsAddParams {
  /** Id of the file. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsAdd = {
  id: "files.projects.add",
  method: "PUT",
  path: "/files/{id}/projects/{project_id}",
} as const;

/** Adds a file to a project. `PUT /files/{id}/projects/{project_id}` */
export function filesProjectsAdd(
  client: ClientCore,
  params: FilesProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsAdd, params, options);
}

/** Parameters of `files.projects.remove`. */
export interface FilesProjectsRemoveParams {
  /** Id of the file. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsRemove = {
  id: "files.projects.remove",
  method: "DELETE",
  path: "/files/{id}/projects/{project_id}",
} as const;

/** Takes a file out of a project; both stay. `DELETE /files/{id}/projects/{project_id}` */
export function filesProjectsRemove(
  client: ClientCore,
  params: FilesProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsRemove, params, options);
}

/** Parameters of `files.shares.list`. */
export interface FilesSharesListParams {
  /** Id of the file. */
  id: number;
}

const sharesList = {
  id: "files.shares.list",
  method: "GET",
  path: "/files/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that may read, write or manage a file. `GET /files/{id}/shares` */
export function filesSharesList(
  client: ClientCore,
  params: FilesSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `files.shares.groups.replace`. */
export interface FilesSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the file. */
  id: number;
}

const sharesGroupsReplace = {
  id: "files.shares.groups.replace",
  method: "PUT",
  path: "/files/{id}/shares/groups",
  body: json,
} as const;

/** Sets what groups may do with a file. `PUT /files/{id}/shares/groups` */
export function filesSharesGroupsReplace(
  client: ClientCore,
  params: FilesSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `files.shares.groups.delete`. */
export interface FilesSharesGroupsDeleteParams {
  /** Id of the file. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "files.shares.groups.delete",
  method: "DELETE",
  path: "/files/{id}/shares/groups/{group_id}",
} as const;

/** Ends a group's access to a file. `DELETE /files/{id}/shares/groups/{group_id}` */
export function filesSharesGroupsDelete(
  client: ClientCore,
  params: FilesSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `files.shares.users.replace`. */
export interface FilesSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the file. */
  id: number;
}

const sharesUsersReplace = {
  id: "files.shares.users.replace",
  method: "PUT",
  path: "/files/{id}/shares/users",
  body: json,
} as const;

/** Sets what users may do with a file. `PUT /files/{id}/shares/users` */
export function filesSharesUsersReplace(
  client: ClientCore,
  params: FilesSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `files.shares.users.delete`. */
export interface FilesSharesUsersDeleteParams {
  /** Id of the file. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "files.shares.users.delete",
  method: "DELETE",
  path: "/files/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a file. `DELETE /files/{id}/shares/users/{user_id}` */
export function filesSharesUsersDelete(
  client: ClientCore,
  params: FilesSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

/** Files that the platform stores, for scripts and imports to use. */
export interface Files {
  /**
   * Makes a file and says where to upload its bytes. `POST /files`
   *
   * Send the bytes to `uploadUrl` by POST as a form: the `uploadFields`, then the file as `file`. Send
   * no credentials there.
   *
   * @throws ApiError with status 400, 401 or 422.
   * @example
   * const file = await civis.files.create({ name: "turnout.csv" });
   */
  create(params: FilesCreateParams, options?: RequestOptions): Call<FileUpload, CivisFailure>;

  /**
   * Fetches a file with a URL to download it from. `GET /files/{id}`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  get(params: FilesGetParams, options?: RequestOptions): Call<CivisFile, CivisFailure>;

  readonly multipart: FilesMultipartOperations;

  readonly projects: FilesProjectsOperations;

  readonly shares: FilesSharesOperations;
}

/** The operations of `files.multipart`. */
export interface FilesMultipartOperations {
  /**
   * Makes a file and says where to upload each of its parts. `POST /files/multipart`
   *
   * Send the bytes of each part to its URL by PUT, without credentials, then call
   * `files.multipart.complete`. Parts have 5 MiB at least, but for the last; `files.upload` does it all.
   *
   * @throws ApiError with status 400, 401 or 422.
   * @example
   * const multipart = await civis.files.multipart.create({ name: "voters.csv", numParts: 2 });
   */
  create(
    params: FilesMultipartCreateParams,
    options?: RequestOptions,
  ): Call<FileMultipartUpload, CivisFailure>;

  /**
   * Makes a file of its uploaded parts. `POST /files/multipart/{id}/complete`
   *
   * Call it when all parts have arrived. A part that is missing is not noticed in every case.
   *
   * @throws ApiError with status 401 or 404.
   */
  complete(params: FilesMultipartCompleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `files.projects`. */
export interface FilesProjectsOperations {
  /**
   * Lists the projects that a file belongs to. `GET /files/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.files.projects.list({ id: 9120 })) console.log(project);
   */
  list(params: FilesProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a file to a project. `PUT /files/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: FilesProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a file out of a project; both stay. `DELETE /files/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: FilesProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `files.shares`. */
export interface FilesSharesOperations {
  /**
   * Lists the users and groups that may read, write or manage a file. `GET /files/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.files.shares.list({ id: 9120 })) console.log(share);
   */
  list(params: FilesSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: FilesSharesGroupsOperations;

  readonly users: FilesSharesUsersOperations;
}

/** The operations of `files.shares.groups`. */
export interface FilesSharesGroupsOperations {
  /**
   * Sets what groups may do with a file. `PUT /files/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: FilesSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a file. `DELETE /files/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: FilesSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `files.shares.users`. */
export interface FilesSharesUsersOperations {
  /**
   * Sets what users may do with a file. `PUT /files/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: FilesSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a file. `DELETE /files/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: FilesSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}
