import type { ClientCore } from "@org/client-runtime";
import type { StoredItems as StoredItemOperations } from "../generated/operations/stored-items.ts";
import { upload, type StoredItemsUploadParams, type UploadedItem, type UploadOptions } from "./upload.ts";

/** Files, whether they came from a data source or were uploaded. */
export interface StoredItems extends StoredItemOperations {
  /**
   * Uploads a file: records it, sends it to the storage, publishes it for ingestion, and gives the job. Where it cannot
   * be sent, the record is deleted. Nothing of it is repeated but the sending, and the storage sees no credentials.
   *
   * @throws UsageError when there is no file. ApiError when it cannot be recorded. UploadError when it cannot be sent
   * or published: its `cause` says why. An abort deletes the record, too, unless the file is being published already.
   *
   * @example
   * const { job } = await qluster.storedItems.upload({ data_source_model_id, key: "orders.csv", file: "./orders.csv" });
   * if (job) await qluster.ingestionJobs.wait(job);
   */
  upload(params: StoredItemsUploadParams, options?: UploadOptions): Promise<UploadedItem>;
}

/** Adds to the methods of `storedItems`. */
export function extendStoredItems(client: ClientCore, operations: StoredItemOperations): StoredItems {
  return { ...operations, upload: (...rest) => upload(client, operations, ...rest) };
}
