import { DecodeError } from "@org/client-runtime";
import type { AsyncBuffer, ColumnMetaData, Compressors, FileMetaData, SchemaElement } from "hyparquet";
import type { Bytes } from "./byte-reader.ts";
import { loadCompressors, loadHyparquet } from "./libraries.ts";
import { reasonOf } from "./reason-of.ts";

/** A Parquet file in memory, of which so far only the end was read. */
export interface ParquetFile {
  readonly bytes: Bytes;
  /** What messages call it. */
  readonly label: string;
  /** The columns of its rows; those of columns within them are not here. */
  readonly elements: readonly SchemaElement[];
  readonly groups: readonly RowGroup[];
  /** Decompresses a page, where possible into memory that is asked for. */
  unpack(codec: ColumnMetaData["codec"], packed: Uint8Array, size: number, memory: Memory): Uint8Array;
  /** Decodes a column of a group, whatever it is. */
  readColumn(name: string, group: RowGroup): Promise<ArrayLike<unknown>>;
}

/** Gives memory of a size. */
export type Memory = (size: number) => Uint8Array;

/** Rows that are stored together, column by column. */
export interface RowGroup {
  readonly rowStart: number;
  readonly rowEnd: number;
  /** What is stored of each column, those within columns included. */
  readonly columns: readonly (ColumnMetaData | undefined)[];
}

/** @throws DecodeError when it is damaged, or no Parquet. UsageError when a library is missing. */
export async function openParquet(bytes: Bytes, label: string): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetScan, parquetSchema, snappyUncompress } = await loadHyparquet();
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (start, end) => bytes.slice(start, end).buffer,
  };
  const metadata = await readable(label, () => parquetMetadataAsync(file));
  const compressors: Compressors = needsCompressors(metadata) ? (await loadCompressors()).compressors : {};
  return {
    bytes,
    label,
    elements: parquetSchema(metadata).children.map(({ element }) => element),
    groups: groupsOf(metadata),
    unpack(codec, packed, size, memory) {
      if (codec === "UNCOMPRESSED") return packed;
      const compressor = compressors[codec];
      if (compressor) return compressor(packed, size);
      if (codec !== "SNAPPY") throw new Error(`nobody undoes the compression ${codec}`);
      const page = memory(size);
      snappyUncompress(packed, page);
      return page;
    },
    readColumn: (column, { rowStart, rowEnd }) =>
      readable(label, async () => {
        // one for each column, for it keeps what it has decoded
        const scan = await parquetScan({ file, metadata, compressors, useOffsetIndex: false });
        return scan.readColumn({ column, rowStart, rowEnd });
      }),
  };
}

function groupsOf({ row_groups: groups }: FileMetaData): RowGroup[] {
  let rowStart = 0;
  return groups.map(({ num_rows: rows, columns }) => {
    const rowEnd = rowStart + Number(rows);
    const group = { rowStart, rowEnd, columns: columns.map(({ meta_data: facts }) => facts) };
    rowStart = rowEnd;
    return group;
  });
}

/** Whether a column is compressed by something else than what `hyparquet` brings along. */
function needsCompressors({ row_groups: groups }: FileMetaData): boolean {
  const codecs = groups.flatMap(({ columns }) => columns.map(({ meta_data: facts }) => facts?.codec));
  return codecs.some((codec) => codec !== "SNAPPY" && codec !== "UNCOMPRESSED");
}

async function readable<Value>(label: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw unreadable(label, cause);
  }
}

/** The error of a file that is damaged. */
export function unreadable(label: string, cause: unknown): DecodeError {
  return new DecodeError(`${label} cannot be read as Parquet: ${reasonOf(cause)}.`, { text: "", cause });
}
