// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import {
  byOffset,
  Call,
  commas,
  decodeMedia,
  json,
  ListCall,
  multipart,
  optional,
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
  GeneratorCloneConfig,
  GeneratorConfig,
  GeneratorImport,
  GeneratorList,
  GeneratorListItem,
  GeneratorSortField,
  GeneratorUpdate,
  JobProgress,
  ModelType,
  MostlyGenerator,
  OwnershipTransfer,
  ProgressStatus,
  SampleRows,
  SourceColumn,
  SourceColumnUpdate,
  SourceForeignKey,
  SourceForeignKeyConfig,
  SourceForeignKeyUpdate,
  SourceTable,
  SourceTableCreate,
  SourceTableUpdate,
  SourceTableUpload,
  Visibility,
  VisibilityUpdate,
} from "../schema.ts";

/** Parameters of `generators.list`. */
export interface GeneratorsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only generators whose training has one of these statuses. */
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
  sortBy?: GeneratorSortField[] | undefined;
}

const list = {
  id: "generators.list",
  method: "GET",
  path: "/api/v2/generators",
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

/** Lists the generators that the calling user can see. `GET /api/v2/generators` */
export function generatorsList(
  client: ClientCore,
  params?: GeneratorsListParams,
  options?: ListOptions,
): ListCall<GeneratorListItem, GeneratorList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `generators.create`. */
export type GeneratorsCreateParams = GeneratorConfig;

const create = { id: "generators.create", method: "POST", path: "/api/v2/generators", body: json } as const;

/** Creates a generator from source tables, without training it. `POST /api/v2/generators` */
export function generatorsCreate(
  client: ClientCore,
  params?: GeneratorsCreateParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `generators.importFromFile`. */
export type GeneratorsImportFromFileParams = GeneratorImport;

const importFromFile = {
  id: "generators.importFromFile",
  method: "POST",
  path: "/api/v2/generators/import-from-file",
  body: multipart,
} as const;

/** Creates a generator from an exported archive. `POST /api/v2/generators/import-from-file` */
export function generatorsImportFromFile(
  client: ClientCore,
  params: GeneratorsImportFromFileParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, importFromFile, params, options);
}

/** Parameters of `generators.get`. */
export interface GeneratorsGetParams {
  /** Id of the generator. */
  id: string;
}

const get = { id: "generators.get", method: "GET", path: "/api/v2/generators/{id}" } as const;

/** Fetches a generator with its tables and their columns. `GET /api/v2/generators/{id}` */
export function generatorsGet(
  client: ClientCore,
  params: GeneratorsGetParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `generators.update`. */
export interface GeneratorsUpdateParams extends GeneratorUpdate {
  /** Id of the generator. */
  id: string;
}

const update = {
  id: "generators.update",
  method: "PATCH",
  path: "/api/v2/generators/{id}",
  retry: "idempotent",
  body: json,
} as const;

/** Changes the name, description or random state of a generator. `PATCH /api/v2/generators/{id}` */
export function generatorsUpdate(
  client: ClientCore,
  params: GeneratorsUpdateParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `generators.delete`. */
export interface GeneratorsDeleteParams {
  /** Id of the generator. */
  id: string;
}

const deleteOperation = {
  id: "generators.delete",
  method: "DELETE",
  path: "/api/v2/generators/{id}",
} as const;

/** Deletes a generator. `DELETE /api/v2/generators/{id}` */
export function generatorsDelete(
  client: ClientCore,
  params: GeneratorsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `generators.clone`. */
export interface GeneratorsCloneParams extends GeneratorCloneConfig {
  /** Id of the generator. */
  id: string;
}

const clone = {
  id: "generators.clone",
  method: "POST",
  path: "/api/v2/generators/{id}/clone",
  body: /* @__PURE__ */ optional(json),
} as const;

/** Copies a generator, with or without what it has learned. `POST /api/v2/generators/{id}/clone` */
export function generatorsClone(
  client: ClientCore,
  params: GeneratorsCloneParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, clone, params, options);
}

/** Parameters of `generators.exportToFile`. */
export interface GeneratorsExportToFileParams {
  /** Id of the generator. */
  id: string;
}

const exportToFile = {
  id: "generators.exportToFile",
  method: "GET",
  path: "/api/v2/generators/{id}/export-to-file",
  accept: "application/zip, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads a trained generator as a zip archive. `GET /api/v2/generators/{id}/export-to-file` */
export function generatorsExportToFile(
  client: ClientCore,
  params: GeneratorsExportToFileParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, exportToFile, params, options);
}

/** Parameters of `generators.like`. */
export interface GeneratorsLikeParams {
  /** Id of the generator. */
  id: string;
}

const like = {
  id: "generators.like",
  method: "POST",
  path: "/api/v2/generators/{id}/like",
  retry: "idempotent",
} as const;

/** Likes a generator on behalf of the calling user. `POST /api/v2/generators/{id}/like` */
export function generatorsLike(
  client: ClientCore,
  params: GeneratorsLikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, like, params, options);
}

/** Parameters of `generators.unlike`. */
export interface GeneratorsUnlikeParams {
  /** Id of the generator. */
  id: string;
}

const unlike = { id: "generators.unlike", method: "DELETE", path: "/api/v2/generators/{id}/like" } as const;

/** Takes back the calling user's like of a generator. `DELETE /api/v2/generators/{id}/like` */
export function generatorsUnlike(
  client: ClientCore,
  params: GeneratorsUnlikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, unlike, params, options);
}

/** Parameters of `generators.transfer`. */
export interface GeneratorsTransferParams extends OwnershipTransfer {
  /** Id of the generator. */
  id: string;
}

const transfer = {
  id: "generators.transfer",
  method: "PUT",
  path: "/api/v2/generators/{id}/transfer",
  body: json,
} as const;

/** Hands a generator over to another user or organization. `PUT /api/v2/generators/{id}/transfer` */
export function generatorsTransfer(
  client: ClientCore,
  params: GeneratorsTransferParams,
  options?: RequestOptions,
): Call<MostlyGenerator, MostlyAIFailure> {
  return new Call(client, transfer, params, options);
}

/** Parameters of `generators.setVisibility`. */
export interface GeneratorsSetVisibilityParams extends VisibilityUpdate {
  /** Id of the generator. */
  id: string;
}

const setVisibility = {
  id: "generators.setVisibility",
  method: "PUT",
  path: "/api/v2/generators/{id}/visibility",
  body: json,
} as const;

/** Sets who can see a generator. `PUT /api/v2/generators/{id}/visibility` */
export function generatorsSetVisibility(
  client: ClientCore,
  params: GeneratorsSetVisibilityParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, setVisibility, params, options);
}

