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
  Job,
  JobSummary,
  NestedJob,
  Project,
  Run,
  ShareGroupsInput,
  SharePermission,
  Shares,
  ShareUsersInput,
  TriggerEmail,
} from "../schema.ts";

/** Parameters of `jobs.list`. */
export interface JobsListParams {
  /** Only jobs whose last run has one of these states. */
  state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {}))[] | undefined;
  /** Only jobs of these kinds. */
  type?: string[] | undefined;
  /** Only jobs with this text in their id, name or kind. */
  q?: string | undefined;
  /** Only items on which the calling user has this permission. */
  permission?: SharePermission | undefined;
  /** True for jobs that have a schedule, false for those without. */
  scheduled?: boolean | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Jobs are ordered by their last change only. Default: "updated_at". */
  order?: "updated_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "jobs.list",
  method: "GET",
  path: "/jobs",
  query: { state: commas, type: commas, author: commas },
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

/** Lists jobs of all kinds. `GET /jobs` */
export function jobsList(
  client: ClientCore,
  params?: JobsListParams,
  options?: ListOptions,
): ListCall<JobSummary, JobSummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `jobs.get`. */
export interface JobsGetParams {
  /** Id of the job. */
  id: number;
}

const get = { id: "jobs.get", method: "GET", path: "/jobs/{id}" } as const;

/** Fetches a job with its latest runs. `GET /jobs/{id}` */
export function jobsGet(
  client: ClientCore,
  params: JobsGetParams,
  options?: RequestOptions,
): Call<Job, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `jobs.children.list`. */
export interface JobsChildrenListParams {
  /** Id of the job. */
  id: number;
}

const childrenList = {
  id: "jobs.children.list",
  method: "GET",
  path: "/jobs/{id}/children",
  pages: { items: "" },
} as const;

/** Lists the jobs that a job triggers, each with its own, down to the last. `GET /jobs/{id}/children` */
export function jobsChildrenList(
  client: ClientCore,
  params: JobsChildrenListParams,
  options?: ListOptions,
): ListCall<NestedJob, NestedJob[], CivisFailure> {
  return new ListCall(client, childrenList, params, options);
}

/** Parameters of `jobs.parents.list`. */
export interface JobsParentsListParams {
  /** Id of the job. */
  id: number;
}

const parentsList = {
  id: "jobs.parents.list",
  method: "GET",
  path: "/jobs/{id}/parents",
  pages: { items: "" },
} as const;

/** Lists the jobs that trigger a job, up to the first. `GET /jobs/{id}/parents` */
export function jobsParentsList(
  client: ClientCore,
  params: JobsParentsListParams,
  options?: ListOptions,
): ListCall<Job, Job[], CivisFailure> {
  return new ListCall(client, parentsList, params, options);
}

/** Parameters of `jobs.projects.list`. */
export interface JobsProjectsListParams {
  /** Id of the job. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const projectsListOperation = {
  id: "jobs.projects.list",
  method: "GET",
  path: "/jobs/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that a job belongs to. `GET /jobs/{id}/projects` */
export function jobsProjectsList(
  client: ClientCore,
  params: JobsProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, projectsListOperation, params, options);
}

/** Parameters of `jobs.projects.add`. */
export interface JobsProjectsAddParams {
  /** Id of the job. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsAdd = {
  id: "jobs.projects.add",
  method: "PUT",
  path: "/jobs/{id}/projects/{project_id}",
} as const;

/** Adds a job to a project. `PUT /jobs/{id}/projects/{project_id}` */
export function jobsProjectsAdd(
  client: ClientCore,
  params: JobsProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsAdd, params, options);
}

/** Parameters of `jobs.projects.remove`. */
export interface JobsProjectsRemoveParams {
  /** Id of the job. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsRemove = {
  id: "jobs.projects.remove",
  method: "DELETE",
  path: "/jobs/{id}/projects/{project_id}",
} as const;

/** Takes a job out of a project; both stay. `DELETE /jobs/{id}/projects/{project_id}` */
export function jobsProjectsRemove(
  client: ClientCore,
  params: JobsProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsRemove, params, options);
}

