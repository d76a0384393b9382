import { DecodeError } from "@org/client-runtime";
import type { AsyncBuffer, FileMetaData, ParquetScan, SchemaElement } from "hyparquet";
import { loadCompressors, loadHyparquet } from "./libraries.ts";
import { reasonOf } from "./reason-of.ts";

/** Rows of a Parquet file that are stored together, column by column. */
export interface ColumnGroup {
  readonly rowCount: number;
  readonly columns: readonly GroupColumn[];
}

/** A column of a group. */
export interface GroupColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /**
   * `Date` for dates and times, `bigint` for integers of 64 bits; missing values are `null` or `undefined`.
   */
  readonly values: ArrayLike<unknown>;
}

/**
 * Reads a Parquet file group by group; only one is decoded at a time.
 *
 * @throws DecodeError when it is damaged, or no Parquet. UsageError when a library is missing.
 */
export async function* parquetGroups(
  file: AsyncBuffer,
  label: string,
): AsyncGenerator<ColumnGroup, void, undefined> {
  const { parquetMetadataAsync, parquetScan, parquetSchema } = await loadHyparquet();
  const metadata = await readable(label, parquetMetadataAsync(file));
  const compressors = needsCompressors(metadata) ? (await loadCompressors()).compressors : {};
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const scan = await readable(label, parquetScan({ file, metadata, compressors, useOffsetIndex: false }));
  for (const range of scan.ranges) {
    const columns = await readable(label, readColumns(scan, elements, range));
    yield { rowCount: range.rowEnd - range.rowStart, columns };
  }
}

/** One column after the other, or all of their pages would be in memory at once. */
async function readColumns(
  scan: ParquetScan,
  elements: readonly SchemaElement[],
  range: ParquetScan["ranges"][number],
): Promise<GroupColumn[]> {
  const columns: GroupColumn[] = [];
  for (const element of elements) {
    const { name } = element;
    columns.push({ name, element, values: await scan.readColumn({ column: name, ...range }) });
  }
  return columns;
}

/** Whether a column is compressed by something else than what `hyparquet` brings along. */
function needsCompressors({ row_groups: groups }: FileMetaData): boolean {
  const codecs = groups.flatMap(({ columns }) => columns.map(({ meta_data: facts }) => facts?.codec));
  return codecs.some((codec) => codec !== "SNAPPY" && codec !== "UNCOMPRESSED");
}

async function readable<Value>(label: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    throw new DecodeError(`${label} cannot be read as Parquet: ${reasonOf(cause)}.`, { text: "", cause });
  }
}
