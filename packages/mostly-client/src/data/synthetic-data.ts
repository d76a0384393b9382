import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { archiveParts } from "./archive-parts.ts";
import type { DataRow } from "./data-row.ts";
import { parquetRows, type RowOptions } from "./parquet-rows.ts";
import { syntheticArchive, type SyntheticDataParams } from "./synthetic-archive.ts";

/** Options of `syntheticData`. */
export interface SyntheticDataOptions extends RequestOptions, RowOptions {
  /** Only this table, as an array of its rows. Default: all tables. */
  table?: string | undefined;
  /**
   * Whether a single table is given as an array of its rows, as it is by default, or by its name as several
   * are.
   */
  unwrap?: boolean | undefined;
}

/**
 * Downloads a synthetic dataset and gives its rows: of a single table as an array, of several by the name of
 * the table. All of them are in memory; for more than that there is `syntheticRows`.
 *
 * `Row` names the columns, for the editor; nothing checks it.
 *
 * @throws ApiError. ConnectionError when the download breaks off. DecodeError when the archive is damaged, or
 * a whole number is no safe one (option `bigint`). UsageError when there is no such table.
 *
 * @example
 * const { customers, orders } = await syntheticData(mostly, { id }, { unwrap: false });
 * const people = await syntheticData<Person>(mostly, { id }, { table: "people" });
 */
export async function syntheticData<Row extends object = DataRow>(
  client: ClientCore,
  params: SyntheticDataParams,
  options: SyntheticDataOptions & { table: string },
): Promise<Row[]>;
export async function syntheticData<Row extends object = DataRow>(
  client: ClientCore,
  params: SyntheticDataParams,
  options: SyntheticDataOptions & { unwrap: false },
): Promise<Record<string, Row[]>>;
export async function syntheticData<Row extends object = DataRow>(
  client: ClientCore,
  params: SyntheticDataParams,
  options?: SyntheticDataOptions,
): Promise<Row[] | Record<string, Row[]>>;
export async function syntheticData<Row extends object>(
  client: ClientCore,
  params: SyntheticDataParams,
  { table, unwrap = true, bigint, ...options }: SyntheticDataOptions = {},
): Promise<Row[] | Record<string, Row[]>> {
  const { signal } = options;
  const tables = new Map<string, Row[]>();
  for await (const part of archiveParts(syntheticArchive(client, params, options), table)) {
    const rows = tables.get(part.table) ?? [];
    tables.set(part.table, rows);
    for await (const some of parquetRows<Row>(part.bytes, { bigint, signal }, part.label)) {
      for (const row of some) rows.push(row);
    }
  }
  return unwrapped(tables, table !== undefined || unwrap);
}

/** A single table itself, if that is wanted, else all by name. */
export function unwrapped<Table>(
  tables: ReadonlyMap<string, Table>,
  isWanted: boolean,
): Table | Record<string, Table> {
  const [only] = tables.values();
  return isWanted && tables.size === 1 && only !== undefined ? only : Object.fromEntries(tables);
}
