import { probe, MostlyAICore, type ProbeRow } from "@org/mostly-client";
import { expect, expectTypeOf, test } from "vitest";
import { generatorId, withTables, workbench } from "./workbench.ts";

const bench = workbench();
const rows = [
  { age: 63, income: "<=50K" },
  { age: 45, income: ">50K" },
];
const twoTables = [
  { name: "customers", rows: [{ id: 1 }] },
  { name: "orders", rows: [{ customer_id: 1 }, { customer_id: 1 }] },
];

test("gives the rows of a single table directly", async () => {
  const seed = [{ age: 63 }, { age: 45 }];
  expect(await bench.mostly.probe({ generator: generatorId, seed })).toEqual(rows);
  expect(bench.bodiesOf("syntheticProbes.create")).toEqual([
    {
      generatorId,
      tables: [{ name: "census", configuration: { sampleSeedDict: btoa('{"age":63}\n{"age":45}\n') } }],
    },
  ]);
});

test("gives the rows of several tables by table", async () => {
  await bench.mock.use({ scenarios: { "syntheticProbes.create": [{ body: twoTables }] } });
  const probed = await bench.mostly.probe({ generator: generatorId });
  expect(probed).toEqual({ customers: [{ id: 1 }], orders: [{ customer_id: 1 }, { customer_id: 1 }] });
});

test("gives one table or all of them, as the program says", async () => {
  const generator = generatorId;
  const byTable = await bench.mostly.probe({ generator, unwrap: false });
  expect(byTable).toEqual({ census: rows });
  expectTypeOf(byTable).toEqualTypeOf<Record<string, ProbeRow[]>>();
  const people = await bench.mostly.probe<{ age: number }>({ generator, table: "census" });
  expect(people).toEqual(rows);
  expectTypeOf(people).toEqualTypeOf<{ age: number }[]>();
  await expect(bench.mostly.probe({ generator, table: "people" })).rejects.toThrow(
    'probe: the generator has no table "people", but: census.',
  );
});

test("sizes subject tables only, and keeps what else the config says", async () => {
  const shop = withTables({ name: "customers" }, { name: "orders", parent: "customers" });
  await bench.mock.use({ scenarios: { "generators.get": [shop] } });
  await bench.mostly.probe({ generator: generatorId, config: { randomState: 42 }, size: 10 });
  expect(bench.bodiesOf("syntheticProbes.create")).toEqual([
    { generatorId, randomState: 42, tables: [{ name: "customers", configuration: { sampleSize: 10 } }] },
  ]);
});

test("is one call, which can be aborted", async () => {
  const aborted = bench.mostly.probe({ generator: generatorId, signal: AbortSignal.abort("enough") });
  await expect(aborted).rejects.toBe("enough");
  await bench.mostly.probe({ generator: generatorId });
  expect(bench.called()).toEqual(["syntheticProbes.create"]);
});

test("it is a function as well, for a bundle of only that", async () => {
  const { url, credentials } = bench.mock;
  const core = new MostlyAICore({ baseUrl: url, apiKey: credentials["apiKey"] });
  expect(await probe(core, { generator: generatorId })).toEqual(rows);
});
