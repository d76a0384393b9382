// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  DataSource,
  DataSourceCreate,
  DataSourceHistory,
  DataSourceList,
  DataSourceState,
  DataSourceSummary,
  DataSourceUpdate,
  DeleteConfirmation,
  InvalidInput,
  Outcome,
  QlusterError,
} from "../schema.ts";

/** Parameters of `dataSources.list`. */
export interface DataSourcesListParams {
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
  /** States to list: all but `deleted` by default. */
  states?: DataSourceState[] | undefined;
}

/** How `dataSources.list` fails. */
export type DataSourcesListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "dataSources.list",
  method: "GET",
  path: "/data-sources",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists data sources, the newest first unless `reverse` is false. `GET /data-sources` */
export function dataSourcesList(
  client: ClientCore,
  params?: DataSourcesListParams,
  options?: ListOptions,
): ListCall<DataSourceSummary, DataSourceList, DataSourcesListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `dataSources.create`. */
export type DataSourcesCreateParams = DataSourceCreate;

/** How `dataSources.create` fails. */
export type DataSourcesCreateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const create = {
  id: "dataSources.create",
  method: "POST",
  path: "/data-sources",
  body: json,
  secrets: [
    "dropbox_access_token",
    "file_password",
    "gpg_passphrase",
    "gpg_private_key",
    "gs_service_account_key",
    "s3_secret_key",
    "sftp_password",
    "sftp_ssh_key",
    "sftp_ssh_key_passphrase",
  ],
} as const;

/** Creates a data source. `POST /data-sources` */
export function dataSourcesCreate(
  client: ClientCore,
  params: DataSourcesCreateParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `dataSources.get`. */
export interface DataSourcesGetParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.get` fails. */
export type DataSourcesGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "dataSources.get", method: "GET", path: "/data-sources/{data_source_model_id}" } as const;

/** Fetches a data source. `GET /data-sources/{data_source_model_id}` */
export function dataSourcesGet(
  client: ClientCore,
  params: DataSourcesGetParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `dataSources.update`. */
export interface DataSourcesUpdateParams extends DataSourceUpdate {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.update` fails. */
export type DataSourcesUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "dataSources.update",
  method: "PATCH",
  path: "/data-sources/{data_source_model_id}",
  body: json,
  secrets: [
    "dropbox_access_token",
    "file_password",
    "gpg_passphrase",
    "gpg_private_key",
    "gs_service_account_key",
    "s3_secret_key",
    "sftp_password",
    "sftp_ssh_key",
    "sftp_ssh_key_passphrase",
  ],
} as const;

