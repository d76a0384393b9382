// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  BackupSettingsCreate,
  BackupSettingsDetails,
  BackupSettingsList,
  BackupSettingsSummary,
  BackupSettingsUpdate,
  InvalidInput,
  QlusterError,
} from "../schema.ts";

/** Parameters of `backupSettings.list`. */
export interface BackupSettingsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
}

/** How `backupSettings.list` fails. */
export type BackupSettingsListFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "backupSettings.list",
  method: "GET",
  path: "/backup-settings",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists backup settings, the newest first unless `reverse` is false. `GET /backup-settings` */
export function backupSettingsList(
  client: ClientCore,
  params?: BackupSettingsListParams,
  options?: ListOptions,
): ListCall<BackupSettingsSummary, BackupSettingsList, BackupSettingsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `backupSettings.create`. */
export type BackupSettingsCreateParams = BackupSettingsCreate;

/** How `backupSettings.create` fails. */
export type BackupSettingsCreateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const create = {
  id: "backupSettings.create",
  method: "POST",
  path: "/backup-settings",
  body: json,
  secrets: [
    "backup_gpg_passphrase",
    "backup_gpg_private_key",
    "backup_gs_service_account_key",
    "backup_s3_secret_key",
  ],
} as const;

/** Creates backup settings. `POST /backup-settings` */
export function backupSettingsCreate(
  client: ClientCore,
  params: BackupSettingsCreateParams,
  options?: RequestOptions,
): Call<BackupSettingsDetails, BackupSettingsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `backupSettings.update`. */
export type BackupSettingsUpdateParams = BackupSettingsUpdate;

/** How `backupSettings.update` fails. */
export type BackupSettingsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "backupSettings.update",
  method: "PATCH",
  path: "/backup-settings",
  body: json,
  secrets: [
    "backup_gpg_passphrase",
    "backup_gpg_private_key",
    "backup_gs_service_account_key",
    "backup_s3_secret_key",
  ],
} as const;

/** Changes backup settings. `PATCH /backup-settings` */
export function backupSettingsUpdate(
  client: ClientCore,
  params: BackupSettingsUpdateParams,
  options?: RequestOptions,
): Call<BackupSettingsDetails, BackupSettingsUpdateFailure> {
  return new Call(client, update, params, options);
}

const blank = { id: "backupSettings.blank", method: "GET", path: "/backup-settings/new" } as const;

/**
 * Gives backup settings with default values, as a start for `backupSettings.create`.
 * `GET /backup-settings/new`
 */
export function backupSettingsBlank(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<BackupSettingsDetails, ApiError<ErrorStatus, QlusterError>> {
  return new Call(client, blank, params, options);
}

/** Parameters of `backupSettings.get`. */
export interface BackupSettingsGetParams {
  /** Id of the backup settings. */
  backup_settings_model_id: number;
}

/** How `backupSettings.get` fails. */
export type BackupSettingsGetFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const get = {
  id: "backupSettings.get",
  method: "GET",
  path: "/backup-settings/{backup_settings_model_id}",
} as const;

/** Fetches backup settings. `GET /backup-settings/{backup_settings_model_id}` */
export function backupSettingsGet(
  client: ClientCore,
  params: BackupSettingsGetParams,
  options?: RequestOptions,
): Call<BackupSettingsDetails, BackupSettingsGetFailure> {
  return new Call(client, get, params, options);
}

/** Where raw files are backed up. */
export interface BackupSettings {
  /**
   * Lists backup settings, the newest first unless `reverse` is false. `GET /backup-settings`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const backupSetting of qluster.backupSettings.list()) console.log(backupSetting);
   */
  list(
    params?: BackupSettingsListParams,
    options?: ListOptions,
  ): ListCall<BackupSettingsSummary, BackupSettingsList, BackupSettingsListFailure>;

  /**
   * Creates backup settings. `POST /backup-settings`
   *
   * Start from `backupSettings.blank`.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const backupSetting = await qluster.backupSettings.create({
   *   backup_type: "s3",
   *   backup_s3_access_key: "AKIAEXAMPLE",
   *   backup_s3_secret_key: "correct horse",
   *   backup_s3_region_name: "eu-central-1",
   *   backup_s3_bucket: "archive",
   * });
   */
  create(
    params: BackupSettingsCreateParams,
    options?: RequestOptions,
  ): Call<BackupSettingsDetails, BackupSettingsCreateFailure>;

  /**
   * Changes backup settings. `PATCH /backup-settings`
   *
   * The id stands in the body; `version_id` has to be the one that the settings were read with.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404, 409 or 422.
   */
  update(
    params: BackupSettingsUpdateParams,
    options?: RequestOptions,
  ): Call<BackupSettingsDetails, BackupSettingsUpdateFailure>;

  /**
   * Gives backup settings with default values, as a start for `backupSettings.create`.
   * `GET /backup-settings/new`
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
  ): Call<BackupSettingsDetails, ApiError<ErrorStatus, QlusterError>>;

  /**
   * Fetches backup settings. `GET /backup-settings/{backup_settings_model_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: BackupSettingsGetParams,
    options?: RequestOptions,
  ): Call<BackupSettingsDetails, BackupSettingsGetFailure>;
}
