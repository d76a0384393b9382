import { toParquet } from "@org/mostly-client/data";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { contentOf } from "./arrow-of.ts";

async function columnsOf(
  text: string | Uint8Array<ArrayBuffer>,
  options = {},
): Promise<Record<string, unknown[]>> {
  return contentOf(await toParquet(new Blob([text]), options)).columns;
}

test("quotes hold delimiters, line breaks and quotes", async () => {
  expect(await columnsOf('a,b\n"x, y","say ""hi"""\n"1\r\n2",5" pipe\n')).toEqual({
    a: ["x, y", "1\r\n2"],
    b: ['say "hi"', '5" pipe'],
  });
});

test.each(["\n", "\r\n", "\r"])("lines end with %j, the last one or not", async (end) => {
  const expected = { a: [1n, 3n], b: ["x", null] };
  expect(await columnsOf(["a,b", "1,x", "3,", ""].join(end))).toEqual(expected);
  expect(await columnsOf(["a,b", "1,x", "", "3,"].join(end))).toEqual(expected);
});

test("a byte order mark is no part of the first name", async () => {
  expect(await columnsOf("\uFEFFa,b\n1,2")).toEqual({ a: [1n], b: [2n] });
});

test("the delimiter is found, or told", async () => {
  for (const delimiter of [",", ";", "\t", "|"]) {
    expect(await columnsOf(`"a,b;c"${delimiter}d\n1${delimiter}2`)).toEqual({ "a,b;c": [1n], d: [2n] });
  }
  expect(await columnsOf("a^b\n1,5^2", { delimiter: "^" })).toEqual({ a: ["1,5"], b: [2n] });
  await expect(columnsOf("a", { delimiter: "||" })).rejects.toThrow(
    '`delimiter` is "||". Make it one character',
  );
});

test("the delimiter is found where a name in the first line has a line break", async () => {
  expect(await columnsOf('"a\n,b";c\n1;2')).toEqual({ "a\n,b": [1n], c: [2n] });
  expect(await columnsOf('size 5";c\n1;2')).toEqual({ 'size 5"': [1n], c: [2n] });
});

test("the delimiter is found behind empty lines", async () => {
  expect(await columnsOf("\n\r\na;b\n1;2")).toEqual({ a: [1n], b: [2n] });
});

test("names are told for a file without a header, and made where the header lacks one", async () => {
  expect(await columnsOf("1,2", { columns: ["a", "b"] })).toEqual({ a: [1n], b: [2n] });
  expect(await columnsOf(",b\n1,2")).toEqual({ column_1: [1n], b: [2n] });
});

test("further marks of missing values, and other encodings, are told", async () => {
  expect(await columnsOf("a\n1\nNA\n", { nullValues: ["NA"] })).toEqual({ a: [1n, null] });
  const latin = Uint8Array.from("a\nGrün", (character) => character.charCodeAt(0));
  expect(await columnsOf(latin, { encoding: "windows-1252" })).toEqual({ a: ["Grün"] });
  await expect(columnsOf(latin)).rejects.toThrow(
    "is not in utf-8 (ERR_ENCODING_INVALID_ENCODED_DATA). Name its",
  );
  await expect(columnsOf("a", { encoding: "klingon" })).rejects.toThrow('`encoding` is "klingon"');
});

test.each([
  ["a,b\n1,2\n3\n", "row 2 of the Blob has 1 fields, and the table 2 columns"],
  ["a,b\n1,2,3\n", "row 1 of the Blob has 3 fields"],
  ["a,a\n1,2\n", 'the Blob has two columns "a"'],
  ['a,b\n"x,2\n', "record 2 of the Blob has a quote that is not closed"],
  ['a,b\n"x" y,2\n', "record 2 of the Blob has text behind a closing quote"],
  ["a\n\0", "is neither CSV nor Parquet: it is binary"],
  ["", "there are no columns in the Blob"],
])("a file that is no table is refused: %j", async (text, message) => {
  await expect(columnsOf(text)).rejects.toThrow(message);
});

test("a quote that is never closed does not swallow a large file", async () => {
  await expect(columnsOf(`a\n"${"x\n".repeat(9_000_000)}`)).rejects.toThrow(
    "longer than 16 MB. Look for a quote",
  );
});

test("reads whatever another parser reads, however it is cut into chunks", async () => {
  const fields = [
    "",
    "a",
    "b,c",
    "x\ny",
    "x\r\ny",
    'say "hi"',
    '"',
    "é",
    "long text",
    "\r",
    " ",
    "\n",
    "\u{1F600}",
  ];
  let state = 7;
  const random = (count: number): number => (state = (state * 48_271) % 2_147_483_647) % count;
  for (let round = 0; round < 300; round++) {
    const end = ["\n", "\r\n"][random(2)] ?? "";
    const written = (field: string): string =>
      /[",\r\n]/.test(field) || random(4) === 0 ? `"${field.replaceAll('"', '""')}"` : field;
    const records = Array.from({ length: 1 + random(4) }, () =>
      [0, 1, 2].map(() => fields[random(fields.length)] ?? ""),
    );
    const text = ["p,q,r", ...records.map((record) => record.map(written).join(","))].join(end);
    const expected = parse(text, { record_delimiter: end, from: 2 }).map((record) =>
      record.map((field) => field || null),
    );
    const pieces = new TextEncoder().encode(text);
    const size = 1 + random(9);
    const chunks = Array.from({ length: Math.ceil(pieces.length / size) }, (_, index) =>
      pieces.slice(index * size, (index + 1) * size),
    );
    const { p = [], q = [], r = [] } = await columnsOfChunks(chunks);
    expect(p.map((first, index) => [first, q[index], r[index]])).toEqual(expected);
  }
});

/** Through a Blob that gives these chunks. */
async function columnsOfChunks(
  chunks: readonly Uint8Array<ArrayBuffer>[],
): Promise<Record<string, unknown[]>> {
  const blob = new Blob();
  Object.defineProperty(blob, "stream", { value: () => new Response(streamOf(chunks)).body });
  return contentOf(
    await toParquet(blob, { types: { p: "string", q: "string", r: "string" }, delimiter: "," }),
  ).columns;
}

function streamOf(chunks: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}