/** Changes a data source. `PATCH /data-sources/{data_source_model_id}` */
export function dataSourcesUpdate(
  client: ClientCore,
  params: DataSourcesUpdateParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `dataSources.copy`. */
export interface DataSourcesCopyParams extends DataSourceCreate {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.copy` fails. */
export type DataSourcesCopyFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const copy = {
  id: "dataSources.copy",
  method: "POST",
  path: "/data-sources/{data_source_model_id}/copy",
  body: json,
  secrets: [
    "dropbox_access_token",
    "file_password",
    "gpg_passphrase",
    "gpg_private_key",
    "gs_service_account_key",
    "s3_secret_key",
    "sftp_password",
    "sftp_ssh_key",
    "sftp_ssh_key_passphrase",
  ],
} as const;

/** Creates a data source as a copy of another. `POST /data-sources/{data_source_model_id}/copy` */
export function dataSourcesCopy(
  client: ClientCore,
  params: DataSourcesCopyParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesCopyFailure> {
  return new Call(client, copy, params, options);
}

/** Parameters of `dataSources.delete`. */
export interface DataSourcesDeleteParams extends DeleteConfirmation {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.delete` fails. */
export type DataSourcesDeleteFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const deleteOperation = {
  id: "dataSources.delete",
  method: "POST",
  path: "/data-sources/{data_source_model_id}/delete",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Deletes a data source, whose name has to be given as a safeguard.
 * `POST /data-sources/{data_source_model_id}/delete`
 */
export function dataSourcesDelete(
  client: ClientCore,
  params: DataSourcesDeleteParams,
  options?: RequestOptions,
): Call<Outcome, DataSourcesDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `dataSources.disableSensorCronjob`. */
export interface DataSourcesDisableSensorCronjobParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.disableSensorCronjob` fails. */
export type DataSourcesDisableSensorCronjobFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const disableSensorCronjob = {
  id: "dataSources.disableSensorCronjob",
  method: "POST",
  path: "/data-sources/{data_source_model_id}/disable-sensor-cronjob",
  retry: "idempotent",
} as const;

/**
 * Stops the scheduled search for files of a data source.
 * `POST /data-sources/{data_source_model_id}/disable-sensor-cronjob`
 */
export function dataSourcesDisableSensorCronjob(
  client: ClientCore,
  params: DataSourcesDisableSensorCronjobParams,
  options?: RequestOptions,
): Call<Outcome, DataSourcesDisableSensorCronjobFailure> {
  return new Call(client, disableSensorCronjob, params, options);
}

/** Parameters of `dataSources.getHistory`. */
export interface DataSourcesGetHistoryParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.getHistory` fails. */
export type DataSourcesGetHistoryFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const getHistory = {
  id: "dataSources.getHistory",
  method: "GET",
  path: "/data-sources/{data_source_model_id}/history",
} as const;

/** Fetches the former states of a data source. `GET /data-sources/{data_source_model_id}/history` */
export function dataSourcesGetHistory(
  client: ClientCore,
  params: DataSourcesGetHistoryParams,
  options?: RequestOptions,
): Call<DataSourceHistory, DataSourcesGetHistoryFailure> {
  return new Call(client, getHistory, params, options);
}

/** Parameters of `dataSources.runSensorCronjob`. */
export interface DataSourcesRunSensorCronjobParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.runSensorCronjob` fails. */
export type DataSourcesRunSensorCronjobFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const runSensorCronjob = {
  id: "dataSources.runSensorCronjob",
  method: "POST",
  path: "/data-sources/{data_source_model_id}/run-sensor-cronjob",
} as const;

/**
 * Runs the scheduled search for files of a data source now.
 * `POST /data-sources/{data_source_model_id}/run-sensor-cronjob`
 */
export function dataSourcesRunSensorCronjob(
  client: ClientCore,
  params: DataSourcesRunSensorCronjobParams,
  options?: RequestOptions,
): Call<Outcome, DataSourcesRunSensorCronjobFailure> {
  return new Call(client, runSensorCronjob, params, options);
}

/** Parameters of `dataSources.runSensor`. */
export interface DataSourcesRunSensorParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.runSensor` fails. */
export type DataSourcesRunSensorFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const runSensor = {
  id: "dataSources.runSensor",
  method: "POST",
  path: "/data-sources/{data_source_model_id}/run-sensor-job",
} as const;

/** Looks for new files of a data source now. `POST /data-sources/{data_source_model_id}/run-sensor-job` */
export function dataSourcesRunSensor(
  client: ClientCore,
  params: DataSourcesRunSensorParams,
  options?: RequestOptions,
): Call<Outcome, DataSourcesRunSensorFailure> {
  return new Call(client, runSensor, params, options);
}

/** Parameters of `dataSources.getSummary`. */
export interface DataSourcesGetSummaryParams {
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.getSummary` fails. */
export type DataSourcesGetSummaryFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const getSummary = {
  id: "dataSources.getSummary",
  method: "GET",
  path: "/data-sources/{data_source_model_id}/tiny",
} as const;

/**
 * Fetches the few fields of a data source that lists show.
 * `GET /data-sources/{data_source_model_id}/tiny`
 */
export function dataSourcesGetSummary(
  client: ClientCore,
  params: DataSourcesGetSummaryParams,
  options?: RequestOptions,
): Call<DataSourceSummary, DataSourcesGetSummaryFailure> {
  return new Call(client, getSummary, params, options);
}

/** Parameters of `dataSources.blank`. */
export interface DataSourcesBlankParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `dataSources.blank` fails. */
export type DataSourcesBlankFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const blank = {
  id: "dataSources.blank",
  method: "GET",
  path: "/datasets/{dataset_id}/data-sources/new",
} as const;

/**
 * Gives a data source with default values for a dataset, as a start for `dataSources.create`.
 * `GET /datasets/{dataset_id}/data-sources/new`
 */
export function dataSourcesBlank(
  client: ClientCore,
  params: DataSourcesBlankParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesBlankFailure> {
  return new Call(client, blank, params, options);
}

/** Parameters of `dataSources.prepareCopy`. */
export interface DataSourcesPrepareCopyParams {
  /** Id of the dataset. */
  dataset_id: number;
  /** Id of the data source. */
  data_source_model_id: number;
}

/** How `dataSources.prepareCopy` fails. */
export type DataSourcesPrepareCopyFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const prepareCopy = {
  id: "dataSources.prepareCopy",
  method: "GET",
  path: "/datasets/{dataset_id}/data-sources/{data_source_model_id}/copy",
} as const;

/**
 * Gives a copy of a data source that is not stored, as a start for `dataSources.copy`.
 * `GET /datasets/{dataset_id}/data-sources/{data_source_model_id}/copy`
 */
export function dataSourcesPrepareCopy(
  client: ClientCore,
  params: DataSourcesPrepareCopyParams,
  options?: RequestOptions,
): Call<DataSource, DataSourcesPrepareCopyFailure> {
  return new Call(client, prepareCopy, params, options);
}

/** Places that files come from. Some names on the wire call them data source models. */
export interface DataSources {
  /**
   * Lists data sources, the newest first unless `reverse` is false. `GET /data-sources`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const dataSource of qluster.dataSources.list()) console.log(dataSource);
   */
  list(
    params?: DataSourcesListParams,
    options?: ListOptions,
  ): ListCall<DataSourceSummary, DataSourceList, DataSourcesListFailure>;

  /**
   * Creates a data source. `POST /data-sources`
   *
   * Start from `dataSources.blank` and fill in a name and the credentials.
   *
   * The platform does not document this operation; it is inferred (method documented; path from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const dataSource = await qluster.dataSources.create({
   *   name: "orders by SFTP",
   *   settings_model_id: 9,
   *   dataset_id: 7,
   *   data_source_type: "sftp",
   *   schedule: "0 6 * * *",
   *   state: "active",
   *   pattern: "orders-.*\\.csv",
   *   sftp_host: "files.example.com",
   *   sftp_port: 22,
   *   sftp_user: "qluster",
   *   sftp_password: "correct horse",
   *   sftp_folder: "/outgoing",
   * });
   */
  create(
    params: DataSourcesCreateParams,
    options?: RequestOptions,
  ): Call<DataSource, DataSourcesCreateFailure>;

  /**
   * Fetches a data source. `GET /data-sources/{data_source_model_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: DataSourcesGetParams, options?: RequestOptions): Call<DataSource, DataSourcesGetFailure>;

  /**
   * Changes a data source. `PATCH /data-sources/{data_source_model_id}`
   *
   * The id stands in the path and in the body; `version_id` has to be the one that the data source was
   * read with.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404, 409 or 422.
   */
  update(
    params: DataSourcesUpdateParams,
    options?: RequestOptions,
  ): Call<DataSource, DataSourcesUpdateFailure>;

  /**
   * Creates a data source as a copy of another. `POST /data-sources/{data_source_model_id}/copy`
   *
   * Start from `dataSources.prepareCopy` and change what differs.
   *
   * The platform does not document this operation; it is inferred (method documented; path from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  copy(params: DataSourcesCopyParams, options?: RequestOptions): Call<DataSource, DataSourcesCopyFailure>;

  /**
   * Deletes a data source, whose name has to be given as a safeguard.
   * `POST /data-sources/{data_source_model_id}/delete`
   *
   * The platform does not document this operation; it is inferred (other deletes are `POST …/delete`,
   * and its place among the documented operations; it may be `DELETE` on the same path, or
   * `DELETE /data-sources/{data_source_model_id}` as in a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  delete(params: DataSourcesDeleteParams, options?: RequestOptions): Call<Outcome, DataSourcesDeleteFailure>;

  /**
   * Stops the scheduled search for files of a data source.
   * `POST /data-sources/{data_source_model_id}/disable-sensor-cronjob`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  disableSensorCronjob(
    params: DataSourcesDisableSensorCronjobParams,
    options?: RequestOptions,
  ): Call<Outcome, DataSourcesDisableSensorCronjobFailure>;

  /**
   * Fetches the former states of a data source. `GET /data-sources/{data_source_model_id}/history`
   *
   * The platform does not document this operation; it is inferred (path and method after the sibling
   * `tiny`; a later version has one history for all objects instead).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getHistory(
    params: DataSourcesGetHistoryParams,
    options?: RequestOptions,
  ): Call<DataSourceHistory, DataSourcesGetHistoryFailure>;

  /**
   * Runs the scheduled search for files of a data source now.
   * `POST /data-sources/{data_source_model_id}/run-sensor-cronjob`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  runSensorCronjob(
    params: DataSourcesRunSensorCronjobParams,
    options?: RequestOptions,
  ): Call<Outcome, DataSourcesRunSensorCronjobFailure>;

  /**
   * Looks for new files of a data source now. `POST /data-sources/{data_source_model_id}/run-sensor-job`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  runSensor(
    params: DataSourcesRunSensorParams,
    options?: RequestOptions,
  ): Call<Outcome, DataSourcesRunSensorFailure>;

  /**
   * Fetches the few fields of a data source that lists show.
   * `GET /data-sources/{data_source_model_id}/tiny`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getSummary(
    params: DataSourcesGetSummaryParams,
    options?: RequestOptions,
  ): Call<DataSourceSummary, DataSourcesGetSummaryFailure>;

  /**
   * Gives a data source with default values for a dataset, as a start for `dataSources.create`.
   * `GET /datasets/{dataset_id}/data-sources/new`
   *
   * Nothing is stored.
   *
   * The platform does not document this operation; it is inferred (path documented; method from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  blank(params: DataSourcesBlankParams, options?: RequestOptions): Call<DataSource, DataSourcesBlankFailure>;

  /**
   * Gives a copy of a data source that is not stored, as a start for `dataSources.copy`.
   * `GET /datasets/{dataset_id}/data-sources/{data_source_model_id}/copy`
   *
   * Nothing is stored. The copy may belong to the same dataset or to another.
   *
   * The platform does not document this operation; it is inferred (path documented; method from the
   * command line client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  prepareCopy(
    params: DataSourcesPrepareCopyParams,
    options?: RequestOptions,
  ): Call<DataSource, DataSourcesPrepareCopyFailure>;
}
