import { UsageError } from "@org/client-runtime";
import { ByteReader, joined, type Bytes } from "./byte-reader.ts";
import { chunksOf } from "./chunks-of.ts";
import { columnFrom, type ColumnSource } from "./column.ts";
import { columnTypes, type ColumnType } from "./column-type.ts";
import { csvColumns, type CsvOptions } from "./csv-columns.ts";
import { rowColumns } from "./row-columns.ts";
import { shown } from "./shown.ts";
import { openTable, type TableFile, type TableInput } from "./table-file.ts";
import { writeParquet } from "./write-parquet.ts";

/** Options of `toParquet`. Those on how a file is written are for CSV only. */
export interface ToParquetOptions extends CsvOptions {
  /** Types of single columns, by name, in place of those that the values show. */
  types?: Readonly<Record<string, ColumnType>> | undefined;
  /** Aborts reading, which then rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
}

/** A Parquet file in memory, ready to be uploaded, saved or encoded. */
export type ParquetBytes = Uint8Array & { readonly buffer: ArrayBuffer };

/**
 * Makes a Parquet file of rows or of a CSV file; one that is Parquet already stays as it is.
 *
 * **Rows** are objects, whose names are the columns. Numbers are `integer` if all of a column are whole
 * (below 2^53), else `float`; a `bigint` is an `integer`; a `Date` is an `instant`, or a `date` if all of its
 * column are midnight in UTC. `null`, `undefined` and what a row lacks are nulls. A column of two types is
 * refused, and so are objects.
 *
 * **CSV** has a header, and a column is what all of its fields are that are not empty:
 * - `integer`: whole numbers of 64 bits. With a zero or a plus sign in front they are text: `01230`, `+43`.
 * - `float`: `1.5`, `-2e9`, `NaN`, `inf`; also together with whole numbers
 * - `boolean`: `true` and `false`, in capitals or not
 * - `date`: `2026-05-01`
 * - `timestamp`: `2026-05-01 12:30:00`, also with a `T`, without seconds, with up to 9 digits behind them (of
 *   which 6 are kept), and together with dates
 * - `instant`: the same, with `Z` or `+02:00` at the end
 * - `string`: everything else. Columns without any value are text as well.
 *
 * Empty fields are nulls, in quotes or not.
 *
 * @throws UsageError when the input cannot be read or is no table; it names the row, the column and what to
 * do.
 *
 * @example
 * const bytes = await toParquet("./census.csv", { types: { zip: "string" } });
 */
export async function toParquet(input: TableInput, options: ToParquetOptions = {}): Promise<ParquetBytes> {
  if (isRows(input)) return written(rowColumns(input), options, "the rows");
  return fileToParquet(await openTable(input, options.signal), options);
}

/**
 * The same for a file that is open. `check` may refuse one that is Parquet already, by the bytes read so far.
 */
export async function fileToParquet(
  { label, content }: TableFile,
  options: ToParquetOptions,
  check: (size: number) => void = () => undefined,
): Promise<Bytes> {
  const reader = new ByteReader(chunksOf(content, options.signal));
  try {
    const start = await reader.peek(4);
    refusePacked(start, label);
    if (!isParquet(start))
      return await written(await csvColumns(reader.rest(), options, label), options, label);
    const chunks: Bytes[] = [];
    for await (const chunk of reader.rest()) {
      chunks.push(chunk);
      check(reader.position);
    }
    const bytes = joined(...chunks);
    if (isParquet(bytes.subarray(-4)) && bytes.length >= 12) return bytes;
    throw new UsageError(
      `toParquet: ${label} begins as Parquet and does not end as such. It may be cut off.`,
    );
  } finally {
    await reader.close();
  }
}

export function isRows(input: TableInput): input is readonly object[] {
  return Array.isArray(input);
}

function written(
  sources: readonly ColumnSource[],
  { types = {} }: ToParquetOptions,
  label: string,
): Promise<Bytes> {
  if (sources.length === 0) throw new UsageError(`toParquet: there are no columns in ${label}.`);
  if (sources.every(({ rowCount }) => rowCount === 0))
    throw new UsageError(`toParquet: there are no rows in ${label}.`);
  for (const name of Object.keys(types)) {
    if (sources.some((source) => source.name === name)) continue;
    const known = sources.map((source) => source.name).join(", ");
    throw new UsageError(`toParquet: \`types\` names ${shown(name)}, but the columns are ${known}.`);
  }
  const given = new Map(Object.entries(types)); // a column may be called "constructor"
  return writeParquet(sources.map((source) => columnFrom(source, typeOf(given, source.name), label)));
}

function typeOf(given: ReadonlyMap<string, ColumnType>, name: string): ColumnType | undefined {
  const type = given.get(name);
  if (type === undefined || columnTypes.includes(type)) return type;
  const remedy = `Make it one of ${columnTypes.join(", ")}`;
  throw new UsageError(`toParquet: \`types\` makes ${shown(name)} ${shown(type)}. ${remedy}.`);
}

/** What people have who have a table, and which is neither CSV nor Parquet. */
function refusePacked([first, second]: Uint8Array, label: string): void {
  const [isGzip, isZip] = [first === 0x1f && second === 0x8b, first === 0x50 && second === 0x4b];
  if (isGzip) throw new UsageError(`toParquet: ${label} is compressed (gzip). Unpack it.`);
  if (!isZip) return;
  throw new UsageError(
    `toParquet: ${label} is a zip archive or an Excel file. Unpack it, or save it as CSV.`,
  );
}

function isParquet(bytes: Uint8Array): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, index) => bytes[index] === byte); // PAR1
}
