import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toParquet } from "@org/mostly-client/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipArchive } from "../data/zip-archive.ts";
import { pythonMethods } from "./python-methods.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const to = mkdtempSync(join(tmpdir(), "from-python-"));
const file = join(to, "census.zip");
beforeAll(() => writeFileSync(file, "PK, as it were"));
afterAll(() => rmSync(to, { recursive: true }));

const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
const [, section = ""] = readme.split("## From the Python client");
const rows = Array.from(
  section.matchAll(/^\| `([\w.]+)` +\| `(.+)` +\|$/gm),
  ([, python = "", cell = ""]) => ({
    python,
    cell,
  }),
);
const source = readFileSync(join(import.meta.dirname, "python-methods.ts"), "utf8");
const written = Array.from(
  source.matchAll(/\[\s*"([\w.]+)",\s*(?:"[\w. ]*"|\w+),\s*\(\) => (.+?),?\s*\],\n/g),
  ([, python = "", cell = ""]) => ({ python, cell }),
);

test("the table has all 41 methods of the Python client, with the calls that are tried here", () => {
  expect(rows).toHaveLength(41);
  expect(rows).toEqual(written);
});

test.each(rows)("`$python` is `$cell`", async ({ python }) => {
  const parquet = await toParquet([{ age: 63 }, { age: 45 }]);
  const archive = zipArchive([{ name: "census/part.0.parquet", content: parquet }]);
  await bench.mock.use({ scenarios: { "syntheticDatasets.download": [{ body: archive }] } });
  const { mostly, mock } = bench;
  const methods = pythonMethods({ mostly, baseUrl: mock.url, file, to });
  const [, calls = "", run] = methods.find(([name]) => name === python) ?? [];
  await run?.();
  expect(bench.called()).toEqual(calls.split(" ").filter(Boolean));
  expect(mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
});
