// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, commas, json, ListCall, optional, wait, watch } from "@org/client-runtime";
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
  LegacyModel,
  LegacyModelPrediction,
  LegacyModelSchedule,
  Model,
  ModelBuild,
  ModelCreate,
  ModelPredictionUpdate,
  ModelSchedule,
  ModelScheduleUpdate,
  ModelSummary,
  ModelType,
  ModelUpdate,
  Project,
  ShareGroupsInput,
  Shares,
  ShareUsersInput,
} from "../schema.ts";

/** Parameters of `models.list`. */
export interface ModelsListParams {
  /** Only models whose name contains this. */
  model_name?: string | undefined;
  /** Only models whose training table has this in its name. */
  training_table_name?: string | undefined;
  /** Only models whose dependent variable has this in its name. */
  dependent_variable?: string | undefined;
  /** Only items with one of these statuses. */
  status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
  /** Only items of these users, by id. */
  author?: number[] | undefined;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
  /** Only items with this archival status, written as a string. */
  archived?: string | undefined;
  /** Page size, 50 by default, which is also the most. Maximum: 50. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "name" | "created_at" | "last_run.updated_at" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "models.list",
  method: "GET",
  path: "/models",
  query: { status: commas, author: commas },
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

/** Lists the models that the calling user can see. `GET /models` */
export function modelsList(
  client: ClientCore,
  params?: ModelsListParams,
  options?: ListOptions,
): ListCall<ModelSummary, ModelSummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `models.create`. */
export type ModelsCreateParams = ModelCreate;

const create = {
  id: "models.create",
  method: "POST",
  path: "/models",
  retryOn: [429, 503],
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Creates a model. `POST /models`
 *
 * @deprecated
 */
export function modelsCreate(
  client: ClientCore,
  params?: ModelsCreateParams,
  options?: RequestOptions,
): Call<LegacyModel, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `models.get`. */
export interface ModelsGetParams {
  /** Id of the model. */
  id: number;
}

const get = { id: "models.get", method: "GET", path: "/models/{id}" } as const;

/** Fetches a model with its builds and predictions. `GET /models/{id}` */
export function modelsGet(
  client: ClientCore,
  params: ModelsGetParams,
  options?: RequestOptions,
): Call<Model, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `models.update`. */
export interface ModelsUpdateParams extends ModelUpdate {
  /** Id of the model. */
  id: number;
}

const update = {
  id: "models.update",
  method: "PATCH",
  path: "/models/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Changes settings of a model. `PATCH /models/{id}`
 *
 * @deprecated
 */
export function modelsUpdate(
  client: ClientCore,
  params: ModelsUpdateParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `models.archive`. */
export interface ModelsArchiveParams extends ArchiveInput {
  /** Id of the model. */
  id: number;
}

const archive = { id: "models.archive", method: "PUT", path: "/models/{id}/archive", body: json } as const;

/** Archives a model, or restores it. `PUT /models/{id}/archive` */
export function modelsArchive(
  client: ClientCore,
  params: ModelsArchiveParams,
  options?: RequestOptions,
): Call<Model, CivisFailure> {
  return new Call(client, archive, params, options);
}

const typesList = {
  id: "models.types.list",
  method: "GET",
  path: "/models/types",
  pages: { items: "" },
} as const;

/** Lists the kinds of model that the platform can train. `GET /models/types` */
export function modelsTypesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<ModelType, ModelType[], CivisFailure> {
  return new ListCall(client, typesList, params, options);
}

/** Parameters of `models.builds.list`. */
export interface ModelsBuildsListParams {
  /** Id of the model. */
  id: number;
  /** Page size, 20 by default, 100 at most. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by. Builds are ordered by id only. Default: "id". */
  order?: "id" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const buildsList = {
  id: "models.builds.list",
  method: "GET",
  path: "/models/{id}/builds",
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

/** Lists the builds of a model, the newest first. `GET /models/{id}/builds` */
export function modelsBuildsList(
  client: ClientCore,
  params: ModelsBuildsListParams,
  options?: ListOptions,
): ListCall<ModelBuild, ModelBuild[], CivisFailure> {
  return new ListCall(client, buildsList, params, options);
}

/** Parameters of `models.builds.create`. */
export interface ModelsBuildsCreateParams {
  /** Id of the model. */
  id: number;
}

const buildsCreate = {
  id: "models.builds.create",
  method: "POST",
  path: "/models/{id}/builds",
  retryOn: [429, 503],
} as const;

/**
 * Starts a build of a model. `POST /models/{id}/builds`
 *
 * @deprecated
 */
export function modelsBuildsCreate(
  client: ClientCore,
  params: ModelsBuildsCreateParams,
  options?: RequestOptions,
): Call<ModelBuild, CivisFailure> {
  return new Call(client, buildsCreate, params, options);
}

/** Parameters of `models.builds.get`. */
export interface ModelsBuildsGetParams {
  /** Id of the model. */
  id: number;
  /** Id of the build. */
  build_id: number;
}

const buildsGet = { id: "models.builds.get", method: "GET", path: "/models/{id}/builds/{build_id}" } as const;

/** Fetches a build of a model. `GET /models/{id}/builds/{build_id}` */
export function modelsBuildsGet(
  client: ClientCore,
  params: ModelsBuildsGetParams,
  options?: RequestOptions,
): Call<ModelBuild, CivisFailure> {
  return new Call(client, buildsGet, params, options);
}

/** Parameters of `models.builds.cancel`. */
export interface ModelsBuildsCancelParams {
  /** Id of the model. */
  id: number;
  /** Id of the build. */
  build_id: number;
}

const buildsCancel = {
  id: "models.builds.cancel",
  method: "DELETE",
  path: "/models/{id}/builds/{build_id}",
} as const;

/** Asks the platform to cancel a build of a model. `DELETE /models/{id}/builds/{build_id}` */
export function modelsBuildsCancel(
  client: ClientCore,
  params: ModelsBuildsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, buildsCancel, params, options);
}

/** Parameters of `models.predictions.add`. */
export interface ModelsPredictionsAddParams extends ModelPredictionUpdate {
  /** Id of the model. */
  id: number;
}

const predictionsAdd = {
  id: "models.predictions.add",
  method: "PUT",
  path: "/models/{id}/predictions",
  retry: "never",
  body: json,
} as const;

/**
 * Adds a table that the model is applied to. `PUT /models/{id}/predictions`
 *
 * @deprecated
 */
export function modelsPredictionsAdd(
  client: ClientCore,
  params: ModelsPredictionsAddParams,
  options?: RequestOptions,
): Call<LegacyModelPrediction, CivisFailure> {
  return new Call(client, predictionsAdd, params, options);
}

/** Parameters of `models.projects.list`. */
export interface ModelsProjectsListParams {
  /** Id of the model. */
  id: number;
  /** True for the hidden items in place of the visible ones. Default: false. */
  hidden?: boolean | undefined;
}

const projectsListOperation = {
  id: "models.projects.list",
  method: "GET",
  path: "/models/{id}/projects",
  pages: { items: "" },
} as const;

/** Lists the projects that contain a model. `GET /models/{id}/projects` */
export function modelsProjectsList(
  client: ClientCore,
  params: ModelsProjectsListParams,
  options?: ListOptions,
): ListCall<Project, Project[], CivisFailure> {
  return new ListCall(client, projectsListOperation, params, options);
}

/** Parameters of `models.projects.add`. */
export interface ModelsProjectsAddParams {
  /** Id of the model. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsAdd = {
  id: "models.projects.add",
  method: "PUT",
  path: "/models/{id}/projects/{project_id}",
} as const;

/** Adds a model to a project. `PUT /models/{id}/projects/{project_id}` */
export function modelsProjectsAdd(
  client: ClientCore,
  params: ModelsProjectsAddParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsAdd, params, options);
}

/** Parameters of `models.projects.remove`. */
export interface ModelsProjectsRemoveParams {
  /** Id of the model. */
  id: number;
  /** Id of the project. */
  project_id: number;
}

const projectsRemove = {
  id: "models.projects.remove",
  method: "DELETE",
  path: "/models/{id}/projects/{project_id}",
} as const;

/** Takes a model out of a project. `DELETE /models/{id}/projects/{project_id}` */
export function modelsProjectsRemove(
  client: ClientCore,
  params: ModelsProjectsRemoveParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, projectsRemove, params, options);
}

/** Parameters of `models.schedules.get`. */
export interface ModelsSchedulesGetParams {
  /** Id of the model. */
  id: number;
}

const schedulesGet = { id: "models.schedules.get", method: "GET", path: "/models/{id}/schedules" } as const;

/** Fetches the schedule by which a model is built. `GET /models/{id}/schedules` */
export function modelsSchedulesGet(
  client: ClientCore,
  params: ModelsSchedulesGetParams,
  options?: RequestOptions,
): Call<ModelSchedule, CivisFailure> {
  return new Call(client, schedulesGet, params, options);
}

/** Parameters of `models.schedules.replace`. */
export interface ModelsSchedulesReplaceParams extends ModelScheduleUpdate {
  /** Id of the model. */
  id: number;
}

const schedulesReplace = {
  id: "models.schedules.replace",
  method: "PUT",
  path: "/models/{id}/schedules",
  body: json,
} as const;

/**
 * Replaces the schedule by which a model is built. `PUT /models/{id}/schedules`
 *
 * @deprecated
 */
export function modelsSchedulesReplace(
  client: ClientCore,
  params: ModelsSchedulesReplaceParams,
  options?: RequestOptions,
): Call<LegacyModelSchedule, CivisFailure> {
  return new Call(client, schedulesReplace, params, options);
}

/** Parameters of `models.shares.list`. */
export interface ModelsSharesListParams {
  /** Id of the model. */
  id: number;
}

const sharesList = {
  id: "models.shares.list",
  method: "GET",
  path: "/models/{id}/shares",
  pages: { items: "" },
} as const;

/** Lists the users and groups that a model is shared with. `GET /models/{id}/shares` */
export function modelsSharesList(
  client: ClientCore,
  params: ModelsSharesListParams,
  options?: ListOptions,
): ListCall<Shares, Shares[], CivisFailure> {
  return new ListCall(client, sharesList, params, options);
}

/** Parameters of `models.shares.groups.replace`. */
export interface ModelsSharesGroupsReplaceParams extends ShareGroupsInput {
  /** Id of the model. */
  id: number;
}

const sharesGroupsReplace = {
  id: "models.shares.groups.replace",
  method: "PUT",
  path: "/models/{id}/shares/groups",
  body: json,
} as const;

/** Shares a model with groups, on the level given. `PUT /models/{id}/shares/groups` */
export function modelsSharesGroupsReplace(
  client: ClientCore,
  params: ModelsSharesGroupsReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesGroupsReplace, params, options);
}

/** Parameters of `models.shares.groups.delete`. */
export interface ModelsSharesGroupsDeleteParams {
  /** Id of the model. */
  id: number;
  /** Id of the group. */
  group_id: number;
}

const sharesGroupsDelete = {
  id: "models.shares.groups.delete",
  method: "DELETE",
  path: "/models/{id}/shares/groups/{group_id}",
} as const;

/** Stops sharing a model with a group. `DELETE /models/{id}/shares/groups/{group_id}` */
export function modelsSharesGroupsDelete(
  client: ClientCore,
  params: ModelsSharesGroupsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesGroupsDelete, params, options);
}

/** Parameters of `models.shares.users.replace`. */
export interface ModelsSharesUsersReplaceParams extends ShareUsersInput {
  /** Id of the model. */
  id: number;
}

const sharesUsersReplace = {
  id: "models.shares.users.replace",
  method: "PUT",
  path: "/models/{id}/shares/users",
  body: json,
} as const;

/** Shares a model with users, on the level given. `PUT /models/{id}/shares/users` */
export function modelsSharesUsersReplace(
  client: ClientCore,
  params: ModelsSharesUsersReplaceParams,
  options?: RequestOptions,
): Call<Shares, CivisFailure> {
  return new Call(client, sharesUsersReplace, params, options);
}

/** Parameters of `models.shares.users.delete`. */
export interface ModelsSharesUsersDeleteParams {
  /** Id of the model. */
  id: number;
  /** Id of the user. */
  user_id: number;
}

const sharesUsersDelete = {
  id: "models.shares.users.delete",
  method: "DELETE",
  path: "/models/{id}/shares/users/{user_id}",
} as const;

/** Stops sharing a model with a user. `DELETE /models/{id}/shares/users/{user_id}` */
export function modelsSharesUsersDelete(
  client: ClientCore,
  params: ModelsSharesUsersDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, sharesUsersDelete, params, options);
}

const buildsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/error",
  interval: 1000,
  cancel: buildsCancel,
  cancelParams: ["id", "build_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `models.builds.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function modelsBuildsWait(
  client: ClientCore,
  params: ModelsBuildsGetParams,
  options?: WaitOptions<ModelBuild>,
): Promise<ModelBuild> {
  return wait(client, buildsGet, buildsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `models.builds.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function modelsBuildsWatch(
  client: ClientCore,
  params: ModelsBuildsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<ModelBuild>, void, undefined> {
  return watch(client, buildsGet, buildsWait, params, options);
}

/** Models that learn from a table, with their builds. */
export interface Models {
  /**
   * Lists the models that the calling user can see. `GET /models`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const model of civis.models.list()) console.log(model);
   */
  list(
    params?: ModelsListParams,
    options?: ListOptions,
  ): ListCall<ModelSummary, ModelSummary[], CivisFailure>;

  /**
   * Creates a model. `POST /models`
   *
   * The platform removed it; its interface of 2020-03-05 is the last that has it.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const model = await civis.models.create();
   */
  create(params?: ModelsCreateParams, options?: RequestOptions): Call<LegacyModel, CivisFailure>;

  /**
   * Fetches a model with its builds and predictions. `GET /models/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ModelsGetParams, options?: RequestOptions): Call<Model, CivisFailure>;

  /**
   * Changes settings of a model. `PATCH /models/{id}`
   *
   * The platform removed it; its interface of 2020-03-05 is the last that has it.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: ModelsUpdateParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Archives a model, or restores it. `PUT /models/{id}/archive`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  archive(params: ModelsArchiveParams, options?: RequestOptions): Call<Model, CivisFailure>;

  readonly types: ModelsTypesOperations;

  readonly builds: ModelsBuildsOperations;

  readonly predictions: ModelsPredictionsOperations;

  readonly projects: ModelsProjectsOperations;

  readonly schedules: ModelsSchedulesOperations;

  readonly shares: ModelsSharesOperations;
}

/** The operations of `models.types`. */
export interface ModelsTypesOperations {
  /**
   * Lists the kinds of model that the platform can train. `GET /models/types`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const type of civis.models.types.list()) console.log(type);
   */
  list(params?: Record<string, never>, options?: ListOptions): ListCall<ModelType, ModelType[], CivisFailure>;
}

/** The operations of `models.builds`. */
export interface ModelsBuildsOperations {
  /**
   * Lists the builds of a model, the newest first. `GET /models/{id}/builds`
   *
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const build of civis.models.builds.list({ id: 4821 })) console.log(build);
   */
  list(
    params: ModelsBuildsListParams,
    options?: ListOptions,
  ): ListCall<ModelBuild, ModelBuild[], CivisFailure>;

  /**
   * Starts a build of a model. `POST /models/{id}/builds`
   *
   * The platform removed it; its interface of 2020-04-22 is the last that has it.
   *
   * @deprecated
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const build = await civis.models.builds.create({ id: 4821 });
   */
  create(params: ModelsBuildsCreateParams, options?: RequestOptions): Call<ModelBuild, CivisFailure>;

  /**
   * Fetches a build of a model. `GET /models/{id}/builds/{build_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ModelsBuildsGetParams, options?: RequestOptions): Call<ModelBuild, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `models.builds.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ModelsBuildsGetParams, options?: WaitOptions<ModelBuild>): Promise<ModelBuild>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `models.builds.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ModelsBuildsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<ModelBuild>, void, undefined>;

  /**
   * Asks the platform to cancel a build of a model. `DELETE /models/{id}/builds/{build_id}`
   *
   * Answers before the build has stopped.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: ModelsBuildsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `models.predictions`. */
export interface ModelsPredictionsOperations {
  /**
   * Adds a table that the model is applied to. `PUT /models/{id}/predictions`
   *
   * The platform removed it; its interface of 2020-03-05 is the last that has it.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  add(
    params: ModelsPredictionsAddParams,
    options?: RequestOptions,
  ): Call<LegacyModelPrediction, CivisFailure>;
}

/** The operations of `models.projects`. */
export interface ModelsProjectsOperations {
  /**
   * Lists the projects that contain a model. `GET /models/{id}/projects`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const project of civis.models.projects.list({ id: 4821 })) console.log(project);
   */
  list(params: ModelsProjectsListParams, options?: ListOptions): ListCall<Project, Project[], CivisFailure>;

  /**
   * Adds a model to a project. `PUT /models/{id}/projects/{project_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  add(params: ModelsProjectsAddParams, options?: RequestOptions): Call<void, CivisFailure>;

  /**
   * Takes a model out of a project. `DELETE /models/{id}/projects/{project_id}`
   *
   * The model itself stays.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: ModelsProjectsRemoveParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `models.schedules`. */
export interface ModelsSchedulesOperations {
  /**
   * Fetches the schedule by which a model is built. `GET /models/{id}/schedules`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ModelsSchedulesGetParams, options?: RequestOptions): Call<ModelSchedule, CivisFailure>;

  /**
   * Replaces the schedule by which a model is built. `PUT /models/{id}/schedules`
   *
   * The platform removed it; its interface of 2020-03-05 is the last that has it.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: ModelsSchedulesReplaceParams,
    options?: RequestOptions,
  ): Call<LegacyModelSchedule, CivisFailure>;
}

/** The operations of `models.shares`. */
export interface ModelsSharesOperations {
  /**
   * Lists the users and groups that a model is shared with. `GET /models/{id}/shares`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const share of civis.models.shares.list({ id: 4821 })) console.log(share);
   */
  list(params: ModelsSharesListParams, options?: ListOptions): ListCall<Shares, Shares[], CivisFailure>;

  readonly groups: ModelsSharesGroupsOperations;

  readonly users: ModelsSharesUsersOperations;
}

/** The operations of `models.shares.groups`. */
export interface ModelsSharesGroupsOperations {
  /**
   * Shares a model with groups, on the level given. `PUT /models/{id}/shares/groups`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ModelsSharesGroupsReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Stops sharing a model with a group. `DELETE /models/{id}/shares/groups/{group_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ModelsSharesGroupsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `models.shares.users`. */
export interface ModelsSharesUsersOperations {
  /**
   * Shares a model with users, on the level given. `PUT /models/{id}/shares/users`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: ModelsSharesUsersReplaceParams, options?: RequestOptions): Call<Shares, CivisFailure>;

  /**
   * Stops sharing a model with a user. `DELETE /models/{id}/shares/users/{user_id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ModelsSharesUsersDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}