/** Parameters of `generators.config.get`. */
export interface GeneratorsConfigGetParams {
  /** Id of the generator. */
  id: string;
}

const configGet = {
  id: "generators.config.get",
  method: "GET",
  path: "/api/v2/generators/{id}/config",
} as const;

/**
 * Fetches what a generator was configured with, ready to create another one.
 * `GET /api/v2/generators/{id}/config`
 */
export function generatorsConfigGet(
  client: ClientCore,
  params: GeneratorsConfigGetParams,
  options?: RequestOptions,
): Call<GeneratorConfig, MostlyAIFailure> {
  return new Call(client, configGet, params, options);
}

/** Parameters of `generators.tables.create`. */
export interface GeneratorsTablesCreateParams extends SourceTableCreate {
  /** Id of the generator. */
  id: string;
}

const tablesCreate = {
  id: "generators.tables.create",
  method: "POST",
  path: "/api/v2/generators/{id}/tables",
  body: json,
} as const;

/** Adds a table of a connector to a generator. `POST /api/v2/generators/{id}/tables` */
export function generatorsTablesCreate(
  client: ClientCore,
  params: GeneratorsTablesCreateParams,
  options?: RequestOptions,
): Call<SourceTable, MostlyAIFailure> {
  return new Call(client, tablesCreate, params, options);
}

/** Parameters of `generators.tables.upload`. */
export interface GeneratorsTablesUploadParams extends SourceTableUpload {
  /** Id of the generator. */
  id: string;
}

const tablesUpload = {
  id: "generators.tables.upload",
  method: "POST",
  path: "/api/v2/generators/{id}/tables/upload",
  body: multipart,
  parts: {
    tabularModelConfiguration: "application/json",
    languageModelConfiguration: "application/json",
  },
} as const;

/** Uploads a file and adds it to a generator as a table. `POST /api/v2/generators/{id}/tables/upload` */
export function generatorsTablesUpload(
  client: ClientCore,
  params: GeneratorsTablesUploadParams,
  options?: RequestOptions,
): Call<SourceTable, MostlyAIFailure> {
  return new Call(client, tablesUpload, params, options);
}

