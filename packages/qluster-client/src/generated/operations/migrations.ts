// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  DraftMigrationReview,
  FieldsModification,
  InvalidInput,
  Migration,
  MigrationList,
  MigrationState,
  MigrationSummary,
  Outcome,
  QlusterError,
} from "../schema.ts";

/** Parameters of `migrations.ensureDraft`. */
export interface MigrationsEnsureDraftParams {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `migrations.ensureDraft` fails. */
export type MigrationsEnsureDraftFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const ensureDraft = {
  id: "migrations.ensureDraft",
  method: "GET",
  path: "/datasets/{dataset_id}/draft-migration",
  retry: "idempotent",
} as const;

/**
 * Finds the draft migration of a dataset for review, or creates one like the current migration.
 * `GET /datasets/{dataset_id}/draft-migration`
 */
export function migrationsEnsureDraft(
  client: ClientCore,
  params: MigrationsEnsureDraftParams,
  options?: RequestOptions,
): Call<DraftMigrationReview, MigrationsEnsureDraftFailure> {
  return new Call(client, ensureDraft, params, options);
}

/** Parameters of `migrations.list`. */
export interface MigrationsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Only those in this state. */
  state?: MigrationState | undefined;
  /** Only what belongs to the dataset settings with this id. */
  settings_model_id?: number | undefined;
}

/** How `migrations.list` fails. */
export type MigrationsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "migrations.list",
  method: "GET",
  path: "/migrations",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists migrations, the newest first unless `reverse` is false. `GET /migrations` */
export function migrationsList(
  client: ClientCore,
  params?: MigrationsListParams,
  options?: ListOptions,
): ListCall<MigrationSummary, MigrationList, MigrationsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `migrations.get`. */
export interface MigrationsGetParams {
  /** Id of the migration. */
  migration_id: number;
}

/** How `migrations.get` fails. */
export type MigrationsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "migrations.get", method: "GET", path: "/migrations/{migration_id}" } as const;

/** Fetches a migration with the fields that the table will have. `GET /migrations/{migration_id}` */
export function migrationsGet(
  client: ClientCore,
  params: MigrationsGetParams,
  options?: RequestOptions,
): Call<Migration, MigrationsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `migrations.fields.update`. */
export interface MigrationsFieldsUpdateParams extends FieldsModification {
  /** Id of the dataset. */
  dataset_id: number;
}

/** How `migrations.fields.update` fails. */
export type MigrationsFieldsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const fieldsUpdate = {
  id: "migrations.fields.update",
  method: "PATCH",
  path: "/datasets/{dataset_id}/migrations",
  body: json,
} as const;

/**
 * Renames fields of the draft migration of a dataset, or suggests types for them.
 * `PATCH /datasets/{dataset_id}/migrations`
 */
export function migrationsFieldsUpdate(
  client: ClientCore,
  params: MigrationsFieldsUpdateParams,
  options?: RequestOptions,
): Call<Outcome, MigrationsFieldsUpdateFailure> {
  return new Call(client, fieldsUpdate, params, options);
}

/** Changes of the tables that datasets are loaded into. */
export interface Migrations {
  /**
   * Finds the draft migration of a dataset for review, or creates one like the current migration.
   * `GET /datasets/{dataset_id}/draft-migration`
   *
   * The platform does not document this operation; it is inferred (a guess from its title; a later
   * version lacks it; it may be a `POST` or `PUT` on the same path).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  ensureDraft(
    params: MigrationsEnsureDraftParams,
    options?: RequestOptions,
  ): Call<DraftMigrationReview, MigrationsEnsureDraftFailure>;

  /**
   * Lists migrations, the newest first unless `reverse` is false. `GET /migrations`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const migration of qluster.migrations.list()) console.log(migration);
   */
  list(
    params?: MigrationsListParams,
    options?: ListOptions,
  ): ListCall<MigrationSummary, MigrationList, MigrationsListFailure>;

  /**
   * Fetches a migration with the fields that the table will have. `GET /migrations/{migration_id}`
   *
   * The platform does not document this operation; it is inferred (the path of the list and an id, as
   * every other resource has it; a later version cannot fetch a single one).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: MigrationsGetParams, options?: RequestOptions): Call<Migration, MigrationsGetFailure>;

  readonly fields: MigrationsFieldsOperations;
}

/** The operations of `migrations.fields`. */
export interface MigrationsFieldsOperations {
  /**
   * Renames fields of the draft migration of a dataset, or suggests types for them.
   * `PATCH /datasets/{dataset_id}/migrations`
   *
   * Unexpected fields of a file are dealt with by `alerts.resolve` instead.
   *
   * The platform does not document this operation; it is inferred (a guess, after the call of a later
   * version that edits the draft with another body; it may be
   * `PATCH /datasets/{dataset_id}/fields-modification`).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(
    params: MigrationsFieldsUpdateParams,
    options?: RequestOptions,
  ): Call<Outcome, MigrationsFieldsUpdateFailure>;
}
