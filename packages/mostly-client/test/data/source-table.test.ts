import { MostlyAI, UsageError } from "@org/mostly-client";
import { seedData, sourceTable, toParquet } from "@org/mostly-client/data";
import { startMock } from "@org/mock-server";
import { expect, test } from "vitest";
import { contentOf } from "./arrow-of.ts";

const bytesOf = (data: string): Uint8Array =>
  Uint8Array.from(atob(data), (character) => character.charCodeAt(0));

test("a table has its file's name, or the one that it is given", async () => {
  expect((await sourceTable(new File(["a\n1"], "census.2024.csv"))).name).toBe("census.2024");
  expect((await sourceTable(new File(["a\n1"], ".hidden"))).name).toBe(".hidden");
  expect((await sourceTable(new Blob(["a\n1"]))).name).toBe("data");
  expect((await sourceTable([{ a: 1 }])).name).toBe("data");
  expect((await sourceTable([{ a: 1 }], { name: "people" })).name).toBe("people");
});

test("tables and seeds are Parquet in base64, however long", async () => {
  const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, text: `${Math.sin(id)}` }));
  const parquet = await toParquet(rows);
  expect(parquet.length).toBeGreaterThan(100_000);
  expect(bytesOf(await seedData(rows))).toEqual(new Uint8Array(parquet));
  const { data } = await sourceTable(new File([parquet], "x.parquet"));
  expect(contentOf(bytesOf(data)).columns["text"]).toEqual(rows.map(({ text }) => text));
});

test("a generator is created of a table, and a dataset of a seed", async () => {
  await using mock = await startMock("mostly");
  const mostly = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
  const table = await sourceTable(new File(["id,age\n1,33"], "census.csv"));
  const generator = await mostly.generators.create({
    name: "census",
    tables: [{ ...table, primaryKey: "id" }],
  });
  expect(generator.id).toBeTypeOf("string");
  const generatorId = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
  const sampleSeedData = await seedData([{ age: 63 }, { age: 45 }]);
  const tables = [{ name: "census", configuration: { sampleSeedData } }];
  const dataset = await mostly.syntheticDatasets.create({ generatorId, tables });
  expect(dataset.id).toBeTypeOf("string");
});

test("a table that no request can hold is refused while it is read, with what to do", async () => {
  const piece = new Uint8Array(10_000_000);
  const file = new File(["PAR1", ...Array.from({ length: 19 }, () => piece), "PAR1"], "large.parquet");
  const refused = sourceTable(file);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(
    /large\.parquet is more than 250 MB .* put the file where a connector reads it/,
  );
});
