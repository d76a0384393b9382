import { DecodeError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import type { IngestionJobsGetParams } from "../generated/operations/ingestion-jobs.ts";
import {
  storedItemsCreate,
  storedItemsDelete,
  storedItemsPublish,
  type StoredItems,
} from "../generated/operations/stored-items.ts";
import type { StoredItemCreate } from "../generated/schema.ts";
import { sendFile } from "./send-file.ts";
import { notPublished, notSent } from "./upload-error.ts";
import { openSource, type UploadSource } from "./upload-source.ts";

/** Parameters of `storedItems.upload`. */
export interface StoredItemsUploadParams extends StoredItemCreate {
  /** What is uploaded: a `Blob`, a `File`, bytes, a stream, or in Node, Bun and Deno the path of a file. */
  file: UploadSource;
}

/** How far an upload is. */
export interface UploadProgress {
  /** What is done now: the record is created, the file is sent, or it is published for ingestion. */
  readonly step: "create" | "send" | "publish";
  /** Bytes sent so far; from 0 again when sending is repeated. In browsers it stays 0. */
  readonly bytes: number;
  /** Bytes of the file, if that is known. */
  readonly total: number | undefined;
}

/** Options of `storedItems.upload`. `deadline` covers all of it. */
export interface UploadOptions extends RequestOptions {
  /**
   * Milliseconds an attempt of a call may take. Default: the client's, but an hour for sending the file.
   */
  timeout?: number | undefined;
  /** Told at the start of each step, and about each piece of the file that is sent. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * Told when the record of an aborted upload could not be deleted, for the call still rejects with the reason of the
   * abort. Default: nobody is.
   */
  onDeleteFailure?: ((error: unknown) => void) | undefined;
}

/** A file that was uploaded. */
export interface UploadedItem {
  /** Id of the file. */
  readonly stored_item_id: number;
  /** The job that takes it over, for `ingestionJobs.wait`; `undefined` where the platform started none. */
  readonly job: IngestionJobsGetParams | undefined;
}

/** The operations that it takes. The class gives its own methods, so that it carries none of them twice. */
export type UploadOperations = Pick<StoredItems, "create" | "delete" | "publish">;

/**
 * Uploads a file: records it, sends it to the storage, publishes it for ingestion, and gives the job. Where it cannot
 * be sent, the record is deleted. Nothing of it is repeated but the sending, and the storage sees no credentials.
 *
 * @throws UsageError when there is no file. ApiError when it cannot be recorded. UploadError when it cannot be sent or
 * published: its `cause` says why. An abort deletes the record, too, unless the file is being published already.
 *
 * @example
 * const { job } = await storedItemsUpload(client, { data_source_model_id, key: "orders.csv", file: "./orders.csv" });
 * if (job) await ingestionJobsWait(client, job);
 */
export async function storedItemsUpload(
  client: ClientCore,
  params: StoredItemsUploadParams,
  options?: UploadOptions,
): Promise<UploadedItem> {
  const operations: UploadOperations = {
    create: (...rest) => storedItemsCreate(client, ...rest),
    delete: (...rest) => storedItemsDelete(client, ...rest),
    publish: (...rest) => storedItemsPublish(client, ...rest),
  };
  return upload(client, operations, params, options);
}

/** The same, with the operations of any client. */
export async function upload(
  client: ClientCore,
  operations: UploadOperations,
  { file: source, ...record }: StoredItemsUploadParams,
  { onProgress, onDeleteFailure, deadline, signal, ...others }: UploadOptions = {},
): Promise<UploadedItem> {
  const end = Date.now() + (deadline ?? Infinity);
  const options = (): RequestOptions => ({
    ...others,
    ...(deadline !== undefined && { deadline: Math.max(0, end - Date.now()) }),
  });
  let sent: Omit<UploadProgress, "step"> = { bytes: 0, total: undefined };
  const tell = (step: UploadProgress["step"]): void => onProgress?.({ step, ...sent });
  signal?.throwIfAborted();
  const name = nameOf(record.key);
  const file = await openSource(
    source,
    name,
    onProgress &&
      ((transfer) => {
        sent = transfer;
        tell("send");
      }),
  );
  if (file instanceof Blob) sent = { bytes: 0, total: file.size };

  tell("create");
  // not aborted, for an abort in the middle would leave a record behind whose id nobody knows
  const target = await operations.create(record, options());
  const { id: stored_item_id } = target;
  if (typeof stored_item_id !== "number") throw lacks("storedItems.create", "id", target);
  try {
    signal?.throwIfAborted();
    tell("send");
    if (!target.url) throw lacks("storedItems.create", "url", target);
    const { timeout = 3_600_000 } = others;
    await sendFile(client, target, file, name, () => ({ ...options(), timeout, signal }));
    signal?.throwIfAborted();
  } catch (cause) {
    // by its own time, for that of the upload may be over
    const deletion = { ...others, deadline: 10_000 };
    const failure = await operations.delete({ stored_item_id }, deletion).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!signal?.aborted) throw notSent(record.key, stored_item_id, cause, failure);
    if (failure !== undefined) onDeleteFailure?.(failure);
    throw signal.reason;
  }
  try {
    tell("publish");
    const { ingestion_job_id } = await operations.publish({ stored_item_id }, { ...options(), signal });
    return { stored_item_id, job: typeof ingestion_job_id === "number" ? { ingestion_job_id } : undefined };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw notPublished(record.key, stored_item_id, cause);
  }
}

function lacks(
  operation: string,
  field: string,
  { id, msg }: { id?: number; msg?: string | null },
): DecodeError {
  const said = msg ? `: ${msg}` : "";
  return new DecodeError(`${operation}: the answer has no \`${field}\`${said}`, {
    text: JSON.stringify({ id, msg }),
  });
}

/** The last part of the key, as the name of a file that has none of its own. */
function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
