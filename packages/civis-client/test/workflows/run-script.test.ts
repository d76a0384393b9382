import {
  CivisCore,
  NotFoundError,
  PollError,
  RunError,
  scriptsRunAndWait,
  TimeoutError,
  type RunLog,
  type ScriptKind,
} from "@org/civis-client";
import document from "@org/civis-client/openapi.json" with { type: "json" };
import { expect, test, vi } from "vitest";
import { scriptKinds } from "../../src/workflows/script-kinds.ts";
import { runFacts } from "../../src/workflows/script-runs.ts";
import { workbench } from "./workbench.ts";

const bench = workbench();
const id = 48291;

/** Answers a look at a run in this state, which ended some milliseconds ago. */
function run(state: string, error: string | null = null, age: number = 60_000) {
  return ({ example }: { example: unknown }) => ({
    body: { ...Object(example), state, error, finishedAt: new Date(Date.now() - age).toISOString() },
  });
}

/** Answers with lines of a log, the newest first, as the platform does without `last_id`. */
function log(count: number) {
  return ({ query }: { query: unknown }) => {
    const limit = Number(Object(query).limit);
    const lines = Array.from({ length: count }, (_, at): RunLog => ({
      id: count - at,
      createdAt: "2026-03-14T09:26:55.000Z",
      message: `line ${count - at}\n`,
      level: "info",
    }));
    return { body: lines.slice(0, limit) };
  };
}

test.each(scriptKinds)("runs a script of the kind %s and gives its finished run", async (kind) => {
  await bench.mock.use({ scenarios: { [`scripts.${kind}.runs.get`]: ["running", "succeeded"] } });
  const seen: string[] = [];
  const finished = await bench.civis.scripts[kind].runAndWait(
    { id },
    { interval: 1, onProgress: ({ status }) => seen.push(status) },
  );
  expect(finished.state).toBe("succeeded");
  expect(seen).toEqual(["running"]);
  expect(bench.mock.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
    `POST /scripts/${kind}/48291/runs`,
    `GET /scripts/${kind}/48291/runs/90317`,
    `GET /scripts/${kind}/48291/runs/90317`,
  ]);
  expect(bench.called()[0]).toBe(`scripts.${kind}.runs.create`);
  expect(bench.mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
});

test("a run of each kind is of its own type", async () => {
  const { output } = await bench.civis.scripts.sql.runAndWait({ id });
  const { containerId } = await scriptsRunAndWait(bench.civis, "containers", { id });
  expect(output).toBeInstanceOf(Array);
  expect(containerId).toBeTypeOf("number");
});

test.each(scriptKinds)("knows what the spec says of the runs of the kind %s", (kind) => {
  const specified = new Map<unknown, { path: string; method: string; poll: unknown; retry: unknown }>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const { operationId, "x-poll": poll, "x-retry": retry } = Object(operation);
      specified.set(operationId, { path, method: method.toUpperCase(), poll, retry });
    }
  }
  const { create, get, poll } = runFacts(kind);
  const { cancel, cancelParams, ...states } = poll;
  for (const { id: name, path, method, retryOn } of [get, create, cancel ?? get]) {
    const retry = retryOn && { class: "never", statuses: retryOn };
    expect(specified.get(name)).toMatchObject({ path, method, retry });
  }
  expect(cancelParams).toEqual(cancel?.path.match(/\w+(?=\})/g));
  const body = "$response.body#";
  expect(specified.get(get.id)?.poll).toMatchObject({
    ...states,
    status: body + states.status,
    error: body + states.error,
  });
});

