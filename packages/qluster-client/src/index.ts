// The client with all its operations. To pay for single operations only, import `@org/qluster-client/operations`.

export * from "./generated/index.ts";

// With workflows: these take the place of what is generated under the same name.
export { Qluster } from "./workflows/qluster.ts";
export type { Datasets, DatasetsRowsOperations } from "./workflows/datasets.ts";
export type { StoredItems } from "./workflows/stored-items.ts";

// The same as functions of a client, to bundle only what is called.
export { datasetsEdit, type DatasetChange, type DatasetEdit } from "./workflows/edit-dataset.ts";
export { datasetsRowsListRecords, RowRecords, type RowRecord } from "./workflows/row-records.ts";
export {
  storedItemsUpload,
  type StoredItemsUploadParams,
  type UploadedItem,
  type UploadOptions,
  type UploadProgress,
} from "./workflows/upload.ts";

export { UploadError } from "./workflows/upload-error.ts";
export type { UploadSource } from "./workflows/upload-source.ts";
