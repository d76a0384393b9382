// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { Call, json, ListCall, wait, watch } from "@org/client-runtime";
import type {
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { LabFailure } from "../failures.ts";
import type { LabTest, TestStart } from "../schema.ts";

/** Parameters of `tests.get`. */
export interface TestsGetParams {
  /** Id of the test. */
  id: string;
}

const get = { id: "tests.get", method: "GET", path: "/v1/tests/{id}" } as const;

/** Fetches a test. `GET /v1/tests/{id}` */
export function testsGet(
  client: ClientCore,
  params: TestsGetParams,
  options?: RequestOptions,
): Call<LabTest, LabFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `tests.start`. */
export type TestsStartParams = TestStart;

const start = { id: "tests.start", method: "POST", path: "/v1/tests/start", body: json } as const;

/** Starts a test. `POST /v1/tests/start` */
export function testsStart(
  client: ClientCore,
  params: TestsStartParams,
  options?: RequestOptions,
): Call<LabTest, LabFailure> {
  return new Call(client, start, params, options);
}

const machinesList = {
  id: "tests.machines.list",
  method: "GET",
  path: "/v1/machines",
  pages: { items: "" },
} as const;

/** Lists the machines that do tests. `GET /v1/machines` */
export function testsMachinesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<string, string[], LabFailure> {
  return new ListCall(client, machinesList, params, options);
}

const waitOperation = {
  status: "/state",
  active: ["waiting", "running"],
  succeeded: ["done"],
  failed: ["spoiled"],
  canceled: [],
  progress: { value: "/percent" },
  interval: 1,
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `done`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function testsWait(
  client: ClientCore,
  params: TestsGetParams,
  options?: WaitOptions<LabTest>,
): Promise<LabTest> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `done`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function testsWatch(
  client: ClientCore,
  params: TestsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<LabTest>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** Tests that run for hours. */
export interface Tests {
  /**
   * Fetches a test. `GET /v1/tests/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: TestsGetParams, options?: RequestOptions): Call<LabTest, LabFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `done`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: TestsGetParams, options?: WaitOptions<LabTest>): Promise<LabTest>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `done`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(params: TestsGetParams, options?: WatchOptions): AsyncGenerator<Progress<LabTest>, void, undefined>;

  /**
   * Starts a test. `POST /v1/tests/start`
   *
   * The platform does not document this operation; it is inferred (a letter from the lab).
   *
   * @throws ApiError with status 401 or 422.
   */
  start(params: TestsStartParams, options?: RequestOptions): Call<LabTest, LabFailure>;

  readonly machines: TestsMachinesOperations;
}

/** The operations of `tests.machines`. */
export interface TestsMachinesOperations {
  /**
   * Lists the machines that do tests. `GET /v1/machines`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const machine of lab.tests.machines.list()) console.log(machine);
   */
  list(params?: Record<string, never>, options?: ListOptions): ListCall<string, string[], LabFailure>;
}
