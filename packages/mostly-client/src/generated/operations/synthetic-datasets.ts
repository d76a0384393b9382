// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import {
  byOffset,
  Call,
  commas,
  decodeMedia,
  json,
  ListCall,
  multipart,
  wait,
  watch,
} from "@org/client-runtime";
import type {
  ClientCore,
  ListOptions,
  Progress,
  RequestOptions,
  WaitOptions,
  WatchOptions,
} from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  JobProgress,
  ModelType,
  OwnershipTransfer,
  ProgressStatus,
  SampleRows,
  SampleSeedUpload,
  SyntheticDataset,
  SyntheticDatasetConfig,
  SyntheticDatasetConfigWrite,
  SyntheticDatasetFormat,
  SyntheticDatasetList,
  SyntheticDatasetListItem,
  SyntheticDatasetReportType,
  SyntheticDatasetSortField,
  SyntheticDatasetUpdate,
  SyntheticTable,
  SyntheticTableUpdate,
  Visibility,
  VisibilityUpdate,
} from "../schema.ts";

/** Parameters of `syntheticDatasets.list`. */
export interface SyntheticDatasetsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only synthetic datasets whose generation has one of these statuses. */
  status?: ProgressStatus[] | undefined;
  /** Only items whose name or description contains this text. */
  searchTerm?: string | undefined;
  /** Only items that one of these accounts owns, by the id of a user or an organization. */
  ownerId?: string[] | undefined;
  /** Only items with one of these visibilities. */
  visibility?: Visibility[] | undefined;
  /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
  createdFrom?: string | undefined;
  /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
  createdTo?: string | undefined;
  /** What to sort by, the most important first. The newest, most liked or most used come first. */
  sortBy?: SyntheticDatasetSortField[] | undefined;
}

