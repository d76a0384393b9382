// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  InvalidInput,
  Outcome,
  QlusterError,
  StoredItem,
  StoredItemCreate,
  StoredItemList,
  StoredItemPublished,
  StoredItemSummary,
  StoredItemUpdate,
  StoredItemUpload,
} from "../schema.ts";

/** Parameters of `storedItems.list`. */
export interface StoredItemsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Only what belongs to the data source with this id. */
  data_source_model_id?: number | undefined;
  /** Only files from the archive with this id. */
  parent_id?: number | undefined;
  /** Only files that were uploaded by a pre-signed URL, or with false only others. */
  is_uploaded_via_signed_url?: boolean | undefined;
}

/** How `storedItems.list` fails. */
export type StoredItemsListFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "storedItems.list",
  method: "GET",
  path: "/stored-items",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists files, the newest first unless `reverse` is false. `GET /stored-items` */
export function storedItemsList(
  client: ClientCore,
  params?: StoredItemsListParams,
  options?: ListOptions,
): ListCall<StoredItemSummary, StoredItemList, StoredItemsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `storedItems.create`. */
export type StoredItemsCreateParams = StoredItemCreate;

/** How `storedItems.create` fails. */
export type StoredItemsCreateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const create = {
  id: "storedItems.create",
  method: "PUT",
  path: "/stored-items",
  retry: "never",
  body: json,
} as const;

/** Records a file that is about to be uploaded, and gives the URL that takes it. `PUT /stored-items` */
export function storedItemsCreate(
  client: ClientCore,
  params: StoredItemsCreateParams,
  options?: RequestOptions,
): Call<StoredItemUpload, StoredItemsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `storedItems.update`. */
export type StoredItemsUpdateParams = StoredItemUpdate;

/** How `storedItems.update` fails. */
export type StoredItemsUpdateFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const update = {
  id: "storedItems.update",
  method: "PATCH",
  path: "/stored-items",
  retry: "idempotent",
  body: json,
} as const;

/** Leaves a file out of its dataset, or takes it back in. `PATCH /stored-items` */
export function storedItemsUpdate(
  client: ClientCore,
  params: StoredItemsUpdateParams,
  options?: RequestOptions,
): Call<StoredItem, StoredItemsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `storedItems.get`. */
export interface StoredItemsGetParams {
  /** Id of the file. */
  stored_item_id: number;
}

/** How `storedItems.get` fails. */
export type StoredItemsGetFailure = ApiError<422, InvalidInput> | ApiError<ErrorStatusBut422, QlusterError>;

const get = { id: "storedItems.get", method: "GET", path: "/stored-items/{stored_item_id}" } as const;

/** Fetches a file with its counts of rows. `GET /stored-items/{stored_item_id}` */
export function storedItemsGet(
  client: ClientCore,
  params: StoredItemsGetParams,
  options?: RequestOptions,
): Call<StoredItem, StoredItemsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `storedItems.delete`. */
export interface StoredItemsDeleteParams {
  /** Id of the file. */
  stored_item_id: number;
}

/** How `storedItems.delete` fails. */
export type StoredItemsDeleteFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const deleteOperation = {
  id: "storedItems.delete",
  method: "POST",
  path: "/stored-items/{stored_item_id}/delete",
  retry: "idempotent",
} as const;

/**
 * Deletes the record of a file, mainly after an upload that failed.
 * `POST /stored-items/{stored_item_id}/delete`
 */
export function storedItemsDelete(
  client: ClientCore,
  params: StoredItemsDeleteParams,
  options?: RequestOptions,
): Call<Outcome, StoredItemsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `storedItems.publish`. */
export interface StoredItemsPublishParams {
  /** Id of the file. */
  stored_item_id: number;
}

/** How `storedItems.publish` fails. */
export type StoredItemsPublishFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const publish = {
  id: "storedItems.publish",
  method: "PUT",
  path: "/stored-items/{stored_item_id}/publish-for-ingestion",
  retry: "never",
} as const;

/**
 * Tells the platform that the upload of a file is complete, and starts its ingestion.
 * `PUT /stored-items/{stored_item_id}/publish-for-ingestion`
 */
export function storedItemsPublish(
  client: ClientCore,
  params: StoredItemsPublishParams,
  options?: RequestOptions,
): Call<StoredItemPublished, StoredItemsPublishFailure> {
  return new Call(client, publish, params, options);
}

/** Files, whether they came from a data source or were uploaded. */
export interface StoredItems {
  /**
   * Lists files, the newest first unless `reverse` is false. `GET /stored-items`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const storedItem of qluster.storedItems.list()) console.log(storedItem);
   */
  list(
    params?: StoredItemsListParams,
    options?: ListOptions,
  ): ListCall<StoredItemSummary, StoredItemList, StoredItemsListFailure>;

  /**
   * Records a file that is about to be uploaded, and gives the URL that takes it. `PUT /stored-items`
   *
   * Send the file to `url` by `http_method`, without credentials: as a form with the given `fields`
   * first and the part `file` last for `POST`, as the plain body otherwise. Then call
   * `storedItems.publish`, or `storedItems.delete` if the upload failed.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403 or 422.
   * @example
   * const storedItem = await qluster.storedItems.create({
   *   data_source_model_id: 12,
   *   key: "orders/orders-2026-03-14.csv",
   * });
   */
  create(
    params: StoredItemsCreateParams,
    options?: RequestOptions,
  ): Call<StoredItemUpload, StoredItemsCreateFailure>;

  /**
   * Leaves a file out of its dataset, or takes it back in. `PATCH /stored-items`
   *
   * The id stands in the body.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  update(
    params: StoredItemsUpdateParams,
    options?: RequestOptions,
  ): Call<StoredItem, StoredItemsUpdateFailure>;

  /**
   * Fetches a file with its counts of rows. `GET /stored-items/{stored_item_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: StoredItemsGetParams, options?: RequestOptions): Call<StoredItem, StoredItemsGetFailure>;

  /**
   * Deletes the record of a file, mainly after an upload that failed.
   * `POST /stored-items/{stored_item_id}/delete`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version, under another name; it may be `DELETE /stored-items/{stored_item_id}`).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  delete(params: StoredItemsDeleteParams, options?: RequestOptions): Call<Outcome, StoredItemsDeleteFailure>;

  /**
   * Tells the platform that the upload of a file is complete, and starts its ingestion.
   * `PUT /stored-items/{stored_item_id}/publish-for-ingestion`
   *
   * Wait for the job with `ingestionJobs.wait`.
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 403, 404 or 422.
   */
  publish(
    params: StoredItemsPublishParams,
    options?: RequestOptions,
  ): Call<StoredItemPublished, StoredItemsPublishFailure>;
}
