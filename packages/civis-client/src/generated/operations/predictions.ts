// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, json, ListCall, optional, wait, watch } from "@org/client-runtime";
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
  LegacyPredictionSchedule,
  Prediction,
  PredictionDetail,
  PredictionRun,
  PredictionSchedule,
  PredictionScheduleUpdate,
  PredictionSummary,
  PredictionUpdate,
} from "../schema.ts";

/** Parameters of `predictions.list`. */
export interface PredictionsListParams {
  /** Only predictions of this model. */
  model_id?: number | undefined;
}

const list = { id: "predictions.list", method: "GET", path: "/predictions", pages: { items: "" } } as const;

/** Lists predictions. `GET /predictions` */
export function predictionsList(
  client: ClientCore,
  params?: PredictionsListParams,
  options?: ListOptions,
): ListCall<PredictionSummary, PredictionSummary[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `predictions.get`. */
export interface PredictionsGetParams {
  /** Id of the prediction. */
  id: number;
}

const get = { id: "predictions.get", method: "GET", path: "/predictions/{id}" } as const;

/** Fetches a prediction with the tables of scores made so far. `GET /predictions/{id}` */
export function predictionsGet(
  client: ClientCore,
  params: PredictionsGetParams,
  options?: RequestOptions,
): Call<PredictionDetail, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `predictions.update`. */
export interface PredictionsUpdateParams extends PredictionUpdate {
  /** Id of the prediction. */
  id: number;
}

const update = {
  id: "predictions.update",
  method: "PATCH",
  path: "/predictions/{id}",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Changes where a prediction writes and what it scores. `PATCH /predictions/{id}`
 *
 * @deprecated
 */
export function predictionsUpdate(
  client: ClientCore,
  params: PredictionsUpdateParams,
  options?: RequestOptions,
): Call<Prediction, CivisFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `predictions.runs.list`. */
export interface PredictionsRunsListParams {
  /** Id of the prediction. */
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

const runsList = {
  id: "predictions.runs.list",
  method: "GET",
  path: "/predictions/{id}/runs",
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

/**
 * Lists the runs of a prediction. `GET /predictions/{id}/runs`
 *
 * @deprecated
 */
export function predictionsRunsList(
  client: ClientCore,
  params: PredictionsRunsListParams,
  options?: ListOptions,
): ListCall<PredictionRun, PredictionRun[], CivisFailure> {
  return new ListCall(client, runsList, params, options);
}

/** Parameters of `predictions.runs.create`. */
export interface PredictionsRunsCreateParams {
  /** Id of the prediction. */
  id: number;
}

const runsCreate = {
  id: "predictions.runs.create",
  method: "POST",
  path: "/predictions/{id}/runs",
  retryOn: [429, 503],
} as const;

/**
 * Starts a run of a prediction. `POST /predictions/{id}/runs`
 *
 * @deprecated
 */
export function predictionsRunsCreate(
  client: ClientCore,
  params: PredictionsRunsCreateParams,
  options?: RequestOptions,
): Call<PredictionRun, CivisFailure> {
  return new Call(client, runsCreate, params, options);
}

/** Parameters of `predictions.runs.get`. */
export interface PredictionsRunsGetParams {
  /** Id of the prediction. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const runsGet = {
  id: "predictions.runs.get",
  method: "GET",
  path: "/predictions/{id}/runs/{run_id}",
} as const;

/**
 * Fetches a run of a prediction. `GET /predictions/{id}/runs/{run_id}`
 *
 * @deprecated
 */
export function predictionsRunsGet(
  client: ClientCore,
  params: PredictionsRunsGetParams,
  options?: RequestOptions,
): Call<PredictionRun, CivisFailure> {
  return new Call(client, runsGet, params, options);
}

/** Parameters of `predictions.runs.cancel`. */
export interface PredictionsRunsCancelParams {
  /** Id of the prediction. */
  id: number;
  /** Id of the run. */
  run_id: number;
}

const runsCancel = {
  id: "predictions.runs.cancel",
  method: "DELETE",
  path: "/predictions/{id}/runs/{run_id}",
} as const;

/**
 * Asks the platform to stop a run of a prediction. `DELETE /predictions/{id}/runs/{run_id}`
 *
 * @deprecated
 */
export function predictionsRunsCancel(
  client: ClientCore,
  params: PredictionsRunsCancelParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, runsCancel, params, options);
}

/** Parameters of `predictions.schedules.get`. */
export interface PredictionsSchedulesGetParams {
  /** Id of the prediction. */
  id: number;
}

const schedulesGet = {
  id: "predictions.schedules.get",
  method: "GET",
  path: "/predictions/{id}/schedules",
} as const;

/** Fetches when a prediction runs by itself. `GET /predictions/{id}/schedules` */
export function predictionsSchedulesGet(
  client: ClientCore,
  params: PredictionsSchedulesGetParams,
  options?: RequestOptions,
): Call<PredictionSchedule, CivisFailure> {
  return new Call(client, schedulesGet, params, options);
}

/** Parameters of `predictions.schedules.replace`. */
export interface PredictionsSchedulesReplaceParams extends PredictionScheduleUpdate {
  /** Id of the prediction. */
  id: number;
}

const schedulesReplace = {
  id: "predictions.schedules.replace",
  method: "PUT",
  path: "/predictions/{id}/schedules",
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Sets when a prediction runs by itself. `PUT /predictions/{id}/schedules`
 *
 * @deprecated
 */
export function predictionsSchedulesReplace(
  client: ClientCore,
  params: PredictionsSchedulesReplaceParams,
  options?: RequestOptions,
): Call<LegacyPredictionSchedule, CivisFailure> {
  return new Call(client, schedulesReplace, params, options);
}

const runsWait = {
  status: "/state",
  active: ["queued", "running"],
  succeeded: ["succeeded", "success"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: "/exception",
  interval: 1000,
  cancel: runsCancel,
  cancelParams: ["id", "run_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `predictions.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function predictionsRunsWait(
  client: ClientCore,
  params: PredictionsRunsGetParams,
  options?: WaitOptions<PredictionRun>,
): Promise<PredictionRun> {
  return wait(client, runsGet, runsWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `predictions.runs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function predictionsRunsWatch(
  client: ClientCore,
  params: PredictionsRunsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<PredictionRun>, void, undefined> {
  return watch(client, runsGet, runsWait, params, options);
}

/** Scores that a model gives the rows of a table. */
export interface Predictions {
  /**
   * Lists predictions. `GET /predictions`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const prediction of civis.predictions.list()) console.log(prediction);
   */
  list(
    params?: PredictionsListParams,
    options?: ListOptions,
  ): ListCall<PredictionSummary, PredictionSummary[], CivisFailure>;

  /**
   * Fetches a prediction with the tables of scores made so far. `GET /predictions/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: PredictionsGetParams, options?: RequestOptions): Call<PredictionDetail, CivisFailure>;

  /**
   * Changes where a prediction writes and what it scores. `PATCH /predictions/{id}`
   *
   * The platform has removed this; its documents had it last on 2020-03-05.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  update(params: PredictionsUpdateParams, options?: RequestOptions): Call<Prediction, CivisFailure>;

  readonly runs: PredictionsRunsOperations;

  readonly schedules: PredictionsSchedulesOperations;
}

/** The operations of `predictions.runs`. */
export interface PredictionsRunsOperations {
  /**
   * Lists the runs of a prediction. `GET /predictions/{id}/runs`
   *
   * The platform has removed this; its documents had it last on 2020-04-22.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 404 or 429.
   * @example
   * for await (const run of civis.predictions.runs.list({ id: 815 })) console.log(run);
   */
  list(
    params: PredictionsRunsListParams,
    options?: ListOptions,
  ): ListCall<PredictionRun, PredictionRun[], CivisFailure>;

  /**
   * Starts a run of a prediction. `POST /predictions/{id}/runs`
   *
   * The platform has removed this; its documents had it last on 2020-04-22.
   *
   * @deprecated
   * @throws ApiError with status 401, 403, 404, 409 or 429.
   * @example
   * const run = await civis.predictions.runs.create({ id: 815 });
   */
  create(params: PredictionsRunsCreateParams, options?: RequestOptions): Call<PredictionRun, CivisFailure>;

  /**
   * Fetches a run of a prediction. `GET /predictions/{id}/runs/{run_id}`
   *
   * The platform has removed this; its documents had it last on 2020-04-22.
   *
   * @deprecated
   * @throws ApiError with status 401 or 404.
   */
  get(params: PredictionsRunsGetParams, options?: RequestOptions): Call<PredictionRun, CivisFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `predictions.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: PredictionsRunsGetParams, options?: WaitOptions<PredictionRun>): Promise<PredictionRun>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded` or `success`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `predictions.runs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: PredictionsRunsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<PredictionRun>, void, undefined>;

  /**
   * Asks the platform to stop a run of a prediction. `DELETE /predictions/{id}/runs/{run_id}`
   *
   * The platform has removed this; its documents had it last on 2020-04-22.
   *
   * @deprecated
   * @throws ApiError with status 401, 403 or 404.
   */
  cancel(params: PredictionsRunsCancelParams, options?: RequestOptions): Call<void, CivisFailure>;
}

/** The operations of `predictions.schedules`. */
export interface PredictionsSchedulesOperations {
  /**
   * Fetches when a prediction runs by itself. `GET /predictions/{id}/schedules`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: PredictionsSchedulesGetParams,
    options?: RequestOptions,
  ): Call<PredictionSchedule, CivisFailure>;

  /**
   * Sets when a prediction runs by itself. `PUT /predictions/{id}/schedules`
   *
   * The platform has removed this; its documents had it last on 2020-03-05.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(
    params: PredictionsSchedulesReplaceParams,
    options?: RequestOptions,
  ): Call<LegacyPredictionSchedule, CivisFailure>;
}