const list = {
  id: "syntheticDatasets.list",
  method: "GET",
  path: "/api/v2/synthetic-datasets",
  query: { status: commas, ownerId: commas, visibility: commas, sortBy: commas },
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/** Lists the synthetic datasets that the calling user can see. `GET /api/v2/synthetic-datasets` */
export function syntheticDatasetsList(
  client: ClientCore,
  params?: SyntheticDatasetsListParams,
  options?: ListOptions,
): ListCall<SyntheticDatasetListItem, SyntheticDatasetList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `syntheticDatasets.create`. */
export type SyntheticDatasetsCreateParams = SyntheticDatasetConfigWrite;

const create = {
  id: "syntheticDatasets.create",
  method: "POST",
  path: "/api/v2/synthetic-datasets",
  body: json,
} as const;

/**
 * Creates a synthetic dataset for a trained generator, without generating it.
 * `POST /api/v2/synthetic-datasets`
 */
export function syntheticDatasetsCreate(
  client: ClientCore,
  params?: SyntheticDatasetsCreateParams,
  options?: RequestOptions,
): Call<SyntheticDataset, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `syntheticDatasets.get`. */
export interface SyntheticDatasetsGetParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const get = { id: "syntheticDatasets.get", method: "GET", path: "/api/v2/synthetic-datasets/{id}" } as const;

/**
 * Fetches a synthetic dataset with its tables, without their rows.
 * `GET /api/v2/synthetic-datasets/{id}`
 */
export function syntheticDatasetsGet(
  client: ClientCore,
  params: SyntheticDatasetsGetParams,
  options?: RequestOptions,
): Call<SyntheticDataset, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `syntheticDatasets.update`. */
export interface SyntheticDatasetsUpdateParams extends SyntheticDatasetUpdate {
  /** Id of the synthetic dataset. */
  id: string;
}

const update = {
  id: "syntheticDatasets.update",
  method: "PATCH",
  path: "/api/v2/synthetic-datasets/{id}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes the name, delivery or other settings of a synthetic dataset.
 * `PATCH /api/v2/synthetic-datasets/{id}`
 */
export function syntheticDatasetsUpdate(
  client: ClientCore,
  params: SyntheticDatasetsUpdateParams,
  options?: RequestOptions,
): Call<SyntheticDataset, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `syntheticDatasets.delete`. */
export interface SyntheticDatasetsDeleteParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const deleteOperation = {
  id: "syntheticDatasets.delete",
  method: "DELETE",
  path: "/api/v2/synthetic-datasets/{id}",
} as const;

/** Deletes a synthetic dataset and its data. `DELETE /api/v2/synthetic-datasets/{id}` */
export function syntheticDatasetsDelete(
  client: ClientCore,
  params: SyntheticDatasetsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `syntheticDatasets.download`. */
export interface SyntheticDatasetsDownloadParams {
  /** Id of the synthetic dataset. */
  id: string;
  /** Format of the files in the archive, `CSV` by default. */
  format?: SyntheticDatasetFormat | undefined;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const download = {
  id: "syntheticDatasets.download",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/download",
  accept: "application/zip, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Downloads the rows of a synthetic dataset as a zip archive.
 * `GET /api/v2/synthetic-datasets/{id}/download`
 */
export function syntheticDatasetsDownload(
  client: ClientCore,
  params: SyntheticDatasetsDownloadParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, download, params, options);
}

/** Parameters of `syntheticDatasets.like`. */
export interface SyntheticDatasetsLikeParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const like = {
  id: "syntheticDatasets.like",
  method: "POST",
  path: "/api/v2/synthetic-datasets/{id}/like",
  retry: "idempotent",
} as const;

/** Likes a synthetic dataset on behalf of the calling user. `POST /api/v2/synthetic-datasets/{id}/like` */
export function syntheticDatasetsLike(
  client: ClientCore,
  params: SyntheticDatasetsLikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, like, params, options);
}

/** Parameters of `syntheticDatasets.unlike`. */
export interface SyntheticDatasetsUnlikeParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const unlike = {
  id: "syntheticDatasets.unlike",
  method: "DELETE",
  path: "/api/v2/synthetic-datasets/{id}/like",
} as const;

/**
 * Takes back the calling user's like of a synthetic dataset.
 * `DELETE /api/v2/synthetic-datasets/{id}/like`
 */
export function syntheticDatasetsUnlike(
  client: ClientCore,
  params: SyntheticDatasetsUnlikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, unlike, params, options);
}

/** Parameters of `syntheticDatasets.transfer`. */
export interface SyntheticDatasetsTransferParams extends OwnershipTransfer {
  /** Id of the synthetic dataset. */
  id: string;
}

const transfer = {
  id: "syntheticDatasets.transfer",
  method: "PUT",
  path: "/api/v2/synthetic-datasets/{id}/transfer",
  body: json,
} as const;

/**
 * Hands a synthetic dataset over to another user or organization.
 * `PUT /api/v2/synthetic-datasets/{id}/transfer`
 */
export function syntheticDatasetsTransfer(
  client: ClientCore,
  params: SyntheticDatasetsTransferParams,
  options?: RequestOptions,
): Call<SyntheticDataset, MostlyAIFailure> {
  return new Call(client, transfer, params, options);
}

/** Parameters of `syntheticDatasets.setVisibility`. */
export interface SyntheticDatasetsSetVisibilityParams extends VisibilityUpdate {
  /** Id of the synthetic dataset. */
  id: string;
}

const setVisibility = {
  id: "syntheticDatasets.setVisibility",
  method: "PUT",
  path: "/api/v2/synthetic-datasets/{id}/visibility",
  body: json,
} as const;

/** Sets who can see a synthetic dataset. `PUT /api/v2/synthetic-datasets/{id}/visibility` */
export function syntheticDatasetsSetVisibility(
  client: ClientCore,
  params: SyntheticDatasetsSetVisibilityParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, setVisibility, params, options);
}

/** Parameters of `syntheticDatasets.config.get`. */
export interface SyntheticDatasetsConfigGetParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const configGet = {
  id: "syntheticDatasets.config.get",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/config",
} as const;

/**
 * Fetches what a synthetic dataset was configured with, ready to create another one.
 * `GET /api/v2/synthetic-datasets/{id}/config`
 */
export function syntheticDatasetsConfigGet(
  client: ClientCore,
  params: SyntheticDatasetsConfigGetParams,
  options?: RequestOptions,
): Call<SyntheticDatasetConfig, MostlyAIFailure> {
  return new Call(client, configGet, params, options);
}

/** Parameters of `syntheticDatasets.generation.get`. */
export interface SyntheticDatasetsGenerationGetParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const generationGet = {
  id: "syntheticDatasets.generation.get",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/generation",
} as const;

/**
 * Fetches the progress of a synthetic dataset's generation.
 * `GET /api/v2/synthetic-datasets/{id}/generation`
 */
export function syntheticDatasetsGenerationGet(
  client: ClientCore,
  params: SyntheticDatasetsGenerationGetParams,
  options?: RequestOptions,
): Call<JobProgress, MostlyAIFailure> {
  return new Call(client, generationGet, params, options);
}

/** Parameters of `syntheticDatasets.generation.cancel`. */
export interface SyntheticDatasetsGenerationCancelParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const generationCancel = {
  id: "syntheticDatasets.generation.cancel",
  method: "POST",
  path: "/api/v2/synthetic-datasets/{id}/generation/cancel",
} as const;

/**
 * Cancels the generation of a synthetic dataset.
 * `POST /api/v2/synthetic-datasets/{id}/generation/cancel`
 */
export function syntheticDatasetsGenerationCancel(
  client: ClientCore,
  params: SyntheticDatasetsGenerationCancelParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, generationCancel, params, options);
}

