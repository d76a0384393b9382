// Generated from specs/poll/openapi.yaml. Do not edit; run `npm run generate poll`.

import { Call, wait, watch } from "@org/client-runtime";
import type {
  ApiError,
  ClientCore,
  ErrorStatus,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { Job } from "../schema.ts";

/** Parameters of `jobs.get`. */
export interface JobsGetParams {
  id: string;
  wide?: boolean | undefined;
}

const get = { id: "jobs.get", method: "GET", path: "/jobs/{id}" } as const;

/** Fetches a job. `GET /jobs/{id}` */
export function jobsGet(
  client: ClientCore,
  params: JobsGetParams,
  options?: RequestOptions,
): Call<Job, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

/** Parameters of `jobs.cancel`. */
export interface JobsCancelParams {
  id: string;
}

const cancel = { id: "jobs.cancel", method: "POST", path: "/jobs/{id}/cancel" } as const;

/** Cancels a job. `POST /jobs/{id}/cancel` */
export function jobsCancel(
  client: ClientCore,
  params: JobsCancelParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, cancel, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["waiting", "printing"],
  succeeded: ["done"],
  failed: ["jammed"],
  canceled: ["canceled"],
  error: "/problem",
  progress: { value: "/printed", max: "/pages" },
  interval: 1,
  cancel,
  cancelParams: ["id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `done`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsWait(
  client: ClientCore,
  params: JobsGetParams,
  options?: WaitOptions<Job>,
): Promise<Job> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `done`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function jobsWatch(
  client: ClientCore,
  params: JobsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<Job>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** The operations of `jobs`. */
export interface Jobs {
  /** Fetches a job. `GET /jobs/{id}` */
  get(params: JobsGetParams, options?: RequestOptions): Call<Job, ApiError<ErrorStatus, unknown>>;

  /**
   * Calls `get` until the job ends, and gives it when it is `done`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: JobsGetParams, options?: WaitOptions<Job>): Promise<Job>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `done`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `jobs.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(params: JobsGetParams, options?: WatchOptions): AsyncGenerator<Progress<Job>, void, undefined>;

  /** Cancels a job. `POST /jobs/{id}/cancel` */
  cancel(params: JobsCancelParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
