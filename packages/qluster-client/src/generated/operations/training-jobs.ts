// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall, wait, watch } from "@org/client-runtime";
import type {
  ApiError,
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  AnalysisTask,
  InvalidInput,
  Outcome,
  QlusterError,
  TrainingJob,
  TrainingJobList,
  TrainingJobSummary,
  TrainingJobUpdate,
} from "../schema.ts";

/** Parameters of `trainingJobs.run`. */
export interface TrainingJobsRunParams {
  /** Id of the dataset's settings, as `settings_model.id` of the dataset. */
  settings_model_id: number;
}

/** How `trainingJobs.run` fails. */
export type TrainingJobsRunFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const run = {
  id: "trainingJobs.run",
  method: "POST",
  path: "/settings-models/{settings_model_id}/run-training-job",
} as const;

/**
 * Starts a training job over all files for training of a dataset.
 * `POST /settings-models/{settings_model_id}/run-training-job`
 */
export function trainingJobsRun(
  client: ClientCore,
  params: TrainingJobsRunParams,
  options?: RequestOptions,
): Call<Outcome, TrainingJobsRunFailure> {
  return new Call(client, run, params, options);
}

/** Parameters of `trainingJobs.list`. */
export interface TrainingJobsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Only what belongs to the dataset with this id. */
  dataset_id?: number | undefined;
}

/** How `trainingJobs.list` fails. */
export type TrainingJobsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "trainingJobs.list",
  method: "GET",
  path: "/training-jobs",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists training jobs, the newest first unless `reverse` is false. `GET /training-jobs` */
export function trainingJobsList(
  client: ClientCore,
  params?: TrainingJobsListParams,
  options?: ListOptions,
): ListCall<TrainingJobSummary, TrainingJobList, TrainingJobsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `trainingJobs.get`. */
export interface TrainingJobsGetParams {
  /** Id of the job. */
  training_job_id: number;
}

/** How `trainingJobs.get` fails. */
export type TrainingJobsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "trainingJobs.get", method: "GET", path: "/training-jobs/{training_job_id}" } as const;

/** Fetches a training job with its tasks. `GET /training-jobs/{training_job_id}` */
export function trainingJobsGet(
  client: ClientCore,
  params: TrainingJobsGetParams,
  options?: RequestOptions,
): Call<TrainingJob, TrainingJobsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `trainingJobs.update`. */
export interface TrainingJobsUpdateParams extends TrainingJobUpdate {
  /** Id of the job. */
  training_job_id: number;
}

/** How `trainingJobs.update` fails. */
export type TrainingJobsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "trainingJobs.update",
  method: "PATCH",
  path: "/training-jobs/{training_job_id}",
  body: json,
} as const;

/** Puts a training job into another state. `PATCH /training-jobs/{training_job_id}` */
export function trainingJobsUpdate(
  client: ClientCore,
  params: TrainingJobsUpdateParams,
  options?: RequestOptions,
): Call<TrainingJob, TrainingJobsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `trainingJobs.analysisTasks.get`. */
export interface TrainingJobsAnalysisTasksGetParams {
  /** Id of the job. */
  training_job_id: number;
  /** Id of the file for training. */
  training_data_item_id: number;
}

/** How `trainingJobs.analysisTasks.get` fails. */
export type TrainingJobsAnalysisTasksGetFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const analysisTasksGet = {
  id: "trainingJobs.analysisTasks.get",
  method: "GET",
  path: "/training-jobs/{training_job_id}/analysis-tasks/{training_data_item_id}",
} as const;

/**
 * Fetches what a training job found in one file.
 * `GET /training-jobs/{training_job_id}/analysis-tasks/{training_data_item_id}`
 */
export function trainingJobsAnalysisTasksGet(
  client: ClientCore,
  params: TrainingJobsAnalysisTasksGetParams,
  options?: RequestOptions,
): Call<AnalysisTask, TrainingJobsAnalysisTasksGetFailure> {
  return new Call(client, analysisTasksGet, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["created", "running", "blocked", "requeued"],
  succeeded: ["finished"],
  failed: ["partial_error", "error", "stopped", "version_id_mismatch"],
  canceled: ["killed", "ignore"],
  error: "/msg",
  interval: 5000,
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `finished`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function trainingJobsWait(
  client: ClientCore,
  params: TrainingJobsGetParams,
  options?: WaitOptions<TrainingJob>,
): Promise<TrainingJob> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `finished`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function trainingJobsWatch(
  client: ClientCore,
  params: TrainingJobsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<TrainingJob>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** Jobs that analyze files to find out how to read them. */
export interface TrainingJobs {
  /**
   * Starts a training job over all files for training of a dataset.
   * `POST /settings-models/{settings_model_id}/run-training-job`
   *
   * The platform does not document this operation; it is inferred (a guess for the first part of the
   * path; a later version has `POST /datasets/{dataset_id}/run-training-job`; it may be
   * `POST /training-jobs/{settings_model_id}/run-training-job`).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  run(params: TrainingJobsRunParams, options?: RequestOptions): Call<Outcome, TrainingJobsRunFailure>;

  /**
   * Lists training jobs, the newest first unless `reverse` is false. `GET /training-jobs`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const trainingJob of qluster.trainingJobs.list()) console.log(trainingJob);
   */
  list(
    params?: TrainingJobsListParams,
    options?: ListOptions,
  ): ListCall<TrainingJobSummary, TrainingJobList, TrainingJobsListFailure>;

  /**
   * Fetches a training job with its tasks. `GET /training-jobs/{training_job_id}`
   *
   * A `blocked` job counts as active: by its name, it waits for an alert to be resolved. One that is
   * `stopped` counts as failed.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: TrainingJobsGetParams, options?: RequestOptions): Call<TrainingJob, TrainingJobsGetFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `finished`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: TrainingJobsGetParams, options?: WaitOptions<TrainingJob>): Promise<TrainingJob>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `finished`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: TrainingJobsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<TrainingJob>, void, undefined>;

  /**
   * Puts a training job into another state. `PATCH /training-jobs/{training_job_id}`
   *
   * Whether tasks that already run are ended too is not documented.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(
    params: TrainingJobsUpdateParams,
    options?: RequestOptions,
  ): Call<TrainingJob, TrainingJobsUpdateFailure>;

  readonly analysisTasks: TrainingJobsAnalysisTasksOperations;
}

/** The operations of `trainingJobs.analysisTasks`. */
export interface TrainingJobsAnalysisTasksOperations {
  /**
   * Fetches what a training job found in one file.
   * `GET /training-jobs/{training_job_id}/analysis-tasks/{training_data_item_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: TrainingJobsAnalysisTasksGetParams,
    options?: RequestOptions,
  ): Call<AnalysisTask, TrainingJobsAnalysisTasksGetFailure>;
}
