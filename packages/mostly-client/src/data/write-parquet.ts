import type { SchemaElement } from "hyparquet";
import { breathe } from "./breathe.ts";
import type { Bytes } from "./byte-reader.ts";
import type { Column } from "./column.ts";
import type { ColumnType } from "./column-type.ts";
import { loadHyparquetWriter } from "./libraries.ts";

/** Rows that are encoded at a time; a reader decodes as many. */
const groupSize = 10_000;

/** Writes columns of one length as a Parquet file, compressed with Snappy. */
export async function writeParquet(columns: readonly Column[]): Promise<Bytes> {
  const { ByteWriter, ParquetWriter } = await loadHyparquetWriter();
  const writer = new ByteWriter();
  const root = { name: "root", num_children: columns.length };
  const schema = [root, ...columns.map(({ name, type }) => ({ ...elements[type], name }))];
  const file = new ParquetWriter({ writer, schema });
  const rowCount = columns[0]?.rowCount ?? 0;
  for (let start = 0; start < rowCount; start += groupSize) {
    const end = Math.min(start + groupSize, rowCount);
    const columnData = columns.map(({ name, cells }) => ({ name, data: cells(start, end) }));
    await file.write({ columnData, rowGroupSize: groupSize });
    await breathe();
  }
  await file.finish();
  return new Uint8Array(writer.getBuffer());
}

const optional = { repetition_type: "OPTIONAL" } as const;

/** How Parquet stores each type. Only a logical type can say that a timestamp is in no time zone. */
const elements: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  integer: { type: "INT64", ...optional },
  float: { type: "DOUBLE", ...optional },
  boolean: { type: "BOOLEAN", ...optional },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" }, ...optional },
  timestamp: {
    type: "INT64",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" },
    ...optional,
  },
  instant: {
    type: "INT64",
    converted_type: "TIMESTAMP_MICROS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" },
    ...optional,
  },
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, ...optional },
};
