import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@org/mock-server";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "examples");
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "quickstart.ts");

/** What each prints, and the operations that it calls. */
const expected: Readonly<Record<string, { prints: readonly (string | RegExp)[]; calls: readonly string[] }>> =
  {
    "train-from-csv.ts": {
      prints: ["US Census is DONE, its accuracy 0.981"],
      calls: [
        "generators.create",
        "generators.training.start",
        "generators.training.get",
        "generators.training.get",
        "generators.get",
      ],
    },
    "generate-with-seed.ts": {
      prints: ["IN_PROGRESS: 18 of 50", /^Synthetic US Census: \d+ bytes in .+$/],
      calls: [
        "generators.list",
        "syntheticDatasets.create",
        "syntheticDatasets.generation.start",
        "syntheticDatasets.generation.get",
        "syntheticDatasets.generation.get",
        "syntheticDatasets.get",
        "syntheticDatasets.download",
      ],
    },
    "probe-conditionally.ts": {
      prints: ["63 years: <=50K", "45 years: >50K"],
      calls: ["generators.get", "syntheticProbes.create"],
    },
    "connect-database.ts": {
      prints: [/^public\.customers: \w+, /, /^public\.orders: \w+, /],
      calls: [
        "connectors.create",
        "connectors.locations.list",
        "connectors.schema.get",
        "connectors.schema.get",
      ],
    },
    "export-and-import.ts": {
      prints: [/^exported \d+ bytes$/, /^imported .+$/],
      calls: ["generators.exportToFile", "generators.importFromFile"],
    },
  };

/** What a training shows on the error output when `CI` is set. */
const progressLines = `Training: pull training data: done, 100 %
Training: census:tabular, train model: in progress, 50 %
Training: census:tabular, train model: done, 100 %
`;

test("there is a program for each example, and no other, of 40 lines at most", () => {
  expect(programs.toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const name of programs) {
    expect(readFileSync(join(folder, name), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  }
});

test.concurrent.each(programs)("examples/%s does what it says", async (name) => {
  await using mock = await startMock("mostly", {
    scenarios: {
      "generators.training.get": ["inProgress", "done"],
      "syntheticDatasets.generation.get": ["inProgress", "done"],
    },
  });
  const cwd = mkdtempSync(join(tmpdir(), "example-"));
  const environment = { MOSTLY_BASE_URL: mock.url, MOSTLY_API_KEY: mock.credentials["apiKey"] };
  const child = spawn(process.execPath, [join(folder, name)], {
    cwd,
    env: { ...process.env, ...environment, PGPASSWORD: "correct-horse", CI: "true" },
  });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const [code] = await once(child, "close");
  rmSync(cwd, { recursive: true });
  expect(code, errors).toBe(0);
  expect(errors).toBe(name === "train-from-csv.ts" ? progressLines : "");
  const lines = output.trimEnd().split("\n");
  const { prints, calls } = expected[name] ?? { prints: [], calls: [] };
  expect(lines).toHaveLength(prints.length);
  for (const [index, line] of prints.entries()) expect(lines[index]).toMatch(line);
  expect(mock.requests.map(({ operation }) => operation)).toEqual(calls);
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
});
