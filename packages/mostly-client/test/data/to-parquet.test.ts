import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "@org/mostly-client";
import { archiveRows, toParquet } from "@org/mostly-client/data";
import { afterEach, expect, test, vi } from "vitest";
import { contentOf } from "./arrow-of.ts";
import { zipArchive } from "./zip-archive.ts";

afterEach(() => vi.restoreAllMocks());

const columnsOfCsv = async (text: string, options = {}): Promise<unknown> =>
  contentOf(await toParquet(new Blob([text]), options)).columns;
const typesOfCsv = async (text: string, options = {}): Promise<unknown> =>
  contentOf(await toParquet(new Blob([text]), options)).types;
const day = (text: string): number => Date.parse(text);

test("rows keep their types and values, as another reader sees them", async () => {
  const parquet = await toParquet([
    {
      n: 1,
      f: 1.5,
      b: true,
      big: 2n ** 62n,
      d: new Date("2026-02-28"),
      t: new Date("1969-12-31T23:59:59.999Z"),
      s: "é",
    },
    { n: -(2 ** 53) + 1, f: 2, b: false, big: -(2n ** 63n), d: new Date("1899-01-01"), t: null, s: "" },
    { n: undefined, f: Number.NaN, s: "\u{1F600}", late: "only here" },
  ]);
  expect(contentOf(parquet)).toEqual({
    types: {
      n: "Int64",
      f: "Float64",
      b: "Bool",
      big: "Int64",
      d: "Date32<DAY>",
      t: "Timestamp<MICROSECOND, UTC>",
      s: "Utf8",
      late: "Utf8",
    },
    columns: {
      n: [1n, -(2n ** 53n) + 1n, null],
      f: [1.5, 2, Number.NaN],
      b: [true, false, null],
      big: [2n ** 62n, -(2n ** 63n), null],
      d: [day("2026-02-28"), day("1899-01-01"), null],
      t: [-1, null, null],
      s: ["é", "", "\u{1F600}"],
      late: [null, null, "only here"],
    },
  });
});

test("a CSV column is what all of its fields are", async () => {
  const text = [
    "id,price,ok,day,at,moment,zip,phone,code,mixed,huge,none",
    "1,1,true,2026-02-28,2026-05-01 12:30:00.123456,2026-05-01T12:30Z,01230,+4312,7,2026-02-30,9223372036854775808,",
    "-9223372036854775808,-2.5e3,FALSE,1969-12-31,2026-05-01,2026-05-01T12:30:00+02:00,99,1,x7,2026-02-28,1,",
    ",inf,,,,,,,,,,",
  ].join("\n");
  expect(contentOf(await toParquet(new Blob([text])))).toEqual({
    types: {
      id: "Int64",
      price: "Float64",
      ok: "Bool",
      day: "Date32<DAY>",
      at: "Timestamp<MICROSECOND>",
      moment: "Timestamp<MICROSECOND, UTC>",
      zip: "Utf8",
      phone: "Utf8",
      code: "Utf8",
      mixed: "Utf8",
      huge: "Utf8",
      none: "Utf8",
    },
    columns: {
      id: [1n, -(2n ** 63n), null],
      price: [1, -2500, Infinity],
      ok: [true, false, null],
      day: [day("2026-02-28"), day("1969-12-31"), null],
      at: [day("2026-05-01T12:30:00Z") + 0.123_456 * 1000, day("2026-05-01"), null],
      moment: [day("2026-05-01T12:30Z"), day("2026-05-01T10:30Z"), null],
      zip: ["01230", "99", null],
      phone: ["+4312", "1", null],
      code: ["7", "x7", null],
      mixed: ["2026-02-30", "2026-02-28", null],
      huge: ["9223372036854775808", "1", null],
      none: [null, null, null],
    },
  });
});

test("types are as they are told to be", async () => {
  const types = { zip: "integer", n: "string", at: "timestamp" } as const;
  const text = "zip,n,at\n01230,1,2026-05-01";
  expect(await typesOfCsv(text, { types })).toEqual({
    zip: "Int64",
    n: "Utf8",
    at: "Timestamp<MICROSECOND>",
  });
  expect(await columnsOfCsv(text, { types })).toMatchObject({ zip: [1230n], n: ["1"] });
  const rows = [{ n: 1 }, { n: "x" }, { n: true }, { n: new Date(0) }];
  const { columns } = contentOf(await toParquet(rows, { types: { n: "string" } }));
  expect(columns).toEqual({ n: ["1", "x", "true", "1970-01-01T00:00:00.000Z"] });
});

test("many rows are all there", async () => {
  const rows = Array.from({ length: 45_001 }, (_, id) => ({ id, name: `n${id % 7}` }));
  const { columns } = contentOf(await toParquet(rows));
  expect(columns["id"]).toEqual(rows.map(({ id }) => BigInt(id)));
  expect(columns["name"]).toEqual(rows.map(({ name }) => name));
});

test("a header without rows is refused", async () => {
  await expect(columnsOfCsv("a,b\n")).rejects.toThrow("there are no rows in the Blob");
});

