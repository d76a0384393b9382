import { DecodeError, type ClientCore, type ListCall, type ListOptions } from "@org/client-runtime";
import { datasetsRowsList, type DatasetsRowsListParams } from "../generated/operations/datasets.ts";
import type { DatasetRowList } from "../generated/schema.ts";

/** A row by the names of its columns. */
export type RowRecord = Readonly<Record<string, unknown>>;

/**
 * The rows of `datasets.rows.list` as objects: iterated, all rows of all pages. The first page is fetched at once.
 *
 * @throws DecodeError for a page that does not name its columns; else as `datasets.rows.list`
 */
export class RowRecords<Row extends object = RowRecord> implements AsyncIterable<Row> {
  readonly #rows: ListCall<unknown[], DatasetRowList, unknown>;

  constructor(rows: ListCall<unknown[], DatasetRowList, unknown>) {
    this.#rows = rows;
  }

  /** Every row of every page, in order, each page fetched when it is needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const rows of this.pages()) yield* rows;
  }

  /** The rows page by page. */
  async *pages(): AsyncGenerator<Row[], void, undefined> {
    for await (const { items, body } of this.#rows.pages()) {
      yield items.map((row) => recordOf(row, body.fields) as Row); // the caller's word; nothing checks it
    }
  }

  /** The first `max` rows, of as many pages as it takes. */
  async toArray({ max }: { max: number }): Promise<Row[]> {
    const found: Row[] = [];
    for await (const rows of this.pages()) {
      found.push(...rows.slice(0, max - found.length));
      if (found.length >= max) break;
    }
    return found;
  }
}

/**
 * Lists the rows of a dataset, or with `is_bad_data` those in quarantine, as objects by the names of the columns. Rows in
 * quarantine have an `id`, for `datasets.rows.reprocess`, and a `_signature`, for `datasets.rows.ignore`.
 *
 * `Row` names the columns, for the editor; nothing checks it.
 *
 * @example
 * for await (const { id, order_id } of datasetsRowsListRecords(client, { dataset_id: 7 })) console.log(id, order_id);
 */
export function datasetsRowsListRecords<Row extends object = RowRecord>(
  client: ClientCore,
  params: DatasetsRowsListParams,
  options?: ListOptions,
): RowRecords<Row> {
  return new RowRecords<Row>(datasetsRowsList(client, params, options));
}

function recordOf(row: readonly unknown[], fields: readonly string[] | undefined): RowRecord {
  if (!fields) {
    throw new DecodeError("datasets.rows.listRecords: the page does not name its columns in `fields`", {
      text: "",
    });
  }
  return Object.fromEntries(fields.map((field, index) => [field, row[index]]));
}