/** Parameters of `generators.tables.get`. */
export interface GeneratorsTablesGetParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesGet = {
  id: "generators.tables.get",
  method: "GET",
  path: "/api/v2/generators/{id}/tables/{tableId}",
} as const;

/** Fetches a table of a generator with its columns. `GET /api/v2/generators/{id}/tables/{tableId}` */
export function generatorsTablesGet(
  client: ClientCore,
  params: GeneratorsTablesGetParams,
  options?: RequestOptions,
): Call<SourceTable, MostlyAIFailure> {
  return new Call(client, tablesGet, params, options);
}

/** Parameters of `generators.tables.update`. */
export interface GeneratorsTablesUpdateParams extends SourceTableUpdate {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesUpdate = {
  id: "generators.tables.update",
  method: "PATCH",
  path: "/api/v2/generators/{id}/tables/{tableId}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes the name, primary key or training of a generator's table.
 * `PATCH /api/v2/generators/{id}/tables/{tableId}`
 */
export function generatorsTablesUpdate(
  client: ClientCore,
  params: GeneratorsTablesUpdateParams,
  options?: RequestOptions,
): Call<SourceTable, MostlyAIFailure> {
  return new Call(client, tablesUpdate, params, options);
}

/** Parameters of `generators.tables.delete`. */
export interface GeneratorsTablesDeleteParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesDelete = {
  id: "generators.tables.delete",
  method: "DELETE",
  path: "/api/v2/generators/{id}/tables/{tableId}",
} as const;

/** Removes a table from a generator. `DELETE /api/v2/generators/{id}/tables/{tableId}` */
export function generatorsTablesDelete(
  client: ClientCore,
  params: GeneratorsTablesDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, tablesDelete, params, options);
}

/** Parameters of `generators.tables.report`. */
export interface GeneratorsTablesReportParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /** Which model of the table the report is on, `TABULAR` or `LANGUAGE`. */
  modelType: ModelType;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const tablesReport = {
  id: "generators.tables.report",
  method: "GET",
  path: "/api/v2/generators/{id}/tables/{tableId}/report",
  accept: "text/html, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Fetches the quality report of a table's model, as an HTML page.
 * `GET /api/v2/generators/{id}/tables/{tableId}/report`
 */
export function generatorsTablesReport(
  client: ClientCore,
  params: GeneratorsTablesReportParams,
  options?: RequestOptions,
): Call<string, MostlyAIFailure> {
  return new Call(client, tablesReport, params, options);
}

/** Parameters of `generators.tables.samples`. */
export interface GeneratorsTablesSamplesParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesSamples = {
  id: "generators.tables.samples",
  method: "GET",
  path: "/api/v2/generators/{id}/tables/{tableId}/samples",
} as const;

/**
 * Fetches a few synthetic rows of a table, made by its trained models.
 * `GET /api/v2/generators/{id}/tables/{tableId}/samples`
 */
export function generatorsTablesSamples(
  client: ClientCore,
  params: GeneratorsTablesSamplesParams,
  options?: RequestOptions,
): Call<SampleRows, MostlyAIFailure> {
  return new Call(client, tablesSamples, params, options);
}

/** Parameters of `generators.tables.columns.get`. */
export interface GeneratorsTablesColumnsGetParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /** Id of the column. */
  columnId: string;
}

const tablesColumnsGet = {
  id: "generators.tables.columns.get",
  method: "GET",
  path: "/api/v2/generators/{id}/tables/{tableId}/columns/{columnId}",
} as const;

/**
 * Fetches a column of a generator's table.
 * `GET /api/v2/generators/{id}/tables/{tableId}/columns/{columnId}`
 */
export function generatorsTablesColumnsGet(
  client: ClientCore,
  params: GeneratorsTablesColumnsGetParams,
  options?: RequestOptions,
): Call<SourceColumn, MostlyAIFailure> {
  return new Call(client, tablesColumnsGet, params, options);
}

/** Parameters of `generators.tables.columns.update`. */
export interface GeneratorsTablesColumnsUpdateParams extends SourceColumnUpdate {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /** Id of the column. */
  columnId: string;
}

const tablesColumnsUpdate = {
  id: "generators.tables.columns.update",
  method: "PATCH",
  path: "/api/v2/generators/{id}/tables/{tableId}/columns/{columnId}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes whether and how a column is learned.
 * `PATCH /api/v2/generators/{id}/tables/{tableId}/columns/{columnId}`
 */
export function generatorsTablesColumnsUpdate(
  client: ClientCore,
  params: GeneratorsTablesColumnsUpdateParams,
  options?: RequestOptions,
): Call<SourceColumn, MostlyAIFailure> {
  return new Call(client, tablesColumnsUpdate, params, options);
}

/** Parameters of `generators.tables.foreignKeys.create`. */
export interface GeneratorsTablesForeignKeysCreateParams extends SourceForeignKeyConfig {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
}

const tablesForeignKeysCreate = {
  id: "generators.tables.foreignKeys.create",
  method: "POST",
  path: "/api/v2/generators/{id}/tables/{tableId}/foreign-keys",
  body: json,
} as const;

/**
 * Makes a column of a table refer to another table of the generator.
 * `POST /api/v2/generators/{id}/tables/{tableId}/foreign-keys`
 */
export function generatorsTablesForeignKeysCreate(
  client: ClientCore,
  params: GeneratorsTablesForeignKeysCreateParams,
  options?: RequestOptions,
): Call<SourceForeignKey, MostlyAIFailure> {
  return new Call(client, tablesForeignKeysCreate, params, options);
}

/** Parameters of `generators.tables.foreignKeys.update`. */
export interface GeneratorsTablesForeignKeysUpdateParams extends SourceForeignKeyUpdate {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /** Id of the foreign key. */
  foreignKeyId: string;
}

const tablesForeignKeysUpdate = {
  id: "generators.tables.foreignKeys.update",
  method: "PATCH",
  path: "/api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Changes whether a foreign key is the context of its table.
 * `PATCH /api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}`
 */
export function generatorsTablesForeignKeysUpdate(
  client: ClientCore,
  params: GeneratorsTablesForeignKeysUpdateParams,
  options?: RequestOptions,
): Call<SourceForeignKey, MostlyAIFailure> {
  return new Call(client, tablesForeignKeysUpdate, params, options);
}

/** Parameters of `generators.tables.foreignKeys.delete`. */
export interface GeneratorsTablesForeignKeysDeleteParams {
  /** Id of the generator. */
  id: string;
  /** Id of the table. */
  tableId: string;
  /** Id of the foreign key. */
  foreignKeyId: string;
}

const tablesForeignKeysDelete = {
  id: "generators.tables.foreignKeys.delete",
  method: "DELETE",
  path: "/api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}",
} as const;

/**
 * Removes a foreign key, so that its column no longer refers to a table.
 * `DELETE /api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}`
 */
export function generatorsTablesForeignKeysDelete(
  client: ClientCore,
  params: GeneratorsTablesForeignKeysDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, tablesForeignKeysDelete, params, options);
}

/** Parameters of `generators.training.get`. */
export interface GeneratorsTrainingGetParams {
  /** Id of the generator. */
  id: string;
}

const trainingGet = {
  id: "generators.training.get",
  method: "GET",
  path: "/api/v2/generators/{id}/training",
} as const;

/** Fetches the progress of a generator's training. `GET /api/v2/generators/{id}/training` */
export function generatorsTrainingGet(
  client: ClientCore,
  params: GeneratorsTrainingGetParams,
  options?: RequestOptions,
): Call<JobProgress, MostlyAIFailure> {
  return new Call(client, trainingGet, params, options);
}

/** Parameters of `generators.training.cancel`. */
export interface GeneratorsTrainingCancelParams {
  /** Id of the generator. */
  id: string;
}

const trainingCancel = {
  id: "generators.training.cancel",
  method: "POST",
  path: "/api/v2/generators/{id}/training/cancel",
} as const;

/** Cancels the training of a generator. `POST /api/v2/generators/{id}/training/cancel` */
export function generatorsTrainingCancel(
  client: ClientCore,
  params: GeneratorsTrainingCancelParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, trainingCancel, params, options);
}

/** Parameters of `generators.training.logs`. */
export interface GeneratorsTrainingLogsParams {
  /** Id of the generator. */
  id: string;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const trainingLogs = {
  id: "generators.training.logs",
  method: "GET",
  path: "/api/v2/generators/{id}/training/logs",
  accept: "application/zip, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/**
 * Downloads the logs of a generator's training as a zip archive.
 * `GET /api/v2/generators/{id}/training/logs`
 */
export function generatorsTrainingLogs(
  client: ClientCore,
  params: GeneratorsTrainingLogsParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, trainingLogs, params, options);
}

/** Parameters of `generators.training.start`. */
export interface GeneratorsTrainingStartParams {
  /** Id of the generator. */
  id: string;
}

const trainingStart = {
  id: "generators.training.start",
  method: "POST",
  path: "/api/v2/generators/{id}/training/start",
} as const;

/** Starts the training of a generator. `POST /api/v2/generators/{id}/training/start` */
export function generatorsTrainingStart(
  client: ClientCore,
  params: GeneratorsTrainingStartParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, trainingStart, params, options);
}

/** Parameters of `generators.training.steps.stop`. */
export interface GeneratorsTrainingStepsStopParams {
  /** Id of the generator. */
  id: string;
  /** Id of the step, as `generators.training.get` gives it. */
  stepId: string;
}

const trainingStepsStop = {
  id: "generators.training.steps.stop",
  method: "POST",
  path: "/api/v2/generators/{id}/training/steps/{stepId}/stop",
} as const;

/**
 * Stops a single step of a generator's training.
 * `POST /api/v2/generators/{id}/training/steps/{stepId}/stop`
 */
export function generatorsTrainingStepsStop(
  client: ClientCore,
  params: GeneratorsTrainingStepsStopParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, trainingStepsStop, params, options);
}