test.each<[readonly object[], string]>([
  [[{ a: 1 }, { a: "x" }], 'column "a" of the rows is "x" in row 2, but integer before. Make it one type'],
  [[{ a: { b: 1 } }], "is an object in row 1, which no table can hold"],
  [[{ a: new Date(Number.NaN) }], "is an invalid Date in row 1"],
  [[{ a: 2n ** 63n }], "is 9223372036854775808n in row 1"],
  [[[1, 2]], "row 1 is an array. Make every row an object"],
  [[], "there are no columns in the rows"],
])("rows that are no table are refused (%#)", async (rows, message) => {
  await expect(toParquet(rows)).rejects.toThrow(message);
});

test("a type that does not fit is refused with the row and what to do", async () => {
  const refused = toParquet(new Blob(["n\n1\nx"]), { types: { n: "integer" } });
  await expect(refused).rejects.toThrow(
    'column "n" of the Blob is "x" in row 2, which is no integer. Correct it',
  );
  const unknown = toParquet([{ a: 1 }], { types: { b: "string" } });
  await expect(unknown).rejects.toThrow('`types` names "b", but the columns are a.');
});

test("a type that there is not is refused with those that there are", async () => {
  const types = JSON.parse('{"n":"int"}');
  await expect(toParquet([{ n: 1 }], { types })).rejects.toThrow(
    '`types` makes "n" "int". Make it one of integer, float, boolean, date, timestamp, instant, string.',
  );
});

test("columns may have the names of what every object has", async () => {
  const text = "constructor,__proto__,toString\n1,x,true\n";
  const parquet = await toParquet(new Blob([text]));
  expect(contentOf(parquet).types).toEqual(
    Object.fromEntries([
      ["constructor", "Int64"],
      ["__proto__", "Utf8"],
      ["toString", "Bool"],
    ]),
  );
  const rows: object[] = [];
  const archive = new Blob([zipArchive([{ name: "t/1.parquet", content: parquet }])]);
  for await (const row of archiveRows(archive)) rows.push(row);
  expect(rows).toEqual([JSON.parse('{"constructor":1,"__proto__":"x","toString":true}')]);
  expect(Object.keys(rows[0] ?? {})).toEqual(["constructor", "__proto__", "toString"]);
});

test.each([undefined, null, 5, { a: 1 }, new Uint8Array([97])])(
  "what is no table says what to pass (%#)",
  async (input) => {
    const refused = toParquet(input as never);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow("is no table. Pass rows (an array of objects), a path, a URL");
  },
);

test("addresses that lead nowhere say so", async () => {
  await expect(toParquet("http://")).rejects.toThrow("Cannot read http://: it is no URL.");
  const other = toParquet(new URL("ftp://example.com/x.csv?signature=s3cret"));
  await expect(other).rejects.toThrow("Cannot read ftp://example.com/x.csv: only http, https and file are");
  await expect(toParquet("data/census.csv")).rejects.toThrow(
    `Cannot read data/census.csv: ENOENT, seen from ${process.cwd()}.`,
  );
});

test.each([
  ["census.csv.gz", [0x1f, 0x8b, 8, 0], "is compressed (gzip). Unpack it"],
  ["census.xlsx", [0x50, 0x4b, 3, 4], "is a zip archive or an Excel file. Unpack it, or save it as CSV"],
])("%s says what to do with it", async (name, bytes, message) => {
  await expect(toParquet(new File([new Uint8Array(bytes)], name))).rejects.toThrow(`${name} ${message}`);
});

test("Parquet stays as it is, and half of it is refused", async () => {
  const parquet = await toParquet([{ a: 1 }]);
  expect(await toParquet(new Blob([parquet]))).toEqual(parquet);
  const half = new File([parquet.slice(0, 40)], "half.parquet");
  await expect(toParquet(half)).rejects.toThrow("half.parquet begins as Parquet and does not end as such");
});

test("reads paths, file URLs, and addresses without what is secret in them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  const path = join(folder, "shop.csv");
  await writeFile(path, "a\n1\n");
  const server = createServer(({ url }, response) => {
    response.statusCode = url?.startsWith("/shop.csv") ? 200 : 403;
    response.end("a\n1\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const input of [
    path,
    new URL(`file://${path}`),
    `${base}/shop.csv?signature=s3cret`,
    new URL(`${base}/shop.csv`),
  ]) {
    expect(contentOf(await toParquet(input)).columns).toEqual({ a: [1n] });
  }
  await expect(toParquet(`${base}/x.csv?signature=s3cret`)).rejects.toThrow(
    `Cannot read ${base}/x.csv: the answer is 403.`,
  );
  await expect(toParquet(folder)).rejects.toThrow("it is no file");
  await expect(toParquet(`${path}.not`)).rejects.toThrow(/Cannot read .*shop\.csv\.not: ENOENT\.$/);
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

test("where there are no files, a path says what to pass instead", async () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  const refused = toParquet("./census.csv");
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow("Pass a File, a Blob or a URL");
});
