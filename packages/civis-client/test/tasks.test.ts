import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMock, type Mock } from "@org/mock-server";
import { Civis } from "@org/civis-client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { copyVoters, membersByState, printFailures, runWithLog, scheduleForTeam } from "../examples/tasks.ts";

const printed: string[] = [];
let mock: Mock;
let civis: Civis;

beforeAll(async () => {
  mock = await startMock("civis");
  civis = new Civis({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(async () => {
  await mock.reset();
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => printed.push(words.join(" ")));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => mock.stop());

/** What went over the wire, in order: each route, with its body if it has one. All of it fits the spec. */
function sent(): unknown[] {
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  return mock.requests.map(({ method, target, body }) =>
    body ? [`${method} ${target}`, body] : `${method} ${target}`,
  );
}

test("runs SQL and gives its rows by the names of their columns", async () => {
  await mock.use({ scenarios: { "queries.get": ["queued", "running", "succeeded"] } });
  expect(await membersByState(civis, 326, 1)).toEqual([
    { precinct: "Ward 1", score: "0.82" },
    { precinct: "Ward 2", score: null },
  ]);
  const sql = "select state, count(*) as members from crm.members group by state";
  expect(sent()).toEqual([
    ["POST /queries", { database: 326, sql, previewRows: 1000 }],
    "GET /queries/7744",
    "GET /queries/7744",
    "GET /queries/7744",
  ]);
});

test("a query that fails throws the words of the database", async () => {
  await mock.use({ scenarios: { "queries.get": ["failed"] } });
  await expect(membersByState(civis, 326)).rejects.toThrow('relation "turnout.scores" does not exist');
});

test("prints what failed", async () => {
  await printFailures(civis);
  expect(printed).toEqual(["48291 Nightly scores no word about it", expect.stringContaining("no word")]);
  expect(sent()).toEqual(["GET /scripts?status=failed&order=name"]);
});

test("runs a script and gives its log, line by line as it comes", async () => {
  await mock.use({ scenarios: { "scripts.python3.runs.get": ["running", "succeeded"] } });
  expect(await runWithLog(civis, 48291, 1)).toEqual(["Script starts.", "9000 rows read"]);
  expect(sent()).toEqual([
    "POST /scripts/python3/48291/runs",
    "GET /scripts/python3/48291/runs/90317",
    "GET /scripts/python3/48291/runs/90317/logs?last_id=0",
    "GET /scripts/python3/48291/runs/90317/logs?last_id=0",
    "GET /scripts/python3/48291/runs/90317",
    "GET /scripts/python3/48291/runs/90317/logs?last_id=0",
    "GET /scripts/python3/48291/runs/90317",
  ]);
});

test("a script that fails has its error after its log", async () => {
  await mock.use({ scenarios: { "scripts.python3.runs.get": ["failed"] } });
  const [error, ...log] = (await runWithLog(civis, 48291)).toReversed();
  expect(error).toContain("Script exited with status code 1");
  expect(log).toEqual(["9000 rows read", "Script starts."]);
});

test("copies a table from one database to another", async () => {
  const source = { remoteHostId: 32, credentialId: 118 };
  const destination = { remoteHostId: 45, credentialId: 121 };
  await mock.use({ scenarios: { "jobs.runs.get": ["queued", "succeeded"] } });
  expect(await copyVoters(civis, source, destination, 1)).toHaveProperty("syncs");
  expect(sent()).toEqual([
    [
      "POST /imports",
      { name: "Voters to analytics", syncType: "Dbsync", isOutbound: false, source, destination },
    ],
    [
      "POST /imports/4830/syncs",
      {
        source: { databaseTable: { schema: "public", table: "voters" } },
        destination: { databaseTable: { schema: "staging", table: "voters" } },
        advancedOptions: { existingTableRows: "truncate", verifyTableRowCounts: true },
      },
    ],
    "POST /imports/4830/runs",
    "GET /jobs/4830/runs/90317",
    "GET /jobs/4830/runs/90317",
    "GET /imports/4830",
  ]);
});

test("schedules SQL, and lets a team change it", async () => {
  const script = {
    name: "Members by state",
    sql: "select 1",
    remoteHostId: 12,
    credentialId: 904,
  };
  expect((await scheduleForTeam(civis, script, 5150, 31)).id).toBe(48291);
  expect(sent()).toMatchObject([
    ["POST /scripts/sql", { ...script, schedule: { scheduledHours: [6] }, timeZone: "America/Chicago" }],
    "PUT /scripts/sql/48291/projects/5150",
    ["PUT /scripts/sql/48291/shares/groups", { groupIds: [31], permissionLevel: "write" }],
  ]);
});

const folder = join(import.meta.dirname, "..");
const readme = readFileSync(join(folder, "README.md"), "utf8");

test("the README shows these programs as they are", () => {
  const tasks = readFileSync(join(folder, "examples", "tasks.ts"), "utf8");
  const programs = tasks.split(/^export /m).slice(1);
  expect(programs).toHaveLength(5);
  expect(programs.filter((program) => !readme.includes(program.trim()))).toEqual([]);
});

test("the README says where each method of the Python client is, and all of them are there", () => {
  const [, table = ""] = readme.split("## From the Python client");
  const rows = Array.from(
    table.matchAll(/^\| `\w+\.\w+` +\| `civis\.([\w.]+)`/gm),
    ([, method = ""]) => method,
  );
  expect(rows).toHaveLength(261);
  const missing = rows.filter((method) => {
    const found = method.split(".").reduce<unknown>((value, name) => Reflect.get(Object(value), name), civis);
    return typeof found !== "function";
  });
  expect(missing).toEqual([]);
});