/** Parameters of `syntheticDatasets.generation.logs`. */
export interface SyntheticDatasetsGenerationLogsParams {
  /** Id of the synthetic dataset. */
  id: string;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const generationLogs = {
  id: "syntheticDatasets.generation.logs",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/generation/logs",
  accept: "application/zip, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Downloads the logs of a synthetic dataset's generation as a zip archive.
 * `GET /api/v2/synthetic-datasets/{id}/generation/logs`
 */
export function syntheticDatasetsGenerationLogs(
  client: ClientCore,
  params: SyntheticDatasetsGenerationLogsParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, generationLogs, params, options);
}

/** Parameters of `syntheticDatasets.generation.start`. */
export interface SyntheticDatasetsGenerationStartParams {
  /** Id of the synthetic dataset. */
  id: string;
}

const generationStart = {
  id: "syntheticDatasets.generation.start",
  method: "POST",
  path: "/api/v2/synthetic-datasets/{id}/generation/start",
} as const;

/**
 * Starts the generation of a synthetic dataset.
 * `POST /api/v2/synthetic-datasets/{id}/generation/start`
 */
export function syntheticDatasetsGenerationStart(
  client: ClientCore,
  params: SyntheticDatasetsGenerationStartParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, generationStart, params, options);
}

/** Parameters of `syntheticDatasets.tables.get`. */
export interface SyntheticDatasetsTablesGetParams {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesGet = {
  id: "syntheticDatasets.tables.get",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/tables/{tableId}",
} as const;

/**
 * Fetches a table of a synthetic dataset, without its rows.
 * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}`
 */
export function syntheticDatasetsTablesGet(
  client: ClientCore,
  params: SyntheticDatasetsTablesGetParams,
  options?: RequestOptions,
): Call<SyntheticTable, MostlyAIFailure> {
  return new Call(client, tablesGet, params, options);
}

/** Parameters of `syntheticDatasets.tables.update`. */
export interface SyntheticDatasetsTablesUpdateParams extends SyntheticTableUpdate {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesUpdate = {
  id: "syntheticDatasets.tables.update",
  method: "PATCH",
  path: "/api/v2/synthetic-datasets/{id}/tables/{tableId}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes how a table of a synthetic dataset is generated.
 * `PATCH /api/v2/synthetic-datasets/{id}/tables/{tableId}`
 */
export function syntheticDatasetsTablesUpdate(
  client: ClientCore,
  params: SyntheticDatasetsTablesUpdateParams,
  options?: RequestOptions,
): Call<SyntheticTable, MostlyAIFailure> {
  return new Call(client, tablesUpdate, params, options);
}

/** Parameters of `syntheticDatasets.tables.report`. */
export interface SyntheticDatasetsTablesReportParams {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /**
   * Whether the report is on the synthetic rows (`DATA`, the default) or on the model they come from
   * (`MODEL`).
   */
  reportType?: SyntheticDatasetReportType | undefined;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
  /** Which model of the table the report is on, `TABULAR` or `LANGUAGE`. */
  modelType: ModelType;
}

const tablesReport = {
  id: "syntheticDatasets.tables.report",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/tables/{tableId}/report",
  accept: "text/html, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Fetches the quality report of a synthetic table, as an HTML page.
 * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}/report`
 */
export function syntheticDatasetsTablesReport(
  client: ClientCore,
  params: SyntheticDatasetsTablesReportParams,
  options?: RequestOptions,
): Call<string, MostlyAIFailure> {
  return new Call(client, tablesReport, params, options);
}

/** Parameters of `syntheticDatasets.tables.samples`. */
export interface SyntheticDatasetsTablesSamplesParams {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesSamples = {
  id: "syntheticDatasets.tables.samples",
  method: "GET",
  path: "/api/v2/synthetic-datasets/{id}/tables/{tableId}/samples",
} as const;

/**
 * Fetches a few rows of a synthetic table.
 * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}/samples`
 */
export function syntheticDatasetsTablesSamples(
  client: ClientCore,
  params: SyntheticDatasetsTablesSamplesParams,
  options?: RequestOptions,
): Call<SampleRows, MostlyAIFailure> {
  return new Call(client, tablesSamples, params, options);
}

/** Parameters of `syntheticDatasets.tables.uploadSeed`. */
export interface SyntheticDatasetsTablesUploadSeedParams extends SampleSeedUpload {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesUploadSeed = {
  id: "syntheticDatasets.tables.uploadSeed",
  method: "POST",
  path: "/api/v2/synthetic-datasets/{id}/tables/{tableId}/upload",
  body: multipart,
} as const;

/**
 * Uploads the seed that a table of a synthetic dataset is generated from.
 * `POST /api/v2/synthetic-datasets/{id}/tables/{tableId}/upload`
 */
export function syntheticDatasetsTablesUploadSeed(
  client: ClientCore,
  params: SyntheticDatasetsTablesUploadSeedParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, tablesUploadSeed, params, options);
}

const generationWait = {
  status: "/status",
  active: ["NEW", "CONTINUE", "ON_HOLD", "QUEUED", "IN_PROGRESS"],
  succeeded: ["DONE"],
  failed: ["FAILED"],
  canceled: ["CANCELED"],
  error: "/steps/*/errorMessage",
  progress: { value: "/progress/value", max: "/progress/max" },
  interval: 2000,
  cancel: generationCancel,
  cancelParams: ["id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `DONE`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `syntheticDatasets.generation.cancel`
 * too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function syntheticDatasetsGenerationWait(
  client: ClientCore,
  params: SyntheticDatasetsGenerationGetParams,
  options?: WaitOptions<JobProgress>,
): Promise<JobProgress> {
  return wait(client, generationGet, generationWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `DONE`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `syntheticDatasets.generation.cancel`
 * too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function syntheticDatasetsGenerationWatch(
  client: ClientCore,
  params: SyntheticDatasetsGenerationGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<JobProgress>, void, undefined> {
  return watch(client, generationGet, generationWait, params, options);
}

/** Tables that a trained generator made, to download or deliver. */
export interface SyntheticDatasets {
  /**
   * Lists the synthetic datasets that the calling user can see. `GET /api/v2/synthetic-datasets`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const syntheticDataset of mostly.syntheticDatasets.list()) console.log(syntheticDataset);
   */
  list(
    params?: SyntheticDatasetsListParams,
    options?: ListOptions,
  ): ListCall<SyntheticDatasetListItem, SyntheticDatasetList, MostlyAIFailure>;

  /**
   * Creates a synthetic dataset for a trained generator, without generating it.
   * `POST /api/v2/synthetic-datasets`
   *
   * Start the generation with `syntheticDatasets.generation.start`. Without `tables` as many rows are
   * made as the generator was trained on.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const syntheticDataset = await mostly.syntheticDatasets.create({
   *   generatorId: "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11",
   *   name: "Synthetic US Census",
   *   tables: [{ name: "census", configuration: { sampleSize: 1000 } }],
   * });
   */
  create(
    params?: SyntheticDatasetsCreateParams,
    options?: RequestOptions,
  ): Call<SyntheticDataset, MostlyAIFailure>;

  /**
   * Fetches a synthetic dataset with its tables, without their rows.
   * `GET /api/v2/synthetic-datasets/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: SyntheticDatasetsGetParams, options?: RequestOptions): Call<SyntheticDataset, MostlyAIFailure>;

  /**
   * Changes the name, delivery or other settings of a synthetic dataset.
   * `PATCH /api/v2/synthetic-datasets/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(
    params: SyntheticDatasetsUpdateParams,
    options?: RequestOptions,
  ): Call<SyntheticDataset, MostlyAIFailure>;

  /**
   * Deletes a synthetic dataset and its data. `DELETE /api/v2/synthetic-datasets/{id}`
   *
   * What was delivered to a connector stays there.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: SyntheticDatasetsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Downloads the rows of a synthetic dataset as a zip archive.
   * `GET /api/v2/synthetic-datasets/{id}/download`
   *
   * The archive has a folder for each table, with one or more files of the chosen format.
   *
   * @throws ApiError with status 401 or 404.
   */
  download(params: SyntheticDatasetsDownloadParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Likes a synthetic dataset on behalf of the calling user. `POST /api/v2/synthetic-datasets/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  like(params: SyntheticDatasetsLikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Takes back the calling user's like of a synthetic dataset.
   * `DELETE /api/v2/synthetic-datasets/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  unlike(params: SyntheticDatasetsUnlikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Hands a synthetic dataset over to another user or organization.
   * `PUT /api/v2/synthetic-datasets/{id}/transfer`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  transfer(
    params: SyntheticDatasetsTransferParams,
    options?: RequestOptions,
  ): Call<SyntheticDataset, MostlyAIFailure>;

  /**
   * Sets who can see a synthetic dataset. `PUT /api/v2/synthetic-datasets/{id}/visibility`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  setVisibility(
    params: SyntheticDatasetsSetVisibilityParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;

  readonly config: SyntheticDatasetsConfigOperations;

  /** The job that generates a synthetic dataset. */
  readonly generation: SyntheticDatasetsGenerationOperations;

  /** Tables of a synthetic dataset, one by one. */
  readonly tables: SyntheticDatasetsTablesOperations;
}

/** The operations of `syntheticDatasets.config`. */
export interface SyntheticDatasetsConfigOperations {
  /**
   * Fetches what a synthetic dataset was configured with, ready to create another one.
   * `GET /api/v2/synthetic-datasets/{id}/config`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: SyntheticDatasetsConfigGetParams,
    options?: RequestOptions,
  ): Call<SyntheticDatasetConfig, MostlyAIFailure>;
}

/** The job that generates a synthetic dataset. */
export interface SyntheticDatasetsGenerationOperations {
  /**
   * Fetches the progress of a synthetic dataset's generation.
   * `GET /api/v2/synthetic-datasets/{id}/generation`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: SyntheticDatasetsGenerationGetParams,
    options?: RequestOptions,
  ): Call<JobProgress, MostlyAIFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `DONE`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `syntheticDatasets.generation.cancel`
   * too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(
    params: SyntheticDatasetsGenerationGetParams,
    options?: WaitOptions<JobProgress>,
  ): Promise<JobProgress>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `DONE`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `syntheticDatasets.generation.cancel`
   * too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: SyntheticDatasetsGenerationGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<JobProgress>, void, undefined>;

  /**
   * Cancels the generation of a synthetic dataset.
   * `POST /api/v2/synthetic-datasets/{id}/generation/cancel`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  cancel(
    params: SyntheticDatasetsGenerationCancelParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;

  /**
   * Downloads the logs of a synthetic dataset's generation as a zip archive.
   * `GET /api/v2/synthetic-datasets/{id}/generation/logs`
   *
   * @throws ApiError with status 401 or 404.
   */
  logs(params: SyntheticDatasetsGenerationLogsParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Starts the generation of a synthetic dataset.
   * `POST /api/v2/synthetic-datasets/{id}/generation/start`
   *
   * Answers at once; wait for the end with `syntheticDatasets.generation.wait`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  start(
    params: SyntheticDatasetsGenerationStartParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;
}

/** Tables of a synthetic dataset, one by one. */
export interface SyntheticDatasetsTablesOperations {
  /**
   * Fetches a table of a synthetic dataset, without its rows.
   * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: SyntheticDatasetsTablesGetParams,
    options?: RequestOptions,
  ): Call<SyntheticTable, MostlyAIFailure>;

  /**
   * Changes how a table of a synthetic dataset is generated.
   * `PATCH /api/v2/synthetic-datasets/{id}/tables/{tableId}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(
    params: SyntheticDatasetsTablesUpdateParams,
    options?: RequestOptions,
  ): Call<SyntheticTable, MostlyAIFailure>;

  /**
   * Fetches the quality report of a synthetic table, as an HTML page.
   * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}/report`
   *
   * @throws ApiError with status 401 or 404.
   */
  report(
    params: SyntheticDatasetsTablesReportParams,
    options?: RequestOptions,
  ): Call<string, MostlyAIFailure>;

  /**
   * Fetches a few rows of a synthetic table.
   * `GET /api/v2/synthetic-datasets/{id}/tables/{tableId}/samples`
   *
   * All rows come from `syntheticDatasets.download`.
   *
   * @throws ApiError with status 401 or 404.
   */
  samples(
    params: SyntheticDatasetsTablesSamplesParams,
    options?: RequestOptions,
  ): Call<SampleRows, MostlyAIFailure>;

  /**
   * Uploads the seed that a table of a synthetic dataset is generated from.
   * `POST /api/v2/synthetic-datasets/{id}/tables/{tableId}/upload`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  uploadSeed(
    params: SyntheticDatasetsTablesUploadSeedParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;
}
