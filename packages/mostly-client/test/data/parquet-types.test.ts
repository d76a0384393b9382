import { archiveRows } from "@org/mostly-client/data";
import { DecodeError } from "@org/mostly-client";
import * as arrow from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import {
  Compression,
  Encoding,
  Table,
  writeParquet,
  WriterPropertiesBuilder,
  WriterVersion,
} from "parquet-wasm";
import { expect, test } from "vitest";
import { zipArchive } from "./zip-archive.ts";

async function rowsOf(content: Uint8Array, bigint = true): Promise<object[]> {
  const rows: object[] = [];
  const archive = new Blob([zipArchive([{ name: "t/1.parquet", content }])]);
  for await (const row of archiveRows(archive, { bigint })) rows.push(row);
  return rows;
}

const count = 5000;
const every = <Value>(make: (index: number) => Value, gap = 0): (Value | null)[] =>
  Array.from({ length: count }, (_, index) => (gap > 0 && index % gap === 0 ? null : make(index)));

/** Columns of all types that arrow can make and Parquet stores flat. */
function columns(): Record<string, arrow.Vector> {
  const { vectorFromArray: vector } = arrow;
  return {
    int8: vector(
      every((index) => (index % 256) - 128, 7),
      new arrow.Int8(),
    ),
    uint8: vector(
      every((index) => index % 256),
      new arrow.Uint8(),
    ),
    int16: vector(
      every((index) => index - 2000),
      new arrow.Int16(),
    ),
    uint16: vector(
      every((index) => index * 13),
      new arrow.Uint16(),
    ),
    int32: vector(
      every((index) => index * 400_000 - 1_000_000_000, 3),
      new arrow.Int32(),
    ),
    uint32: vector(
      every((index) => 4_294_967_295 - index, 5),
      new arrow.Uint32(),
    ),
    int64: vector(
      every((index) => BigInt(index) * 1_234_567_890_123n - 2n ** 62n, 11),
      new arrow.Int64(),
    ),
    uint64: vector(
      every((index) => 2n ** 64n - 1n - BigInt(index)),
      new arrow.Uint64(),
    ),
    float: vector(
      every((index) => index / 8, 13),
      new arrow.Float32(),
    ),
    double: vector(
      every((index) => Math.sqrt(index), 2),
      new arrow.Float64(),
    ),
    special: vector(
      every((index) => [NaN, Infinity, -0][index % 3] ?? 0),
      new arrow.Float64(),
    ),
    bool: vector(
      every((index) => index % 3 === 1, 4),
      new arrow.Bool(),
    ),
    bools: vector(
      every((index) => index > 2500),
      new arrow.Bool(),
    ),
    text: vector(
      every((index) => `${"é\u{1F600}".repeat(index % 5)}${index}`, 6),
      new arrow.Utf8(),
    ),
    empty: vector(
      every(() => "", 2),
      new arrow.Utf8(),
    ),
    few: vector(
      every((index) => `value ${index % 9}`, 10),
      new arrow.Utf8(),
    ),
    nothing: vector(
      every(() => null),
      new arrow.Utf8(),
    ),
    day: vector(
      every((index) => new Date(Date.UTC(1900, 0, index * 5)), 9),
      new arrow.DateDay(),
    ),
    millis: vector(
      every((index) => index * 86_399_999 - 1e11, 8),
      new arrow.TimestampMillisecond(),
    ),
    micros: vector(
      every((index) => index * 977 - 1e6),
      new arrow.TimestampMicrosecond("UTC"),
    ),
    nanos: vector(
      every((index) => index * 977),
      new arrow.TimestampNanosecond(),
    ),
    time: vector(
      every((index) => index),
      new arrow.TimeMillisecond(),
    ),
  };
}

test.each([
  ["version 1, dictionaries", WriterVersion.V1, true, Encoding.PLAIN],
  ["version 1, plain", WriterVersion.V1, false, Encoding.PLAIN],
  ["version 2, dictionaries", WriterVersion.V2, true, Encoding.PLAIN],
  ["version 2, plain", WriterVersion.V2, false, Encoding.PLAIN],
  ["version 2, deltas", WriterVersion.V2, false, undefined],
] as const)(
  "gives what another reader gives, of every type: %s",
  async (_title, version, isShared, encoding) => {
    for (const compression of [Compression.SNAPPY, Compression.UNCOMPRESSED, Compression.ZSTD]) {
      let properties = new WriterPropertiesBuilder()
        .setCompression(compression)
        .setWriterVersion(version)
        .setDictionaryEnabled(isShared)
        .setMaxRowGroupSize(1999)
        .setDataPageSizeLimit(2000)
        .setWriteBatchSize(100);
      if (encoding !== undefined) properties = properties.setEncoding(encoding);
      const table = tableOf();
      const content = writeParquet(table, properties.build());
      const expected = await parquetReadObjects({ file: content.slice().buffer, compressors });
      const rows = await rowsOf(content);
      expect(rows).toHaveLength(count);
      expect(rows).toEqual(expected.map((row) => normal(row)));
    }
  },
);

test("leaves to the library what is no plain column, and reads tables without rows", async () => {
  const { Field, vectorFromArray: vector } = arrow;
  const item = new Field("item", new arrow.Utf8(), true);
  const pair = [new Field("a", new arrow.Int64(), true), new Field("b", new arrow.Utf8(), true)];
  const cents = [new Uint32Array([57, 0, 0, 0]), null, new Uint32Array(4).fill(0xffffffff)];
  const table = tableOf({
    id: vector([1, 2, 3], new arrow.Int32()),
    price: vector(cents, new arrow.Decimal(2, 10, 128)),
    tags: vector([["a", "b"], null, []], new arrow.List(item)),
    pair: vector([{ a: 1n, b: "x" }, null, { a: null, b: "y" }], new arrow.Struct(pair)),
    code: vector([new Uint8Array(2).fill(7), null, new Uint8Array(2)], new arrow.FixedSizeBinary(2)),
    kind: vector(["k", "l", "k"], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())),
  });
  expect(await rowsOf(writeParquet(table))).toEqual([
    {
      id: 1,
      price: 0.57,
      tags: ["a", "b"],
      pair: { a: 1n, b: "x" },
      code: new Uint8Array([7, 7]),
      kind: "k",
    },
    { id: 2, price: null, tags: null, pair: null, code: null, kind: "l" },
    { id: 3, price: -0.01, tags: [], pair: { a: null, b: "y" }, code: new Uint8Array(2), kind: "k" },
  ]);
  const empty = tableOf({ id: vector([], new arrow.Int32()) });
  expect(await rowsOf(writeParquet(empty))).toEqual([]);
});

test("a file with any bit flipped is read, or refused as damaged, but does nothing else", async () => {
  const content = writeParquet(
    tableOf({ t: columns()["text"], n: columns()["int32"], b: columns()["bool"] }),
  );
  const errors: unknown[] = [];
  for (let at = 4; at < content.length; at += 997) {
    const damaged = content.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x40;
    await rowsOf(damaged).catch((error: unknown) => errors.push(error));
  }
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(error).toBeInstanceOf(DecodeError);
});

function tableOf(made: Record<string, arrow.Vector | undefined> = columns()): Table {
  const table = new arrow.Table(made as Record<string, arrow.Vector>);
  return Table.fromIPCStream(arrow.tableToIPC(table, "stream"));
}

function normal(row: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]));
}
