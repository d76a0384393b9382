// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { byOffset, Call, json, ListCall, wait, watch } from "@org/client-runtime";
import type {
  ApiError,
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { ErrorStatusBut404And422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  AttemptNormalizationStatusList,
  ConnectionReference,
  JobDebugInfo,
  JobFilter,
  JobInfo,
  JobInfoLight,
  JobList,
  JobReference,
  JobWithAttempts,
  LastJob,
} from "../schema.ts";

/** Parameters of `jobs.cancel`. */
export type JobsCancelParams = JobReference;

/** How `jobs.cancel` fails. */
export type JobsCancelFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const cancel = { id: "jobs.cancel", method: "POST", path: "/v1/jobs/cancel", body: json } as const;

/** Cancels a job. `POST /v1/jobs/cancel` */
export function jobsCancel(
  client: ClientCore,
  params: JobsCancelParams,
  options?: RequestOptions,
): Call<JobInfo, JobsCancelFailure> {
  return new Call(client, cancel, params, options);
}

/** Parameters of `jobs.get`. */
export type JobsGetParams = JobReference;

/** How `jobs.get` fails. */
export type JobsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = { id: "jobs.get", method: "POST", path: "/v1/jobs/get", retry: "safe", body: json } as const;

/** Fetches a job with its attempts and their logs. `POST /v1/jobs/get` */
export function jobsGet(
  client: ClientCore,
  params: JobsGetParams,
  options?: RequestOptions,
): Call<JobInfo, JobsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `jobs.getDebugInfo`. */
export type JobsGetDebugInfoParams = JobReference;

/** How `jobs.getDebugInfo` fails. */
export type JobsGetDebugInfoFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getDebugInfo = {
  id: "jobs.getDebugInfo",
  method: "POST",
  path: "/v1/jobs/get_debug_info",
  retry: "safe",
  body: json,
} as const;

/** Fetches what is known of a job, for finding out why it failed. `POST /v1/jobs/get_debug_info` */
export function jobsGetDebugInfo(
  client: ClientCore,
  params: JobsGetDebugInfoParams,
  options?: RequestOptions,
): Call<JobDebugInfo, JobsGetDebugInfoFailure> {
  return new Call(client, getDebugInfo, params, options);
}

/** Parameters of `jobs.getLastReplicationJob`. */
export type JobsGetLastReplicationJobParams = ConnectionReference;

/** How `jobs.getLastReplicationJob` fails. */
export type JobsGetLastReplicationJobFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getLastReplicationJob = {
  id: "jobs.getLastReplicationJob",
  method: "POST",
  path: "/v1/jobs/get_last_replication_job",
  retry: "safe",
  body: json,
} as const;

/** Fetches the last sync or reset of a connection. `POST /v1/jobs/get_last_replication_job` */
export function jobsGetLastReplicationJob(
  client: ClientCore,
  params: JobsGetLastReplicationJobParams,
  options?: RequestOptions,
): Call<LastJob, JobsGetLastReplicationJobFailure> {
  return new Call(client, getLastReplicationJob, params, options);
}

/** Parameters of `jobs.getLight`. */
export type JobsGetLightParams = JobReference;

/** How `jobs.getLight` fails. */
export type JobsGetLightFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getLight = {
  id: "jobs.getLight",
  method: "POST",
  path: "/v1/jobs/get_light",
  retry: "safe",
  body: json,
} as const;

/** Fetches a job without its attempts. `POST /v1/jobs/get_light` */
export function jobsGetLight(
  client: ClientCore,
  params: JobsGetLightParams,
  options?: RequestOptions,
): Call<JobInfoLight, JobsGetLightFailure> {
  return new Call(client, getLight, params, options);
}

/** Parameters of `jobs.getNormalizationStatus`. */
export type JobsGetNormalizationStatusParams = JobReference;

/** How `jobs.getNormalizationStatus` fails. */
export type JobsGetNormalizationStatusFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getNormalizationStatus = {
  id: "jobs.getNormalizationStatus",
  method: "POST",
  path: "/v1/jobs/get_normalization_status",
  retry: "safe",
  body: json,
} as const;

/** Fetches what the attempts of a job leave to normalize. `POST /v1/jobs/get_normalization_status` */
export function jobsGetNormalizationStatus(
  client: ClientCore,
  params: JobsGetNormalizationStatusParams,
  options?: RequestOptions,
): Call<AttemptNormalizationStatusList, JobsGetNormalizationStatusFailure> {
  return new Call(client, getNormalizationStatus, params, options);
}

/** Parameters of `jobs.list`. */
export type JobsListParams = JobFilter;

/** How `jobs.list` fails. */
export type JobsListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const list = {
  id: "jobs.list",
  method: "POST",
  path: "/v1/jobs/list",
  retry: "safe",
  body: json,
  pages: {
    by: byOffset,
    offset: "/pagination/rowOffset",
    limit: "/pagination/pageSize",
    items: "/jobs",
    total: "/totalJobCount",
  },
} as const;

/** Lists the jobs of a connection, the newest first. `POST /v1/jobs/list` */
export function jobsList(
  client: ClientCore,
  params: JobsListParams,
  options?: ListOptions,
): ListCall<JobWithAttempts, JobList, JobsListFailure> {
  return new ListCall(client, list, params, options);
}

const waitOperation = {
  status: "/job/status",
  active: ["pending", "running", "incomplete"],
  succeeded: ["succeeded"],
  failed: ["failed"],
  canceled: ["cancelled"],
  error: [
    "/attempts/*/attempt/failureSummary/failures/0/externalMessage",
    "/attempts/*/attempt/failureSummary/failures/0/internalMessage",
  ],
  progress: {
    value: "/attempts/*/attempt/recordsSynced",
    max: "/attempts/*/attempt/totalStats/estimatedRecords",
  },
  interval: 2000,
  cancel,
  cancelParams: ["id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `succeeded`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsWait(
  client: ClientCore,
  params: JobsGetParams,
  options?: WaitOptions<JobInfo>,
): Promise<JobInfo> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `succeeded`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsWatch(
  client: ClientCore,
  params: JobsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<JobInfo>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** Syncs and resets of connections, their attempts and logs. */
export interface Jobs {
  /**
   * Cancels a job. `POST /v1/jobs/cancel`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  cancel(params: JobsCancelParams, options?: RequestOptions): Call<JobInfo, JobsCancelFailure>;

  /**
   * Fetches a job with its attempts and their logs. `POST /v1/jobs/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: JobsGetParams, options?: RequestOptions): Call<JobInfo, JobsGetFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `succeeded`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: JobsGetParams, options?: WaitOptions<JobInfo>): Promise<JobInfo>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `succeeded`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(params: JobsGetParams, options?: WatchOptions): AsyncGenerator<Progress<JobInfo>, void, undefined>;

  /**
   * Fetches what is known of a job, for finding out why it failed. `POST /v1/jobs/get_debug_info`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getDebugInfo(
    params: JobsGetDebugInfoParams,
    options?: RequestOptions,
  ): Call<JobDebugInfo, JobsGetDebugInfoFailure>;

  /**
   * Fetches the last sync or reset of a connection. `POST /v1/jobs/get_last_replication_job`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getLastReplicationJob(
    params: JobsGetLastReplicationJobParams,
    options?: RequestOptions,
  ): Call<LastJob, JobsGetLastReplicationJobFailure>;

  /**
   * Fetches a job without its attempts. `POST /v1/jobs/get_light`
   *
   * Much smaller than `jobs.get`, which carries all logs.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getLight(params: JobsGetLightParams, options?: RequestOptions): Call<JobInfoLight, JobsGetLightFailure>;

  /**
   * Fetches what the attempts of a job leave to normalize. `POST /v1/jobs/get_normalization_status`
   *
   * For the platform's own workers.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getNormalizationStatus(
    params: JobsGetNormalizationStatusParams,
    options?: RequestOptions,
  ): Call<AttemptNormalizationStatusList, JobsGetNormalizationStatusFailure>;

  /**
   * Lists the jobs of a connection, the newest first. `POST /v1/jobs/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const job of airbyte.jobs.list({
   *   configTypes: ["sync", "reset_connection"],
   *   configId: "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035",
   *   pagination: { pageSize: 20, rowOffset: 0 },
   * })) {
   *   console.log(job);
   * }
   */
  list(params: JobsListParams, options?: ListOptions): ListCall<JobWithAttempts, JobList, JobsListFailure>;
}