const trainingWait = {
  status: "/status",
  active: ["NEW", "CONTINUE", "ON_HOLD", "QUEUED", "IN_PROGRESS"],
  succeeded: ["DONE"],
  failed: ["FAILED"],
  canceled: ["CANCELED"],
  error: "/steps/*/errorMessage",
  progress: { value: "/progress/value", max: "/progress/max" },
  interval: 2000,
  cancel: trainingCancel,
  cancelParams: ["id"],
} as const;

/**
 * Calls `get` until the job ends, and gives it when it is `DONE`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `generators.training.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function generatorsTrainingWait(
  client: ClientCore,
  params: GeneratorsTrainingGetParams,
  options?: WaitOptions<JobProgress>,
): Promise<JobProgress> {
  return wait(client, trainingGet, trainingWait, params, options);
}

/**
 * Calls `get` until the job ends, and gives each state, the last when it is `DONE`.
 *
 * With the option `cancelOnAbort`, an abort of `signal` calls `generators.training.cancel` too.
 *
 * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
 */
export function generatorsTrainingWatch(
  client: ClientCore,
  params: GeneratorsTrainingGetParams,
  options?: WatchOptions,
): AsyncGenerator<Progress<JobProgress>, void, undefined> {
  return watch(client, trainingGet, trainingWait, params, options);
}

