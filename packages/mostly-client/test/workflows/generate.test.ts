import {
  generate,
  JobError,
  MostlyAICore,
  UsageError,
  type SyntheticDatasetConfigWrite,
} from "@org/mostly-client";
import { expect, test } from "vitest";
import { generatorId, withTables, workbench } from "./workbench.ts";

const bench = workbench();
const shop = withTables({ name: "customers" }, { name: "orders", parent: "customers" }, { name: "products" });

/** The one body that was sent to create a synthetic dataset. */
function created(): SyntheticDatasetConfigWrite {
  const [body] = bench.bodiesOf("syntheticDatasets.create");
  return body as SyntheticDatasetConfigWrite;
}

test("creates a synthetic dataset, generates it, waits for the end and gives it as it is then", async () => {
  await bench.mock.use({
    scenarios: { "syntheticDatasets.generation.get": ["queued", "inProgress", "done"] },
  });
  const dataset = await bench.mostly.generate({ generator: generatorId, name: "census", interval: 1 });
  expect(dataset.generationStatus).toBe("DONE");
  expect(bench.called()).toEqual([
    "syntheticDatasets.create",
    "syntheticDatasets.generation.start",
    "syntheticDatasets.generation.get",
    "syntheticDatasets.generation.get",
    "syntheticDatasets.generation.get",
    "syntheticDatasets.get",
  ]);
  expect(created()).toEqual({ generatorId, name: "census" });
});

test("takes a generator as its id, as `get` gives it and as a list gives it", async () => {
  const whole = await bench.mostly.generators.get({ id: generatorId });
  const [listed] = (await bench.mostly.generators.list()).items;
  if (listed === undefined) throw new Error("the mock lists no generator");
  for (const generator of [generatorId, whole, listed]) {
    await bench.mock.reset();
    await bench.mostly.generate({ generator, size: 7, start: false });
    const { id } = typeof generator === "object" ? generator : { id: generatorId };
    expect(created()).toEqual({
      generatorId: id,
      tables: [{ name: "census", configuration: { sampleSize: 7 } }],
    });
    // only a generator that comes without tables has to be fetched
    expect(bench.called().includes("generators.get")).toBe(generator !== whole);
  }
});

test("gives a size to each subject table, which are those without a context", async () => {
  await bench.mock.use({ scenarios: { "generators.get": [shop] } });
  await bench.mostly.generate({ generator: generatorId, size: 100, start: false });
  expect(created().tables).toEqual([
    { name: "customers", configuration: { sampleSize: 100 } },
    { name: "products", configuration: { sampleSize: 100 } },
  ]);
});

test("takes what the platform leaves empty for no foreign keys", async () => {
  const body = JSON.parse('{"id":"g","name":"g","tables":[{"id":"t","name":"people","foreignKeys":null}]}');
  await bench.mostly.generate({ generator: body, size: 3, start: false });
  expect(created().tables).toEqual([{ name: "people", configuration: { sampleSize: 3 } }]);
});

test("gives sizes by table without asking for the generator", async () => {
  await bench.mostly.generate({ generator: generatorId, size: { customers: 5, products: 2 }, start: false });
  expect(created().tables).toEqual([
    { name: "customers", configuration: { sampleSize: 5 } },
    { name: "products", configuration: { sampleSize: 2 } },
  ]);
  expect(bench.called()).toEqual(["syntheticDatasets.create"]);
});

test("size and seed go before the config, and leave the rest of it", async () => {
  const config = {
    generatorId,
    description: "half",
    tables: [
      {
        name: "census",
        configuration: { sampleSize: 1, samplingTemperature: 0.9, sampleSeedData: "UEFSMQ==" },
      },
      { name: "notes" },
    ],
  };
  await bench.mostly.generate({ config, size: 500, seed: [{ age: 63 }], start: false });
  expect(created()).toEqual({
    generatorId,
    description: "half",
    tables: [
      {
        name: "census",
        configuration: { sampleSize: 500, samplingTemperature: 0.9, sampleSeedDict: btoa('{"age":63}\n') },
      },
      { name: "notes" },
    ],
  });
});

