// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, byPage, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  Dataset,
  DatasetCreate,
  DatasetDetails,
  DatasetHistory,
  DatasetList,
  DatasetRowList,
  DatasetState,
  DatasetStats,
  DatasetSummary,
  DatasetUpdate,
  DeleteConfirmation,
  IdSelection,
  IgnoredLines,
  InvalidInput,
  Outcome,
  QlusterError,
  TrainingActivity,
} from "../schema.ts";

/** Parameters of `datasets.list`. */
export interface DatasetsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** States to list: `active` and `disabled` by default. */
  states?: DatasetState[] | undefined;
  /** Only datasets with the destination of this id. */
  destination_id?: number | undefined;
}

/** How `datasets.list` fails. */
export type DatasetsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "datasets.list",
  method: "GET",
  path: "/datasets",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists datasets, the newest first unless `reverse` is false. `GET /datasets` */
export function datasetsList(
  client: ClientCore,
  params?: DatasetsListParams,
  options?: ListOptions,
): ListCall<DatasetSummary, DatasetList, DatasetsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `datasets.create`. */
export type DatasetsCreateParams = DatasetCreate;

/** How `datasets.create` fails. */
export type DatasetsCreateFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const create = { id: "datasets.create", method: "POST", path: "/datasets", body: json } as const;

/** Creates a dataset with its settings. `POST /datasets` */
export function datasetsCreate(
  client: ClientCore,
  params: DatasetsCreateParams,
  options?: RequestOptions,
): Call<Dataset, DatasetsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `datasets.update`. */
export type DatasetsUpdateParams = DatasetUpdate;

/** How `datasets.update` fails. */
export type DatasetsUpdateFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const update = { id: "datasets.update", method: "PATCH", path: "/datasets", body: json } as const;

/** Changes a dataset and, with `settings_model`, its settings. `PATCH /datasets` */
export function datasetsUpdate(
  client: ClientCore,
  params: DatasetsUpdateParams,
  options?: RequestOptions,
): Call<Dataset, DatasetsUpdateFailure> {
  return new Call(client, update, params, options);
}

const blank = { id: "datasets.blank", method: "GET", path: "/datasets/new" } as const;