/** Models that are trained on source tables and generate synthetic data. */
export interface Generators {
  /**
   * Lists the generators that the calling user can see. `GET /api/v2/generators`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const generator of mostly.generators.list()) console.log(generator);
   */
  list(
    params?: GeneratorsListParams,
    options?: ListOptions,
  ): ListCall<GeneratorListItem, GeneratorList, MostlyAIFailure>;

  /**
   * Creates a generator from source tables, without training it. `POST /api/v2/generators`
   *
   * Each table comes from a connector (`sourceConnectorId` and `location`) or stands in the request as
   * Parquet (`data`). Start the training with `generators.training.start`. Requests above 250 MB may be
   * refused.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const generator = await mostly.generators.create({
   *   name: "Orders",
   *   tables: [
   *     {
   *       name: "customers",
   *       sourceConnectorId: "8b1f7f0e-3c0d-4a54-9a3e-5f6b2c1d7e90",
   *       location: "public.customers",
   *       primaryKey: "id",
   *     },
   *     {
   *       name: "orders",
   *       sourceConnectorId: "8b1f7f0e-3c0d-4a54-9a3e-5f6b2c1d7e90",
   *       location: "public.orders",
   *       foreignKeys: [{ column: "customer_id", referencedTable: "customers", isContext: true }],
   *       tabularModelConfiguration: { model: "MOSTLY_AI/Medium", maxTrainingTime: 60 },
   *     },
   *   ],
   * });
   */
  create(params?: GeneratorsCreateParams, options?: RequestOptions): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Creates a generator from an exported archive. `POST /api/v2/generators/import-from-file`
   *
   * @throws ApiError with status 400 or 401.
   */
  importFromFile(
    params: GeneratorsImportFromFileParams,
    options?: RequestOptions,
  ): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Fetches a generator with its tables and their columns. `GET /api/v2/generators/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: GeneratorsGetParams, options?: RequestOptions): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Changes the name, description or random state of a generator. `PATCH /api/v2/generators/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: GeneratorsUpdateParams, options?: RequestOptions): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Deletes a generator. `DELETE /api/v2/generators/{id}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  delete(params: GeneratorsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Copies a generator, with or without what it has learned. `POST /api/v2/generators/{id}/clone`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  clone(params: GeneratorsCloneParams, options?: RequestOptions): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Downloads a trained generator as a zip archive. `GET /api/v2/generators/{id}/export-to-file`
   *
   * The archive can be imported again, here or elsewhere, with `generators.importFromFile`.
   *
   * @throws ApiError with status 401 or 404.
   */
  exportToFile(params: GeneratorsExportToFileParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Likes a generator on behalf of the calling user. `POST /api/v2/generators/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  like(params: GeneratorsLikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Takes back the calling user's like of a generator. `DELETE /api/v2/generators/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  unlike(params: GeneratorsUnlikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Hands a generator over to another user or organization. `PUT /api/v2/generators/{id}/transfer`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  transfer(
    params: GeneratorsTransferParams,
    options?: RequestOptions,
  ): Call<MostlyGenerator, MostlyAIFailure>;

  /**
   * Sets who can see a generator. `PUT /api/v2/generators/{id}/visibility`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  setVisibility(params: GeneratorsSetVisibilityParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly config: GeneratorsConfigOperations;

  /** Tables that a generator learns from. */
  readonly tables: GeneratorsTablesOperations;

  /** The job that trains a generator. */
  readonly training: GeneratorsTrainingOperations;
}

