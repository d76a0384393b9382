import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { archiveParts } from "./archive-parts.ts";
import { ArrowColumns } from "./arrow-table.ts";
import { loadArrow } from "./libraries.ts";
import { parquetGroups } from "./parquet-groups.ts";
import { syntheticArchive, type SyntheticDataParams } from "./synthetic-archive.ts";
import { unwrapped } from "./synthetic-data.ts";

/**
 * What every `Table` of apache-arrow has. Name that one, `syntheticArrow<Table>(…)`, to have all of it: these
 * types do without the library, so that programs compile that do not use it.
 */
export interface ArrowTable {
  readonly numRows: number;
  readonly numCols: number;
  getChild(name: string): { readonly length: number; get(index: number): unknown } | null;
}

/** Options of `syntheticArrow`. */
export interface SyntheticArrowOptions extends RequestOptions {
  /** Only this table. Default: all tables. */
  table?: string | undefined;
  /** Whether a single table is given itself, as it is by default, or by its name as several are. */
  unwrap?: boolean | undefined;
}

/**
 * Downloads a synthetic dataset and gives it as Arrow tables: a single table itself, several by name.
 * Integers keep their width, strings are `Utf8`, times are exact to the millisecond. Needs the package
 * apache-arrow.
 *
 * @throws UsageError when apache-arrow is missing, before anything is sent, or when there is no such table.
 * ApiError. ConnectionError when the download breaks off. DecodeError when the archive is damaged.
 *
 * @example
 * import type { Table } from "apache-arrow";
 * const people = await syntheticArrow<Table>(mostly, { id }, { table: "people" });
 */
export async function syntheticArrow<Table extends ArrowTable = ArrowTable>(
  client: ClientCore,
  params: SyntheticDataParams,
  options: SyntheticArrowOptions & { table: string },
): Promise<Table>;
export async function syntheticArrow<Table extends ArrowTable = ArrowTable>(
  client: ClientCore,
  params: SyntheticDataParams,
  options: SyntheticArrowOptions & { unwrap: false },
): Promise<Record<string, Table>>;
export async function syntheticArrow<Table extends ArrowTable = ArrowTable>(
  client: ClientCore,
  params: SyntheticDataParams,
  options?: SyntheticArrowOptions,
): Promise<Table | Record<string, Table>>;
export async function syntheticArrow<Table extends ArrowTable>(
  client: ClientCore,
  params: SyntheticDataParams,
  { table, unwrap = true, ...options }: SyntheticArrowOptions = {},
): Promise<Table | Record<string, Table>> {
  const arrow = await loadArrow();
  const columns = new Map<string, ArrowColumns>();
  for await (const part of archiveParts(syntheticArchive(client, params, options), table)) {
    const found = columns.get(part.table) ?? new ArrowColumns(arrow);
    columns.set(part.table, found);
    for await (const group of parquetGroups(part.bytes, part.label)) found.add(group);
  }
  const made = Array.from(columns, ([name, found]): [string, Table] => [
    name,
    found.table() as ArrowTable as Table,
  ]);
  return unwrapped(new Map(made), table !== undefined || unwrap);
}
