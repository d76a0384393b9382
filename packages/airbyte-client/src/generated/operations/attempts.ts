// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  AttemptStatsReport,
  AttemptSyncConfigReport,
  AttemptWorkflow,
  InternalResult,
} from "../schema.ts";

/** Parameters of `attempts.saveStats`. */
export type AttemptsSaveStatsParams = AttemptStatsReport;

/** How `attempts.saveStats` fails. */
export type AttemptsSaveStatsFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const saveStats = {
  id: "attempts.saveStats",
  method: "POST",
  path: "/v1/attempt/save_stats",
  body: json,
} as const;

/** Stores the counts of an attempt that runs. `POST /v1/attempt/save_stats` */
export function attemptsSaveStats(
  client: ClientCore,
  params: AttemptsSaveStatsParams,
  options?: RequestOptions,
): Call<InternalResult, AttemptsSaveStatsFailure> {
  return new Call(client, saveStats, params, options);
}

/** Parameters of `attempts.saveSyncConfig`. */
export type AttemptsSaveSyncConfigParams = AttemptSyncConfigReport;

/** How `attempts.saveSyncConfig` fails. */
export type AttemptsSaveSyncConfigFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const saveSyncConfig = {
  id: "attempts.saveSyncConfig",
  method: "POST",
  path: "/v1/attempt/save_sync_config",
  body: json,
} as const;

/** Stores what an attempt syncs with. `POST /v1/attempt/save_sync_config` */
export function attemptsSaveSyncConfig(
  client: ClientCore,
  params: AttemptsSaveSyncConfigParams,
  options?: RequestOptions,
): Call<InternalResult, AttemptsSaveSyncConfigFailure> {
  return new Call(client, saveSyncConfig, params, options);
}

/** Parameters of `attempts.setWorkflow`. */
export type AttemptsSetWorkflowParams = AttemptWorkflow;

/** How `attempts.setWorkflow` fails. */
export type AttemptsSetWorkflowFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const setWorkflow = {
  id: "attempts.setWorkflow",
  method: "POST",
  path: "/v1/attempt/set_workflow_in_attempt",
  body: json,
} as const;

/** Notes which workflow runs an attempt. `POST /v1/attempt/set_workflow_in_attempt` */
export function attemptsSetWorkflow(
  client: ClientCore,
  params: AttemptsSetWorkflowParams,
  options?: RequestOptions,
): Call<InternalResult, AttemptsSetWorkflowFailure> {
  return new Call(client, setWorkflow, params, options);
}

/** What the platform's workers tell about the attempts they run. Not meant for other callers. */
export interface Attempts {
  /**
   * Stores the counts of an attempt that runs. `POST /v1/attempt/save_stats`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  saveStats(
    params: AttemptsSaveStatsParams,
    options?: RequestOptions,
  ): Call<InternalResult, AttemptsSaveStatsFailure>;

  /**
   * Stores what an attempt syncs with. `POST /v1/attempt/save_sync_config`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  saveSyncConfig(
    params: AttemptsSaveSyncConfigParams,
    options?: RequestOptions,
  ): Call<InternalResult, AttemptsSaveSyncConfigFailure>;

  /**
   * Notes which workflow runs an attempt. `POST /v1/attempt/set_workflow_in_attempt`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  setWorkflow(
    params: AttemptsSetWorkflowParams,
    options?: RequestOptions,
  ): Call<InternalResult, AttemptsSetWorkflowFailure>;
}
