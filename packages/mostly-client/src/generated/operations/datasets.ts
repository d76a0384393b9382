// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { byOffset, Call, commas, decodeMedia, json, ListCall, multipart } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  Dataset,
  DatasetConfig,
  DatasetConnector,
  DatasetConnectorLocations,
  DatasetFileUpload,
  DatasetList,
  DatasetListItem,
  DatasetSortField,
  DatasetUpdate,
  OwnershipTransfer,
  Visibility,
  VisibilityUpdate,
} from "../schema.ts";

/** Parameters of `datasets.list`. */
export interface DatasetsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
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
  sortBy?: DatasetSortField[] | undefined;
}

const list = {
  id: "datasets.list",
  method: "GET",
  path: "/api/v2/datasets",
  query: { ownerId: commas, visibility: commas, sortBy: commas },
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/** Lists the datasets that the calling user can see. `GET /api/v2/datasets` */
export function datasetsList(
  client: ClientCore,
  params?: DatasetsListParams,
  options?: ListOptions,
): ListCall<DatasetListItem, DatasetList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `datasets.create`. */
export type DatasetsCreateParams = DatasetConfig;

const create = { id: "datasets.create", method: "POST", path: "/api/v2/datasets", body: json } as const;

/** Creates a dataset from locations in connectors. `POST /api/v2/datasets` */
export function datasetsCreate(
  client: ClientCore,
  params?: DatasetsCreateParams,
  options?: RequestOptions,
): Call<Dataset, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `datasets.get`. */
export interface DatasetsGetParams {
  /** Id of the dataset. */
  id: string;
}

const get = { id: "datasets.get", method: "GET", path: "/api/v2/datasets/{id}" } as const;

/** Fetches a dataset with its connectors and the names of its files. `GET /api/v2/datasets/{id}` */
export function datasetsGet(
  client: ClientCore,
  params: DatasetsGetParams,
  options?: RequestOptions,
): Call<Dataset, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `datasets.update`. */
export interface DatasetsUpdateParams extends DatasetUpdate {
  /** Id of the dataset. */
  id: string;
}

const update = {
  id: "datasets.update",
  method: "PATCH",
  path: "/api/v2/datasets/{id}",
  retry: "idempotent",
  body: json,
} as const;

/** Changes the name, description or connectors of a dataset. `PATCH /api/v2/datasets/{id}` */
export function datasetsUpdate(
  client: ClientCore,
  params: DatasetsUpdateParams,
  options?: RequestOptions,
): Call<Dataset, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `datasets.delete`. */
export interface DatasetsDeleteParams {
  /** Id of the dataset. */
  id: string;
}

const deleteOperation = { id: "datasets.delete", method: "DELETE", path: "/api/v2/datasets/{id}" } as const;

/** Deletes a dataset and its files. `DELETE /api/v2/datasets/{id}` */
export function datasetsDelete(
  client: ClientCore,
  params: DatasetsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `datasets.like`. */
export interface DatasetsLikeParams {
  /** Id of the dataset. */
  id: string;
}

const like = {
  id: "datasets.like",
  method: "POST",
  path: "/api/v2/datasets/{id}/like",
  retry: "idempotent",
} as const;

/** Likes a dataset on behalf of the calling user. `POST /api/v2/datasets/{id}/like` */
export function datasetsLike(
  client: ClientCore,
  params: DatasetsLikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, like, params, options);
}

/** Parameters of `datasets.unlike`. */
export interface DatasetsUnlikeParams {
  /** Id of the dataset. */
  id: string;
}

const unlike = { id: "datasets.unlike", method: "DELETE", path: "/api/v2/datasets/{id}/like" } as const;

/** Takes back the calling user's like of a dataset. `DELETE /api/v2/datasets/{id}/like` */
export function datasetsUnlike(
  client: ClientCore,
  params: DatasetsUnlikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, unlike, params, options);
}

/** Parameters of `datasets.transfer`. */
export interface DatasetsTransferParams extends OwnershipTransfer {
  /** Id of the dataset. */
  id: string;
}

const transfer = {
  id: "datasets.transfer",
  method: "PUT",
  path: "/api/v2/datasets/{id}/transfer",
  body: json,
} as const;