/** Parameters of `jobs.runs.create`. */
export interface JobsRunsCreateParams {
  /** Id of the job. */
  id: number;
}

const runsCreate = {
  id: "jobs.runs.create",
  method: "POST",
  path: "/jobs/{id}/runs",
  retryOn: [429, 503],
} as const;

/** Starts a run of a job. `POST /jobs/{id}/runs` */
export function jobsRunsCreate(
  client: ClientCore,
  params: JobsRunsCreateParams,
  options?: RequestOptions,
): Call<Run, CivisFailure> {
  return new Call(client, runsCreate, params, options);
}

/** Parameters of `jobs.runs.get`. */
export interface JobsRunsGetParams {
  /** Id of the job. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const runsGet = { id: "jobs.runs.get", method: "GET", path: "/jobs/{id}/runs/{run_id}" } as const;

/** Fetches a run of a job. `GET /jobs/{id}/runs/{run_id}` */
export function jobsRunsGet(
  client: ClientCore,
  params: JobsRunsGetParams,
  options?: RequestOptions,
): Call<Run, CivisFailure> {
  return new Call(client, runsGet, params, options);
}

/** Parameters of `jobs.shares.list`. */
export interface JobsSharesListParams {
  /** Id of the job. */
  id: number;
}

const sharesList = {
  id: "jobs.shares.list",
  method: "GET",
  path: "/jobs/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that may read, write or manage a job. `GET /jobs/{id}/shares` */
export function jobsSharesList(
  client: ClientCore,
  params: JobsSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `jobs.shares.groups.replace`. */
export interface JobsSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the job. */
  id: number;
}

const sharesGroupsReplace = {
  id: "jobs.shares.groups.replace",
  method: "PUT",
  path: "/jobs/{id}/shares/groups",
  body: json,
} as const;

/** Sets what groups may do with a job. `PUT /jobs/{id}/shares/groups` */
export function jobsSharesGroupsReplace(
  client: ClientCore,
  params: JobsSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `jobs.shares.groups.delete`. */
export interface JobsSharesGroupsDeleteParams {
  /** Id of the job. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "jobs.shares.groups.delete",
  method: "DELETE",
  path: "/jobs/{id}/shares/groups/{group_id}",
} as const;

/** Ends a group's access to a job. `DELETE /jobs/{id}/shares/groups/{group_id}` */
export function jobsSharesGroupsDelete(
  client: ClientCore,
  params: JobsSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `jobs.shares.users.replace`. */
export interface JobsSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the job. */
  id: number;
}

const sharesUsersReplace = {
  id: "jobs.shares.users.replace",
  method: "PUT",
  path: "/jobs/{id}/shares/users",
  body: json,
} as const;

/** Sets what users may do with a job. `PUT /jobs/{id}/shares/users` */
export function jobsSharesUsersReplace(
  client: ClientCore,
  params: JobsSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `jobs.shares.users.delete`. */
export interface JobsSharesUsersDeleteParams {
  /** Id of the job. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "jobs.shares.users.delete",
  method: "DELETE",
  path: "/jobs/{id}/shares/users/{user_id}",
} as const;

/** Ends a user's access to a job. `DELETE /jobs/{id}/shares/users/{user_id}` */
export function jobsSharesUsersDelete(
  client: ClientCore,
  params: JobsSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

/** Parameters of `jobs.triggerEmail.create`. */
export interface JobsTriggerEmailCreateParams {
  /** Id of the job. */
  id: number;
}

const triggerEmailCreate = {
  id: "jobs.triggerEmail.create",
  method: "POST",
  path: "/jobs/{id}/trigger_email",
  retryOn: [429, 503],
} as const;

/** Makes an address that starts a run of a job when it gets an email. `POST /jobs/{id}/trigger_email` */
export function jobsTriggerEmailCreate(
  client: ClientCore,
  params: JobsTriggerEmailCreateParams,
  options?: RequestOptions,
): Call<TriggerEmail, CivisFailure> {
  return new Call(client, triggerEmailCreate, params, options);
}

const runsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsRunsWait(
  client: ClientCore,
  params: JobsRunsGetParams,
  options?: WaitOptions<Run>,
): Promise<Run> {
  return wait(client, runsGet, runsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsRunsWatch(
  client: ClientCore,
  params: JobsRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<Run>, void, undefined> {
  return watch(client, runsGet, runsWait, params, options);
}

/** Everything that runs, of whatever kind, with what it triggers. */
export interface Jobs {
  /**
   * Lists jobs of all kinds. `GET /jobs`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const job of civis.jobs.list()) console.log(job);
   */
  list(params?: JobsListParams, options?: ListOptions): ListCall<JobSummary, JobSummary[], CivisFailure>;

  /**
   * Fetches a job with its latest runs. `GET /jobs/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: JobsGetParams, options?: RequestOptions): Call<Job, CivisFailure>;

  readonly children: JobsChildrenOperations;

  readonly parents: JobsParentsOperations;

  readonly projects: JobsProjectsOperations;

  readonly runs: JobsRunsOperations;

  readonly shares: JobsSharesOperations;

  readonly triggerEmail: JobsTriggerEmailOperations;
}

/** The operations of `jobs.children`. */
export interface JobsChildrenOperations {
  /**
   * Lists the jobs that a job triggers, each with its own, down to the last. `GET /jobs/{id}/children`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const item of civis.jobs.children.list({ id: 4821 })) console.log(item);
   */
  list(params: JobsChildrenListParams, options?: ListOptions): ListCall<NestedJob, NestedJob[], CivisFailure>;
}

/** The operations of `jobs.parents`. */
export interface JobsParentsOperations {
  /**
   * Lists the jobs that trigger a job, up to the first. `GET /jobs/{id}/parents`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const parent of civis.jobs.parents.list({ id: 4821 })) console.log(parent);
   */
  list(params: JobsParentsListParams, options?: ListOptions): ListCall<Job, Job[], CivisFailure>;
}

/** The operations of `jobs.projects`. */
export interface JobsProjectsOperations {
  /**
   * Lists the projects that a job belongs to. `GET /jobs/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.jobs.projects.list({ id: 4821 })) console.log(project);
   */
  list(params: JobsProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a job to a project. `PUT /jobs/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: JobsProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a job out of a project; both stay. `DELETE /jobs/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: JobsProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `jobs.runs`. */
export interface JobsRunsOperations {
  /**
   * Starts a run of a job. `POST /jobs/{id}/runs`
   *
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.jobs.runs.create({ id: 4821 });
   */
  create(params: JobsRunsCreateParams, options?: RequestOptions): Call<Run, CivisFailure>;

  /**
   * Fetches a run of a job. `GET /jobs/{id}/runs/{run_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: JobsRunsGetParams, options?: RequestOptions): Call<Run, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: JobsRunsGetParams, options?: WaitOptions<Run>): Promise<Run>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(params: JobsRunsGetParams, options?: WatchOptions): AsyncGenerator<Progress<Run>, void, undefined>;
}

/** The operations of `jobs.shares`. */
export interface JobsSharesOperations {
  /**
   * Lists the users and groups that may read, write or manage a job. `GET /jobs/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.jobs.shares.list({ id: 4821 })) console.log(share);
   */
  list(params: JobsSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: JobsSharesGroupsOperations;

  readonly users: JobsSharesUsersOperations;
}

/** The operations of `jobs.shares.groups`. */
export interface JobsSharesGroupsOperations {
  /**
   * Sets what groups may do with a job. `PUT /jobs/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: JobsSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a group's access to a job. `DELETE /jobs/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: JobsSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `jobs.shares.users`. */
export interface JobsSharesUsersOperations {
  /**
   * Sets what users may do with a job. `PUT /jobs/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: JobsSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Ends a user's access to a job. `DELETE /jobs/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: JobsSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `jobs.triggerEmail`. */
export interface JobsTriggerEmailOperations {
  /**
   * Makes an address that starts a run of a job when it gets an email. `POST /jobs/{id}/trigger_email`
   *
   * @throws ApiError with status 401, 403 or 404.
   * @example
   * const triggerEmail = await civis.jobs.triggerEmail.create({ id: 4821 });
   */
  create(params: JobsTriggerEmailCreateParams, options?: RequestOptions): Call<TriggerEmail, CivisFailure>;
}