test("sends rows of a seed as lines of JSON, in any language", async () => {
  const day = new Date("2026-05-01T12:30:00Z");
  const seed = {
    census: [
      { city: "Žižkov 🏙", day, n: 12n },
      { city: null, n: 2n ** 60n },
    ],
  };
  await bench.mostly.generate({ generator: generatorId, seed, start: false });
  const dict = created().tables?.[0]?.configuration?.sampleSeedDict ?? "";
  expect(Buffer.from(dict, "base64").toString()).toBe(
    '{"city":"Žižkov 🏙","day":"2026-05-01T12:30:00.000Z","n":12}\n{"city":null,"n":"1152921504606846976"}\n',
  );
});

test("sends a file of a seed as Parquet", async () => {
  const seed = new Blob(["age,income\n63,<=50K\n"], { type: "text/csv" });
  await bench.mostly.generate({ generator: generatorId, seed, start: false });
  expect(created().tables).toEqual([
    { name: "census", configuration: { sampleSeedData: expect.stringMatching(/^UEFSM/) } },
  ]);
});

test("wants to know which generator, before anything is sent", async () => {
  await expect(bench.mostly.generate({ size: 5 })).rejects.toThrow(
    "generate: name a generator, as `generator` or as `generatorId` in `config`.",
  );
  const other = { generatorId: "3fa85f64-5717-4562-b3fc-2c963f66afa6" };
  const torn = bench.mostly.generate({ generator: generatorId, config: other });
  await expect(torn).rejects.toThrow(UsageError);
  expect(bench.called()).toEqual([]);
});

test("refuses a size that no table could have", async () => {
  await bench.mock.use({ scenarios: { "generators.get": [withTables()] } });
  const sized = bench.mostly.generate({ generator: generatorId, size: 5 });
  await expect(sized).rejects.toThrow("generate: the generator has no tables for `size` and `seed` yet.");
  expect(bench.called()).toEqual(["generators.get"]);
});

test("a size is a whole number from 1 on, and a seed has rows, before anything is sent", async () => {
  const generator = generatorId;
  for (const size of [0, -1, 1.5, Number.NaN]) {
    const refused = bench.mostly.generate({ generator, size: { customers: size } });
    await expect(refused).rejects.toThrow(
      `generate: table customers has the size ${size}; make it a whole number`,
    );
  }
  const seeded = bench.mostly.generate({ generator, seed: { customers: [] } });
  await expect(seeded).rejects.toThrow("generate: table customers has a seed without rows");
  expect(bench.called()).toEqual([]);
});

test("tables and columns that a generator lacks are told where it is at hand", async () => {
  const { mostly } = bench;
  const generator = await mostly.generators.get({ id: generatorId });
  const sized = mostly.generate({ generator, size: { census: 5, people: 5 } });
  await expect(sized).rejects.toThrow("generate: table people is not in the generator, which has census.");
  const seeded = mostly.probe({ generator, seed: [{ age: 63 }, { agee: 45 }] });
  await expect(seeded).rejects.toThrow(/probe: table census has no column "agee" for a seed, but .*age/);
  expect(bench.called()).toEqual(["generators.get"]);
});

test("a generation that fails says which step failed and why", async () => {
  await bench.mock.use({ scenarios: { "syntheticDatasets.generation.get": ["failed"] } });
  const failing = bench.mostly.generate({ generator: generatorId });
  await expect(failing).rejects.toThrow(JobError);
  await expect(failing).rejects.toThrow(
    /^The generation of synthetic dataset [0-9a-f-]{36} failed in [A-Z_]+/,
  );
});

test("it is a function as well, for a bundle of only that", async () => {
  const { url, credentials } = bench.mock;
  const core = new MostlyAICore({ baseUrl: url, apiKey: credentials["apiKey"] });
  expect(await generate(core, { generator: generatorId, start: false })).toHaveProperty("id");
});
