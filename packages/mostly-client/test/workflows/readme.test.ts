import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toParquet } from "@org/mostly-client/data";
import { afterEach, expect, test, vi } from "vitest";
import { zipArchive } from "../data/zip-archive.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const folder = join(import.meta.dirname, "..", "..");
afterEach(() => vi.restoreAllMocks());

test("the README's program that trains, generates and probes runs as it stands", async () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, program = ""] = /### Train, generate, probe\n\n```ts\n(.+?)```/s.exec(readme) ?? [];
  const archive = zipArchive([
    { name: "census/part.0.parquet", content: await toParquet([{ age: 63, income: "<=50K" }]) },
  ]);
  await bench.mock.use({
    scenarios: {
      "generators.training.get": ["done"],
      "syntheticDatasets.generation.get": ["done"],
      "syntheticDatasets.download": [{ body: archive }],
    },
  });
  const shown = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const data = JSON.stringify(join(folder, "examples", "players.csv"));
  const run = new AsyncFunction(
    "mostly",
    `${program.replace('"./census.csv"', data)}; return { rows, people };`,
  );
  expect(await run(bench.mostly)).toEqual({
    rows: [{ age: 63, income: "<=50K" }],
    people: [
      { age: 63, income: "<=50K" },
      { age: 45, income: ">50K" },
    ],
  });
  expect(shown.mock.calls.join("")).toContain("Training: census:tabular, train model: done, 100 %");
  expect(bench.mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
});

const AsyncFunction: new (...parts: string[]) => (...values: unknown[]) => Promise<unknown> =
  Object.getPrototypeOf(async () => undefined).constructor;
