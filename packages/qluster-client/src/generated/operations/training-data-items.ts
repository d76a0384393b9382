// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, Call, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut422 } from "../failures.ts";
import type {
  InvalidInput,
  QlusterError,
  TrainingDataItem,
  TrainingDataItemList,
  TrainingDataItemSummary,
} from "../schema.ts";

/** Parameters of `trainingDataItems.list`. */
export interface TrainingDataItemsListParams {
  /** Id that the page starts from: the smallest on it. Not together with `end`. */
  start?: number | undefined;
  /** Id that the page ends at: the largest on it. Not together with `start`. */
  end?: number | undefined;
  /** Page size, 20 by default. */
  limit?: number | undefined;
  /** Whether the largest id comes first, true by default. */
  reverse?: boolean | undefined;
  /** Only what belongs to the dataset with this id. */
  dataset_id?: number | undefined;
}

/** How `trainingDataItems.list` fails. */
export type TrainingDataItemsListFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const list = {
  id: "trainingDataItems.list",
  method: "GET",
  path: "/training-data-items",
  pages: { by: byIdRange, start: "/start", end: "/end", next: "/next", limit: "/limit", items: "/results" },
} as const;

/** Lists files for training, the newest first unless `reverse` is false. `GET /training-data-items` */
export function trainingDataItemsList(
  client: ClientCore,
  params?: TrainingDataItemsListParams,
  options?: ListOptions,
): ListCall<TrainingDataItemSummary, TrainingDataItemList, TrainingDataItemsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `trainingDataItems.get`. */
export interface TrainingDataItemsGetParams {
  /** Id of the file for training. */
  training_data_item_id: number;
}

/** How `trainingDataItems.get` fails. */
export type TrainingDataItemsGetFailure =
  | ApiError<422, InvalidInput>
  | ApiError<ErrorStatusBut422, QlusterError>;

const get = {
  id: "trainingDataItems.get",
  method: "GET",
  path: "/training-data-items/{training_data_item_id}",
} as const;

/** Fetches a file for training. `GET /training-data-items/{training_data_item_id}` */
export function trainingDataItemsGet(
  client: ClientCore,
  params: TrainingDataItemsGetParams,
  options?: RequestOptions,
): Call<TrainingDataItem, TrainingDataItemsGetFailure> {
  return new Call(client, get, params, options);
}

/** Files that training jobs analyze. */
export interface TrainingDataItems {
  /**
   * Lists files for training, the newest first unless `reverse` is false. `GET /training-data-items`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * for await (const trainingDataItem of qluster.trainingDataItems.list()) {
   *   console.log(trainingDataItem);
   * }
   */
  list(
    params?: TrainingDataItemsListParams,
    options?: ListOptions,
  ): ListCall<TrainingDataItemSummary, TrainingDataItemList, TrainingDataItemsListFailure>;

  /**
   * Fetches a file for training. `GET /training-data-items/{training_data_item_id}`
   *
   * The platform does not document this operation; it is inferred (method and path from the command line
   * client of a later version).
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: TrainingDataItemsGetParams,
    options?: RequestOptions,
  ): Call<TrainingDataItem, TrainingDataItemsGetFailure>;
}