/** The operations of `generators.config`. */
export interface GeneratorsConfigOperations {
  /**
   * Fetches what a generator was configured with, ready to create another one.
   * `GET /api/v2/generators/{id}/config`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: GeneratorsConfigGetParams, options?: RequestOptions): Call<GeneratorConfig, MostlyAIFailure>;
}

/** Tables that a generator learns from. */
export interface GeneratorsTablesOperations {
  /**
   * Adds a table of a connector to a generator. `POST /api/v2/generators/{id}/tables`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   * @example
   * const table = await mostly.generators.tables.create({
   *   id: "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11",
   *   sourceConnectorId: "8b1f7f0e-3c0d-4a54-9a3e-5f6b2c1d7e90",
   *   location: "public.customers",
   * });
   */
  create(params: GeneratorsTablesCreateParams, options?: RequestOptions): Call<SourceTable, MostlyAIFailure>;

  /**
   * Uploads a file and adds it to a generator as a table. `POST /api/v2/generators/{id}/tables/upload`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  upload(params: GeneratorsTablesUploadParams, options?: RequestOptions): Call<SourceTable, MostlyAIFailure>;

  /**
   * Fetches a table of a generator with its columns. `GET /api/v2/generators/{id}/tables/{tableId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: GeneratorsTablesGetParams, options?: RequestOptions): Call<SourceTable, MostlyAIFailure>;

  /**
   * Changes the name, primary key or training of a generator's table.
   * `PATCH /api/v2/generators/{id}/tables/{tableId}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: GeneratorsTablesUpdateParams, options?: RequestOptions): Call<SourceTable, MostlyAIFailure>;

  /**
   * Removes a table from a generator. `DELETE /api/v2/generators/{id}/tables/{tableId}`
   *
   * The connector keeps it.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  delete(params: GeneratorsTablesDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Fetches the quality report of a table's model, as an HTML page.
   * `GET /api/v2/generators/{id}/tables/{tableId}/report`
   *
   * @throws ApiError with status 401 or 404.
   */
  report(params: GeneratorsTablesReportParams, options?: RequestOptions): Call<string, MostlyAIFailure>;

  /**
   * Fetches a few synthetic rows of a table, made by its trained models.
   * `GET /api/v2/generators/{id}/tables/{tableId}/samples`
   *
   * New rows come from `syntheticProbes.create`.
   *
   * @throws ApiError with status 401 or 404.
   */
  samples(params: GeneratorsTablesSamplesParams, options?: RequestOptions): Call<SampleRows, MostlyAIFailure>;

