// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { byOffset, Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type {
  Dataset,
  DatasetCreate,
  DatasetCreated,
  DatasetList,
  DatasetSummary,
  DatasetUpdate,
  DatasetUpdated,
} from "../schema.ts";

/** Parameters of `datasets.list`. */
export interface DatasetsListParams {
  /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
  limit?: number | undefined;
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
}

const list = {
  id: "datasets.list",
  method: "GET",
  path: "/v1/datasets",
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/datasets",
    more: "/has_more",
    maximum: 1000,
  },
} as const;

/** Lists the datasets of the workspace. `GET /v1/datasets` */
export function datasetsList(
  client: ClientCore,
  params?: DatasetsListParams,
  options?: ListOptions,
): ListCall<DatasetSummary, DatasetList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `datasets.create`. */
export type DatasetsCreateParams = DatasetCreate;

const create = { id: "datasets.create", method: "POST", path: "/v1/datasets", body: json } as const;

/** Creates a dataset from an upload or from inline data. `POST /v1/datasets` */
export function datasetsCreate(
  client: ClientCore,
  params: DatasetsCreateParams,
  options?: RequestOptions,
): Call<DatasetCreated, HotdataFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `datasets.get`. */
export interface DatasetsGetParams {
  /** Id of the dataset. */
  id: string;
}

const get = { id: "datasets.get", method: "GET", path: "/v1/datasets/{id}" } as const;

/** Fetches a dataset with its columns. `GET /v1/datasets/{id}` */
export function datasetsGet(
  client: ClientCore,
  params: DatasetsGetParams,
  options?: RequestOptions,
): Call<Dataset, HotdataFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `datasets.update`. */
export interface DatasetsUpdateParams extends DatasetUpdate {
  /** Id of the dataset. */
  id: string;
}

const update = { id: "datasets.update", method: "PUT", path: "/v1/datasets/{id}", body: json } as const;

/** Renames a dataset or its table. `PUT /v1/datasets/{id}` */
export function datasetsUpdate(
  client: ClientCore,
  params: DatasetsUpdateParams,
  options?: RequestOptions,
): Call<DatasetUpdated, HotdataFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `datasets.delete`. */
export interface DatasetsDeleteParams {
  /** Id of the dataset. */
  id: string;
}

const deleteOperation = { id: "datasets.delete", method: "DELETE", path: "/v1/datasets/{id}" } as const;

/** Deletes a dataset and its data. `DELETE /v1/datasets/{id}` */
export function datasetsDelete(
  client: ClientCore,
  params: DatasetsDeleteParams,
  options?: RequestOptions,
): Call<void, HotdataFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Tables made from uploaded files or inline data, beside those of the connections. */
export interface Datasets {
  /**
   * Lists the datasets of the workspace. `GET /v1/datasets`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const dataset of hotdata.datasets.list()) console.log(dataset);
   */
  list(
    params?: DatasetsListParams,
    options?: ListOptions,
  ): ListCall<DatasetSummary, DatasetList, HotdataFailure>;

  /**
   * Creates a dataset from an upload or from inline data. `POST /v1/datasets`
   *
   * An upload can become one dataset only. Inline data is limited to 1 MiB.
   *
   * @throws ApiError with status 400, 401 or 409.
   * @example
   * const dataset = await hotdata.datasets.create({
   *   label: "Sales of March",
   *   table_name: "sales_march",
   *   source: {
   *     upload_id: "upld_01jq4z8k2m",
   *     format: "csv",
   *     columns: { day: "DATE", revenue: { type: "DECIMAL", precision: 10, scale: 2 } },
   *   },
   * });
   */
  create(params: DatasetsCreateParams, options?: RequestOptions): Call<DatasetCreated, HotdataFailure>;

  /**
   * Fetches a dataset with its columns. `GET /v1/datasets/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: DatasetsGetParams, options?: RequestOptions): Call<Dataset, HotdataFailure>;

  /**
   * Renames a dataset or its table. `PUT /v1/datasets/{id}`
   *
   * Fields that are left out or null keep their value.
   *
   * @throws ApiError with status 400, 401, 404 or 409.
   */
  update(params: DatasetsUpdateParams, options?: RequestOptions): Call<DatasetUpdated, HotdataFailure>;

  /**
   * Deletes a dataset and its data. `DELETE /v1/datasets/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: DatasetsDeleteParams, options?: RequestOptions): Call<void, HotdataFailure>;
}
