// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import {
  bind,
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
  MostlyGenerator,
  ProgressStatus,
  Visibility,
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

const trainingWait = {
  status: "/status",
  active: ["NEW", "CONTINUE", "ON_HOLD", "QUEUED", "IN_PROGRESS"],
  succeeded: ["DONE"],
  failed: ["FAILED"],
  canceled: ["CANCELED"],
  error: "/steps/*/errorMessage",
  progress: { value: "/progress/value", max: "/progress/max" },
  interval: 2000,
  cancel: { operation: trainingCancel, params: ["id"] },
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

  readonly config: GeneratorsConfigOperations;

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
   * Starts the training of a generator. `POST /api/v2/generators/{id}/training/start`
   *
   * Answers at once; wait for the end with `generators.training.wait`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  start(params: GeneratorsTrainingStartParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}

/** Makes the methods of `generators`. */
export function bindGenerators(client: ClientCore): Generators {
  return bind<Generators>(client, {
    list,
    create,
    importFromFile,
    get,
    update,
    delete: deleteOperation,
    clone,
    exportToFile,
    config: { get: configGet },
    training: {
      get: trainingGet,
      cancel: trainingCancel,
      start: trainingStart,
      wait: generatorsTrainingWait,
      watch: generatorsTrainingWatch,
    },
  });
}