test.each<[ScriptKind]>([["python3"], ["containers"]])(
  "a failed run of the kind %s rejects with its error and the last lines of its log",
  async (kind) => {
    await bench.mock.use({
      scenarios: {
        [`scripts.${kind}.runs.get`]: ["running", run("failed", "Process exited with code 1")],
        [`scripts.${kind}.runs.logs.list`]: log(50),
      },
    });
    const error = await bench.civis.scripts[kind]
      .runAndWait({ id }, { interval: 1 })
      .catch((caught) => caught);
    expect(error).toBeInstanceOf(RunError);
    expect(error).toBeInstanceOf(PollError);
    expect(error).toMatchObject({ outcome: "failed", data: { id: 90317, state: "failed" } });
    expect(error.log.map((line: RunLog) => line.id)).toEqual(Array.from({ length: 20 }, (_, at) => 31 + at));
    const [first, second, ...rest] = error.message.split("\n");
    const what = `scripts.${kind}.runAndWait: run 90317 of script 48291 failed`;
    expect(first).toBe(`${what}: Process exited with code 1`);
    expect(second).toBe("  line 31");
    expect(rest).toHaveLength(19);
    expect(rest.at(-1)).toBe("  line 50");
    expect(bench.mock.requests.at(-1)?.target).toBe(`/scripts/${kind}/48291/runs/90317/logs?limit=20`);
  },
);

test("a cancelled run is cancelled, not failed; the number of lines can be chosen", async () => {
  await bench.mock.use({
    scenarios: { "scripts.r.runs.get": run("cancelled"), "scripts.r.runs.logs.list": log(50) },
  });
  const two = bench.civis.scripts.r.runAndWait({ id }, { logLines: 2 });
  await expect(two).rejects.toMatchObject({ outcome: "canceled", log: [{ id: 49 }, { id: 50 }] });
  await bench.mock.reset();
  await bench.mock.use({ scenarios: { "scripts.r.runs.get": run("cancelled") } });
  await expect(bench.civis.scripts.r.runAndWait({ id }, { logLines: 0 })).rejects.toMatchObject({ log: [] });
  expect(bench.called()).toEqual(["scripts.r.runs.create", "scripts.r.runs.get"]);
});

test("a log that cannot be fetched does not hide the failure", async () => {
  await bench.mock.use({
    scenarios: { "scripts.sql.runs.get": run("failed", "No such table") },
    faults: { "scripts.sql.runs.logs.list": { status: 500, times: "always" } },
  });
  const failed = bench.civis.scripts.sql.runAndWait({ id }, { retry: 0 });
  await expect(failed).rejects.toThrow("run 90317 of script 48291 failed: No such table");
  await expect(failed).rejects.toMatchObject({ log: [] });
});

test("waits for the last lines of a run that has only just failed", async () => {
  await bench.mock.use({
    scenarios: {
      "scripts.r.runs.get": run("failed", "No memory left", 4500),
      "scripts.r.runs.logs.list": log(1),
    },
  });
  const started = Date.now();
  await expect(bench.civis.scripts.r.runAndWait({ id })).rejects.toMatchObject({ log: [{ id: 1 }] });
  expect(Date.now() - started).toBeGreaterThan(350);
});

test("the last lines of a run that ended long ago are there, and no timer is set into the past", async () => {
  await bench.mock.use({ scenarios: { "scripts.r.runs.get": run("failed", "No memory left", 60_000) } });
  const setTimeout = vi.spyOn(globalThis, "setTimeout"); // Node warns of negative times
  try {
    await expect(bench.civis.scripts.r.runAndWait({ id })).rejects.toMatchObject({ name: "RunError" });
    expect(setTimeout.mock.calls.filter(([, milliseconds]) => Number(milliseconds) < 0)).toEqual([]);
  } finally {
    setTimeout.mockRestore();
  }
});

test("the last lines are waited for no longer than the deadline", async () => {
  await bench.mock.use({
    scenarios: {
      "scripts.r.runs.get": run("failed", "No memory left", 0),
      "scripts.r.runs.logs.list": log(1),
    },
  });
  const started = Date.now();
  const failed = bench.civis.scripts.r.runAndWait({ id }, { deadline: 4000 });
  await expect(failed).rejects.toMatchObject({ name: "RunError", log: [{ id: 1 }] });
  expect(Date.now() - started).toBeLessThan(4000);
});

