import { UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { syntheticDatasetsGet } from "../generated/operations/synthetic-datasets.ts";
import { rowsOf, type ArchiveRowsOptions } from "./archive-rows.ts";
import type { DataRow } from "./data-row.ts";
import { syntheticArchive, type SyntheticDataParams } from "./synthetic-archive.ts";

/** Options of `syntheticRows`. */
export interface SyntheticRowsOptions extends RequestOptions, ArchiveRowsOptions {}

/**
 * The rows of a table of a synthetic dataset, one after the other, while they are downloaded: for data larger
 * than memory. In memory is one part of the table, as the platform cut it, and of it a page of each column.
 *
 * The download waits while you work on a row. Where that takes long, save the archive first
 * (`saveSyntheticData` of `@org/mostly-client/files`) and read it with `archiveRows`. Leaving the loop ends
 * the download.
 *
 * `Row` names the columns, for the editor; nothing checks it.
 *
 * @throws UsageError when there are several tables and `table` names none, before anything is downloaded.
 * ApiError. ConnectionError when the download breaks off. DecodeError when the archive is damaged, or a whole
 * number is no safe one (option `bigint`).
 *
 * @example
 * for await (const row of syntheticRows(mostly, { id }, { table: "customers" })) insert(row);
 */
export async function* syntheticRows<Row extends object = DataRow>(
  client: ClientCore,
  params: SyntheticDataParams,
  { table, bigint, ...options }: SyntheticRowsOptions = {},
): AsyncGenerator<Row, void, undefined> {
  if (table === undefined) await refuseSeveral(client, params, options);
  yield* rowsOf<Row>(syntheticArchive(client, params, options), { table, bigint, signal: options.signal });
}

async function refuseSeveral(
  client: ClientCore,
  { id }: SyntheticDataParams,
  options: RequestOptions,
): Promise<void> {
  const { tables = [] } = await syntheticDatasetsGet(client, { id }, options);
  if (tables.length < 2) return;
  const names = tables.map(({ name }) => name).join(", ");
  throw new UsageError(
    `syntheticRows: the synthetic dataset has the tables ${names}. Choose one with \`table\`.`,
  );
}
