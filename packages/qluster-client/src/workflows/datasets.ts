import type { ListOptions, RequestOptions } from "@org/client-runtime";
import type {
  Datasets as DatasetOperations,
  DatasetsRowsListParams,
  DatasetsRowsOperations as RowsOperations,
} from "../generated/operations/datasets.ts";
import type { Dataset } from "../generated/schema.ts";
import { editDataset, type DatasetEdit } from "./edit-dataset.ts";
import { RowRecords, type RowRecord } from "./row-records.ts";

/** Files of one form that are loaded into one table, with their settings. */
export interface Datasets extends DatasetOperations {
  /**
   * Reads a dataset, changes it with the versions that it was read with, and gives it as it is then. The change is sent
   * once; it does not overwrite what somebody else changed in between. The option `deadline` covers both calls.
   *
   * @throws ConflictError when somebody else changed it in between: nothing is changed, and the edit can be made
   * again. ApiError as `get` and `update`.
   *
   * @example
   * await qluster.datasets.edit(7, ({ name }) => ({ name: `${name} (old)` }));
   */
  edit(dataset_id: number, edit: DatasetEdit, options?: RequestOptions): Promise<Dataset>;

  /** The rows of a dataset, loaded or in quarantine. */
  readonly rows: DatasetsRowsOperations;
}

/** The rows of a dataset, loaded or in quarantine. */
export interface DatasetsRowsOperations extends RowsOperations {
  /**
   * Lists the rows of a dataset, or with `is_bad_data` those in quarantine, as objects by the names of the columns. Rows
   * in quarantine have an `id`, for `reprocess`, and a `_signature`, for `ignore`.
   *
   * `Row` names the columns, for the editor; nothing checks it.
   *
   * @example
   * for await (const row of qluster.datasets.rows.listRecords({ dataset_id: 7 })) console.log(row["order_id"]);
   */
  listRecords<Row extends object = RowRecord>(
    params: DatasetsRowsListParams,
    options?: ListOptions,
  ): RowRecords<Row>;
}

/** Adds to the methods of `datasets`. */
export function extendDatasets(operations: DatasetOperations): Datasets {
  const { rows } = operations;
  return {
    ...operations,
    edit: (...rest) => editDataset(operations, ...rest),
    rows: { ...rows, listRecords: (...rest) => new RowRecords(rows.list(...rest)) },
  };
}
