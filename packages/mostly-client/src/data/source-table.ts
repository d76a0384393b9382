import { UsageError } from "@org/client-runtime";
import type { SourceTableConfig } from "../generated/schema.ts";
import { base64 } from "./base64.ts";
import { openTable, type TableFile, type TableInput } from "./table-file.ts";
import { fileToParquet, isRows, toParquet, type ToParquetOptions } from "./to-parquet.ts";

/** A table with its rows, ready to be one of `tables` of a generator. */
export interface InlineTable extends SourceTableConfig {
  /** The rows, as a Parquet file in base64. */
  data: string;
}

/** Options of `sourceTable`. */
export interface SourceTableOptions extends ToParquetOptions {
  /** Name of the table. Default: that of the file without its extension, and `data` where there is none. */
  name?: string | undefined;
}

/**
 * Makes a table to learn from of rows, a CSV or a Parquet file, as `toParquet` does. Add keys and columns to
 * it as you would to any other.
 *
 * @throws UsageError as `toParquet`, and when the table is larger than the 250 MB in base64 that a request
 * may have.
 *
 * @example
 * const table = await sourceTable("./census.csv");
 * await mostly.generators.create({ name: "census", tables: [{ ...table, primaryKey: "id" }] });
 */
export async function sourceTable(
  input: TableInput,
  { name, ...options }: SourceTableOptions = {},
): Promise<InlineTable> {
  if (isRows(input))
    return { name: name ?? "data", data: encoded(await toParquet(input, options), "the rows") };
  const file = await openTable(input, options.signal);
  return { name: name ?? file.stem ?? "data", data: await encodedFile(file, options) };
}

/**
 * Makes the seed of a table, rows with some of its columns, ready to be `sampleSeedData`.
 *
 * @throws UsageError as `sourceTable`.
 *
 * @example
 * const sampleSeedData = await seedData([{ age: 63 }, { age: 45 }]);
 * await mostly.syntheticDatasets.create({
 *   generatorId,
 *   tables: [{ name: "census", configuration: { sampleSeedData } }],
 * });
 */
export async function seedData(input: TableInput, options: ToParquetOptions = {}): Promise<string> {
  if (isRows(input)) return encoded(await toParquet(input, options), "the rows");
  return encodedFile(await openTable(input, options.signal), options);
}

/** Bytes that a request may have. */
const requestLimit = 250_000_000;

async function encodedFile(file: TableFile, options: ToParquetOptions): Promise<string> {
  const parquet = await fileToParquet(file, options, (size) => refuseLarge(size, file.label));
  return encoded(parquet, file.label);
}

function encoded(parquet: Uint8Array, label: string): string {
  refuseLarge(parquet.length, label);
  return base64(parquet);
}

function refuseLarge(bytes: number, label: string): void {
  if (4 * Math.ceil(bytes / 3) <= requestLimit) return;
  const length = `more than 250 MB as Parquet in base64, and a request takes no more`;
  const remedy =
    "Take fewer rows or columns, or put the file where a connector reads it (`sourceConnectorId`)";
  throw new UsageError(`The table of ${label} is ${length}. ${remedy}.`);
}
