import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMock, type Mock } from "@org/mock-server";
import { Airbyte } from "@org/airbyte-client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  copyShop,
  explainFailure,
  pausedConnections,
  printWorkspaces,
  startAfresh,
} from "../examples/tasks.ts";

const workspaceId = "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94";
const connectionId = "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035";
const sourceId = "e3a1d6c4-2b95-4f70-8e1a-7c5d9b0f3e68";
const destinationId = "7d4b8e20-6f1a-4c39-b5d7-0a9e2c8f4b13";
const printed: string[] = [];
let mock: Mock;
let airbyte: Airbyte;

beforeAll(async () => {
  mock = await startMock("airbyte");
  airbyte = new Airbyte({ baseUrl: mock.url, ...mock.credentials });
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

/** What went over the wire, in order: each route with its body. All of it fits the spec. */
function sent(): unknown[] {
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  return mock.requests.map(({ method, target, body }) => [`${method} ${target}`, body]);
}

test("lists workspaces", async () => {
  await printWorkspaces(airbyte);
  expect(printed[0]).toContain(workspaceId);
  expect(sent()).toEqual([["POST /v1/workspaces/list", null]]);
});

test("creates a source, discovers its schema, connects it, syncs and waits", async () => {
  await mock.use({ scenarios: { "jobs.get": ["pending", "running", "succeeded"] } });
  const { job } = await copyShop(airbyte, workspaceId, "correct-horse", 1);
  expect(job.status).toBe("succeeded");
  expect(printed).toEqual(["0 of ? records", "500 of 1200 records"]);
  const [create, discover, find, connect, ...rest] = sent();
  expect(create).toEqual([
    "POST /v1/sources/create",
    {
      workspaceId,
      name: "Shop",
      sourceDefinitionId: "decd338e-5647-4c0b-adf4-da0e75f5a750",
      connectionConfiguration: {
        host: "db.example.com",
        port: 5432,
        database: "shop",
        username: "reader",
        password: "correct-horse",
      },
    },
  ]);
  expect(discover).toEqual(["POST /v1/sources/discover_schema", { sourceId }]);
  expect(find).toEqual(["POST /v1/destinations/search", { workspaceId, name: "Warehouse" }]);
  expect(connect).toMatchObject([
    "POST /v1/connections/create",
    {
      sourceId,
      destinationId,
      sourceCatalogId: "1b6d3f9a-8c05-4e72-a1d9-5f3c7e0b2d84",
      syncCatalog: { streams: [{ stream: { name: "orders" }, config: { syncMode: "incremental" } }] },
      scheduleType: "basic",
      scheduleData: { basicSchedule: { timeUnit: "hours", units: 6 } },
    },
  ]);
  expect(rest).toEqual([
    ["POST /v1/connections/sync", { connectionId }],
    ["POST /v1/jobs/get", { id: 42 }],
    ["POST /v1/jobs/get", { id: 42 }],
    ["POST /v1/jobs/get", { id: 42 }],
  ]);
});

test("finds connections that are paused", async () => {
  const found = await pausedConnections(airbyte);
  expect(found[0]?.connectionId).toBeTypeOf("string");
  expect(sent()).toEqual([["POST /v1/connections/search", { status: "inactive" }]]);
});

test("resets a connection and syncs it again", async () => {
  const { job } = await startAfresh(airbyte, connectionId);
  expect(job.status).toBe("succeeded");
  expect(sent()).toEqual([
    ["POST /v1/connections/reset", { connectionId }],
    ["POST /v1/jobs/get", { id: 43 }],
    ["POST /v1/connections/sync", { connectionId }],
    ["POST /v1/jobs/get", { id: 42 }],
  ]);
});

test("explains a sync that fails, with its log and that of the server", async () => {
  const log = "one\ntwo\nthree";
  await mock.use({ scenarios: { "jobs.get": ["failed"], "logs.get": { body: log } } });
  expect(await explainFailure(airbyte, connectionId)).toEqual([
    "jobs.get: the job failed (failed): Could not connect to the database: password authentication failed.",
    "2026-03-14 09:27:23 ERROR password authentication failed",
    "one",
    "two",
    "three",
  ]);
  expect(sent()).toEqual([
    ["POST /v1/connections/sync", { connectionId }],
    ["POST /v1/jobs/get", { id: 42 }],
    ["POST /v1/logs/get", { logType: "server" }],
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
    table.matchAll(/^\| `\w+\.\w+` +\| `airbyte\.([\w.]+)`/gm),
    ([, method = ""]) => method,
  );
  expect(rows).toHaveLength(108);
  const missing = rows.filter((method) => {
    const found = method
      .split(".")
      .reduce<unknown>((value, name) => Reflect.get(Object(value), name), airbyte);
    return typeof found !== "function";
  });
  expect(missing).toEqual([]);
});