/** Hands a dataset over to another user or organization. `PUT /api/v2/datasets/{id}/transfer` */
export function datasetsTransfer(
  client: ClientCore,
  params: DatasetsTransferParams,
  options?: RequestOptions,
): Call<Dataset, MostlyAIFailure> {
  return new Call(client, transfer, params, options);
}

/** Parameters of `datasets.setVisibility`. */
export interface DatasetsSetVisibilityParams extends VisibilityUpdate {
  /** Id of the dataset. */
  id: string;
}

const setVisibility = {
  id: "datasets.setVisibility",
  method: "PUT",
  path: "/api/v2/datasets/{id}/visibility",
  body: json,
} as const;

/** Sets who can see a dataset. `PUT /api/v2/datasets/{id}/visibility` */
export function datasetsSetVisibility(
  client: ClientCore,
  params: DatasetsSetVisibilityParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, setVisibility, params, options);
}

/** Parameters of `datasets.connectors.get`. */
export interface DatasetsConnectorsGetParams {
  /** Id of the dataset. */
  id: string;
  /** Id of the connector. */
  connectorId: string;
}

const connectorsGetOperation = {
  id: "datasets.connectors.get",
  method: "GET",
  path: "/api/v2/datasets/{id}/connectors/{connectorId}",
} as const;

/**
 * Fetches a connector of a dataset, with the locations that belong to the dataset.
 * `GET /api/v2/datasets/{id}/connectors/{connectorId}`
 */
export function datasetsConnectorsGet(
  client: ClientCore,
  params: DatasetsConnectorsGetParams,
  options?: RequestOptions,
): Call<DatasetConnector, MostlyAIFailure> {
  return new Call(client, connectorsGetOperation, params, options);
}

/** Parameters of `datasets.connectors.add`. */
export interface DatasetsConnectorsAddParams extends DatasetConnectorLocations {
  /** Id of the dataset. */
  id: string;
  /** Id of the connector. */
  connectorId: string;
}

const connectorsAdd = {
  id: "datasets.connectors.add",
  method: "PUT",
  path: "/api/v2/datasets/{id}/connectors/{connectorId}",
  body: json,
} as const;

/**
 * Adds a connector to a dataset, or sets its locations.
 * `PUT /api/v2/datasets/{id}/connectors/{connectorId}`
 */
export function datasetsConnectorsAdd(
  client: ClientCore,
  params: DatasetsConnectorsAddParams,
  options?: RequestOptions,
): Call<DatasetConnector, MostlyAIFailure> {
  return new Call(client, connectorsAdd, params, options);
}

/** Parameters of `datasets.connectors.remove`. */
export interface DatasetsConnectorsRemoveParams {
  /** Id of the dataset. */
  id: string;
  /** Id of the connector. */
  connectorId: string;
}

const connectorsRemove = {
  id: "datasets.connectors.remove",
  method: "DELETE",
  path: "/api/v2/datasets/{id}/connectors/{connectorId}",
} as const;

/** Removes a connector from a dataset. `DELETE /api/v2/datasets/{id}/connectors/{connectorId}` */
export function datasetsConnectorsRemove(
  client: ClientCore,
  params: DatasetsConnectorsRemoveParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, connectorsRemove, params, options);
}

/** Parameters of `datasets.files.upload`. */
export interface DatasetsFilesUploadParams extends DatasetFileUpload {
  /** Id of the dataset. */
  id: string;
}

const filesUpload = {
  id: "datasets.files.upload",
  method: "POST",
  path: "/api/v2/datasets/{id}/file",
  body: multipart,
} as const;

/** Uploads a file to a dataset. `POST /api/v2/datasets/{id}/file` */
export function datasetsFilesUpload(
  client: ClientCore,
  params: DatasetsFilesUploadParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, filesUpload, params, options);
}

/** Parameters of `datasets.files.get`. */
export interface DatasetsFilesGetParams {
  /** Id of the dataset. */
  id: string;
  /** Name of the file, as the dataset has it in `files`. */
  filepath: string;
  /**
   * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
   * opened without other credentials.
   */
  slft?: string | undefined;
}

const filesGet = {
  id: "datasets.files.get",
  method: "GET",
  path: "/api/v2/datasets/{id}/file",
  accept: "application/octet-stream, application/json;q=0.9",
  decode: decodeMedia,
  secrets: ["slft"],
} as const;

/** Downloads a file of a dataset. `GET /api/v2/datasets/{id}/file` */
export function datasetsFilesGet(
  client: ClientCore,
  params: DatasetsFilesGetParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, filesGet, params, options);
}