/** Gives a dataset with default values, as a start for `datasets.create`. `GET /datasets/new` */
export function datasetsBlank(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<Dataset, ApiError<ErrorStatus, QlusterError>> {
  return new Call(client, blank, params, options);
}

/** Parameters of `datasets.get`. */
export interface DatasetsGetParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.get` fails. */
export type DatasetsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "datasets.get", method: "GET", path: "/datasets/{dataset_id}" } as const;

/** Fetches a dataset with its settings. `GET /datasets/{dataset_id}` */
export function datasetsGet(
  client: ClientCore,
  params: DatasetsGetParams,
  options?: RequestOptions,
): Call<Dataset, DatasetsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `datasets.isTraining`. */
export interface DatasetsIsTrainingParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.isTraining` fails. */
export type DatasetsIsTrainingFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const isTraining = {
  id: "datasets.isTraining",
  method: "GET",
  path: "/datasets/{dataset_id}/any-training-job-running",
} as const;

/**
 * Tells whether a training job of a dataset runs now.
 * `GET /datasets/{dataset_id}/any-training-job-running`
 */
export function datasetsIsTraining(
  client: ClientCore,
  params: DatasetsIsTrainingParams,
  options?: RequestOptions,
): Call<TrainingActivity, DatasetsIsTrainingFailure> {
  return new Call(client, isTraining, params, options);
}

/** Parameters of `datasets.prepareCopy`. */
export interface DatasetsPrepareCopyParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.prepareCopy` fails. */
export type DatasetsPrepareCopyFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const prepareCopy = {
  id: "datasets.prepareCopy",
  method: "GET",
  path: "/datasets/{dataset_id}/copy",
} as const;

/**
 * Gives a copy of a dataset that is not stored, as a start for `datasets.copy`.
 * `GET /datasets/{dataset_id}/copy`
 */
export function datasetsPrepareCopy(
  client: ClientCore,
  params: DatasetsPrepareCopyParams,
  options?: RequestOptions,
): Call<Dataset, DatasetsPrepareCopyFailure> {
  return new Call(client, prepareCopy, params, options);
}

/** Parameters of `datasets.copy`. */
export interface DatasetsCopyParams extends DatasetCreate {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.copy` fails. */
export type DatasetsCopyFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const copy = {
  id: "datasets.copy",
  method: "POST",
  path: "/datasets/{dataset_id}/copy",
  body: json,
} as const;

/** Creates a dataset as a copy of another. `POST /datasets/{dataset_id}/copy` */
export function datasetsCopy(
  client: ClientCore,
  params: DatasetsCopyParams,
  options?: RequestOptions,
): Call<Dataset, DatasetsCopyFailure> {
  return new Call(client, copy, params, options);
}

/** Parameters of `datasets.delete`. */
export interface DatasetsDeleteParams extends DeleteConfirmation {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.delete` fails. */
export type DatasetsDeleteFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const deleteOperation = {
  id: "datasets.delete",
  method: "POST",
  path: "/datasets/{dataset_id}/delete",
  retry: "idempotent",
  body: json,
} as const;

/** Deletes a dataset, whose name has to be given as a safeguard. `POST /datasets/{dataset_id}/delete` */
export function datasetsDelete(
  client: ClientCore,
  params: DatasetsDeleteParams,
  options?: RequestOptions,
): Call<Outcome, DatasetsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `datasets.getDetails`. */
export interface DatasetsGetDetailsParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.getDetails` fails. */
export type DatasetsGetDetailsFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const getDetails = {
  id: "datasets.getDetails",
  method: "GET",
  path: "/datasets/{dataset_id}/extra-details",
} as const;

/**
 * Fetches a dataset with its migration, destination and open alerts.
 * `GET /datasets/{dataset_id}/extra-details`
 */
export function datasetsGetDetails(
  client: ClientCore,
  params: DatasetsGetDetailsParams,
  options?: RequestOptions,
): Call<DatasetDetails, DatasetsGetDetailsFailure> {
  return new Call(client, getDetails, params, options);
}

/** Parameters of `datasets.getHistory`. */
export interface DatasetsGetHistoryParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.getHistory` fails. */
export type DatasetsGetHistoryFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const getHistory = {
  id: "datasets.getHistory",
  method: "GET",
  path: "/datasets/{dataset_id}/history",
} as const;

/** Fetches the former states of a dataset and of its settings. `GET /datasets/{dataset_id}/history` */
export function datasetsGetHistory(
  client: ClientCore,
  params: DatasetsGetHistoryParams,
  options?: RequestOptions,
): Call<DatasetHistory, DatasetsGetHistoryFailure> {
  return new Call(client, getHistory, params, options);
}

/** Parameters of `datasets.getStats`. */
export interface DatasetsGetStatsParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.getStats` fails. */
export type DatasetsGetStatsFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const getStats = { id: "datasets.getStats", method: "GET", path: "/datasets/{dataset_id}/stats" } as const;

/** Counts the rows of a dataset that are in quarantine. `GET /datasets/{dataset_id}/stats` */
export function datasetsGetStats(
  client: ClientCore,
  params: DatasetsGetStatsParams,
  options?: RequestOptions,
): Call<DatasetStats, DatasetsGetStatsFailure> {
  return new Call(client, getStats, params, options);
}

/** Parameters of `datasets.rows.list`. */
export interface DatasetsRowsListParams {
  /** Id of the dataset. */
  dataset_id: number;
  /** Number of the page, from 1, the default. */
  page?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Only what belongs to the data source with this id. */
  data_source_model_id?: number | undefined;
  /** Only rows of the file with this id. */
  stored_item_id?: number | undefined;
  /** Whether to list the rows in quarantine, false by default. */
  is_bad_data?: boolean | undefined;
  /** Columns to sort by; a `~` before the name turns the order round, as in `~id`, the default. */
  order_by?: string[] | undefined;
}

/** How `datasets.rows.list` fails. */
export type DatasetsRowsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const rowsList = {
  id: "datasets.rows.list",
  method: "GET",
  path: "/datasets/{dataset_id}/data",
  pages: {
    by: byPage,
    page: "/page",
    first: 1,
    limit: "/limit",
    items: "/results",
    total: "/total_rows",
    pages: "/total_page_count",
  },
} as const;

/**
 * Lists the rows of a dataset, or with `is_bad_data` those in quarantine.
 * `GET /datasets/{dataset_id}/data`
 */
export function datasetsRowsList(
  client: ClientCore,
  params: DatasetsRowsListParams,
  options?: ListOptions,
): ListCall<unknown[], DatasetRowList, DatasetsRowsListFailure> {
  return new ListCall(client, rowsList, params, options);
}

/** Parameters of `datasets.rows.ignore`. */
export interface DatasetsRowsIgnoreParams extends IgnoredLines {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.rows.ignore` fails. */
export type DatasetsRowsIgnoreFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const rowsIgnore = {
  id: "datasets.rows.ignore",
  method: "POST",
  path: "/datasets/{dataset_id}/ignore_line_signature",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Ignores lines by their signatures, and takes them out of quarantine.
 * `POST /datasets/{dataset_id}/ignore_line_signature`
 */
export function datasetsRowsIgnore(
  client: ClientCore,
  params: DatasetsRowsIgnoreParams,
  options?: RequestOptions,
): Call<Outcome, DatasetsRowsIgnoreFailure> {
  return new Call(client, rowsIgnore, params, options);
}

/** Parameters of `datasets.rows.reprocess`. */
export interface DatasetsRowsReprocessParams extends IdSelection {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `datasets.rows.reprocess` fails. */
export type DatasetsRowsReprocessFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const rowsReprocess = {
  id: "datasets.rows.reprocess",
  method: "POST",
  path: "/datasets/{dataset_id}/reprocess-bad-rows",
  body: json,
} as const;

/** Checks rows in quarantine again, by their ids. `POST /datasets/{dataset_id}/reprocess-bad-rows` */
export function datasetsRowsReprocess(
  client: ClientCore,
  params: DatasetsRowsReprocessParams,
  options?: RequestOptions,
): Call<Outcome, DatasetsRowsReprocessFailure> {
  return new Call(client, rowsReprocess, params, options);
}

/** Files of one form that are loaded into one table, with their settings. */
export interface Datasets {
  /**
   * Lists datasets, the newest first unless `reverse` is false. `GET /datasets`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const dataset of qluster.datasets.list()) console.log(dataset);
   */
  list(
    params?: DatasetsListParams,
    options?: ListOptions,
  ): ListCall<DatasetSummary, DatasetList, DatasetsListFailure>;

  /**
   * Creates a dataset with its settings. `POST /datasets`
   *
   * Start from `datasets.blank` and fill in names and ids. Ids and dates in the body are ignored.
   *
   * The platform does not document this operation; it is inferred (method documented; path from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const dataset = await qluster.datasets.create({
   *   name: "returns",
   *   schema_name: "sales",
   *   database_name: "warehouse",
   *   table_name: "returns",
   *   backup_settings_id: 2,
   *   destination_id: 4,
   *   migration_policy: "ask_user",
   *   settings_model: { boolean_true: ["yes", "y"] },
   * });
   */
  create(params: DatasetsCreateParams, options?: RequestOptions): Call<Dataset, DatasetsCreateFailure>;

  /**
   * Changes a dataset and, with `settings_model`, its settings. `PATCH /datasets`
   *
   * The ids stand in the body. Both `version_id`s have to be those that the dataset was read with, so
   * that nobody overwrites the changes of another. A change of the settings may start a training job;
   * one of the dataset alone does not.
   *
   * @throws ApiError with status 401, 403, 404, 409 or 422.
   */
  update(params: DatasetsUpdateParams, options?: RequestOptions): Call<Dataset, DatasetsUpdateFailure>;

  /**
   * Gives a dataset with default values, as a start for `datasets.create`. `GET /datasets/new`
   *
   * Nothing is stored.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401.
   */
  blank(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<Dataset, ApiError<ErrorStatus, QlusterError>>;

  /**
   * Fetches a dataset with its settings. `GET /datasets/{dataset_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: DatasetsGetParams, options?: RequestOptions): Call<Dataset, DatasetsGetFailure>;

  /**
   * Tells whether a training job of a dataset runs now.
   * `GET /datasets/{dataset_id}/any-training-job-running`
   *
   * The platform does not document this operation; it is inferred (a guess: the end of its name as the
   * last part of the path; a later version lacks it).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  isTraining(
    params: DatasetsIsTrainingParams,
    options?: RequestOptions,
  ): Call<TrainingActivity, DatasetsIsTrainingFailure>;

  /**
   * Gives a copy of a dataset that is not stored, as a start for `datasets.copy`.
   * `GET /datasets/{dataset_id}/copy`
   *
   * Nothing is stored.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  prepareCopy(
    params: DatasetsPrepareCopyParams,
    options?: RequestOptions,
  ): Call<Dataset, DatasetsPrepareCopyFailure>;

  /**
   * Creates a dataset as a copy of another. `POST /datasets/{dataset_id}/copy`
   *
   * Start from `datasets.prepareCopy` and give the copy a name and a table of its own.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  copy(params: DatasetsCopyParams, options?: RequestOptions): Call<Dataset, DatasetsCopyFailure>;

  /**
   * Deletes a dataset, whose name has to be given as a safeguard. `POST /datasets/{dataset_id}/delete`
   *
   * The platform does not document this operation; it is inferred (other deletes are `POST …/delete`,
   * and its place among the documented operations; it may be `DELETE` on the same path, or
   * `DELETE /datasets/{dataset_id}` as in a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  delete(params: DatasetsDeleteParams, options?: RequestOptions): Call<Outcome, DatasetsDeleteFailure>;

  /**
   * Fetches a dataset with its migration, destination and open alerts.
   * `GET /datasets/{dataset_id}/extra-details`
   *
   * The platform does not document this operation; it is inferred (a guess: the end of its name as the
   * last part of the path; a later version lacks it).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getDetails(
    params: DatasetsGetDetailsParams,
    options?: RequestOptions,
  ): Call<DatasetDetails, DatasetsGetDetailsFailure>;

  /**
   * Fetches the former states of a dataset and of its settings. `GET /datasets/{dataset_id}/history`
   *
   * The platform does not document this operation; it is inferred (path and method after the sibling
   * `stats`; a later version has one history for all objects instead).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getHistory(
    params: DatasetsGetHistoryParams,
    options?: RequestOptions,
  ): Call<DatasetHistory, DatasetsGetHistoryFailure>;

  /**
   * Counts the rows of a dataset that are in quarantine. `GET /datasets/{dataset_id}/stats`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getStats(
    params: DatasetsGetStatsParams,
    options?: RequestOptions,
  ): Call<DatasetStats, DatasetsGetStatsFailure>;

  /** The rows of a dataset, loaded or in quarantine. */
  readonly rows: DatasetsRowsOperations;
}

/** The rows of a dataset, loaded or in quarantine. */
export interface DatasetsRowsOperations {
  /**
   * Lists the rows of a dataset, or with `is_bad_data` those in quarantine.
   * `GET /datasets/{dataset_id}/data`
   *
   * Each row is a list of values in the order of `fields`, which only the page has. Users who are
   * limited to data sources have to name one, or a file, and see the rows of these alone.
   *
   * The platform does not document this operation; it is inferred (path documented; method from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const row of qluster.datasets.rows.list({ dataset_id: 7 })) console.log(row);
   */
  list(
    params: DatasetsRowsListParams,
    options?: ListOptions,
  ): ListCall<unknown[], DatasetRowList, DatasetsRowsListFailure>;

  /**
   * Ignores lines by their signatures, and takes them out of quarantine.
   * `POST /datasets/{dataset_id}/ignore_line_signature`
   *
   * The same lines are ignored in files to come. The quarantine changes some time after the call.
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  ignore(
    params: DatasetsRowsIgnoreParams,
    options?: RequestOptions,
  ): Call<Outcome, DatasetsRowsIgnoreFailure>;

  /**
   * Checks rows in quarantine again, by their ids. `POST /datasets/{dataset_id}/reprocess-bad-rows`
   *
   * The quarantine changes some time after the call.
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  reprocess(
    params: DatasetsRowsReprocessParams,
    options?: RequestOptions,
  ): Call<Outcome, DatasetsRowsReprocessFailure>;
}
