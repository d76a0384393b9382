import { archiveRows } from "@org/mostly-client/data";
import {
  Bool,
  DateDay,
  Float32,
  Int32,
  Int64,
  tableToIPC,
  Table as ArrowTable,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { Compression, Table, writeParquet, WriterPropertiesBuilder } from "parquet-wasm";
import { expect, test } from "vitest";
import { zipArchive } from "./zip-archive.ts";

const rows = Array.from({ length: 3000 }, (_, index) => ({
  id: index,
  small: index % 3 === 0 ? null : index % 100,
  ratio: index / 4,
  isNew: index % 2 === 0,
  born: new Date(Date.UTC(1900, 0, index)),
  at: index % 5 === 0 ? null : new Date(Date.UTC(2026, 0, 1, 0, 0, index, 123)),
  name: index % 7 === 0 ? null : `name ${index % 50}`,
}));

test.each([
  ["no compression", Compression.UNCOMPRESSED],
  ["Snappy", Compression.SNAPPY],
  ["gzip", Compression.GZIP],
  ["Zstandard", Compression.ZSTD],
  ["Brotli", Compression.BROTLI],
])("reads what another library has written, with %s", async (_title, compression) => {
  const table = new ArrowTable({
    id: vectorFromArray(
      rows.map(({ id }) => BigInt(id)),
      new Int64(),
    ),
    small: vectorFromArray(
      rows.map(({ small }) => small),
      new Int32(),
    ),
    ratio: vectorFromArray(
      rows.map(({ ratio }) => ratio),
      new Float32(),
    ),
    isNew: vectorFromArray(
      rows.map(({ isNew }) => isNew),
      new Bool(),
    ),
    born: vectorFromArray(
      rows.map(({ born }) => born),
      new DateDay(),
    ),
    at: vectorFromArray(
      rows.map(({ at }) => at),
      new TimestampMicrosecond(),
    ),
    name: vectorFromArray(
      rows.map(({ name }) => name),
      new Utf8(),
    ),
  });
  const properties = new WriterPropertiesBuilder()
    .setCompression(compression)
    .setMaxRowGroupSize(1024)
    .build();
  const content = writeParquet(Table.fromIPCStream(tableToIPC(table, "stream")), properties);
  const archive = new Blob([zipArchive([{ name: "people/part.parquet", content }])]);
  const read: object[] = [];
  for await (const row of archiveRows(archive)) read.push(row);
  expect(read).toEqual(rows);
});