/** Parameters of `datasets.files.delete`. */
export interface DatasetsFilesDeleteParams {
  /** Id of the dataset. */
  id: string;
  /** Name of the file, as the dataset has it in `files`. */
  filepath: string;
}

const filesDelete = {
  id: "datasets.files.delete",
  method: "DELETE",
  path: "/api/v2/datasets/{id}/file",
} as const;

/** Deletes a file of a dataset. `DELETE /api/v2/datasets/{id}/file` */
export function datasetsFilesDelete(
  client: ClientCore,
  params: DatasetsFilesDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, filesDelete, params, options);
}

/** Data under one name, in connectors and uploaded files. */
export interface Datasets {
  /**
   * Lists the datasets that the calling user can see. `GET /api/v2/datasets`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const dataset of mostly.datasets.list()) console.log(dataset);
   */
  list(
    params?: DatasetsListParams,
    options?: ListOptions,
  ): ListCall<DatasetListItem, DatasetList, MostlyAIFailure>;

  /**
   * Creates a dataset from locations in connectors. `POST /api/v2/datasets`
   *
   * Files are added to it with `datasets.files.upload`.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const dataset = await mostly.datasets.create({
   *   name: "Sales",
   *   description: "Customers with their orders. Amounts are in euros.",
   *   connectors: [
   *     {
   *       id: "8b1f7f0e-3c0d-4a54-9a3e-5f6b2c1d7e90",
   *       locations: ["public.customers", "public.orders"],
   *     },
   *   ],
   * });
   */
  create(params?: DatasetsCreateParams, options?: RequestOptions): Call<Dataset, MostlyAIFailure>;

  /**
   * Fetches a dataset with its connectors and the names of its files. `GET /api/v2/datasets/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: DatasetsGetParams, options?: RequestOptions): Call<Dataset, MostlyAIFailure>;

  /**
   * Changes the name, description or connectors of a dataset. `PATCH /api/v2/datasets/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: DatasetsUpdateParams, options?: RequestOptions): Call<Dataset, MostlyAIFailure>;

  /**
   * Deletes a dataset and its files. `DELETE /api/v2/datasets/{id}`
   *
   * What it refers to in connectors stays there.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: DatasetsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Likes a dataset on behalf of the calling user. `POST /api/v2/datasets/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  like(params: DatasetsLikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Takes back the calling user's like of a dataset. `DELETE /api/v2/datasets/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  unlike(params: DatasetsUnlikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Hands a dataset over to another user or organization. `PUT /api/v2/datasets/{id}/transfer`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  transfer(params: DatasetsTransferParams, options?: RequestOptions): Call<Dataset, MostlyAIFailure>;

  /**
   * Sets who can see a dataset. `PUT /api/v2/datasets/{id}/visibility`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  setVisibility(params: DatasetsSetVisibilityParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly connectors: DatasetsConnectorsOperations;

  readonly files: DatasetsFilesOperations;
}

/** The operations of `datasets.connectors`. */
export interface DatasetsConnectorsOperations {
  /**
   * Fetches a connector of a dataset, with the locations that belong to the dataset.
   * `GET /api/v2/datasets/{id}/connectors/{connectorId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: DatasetsConnectorsGetParams, options?: RequestOptions): Call<DatasetConnector, MostlyAIFailure>;

  /**
   * Adds a connector to a dataset, or sets its locations.
   * `PUT /api/v2/datasets/{id}/connectors/{connectorId}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  add(params: DatasetsConnectorsAddParams, options?: RequestOptions): Call<DatasetConnector, MostlyAIFailure>;

  /**
   * Removes a connector from a dataset. `DELETE /api/v2/datasets/{id}/connectors/{connectorId}`
   *
   * The connector itself stays.
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  remove(params: DatasetsConnectorsRemoveParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}

/** The operations of `datasets.files`. */
export interface DatasetsFilesOperations {
  /**
   * Uploads a file to a dataset. `POST /api/v2/datasets/{id}/file`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  upload(params: DatasetsFilesUploadParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Downloads a file of a dataset. `GET /api/v2/datasets/{id}/file`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: DatasetsFilesGetParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Deletes a file of a dataset. `DELETE /api/v2/datasets/{id}/file`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: DatasetsFilesDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
