// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, ListCall, wait, watch } from "@org/client-runtime";
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
  IngestionJob,
  IngestionJobList,
  IngestionJobState,
  IngestionJobSummary,
  InvalidInput,
  Outcome,
  QlusterError,
} from "../schema.ts";

/** Parameters of `ingestionJobs.list`. */
export interface IngestionJobsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Only what belongs to the dataset settings with this id. */
  settings_model_id?: number | undefined;
  /** Only what belongs to the dataset with this id. */
  dataset_id?: number | undefined;
  /** Only what belongs to the data source with this id. */
  data_source_model_id?: number | undefined;
  /** Only those in this state. */
  state?: IngestionJobState | undefined;
}

/** How `ingestionJobs.list` fails. */
export type IngestionJobsListFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "ingestionJobs.list",
  method: "GET",
  path: "/ingestion-jobs",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists ingestion jobs, the newest first unless `reverse` is false. `GET /ingestion-jobs` */
export function ingestionJobsList(
  client: ClientCore,
  params?: IngestionJobsListParams,
  options?: ListOptions,
): ListCall<IngestionJobSummary, IngestionJobList, IngestionJobsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `ingestionJobs.get`. */
export interface IngestionJobsGetParams {
  /** Id of the job. */
  ingestion_job_id: number;
}

/** How `ingestionJobs.get` fails. */
export type IngestionJobsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "ingestionJobs.get", method: "GET", path: "/ingestion-jobs/{ingestion_job_id}" } as const;

/** Fetches an ingestion job with its counts of rows. `GET /ingestion-jobs/{ingestion_job_id}` */
export function ingestionJobsGet(
  client: ClientCore,
  params: IngestionJobsGetParams,
  options?: RequestOptions,
): Call<IngestionJob, IngestionJobsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `ingestionJobs.kill`. */
export interface IngestionJobsKillParams {
  /** Id of the job. */
  ingestion_job_id: number;
}

/** How `ingestionJobs.kill` fails. */
export type IngestionJobsKillFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const kill = {
  id: "ingestionJobs.kill",
  method: "POST",
  path: "/ingestion-jobs/{ingestion_job_id}/kill-ingestion-job",
  retry: "idempotent",
} as const;

/**
 * Ends an ingestion job before it is done.
 * `POST /ingestion-jobs/{ingestion_job_id}/kill-ingestion-job`
 */
export function ingestionJobsKill(
  client: ClientCore,
  params: IngestionJobsKillParams,
  options?: RequestOptions,
): Call<Outcome, IngestionJobsKillFailure> {
  return new Call(client, kill, params, options);
}

/** Parameters of `ingestionJobs.run`. */
export interface IngestionJobsRunParams {
  /** Id of the job. */
  ingestion_job_id: number;
}

/** How `ingestionJobs.run` fails. */
export type IngestionJobsRunFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const run = {
  id: "ingestionJobs.run",
  method: "POST",
  path: "/ingestion-jobs/{ingestion_job_id}/run-ingestion-job",
} as const;

/** Runs an ingestion job now. `POST /ingestion-jobs/{ingestion_job_id}/run-ingestion-job` */
export function ingestionJobsRun(
  client: ClientCore,
  params: IngestionJobsRunParams,
  options?: RequestOptions,
): Call<Outcome, IngestionJobsRunFailure> {
  return new Call(client, run, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["created", "running", "blocked", "requeued"],
  succeeded: ["finished"],
  failed: ["error", "stopped", "version_id_mismatch"],
  canceled: ["killed"],
  error: "/msg",
  interval: 5000,
  cancel: kill,
  cancelParams: ["ingestion_job_id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `finished`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `ingestionJobs.kill` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function ingestionJobsWait(
  client: ClientCore,
  params: IngestionJobsGetParams,
  options?: WaitOptions<IngestionJob>,
): Promise<IngestionJob> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `finished`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `ingestionJobs.kill` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function ingestionJobsWatch(
  client: ClientCore,
  params: IngestionJobsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<IngestionJob>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** Jobs that check files and load their rows. */
export interface IngestionJobs {
  /**
   * Lists ingestion jobs, the newest first unless `reverse` is false. `GET /ingestion-jobs`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const ingestionJob of qluster.ingestionJobs.list()) console.log(ingestionJob);
   */
  list(
    params?: IngestionJobsListParams,
    options?: ListOptions,
  ): ListCall<IngestionJobSummary, IngestionJobList, IngestionJobsListFailure>;

  /**
   * Fetches an ingestion job with its counts of rows. `GET /ingestion-jobs/{ingestion_job_id}`
   *
   * A `blocked` job counts as active: by its name, it waits for an alert to be resolved. One that is
   * `stopped` counts as failed.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: IngestionJobsGetParams, options?: RequestOptions): Call<IngestionJob, IngestionJobsGetFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `finished`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `ingestionJobs.kill` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: IngestionJobsGetParams, options?: WaitOptions<IngestionJob>): Promise<IngestionJob>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `finished`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `ingestionJobs.kill` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: IngestionJobsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<IngestionJob>, void, undefined>;

  /**
   * Ends an ingestion job before it is done.
   * `POST /ingestion-jobs/{ingestion_job_id}/kill-ingestion-job`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  kill(params: IngestionJobsKillParams, options?: RequestOptions): Call<Outcome, IngestionJobsKillFailure>;

  /**
   * Runs an ingestion job now. `POST /ingestion-jobs/{ingestion_job_id}/run-ingestion-job`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  run(params: IngestionJobsRunParams, options?: RequestOptions): Call<Outcome, IngestionJobsRunFailure>;
}
