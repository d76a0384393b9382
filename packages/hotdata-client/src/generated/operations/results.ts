// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { byOffset, Call, ListCall, wait, watch } from "@org/client-runtime";
import type {
  ApiError,
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { ErrorStatusBut409, HotdataFailure } from "../failures.ts";
import type { HotdataError, StoredResult, StoredResultList, StoredResultSummary } from "../schema.ts";

/** Parameters of `results.list`. */
export interface ResultsListParams {
  /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
  limit?: number | undefined;
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /**
   * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
   * here; older ones ignore it.
   */
  "X-Database-Id"?: string | undefined;
}

const list = {
  id: "results.list",
  method: "GET",
  path: "/v1/results",
  headers: ["X-Database-Id"],
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    more: "/has_more",
    maximum: 1000,
  },
} as const;

/** Lists the stored results. `GET /v1/results` */
export function resultsList(
  client: ClientCore,
  params?: ResultsListParams,
  options?: ListOptions,
): ListCall<StoredResultSummary, StoredResultList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `results.get`. */
export interface ResultsGetParams {
  /** Id of the result, from `result_id` of a query. */
  id: string;
  /** Number of rows to skip, 0 by default. */
  offset?: number | undefined;
  /** Number of rows to return at most. All by default. Minimum: 0. */
  limit?: number | undefined;
  /**
   * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
   * here; older ones ignore it.
   */
  "X-Database-Id"?: string | undefined;
}

/** How `results.get` fails. */
export type ResultsGetFailure = ApiError<409, StoredResult> | ApiError<ErrorStatusBut409, HotdataError>;

const get = {
  id: "results.get",
  method: "GET",
  path: "/v1/results/{id}",
  headers: ["X-Database-Id"],
} as const;

/** Fetches a stored result, with its rows once it is ready. `GET /v1/results/{id}` */
export function resultsGet(
  client: ClientCore,
  params: ResultsGetParams,
  options?: RequestOptions,
): Call<StoredResult, ResultsGetFailure> {
  return new Call(client, get, params, options);
}

const waitOperation = {
  status: "/status",
  active: ["pending", "processing"],
  succeeded: ["ready"],
  failed: ["failed"],
  canceled: [],
  error: "/error_message",
  interval: 1000,
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `ready`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function resultsWait(
  client: ClientCore,
  params: ResultsGetParams,
  options?: WaitOptions<StoredResult>,
): Promise<StoredResult> {
  return wait(client, get, waitOperation, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `ready`.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function resultsWatch(
  client: ClientCore,
  params: ResultsGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<StoredResult>, void, undefined> {
  return watch(client, get, waitOperation, params, options);
}

/** Stored results of queries, kept for later reading. */
export interface Results {
  /**
   * Lists the stored results. `GET /v1/results`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const result of hotdata.results.list()) console.log(result);
   */
  list(
    params?: ResultsListParams,
    options?: ListOptions,
  ): ListCall<StoredResultSummary, StoredResultList, HotdataFailure>;

  /**
   * Fetches a stored result, with its rows once it is ready. `GET /v1/results/{id}`
   *
   * Results are stored in the background. Deployments since August 2026 say so with the status code too:
   * 202 while storing, 409 when that failed; older ones always answer 200.
   *
   * @throws ApiError with status 400, 401, 404 or 409.
   */
  get(params: ResultsGetParams, options?: RequestOptions): Call<StoredResult, ResultsGetFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `ready`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: ResultsGetParams, options?: WaitOptions<StoredResult>): Promise<StoredResult>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `ready`.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: ResultsGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<StoredResult>, void, undefined>;
}