test("a script that cannot be started rejects at once, and a start that may have arrived is not repeated", async () => {
  await bench.mock.use({ faults: { "scripts.sql.runs.create": { status: 404 } } });
  await expect(bench.civis.scripts.sql.runAndWait({ id })).rejects.toThrow(NotFoundError);
  await bench.mock.use({ faults: { "scripts.sql.runs.create": { reset: true } } });
  await expect(bench.civis.scripts.sql.runAndWait({ id })).rejects.toMatchObject({ attempts: 1 });
  expect(bench.called()).toEqual(["scripts.sql.runs.create", "scripts.sql.runs.create"]);
});

test.each([
  ["method", (options: object) => bench.civis.scripts.sql.runAndWait({ id }, options)],
  ["function", (options: object) => scriptsRunAndWait(bench.civis, "sql", { id }, options)],
])("the %s starts again what the platform refuses for now", async (_, start) => {
  await bench.mock.use({ faults: { "scripts.sql.runs.create": { status: 503, retryAfter: 0, times: 1 } } });
  await start({ interval: 1 });
  expect(bench.called().filter((name) => name === "scripts.sql.runs.create")).toHaveLength(2);
});

test.each([
  [false, []],
  [true, ["scripts.sql.runs.cancel"]],
])("an abort ends the waiting, and with `cancelOnAbort: %s` calls %j", async (cancelOnAbort, calls) => {
  await bench.mock.use({ scenarios: { "scripts.sql.runs.get": ["running"] } });
  const controller = new AbortController();
  const onProgress = (): void => controller.abort("enough");
  const { signal } = controller;
  const aborted = bench.civis.scripts.sql.runAndWait({ id }, { cancelOnAbort, signal, onProgress });
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual(["scripts.sql.runs.create", "scripts.sql.runs.get", ...calls]);
});

test("the function cancels on abort as the method does", async () => {
  await bench.mock.use({ scenarios: { "scripts.r.runs.get": ["running"] } });
  const controller = new AbortController();
  const onProgress = (): void => controller.abort("enough");
  const options = { cancelOnAbort: true, signal: controller.signal, onProgress };
  await expect(scriptsRunAndWait(bench.civis, "r", { id }, options)).rejects.toBe("enough");
  expect(bench.mock.requests.at(-1)).toMatchObject({
    method: "DELETE",
    target: "/scripts/r/48291/runs/90317",
    findings: [],
  });
});

test("an abort in the middle of the start still cancels what it started", async () => {
  await bench.mock.use({ faults: { "scripts.sql.runs.create": { delay: 50 } } });
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = bench.civis.scripts.sql.runAndWait({ id }, { cancelOnAbort: true, signal });
  setTimeout(() => controller.abort("enough"), 10);
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual(["scripts.sql.runs.create", "scripts.sql.runs.cancel"]);
});

test("a deadline covers the start; it is a function as well, for a bundle of only that", async () => {
  await bench.mock.use({
    faults: { "scripts.sql.runs.create": { delay: 60 } },
    scenarios: { "scripts.sql.runs.get": ["running"] },
  });
  const core = new CivisCore({ baseUrl: bench.mock.url, ...bench.mock.credentials });
  const late = scriptsRunAndWait(core, "sql", { id }, { interval: 20, deadline: 100 });
  await expect(late).rejects.toThrow(TimeoutError);
});

test.each([
  ["interval", -1],
  ["maxInterval", Number.NaN],
])("nothing is started with a wrong time, `%s: %d`", async (name, value) => {
  const refused = bench.civis.scripts.sql.runAndWait({ id }, { [name]: value });
  await expect(refused).rejects.toThrow(`scripts.sql.runAndWait: \`${name}\` must be >= 0`);
  expect(bench.called()).toEqual([]);
});
