import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@org/mock-server";
import { expect, test } from "vitest";
import { startStorage, strangeHeaders } from "./storage.ts";

const folder = join(import.meta.dirname, "..", "..", "examples");
const others = new Set(["quickstart.ts", "tasks.ts"]); // have tests of their own
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts") && !others.has(name));

/** What each is told, what it prints, which operations it calls, and what the storage sees. */
const expected: Readonly<
  Record<
    string,
    {
      told: readonly string[];
      prints: readonly string[];
      calls: readonly string[];
      stores: readonly string[];
    }
  >
> = {
  "run-query.ts": {
    told: [],
    prints: ["precinct\tscore", "Ward 1\t0.82", "Ward 2\tNULL"],
    calls: ["databases.list", "queries.create", "queries.get"],
    stores: [],
  },
  "move-files.ts": {
    told: ["voters.csv"],
    prints: [
      "sent 18 bytes",
      "turnout.csv is file 9120, 18 bytes",
      "saved 18 bytes",
      'begins with "ward,score"',
    ],
    calls: ["files.create", "files.shares.groups.replace", "files.get", "files.get"],
    stores: ["POST /9120", "GET /9120", "GET /9120"],
  },
  "follow-script.ts": {
    told: ["48291", "48292"],
    prints: [
      "info: Script starts.",
      "info: 9000 rows read",
      "run 90317 succeeded",
      "wrote members_by_state.csv.gz",
    ],
    calls: [
      "scripts.containers.runs.create",
      "scripts.containers.runs.get",
      "scripts.containers.runs.logs.list",
      "scripts.containers.runs.logs.list",
      "scripts.containers.runs.get",
      "scripts.sql.runs.create",
      "scripts.sql.runs.get",
    ],
    stores: [],
  },
  "import-file.ts": {
    told: ["voters.csv"],
    prints: ["import 4830 running", "import 4830 succeeded"],
    calls: [
      "databases.list",
      "credentials.list",
      "imports.files.create",
      "imports.files.runs.create",
      "imports.files.runs.get",
      "imports.files.runs.get",
    ],
    stores: ["PUT /4830"],
  },
  "share-report.ts": {
    told: ["48291", "207"],
    prints: ["report 611, Turnout by ward, is succeeded", "Ida Wells may read it"],
    calls: ["reports.create", "reports.shares.users.replace"],
    stores: [],
  },
};

test("there is a program for each example, and no other, of 40 lines at most", () => {
  expect(programs.toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const name of programs) {
    expect(readFileSync(join(folder, name), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  }
});

test.concurrent.each(programs)("examples/%s does what it says", async (name) => {
  const content = "ward,score\n1,0.82\n";
  await using storage = await startStorage(({ method }, response) => {
    if (method === "GET") response.end(content);
  });
  const pointed =
    (id: number, field: string) =>
    ({ example }: { example: unknown }) => ({
      body: { ...Object(example), [field]: `${storage.url}/${id}` },
    });
  await using mock = await startMock("civis", {
    scenarios: {
      "files.create": pointed(9120, "uploadUrl"),
      "files.get": pointed(9120, "fileUrl"),
      "imports.files.create": pointed(4830, "uploadUri"),
      "imports.files.runs.get": ["running", "succeeded"],
    },
  });
  const cwd = mkdtempSync(join(tmpdir(), "example-"));
  writeFileSync(join(cwd, "voters.csv"), content);
  const { told, prints, calls, stores } = expected[name] ?? { told: [], prints: [], calls: [], stores: [] };
  const environment = { CIVIS_API_ENDPOINT: mock.url, CIVIS_API_KEY: mock.credentials["apiKey"] };
  const child = spawn(process.execPath, [join(folder, name), ...told], {
    cwd,
    env: { ...process.env, ...environment },
  });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const [code] = await once(child, "close");
  const left = readdirSync(cwd);
  rmSync(cwd, { recursive: true });
  expect(code, errors).toBe(0);
  expect(errors).toBe("");
  expect(output.trimEnd().split("\n")).toEqual(prints);
  expect(mock.requests.map(({ operation }) => operation)).toEqual(calls);
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  expect(storage.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(stores);
  expect(storage.requests.flatMap(strangeHeaders)).toEqual([]);
  expect(left.toSorted()).toEqual(name === "move-files.ts" ? ["turnout.csv", "voters.csv"] : ["voters.csv"]);
});