  /** Columns of the tables that a generator learns from. */
  readonly columns: GeneratorsTablesColumnsOperations;

  /** Links between the tables that a generator learns from. */
  readonly foreignKeys: GeneratorsTablesForeignKeysOperations;
}

/** Columns of the tables that a generator learns from. */
export interface GeneratorsTablesColumnsOperations {
  /**
   * Fetches a column of a generator's table.
   * `GET /api/v2/generators/{id}/tables/{tableId}/columns/{columnId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: GeneratorsTablesColumnsGetParams,
    options?: RequestOptions,
  ): Call<SourceColumn, MostlyAIFailure>;

  /**
   * Changes whether and how a column is learned.
   * `PATCH /api/v2/generators/{id}/tables/{tableId}/columns/{columnId}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(
    params: GeneratorsTablesColumnsUpdateParams,
    options?: RequestOptions,
  ): Call<SourceColumn, MostlyAIFailure>;
}

/** Links between the tables that a generator learns from. */
export interface GeneratorsTablesForeignKeysOperations {
  /**
   * Makes a column of a table refer to another table of the generator.
   * `POST /api/v2/generators/{id}/tables/{tableId}/foreign-keys`
   *
   * One foreign key at most is the context of the table.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   * @example
   * const foreignKey = await mostly.generators.tables.foreignKeys.create({
   *   id: "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11",
   *   tableId: "2a7f4c18-d3e6-4b95-8c07-5f1e9a6d3b42",
   *   column: "customer_id",
   *   referencedTable: "customers",
   *   isContext: true,
   * });
   */
  create(
    params: GeneratorsTablesForeignKeysCreateParams,
    options?: RequestOptions,
  ): Call<SourceForeignKey, MostlyAIFailure>;

  /**
   * Changes whether a foreign key is the context of its table.
   * `PATCH /api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(
    params: GeneratorsTablesForeignKeysUpdateParams,
    options?: RequestOptions,
  ): Call<SourceForeignKey, MostlyAIFailure>;

  /**
   * Removes a foreign key, so that its column no longer refers to a table.
   * `DELETE /api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  delete(
    params: GeneratorsTablesForeignKeysDeleteParams,
    options?: RequestOptions,
  ): Call<void, MostlyAIFailure>;
}

/** The job that trains a generator. */
export interface GeneratorsTrainingOperations {
  /**
   * Fetches the progress of a generator's training. `GET /api/v2/generators/{id}/training`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: GeneratorsTrainingGetParams, options?: RequestOptions): Call<JobProgress, MostlyAIFailure>;

  /**
   * Calls `get` until the job ends, and gives it when it is `DONE`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `generators.training.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  wait(params: GeneratorsTrainingGetParams, options?: WaitOptions<JobProgress>): Promise<JobProgress>;

  /**
   * Calls `get` until the job ends, and gives each state, the last when it is `DONE`.
   *
   * With the option `cancelOnAbort`, an abort of `signal` calls `generators.training.cancel` too.
   *
   * @throws PollError when the job fails or is canceled, TimeoutError after the option `deadline`.
   */
  watch(
    params: GeneratorsTrainingGetParams,
    options?: WatchOptions,
  ): AsyncGenerator<Progress<JobProgress>, void, undefined>;

  /**
   * Cancels the training of a generator. `POST /api/v2/generators/{id}/training/cancel`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  cancel(params: GeneratorsTrainingCancelParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Downloads the logs of a generator's training as a zip archive.
   * `GET /api/v2/generators/{id}/training/logs`
   *
   * @throws ApiError with status 401 or 404.
   */
  logs(params: GeneratorsTrainingLogsParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Starts the training of a generator. `POST /api/v2/generators/{id}/training/start`
   *
   * Answers at once; wait for the end with `generators.training.wait`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  start(params: GeneratorsTrainingStartParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly steps: GeneratorsTrainingStepsOperations;
}

/** The operations of `generators.training.steps`. */
export interface GeneratorsTrainingStepsOperations {
  /**
   * Stops a single step of a generator's training.
   * `POST /api/v2/generators/{id}/training/steps/{stepId}/stop`
   *
   * To end the training as a whole, use `generators.training.cancel`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  stop(params: GeneratorsTrainingStepsStopParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
