import { UsageError } from "@org/mostly-client";
import { syntheticArrow, toParquet, type ArrowTable } from "@org/mostly-client/data";
import type { Table } from "apache-arrow";
import { expect, test, vi } from "vitest";
import { serveArchive } from "./archive-server.ts";
import { zipArchive } from "./zip-archive.ts";

const parts = await Promise.all([
  toParquet([{ id: 2n ** 60n, ratio: 0.5, isNew: true, born: new Date("2026-02-28"), name: "Ann" }]),
  toParquet([{ id: 2n, ratio: null, isNew: null, born: null, name: null }], {
    types: { ratio: "float", isNew: "boolean", born: "date" },
  }),
]);
const archive = zipArchive(
  parts.map((content, index) => ({ name: `people/part.${index}.parquet`, content })),
);

test("a table of Arrow has the columns with their types and all parts", async () => {
  await using server = await serveArchive((response) => response.end(archive));
  const people = await syntheticArrow<Table>(server.client, { id: "d" }, { table: "people" });
  expect(people.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    "id: Int64",
    "ratio: Float64",
    "isNew: Bool",
    "born: Date32<DAY>",
    "name: Utf8",
  ]);
  expect(people.toArray().map((row) => row?.toJSON())).toEqual([
    { id: 2n ** 60n, ratio: 0.5, isNew: true, born: Date.parse("2026-02-28"), name: "Ann" },
    { id: 2n, ratio: null, isNew: null, born: null, name: null },
  ]);
});

test("tables are given by name on request", async () => {
  await using server = await serveArchive((response) => response.end(archive));
  const { people }: Record<string, ArrowTable> = await syntheticArrow(
    server.client,
    { id: "d" },
    { unwrap: false },
  );
  expect(people?.numRows).toBe(2);
});

test("without the library it says what to install, and sends nothing", async () => {
  vi.doMock("apache-arrow", () => {
    throw new Error("Cannot find package");
  });
  await using server = await serveArchive((response) => response.end(archive));
  const refused = syntheticArrow(server.client, { id: "d" });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow("Run: npm install apache-arrow");
  expect(server.requests).toEqual([]);
});
