import {
  ApiError,
  ConflictError,
  DecodeError,
  type ClientCore,
  type RequestOptions,
} from "@org/client-runtime";
import { datasetsGet, datasetsUpdate, type Datasets } from "../generated/operations/datasets.ts";
import type { Dataset, DatasetUpdate, SettingsFields } from "../generated/schema.ts";

/** Changes of a dataset: fields that are left out keep their values. Ids and versions are filled in. */
export interface DatasetChange extends Omit<DatasetUpdate, "id" | "version_id" | "settings_model"> {
  /** Changes of its settings, which may start a training job. */
  settings_model?: SettingsFields | undefined;
}

/** The changes, or what makes them of the dataset as it is; `undefined` changes nothing. */
export type DatasetEdit =
  | DatasetChange
  | ((dataset: Dataset) => DatasetChange | undefined | Promise<DatasetChange | undefined>);

/** The operations that it takes. The class gives its own methods, so that it carries none of them twice. */
export type EditOperations = Pick<Datasets, "get" | "update">;

/**
 * Reads a dataset, changes it with the versions that it was read with, and gives it as it is then. The change is sent
 * once; it does not overwrite what somebody else changed in between. The option `deadline` covers both calls.
 *
 * @throws ConflictError when somebody else changed it in between: nothing is changed, and the edit can be made again.
 * ApiError as `datasets.get` and `datasets.update`.
 *
 * @example
 * await datasetsEdit(client, 7, ({ name }) => ({ name: `${name} (old)` }));
 */
export async function datasetsEdit(
  client: ClientCore,
  dataset_id: number,
  edit: DatasetEdit,
  options?: RequestOptions,
): Promise<Dataset> {
  const operations: EditOperations = {
    get: (...rest) => datasetsGet(client, ...rest),
    update: (...rest) => datasetsUpdate(client, ...rest),
  };
  return editDataset(operations, dataset_id, edit, options);
}

/** The same, with the operations of any client. */
export async function editDataset(
  { get, update }: EditOperations,
  dataset_id: number,
  edit: DatasetEdit,
  options: RequestOptions = {},
): Promise<Dataset> {
  const end = Date.now() + (options.deadline ?? Infinity);
  const dataset = await get({ dataset_id }, options);
  const change = typeof edit === "function" ? await edit(dataset) : edit;
  if (change === undefined) return dataset;
  const { settings_model: settings, ...fields } = change;
  const changes: DatasetUpdate = { ...fields, ...versionOf(dataset, `dataset ${dataset_id}`) };
  if (settings !== undefined) {
    const known = versionOf(dataset.settings_model, `the settings of dataset ${dataset_id}`);
    changes.settings_model = { ...settings, ...known };
  }
  const left = options.deadline === undefined ? {} : { deadline: Math.max(0, end - Date.now()) };
  try {
    return await update(changes, { ...options, ...left });
  } catch (error) {
    throw isVersionMismatch(error) ? conflict(error, changes) : error;
  }
}

function versionOf(
  versioned: Pick<Dataset, "id" | "version_id"> | undefined,
  what: string,
): { id: number; version_id: number } {
  const { id, version_id } = versioned ?? {};
  if (typeof id === "number" && typeof version_id === "number") return { id, version_id };
  throw new DecodeError(`datasets.edit: ${what} came without \`id\` or \`version_id\``, { text: "" });
}

/** With which status a stale version is refused is not documented; its name is that of a job's state. */
function isVersionMismatch(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.status === 409 || /version_id_mismatch/.test(JSON.stringify(error.body));
}

function conflict(cause: ApiError, { id, version_id, settings_model }: DatasetUpdate): ConflictError {
  const settings = settings_model && ` (settings: ${settings_model.version_id})`;
  const { body, headers, operation, attempts } = cause;
  return new ConflictError(
    `datasets.edit: somebody changed dataset ${id} after it was read with version_id ${version_id}${settings ?? ""}. ` +
      "Nothing is changed; edit it again to change it as it is now.",
    { status: 409, body, headers, operation, attempts, cause },
  );
}
