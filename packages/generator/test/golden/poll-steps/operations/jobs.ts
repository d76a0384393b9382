// Generated from specs/poll-steps/openapi.yaml. Do not edit; run `npm run generate poll-steps`.

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
}

const get = { id: "jobs.get", method: "GET", path: "/jobs/{id}" } as const;

/** Fetches a print job. `GET /jobs/{id}` */
export function jobsGet(
  client: ClientCore,
  params: JobsGetParams,
  options?: RequestOptions,
): Call<Job, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["printing"],
  succeeded: ["done"],
  failed: ["jammed"],
  canceled: [],
  error: ["/sheets/*/problem", "/state"],
  progress: { value: "/sheets/*/line" },
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `done`.
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
  /** Fetches a print job. `GET /jobs/{id}` */
  get(params: JobsGetParams, options?: RequestOptions): Call<Job, ApiError<ErrorStatus, unknown>>;

  /**
   * Calls `get` until the job ends, and gives it when it is `done`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: JobsGetParams, options?: WaitOptions<Job>): Promise<Job>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `done`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(params: JobsGetParams, options?: WatchOptions): AsyncGenerator<Progress<Job>, void, undefined>;
}
