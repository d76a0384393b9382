import { CivisCore, PollError, queriesRun, TimeoutError, UsageError } from "@org/civis-client";
import { expect, test } from "vitest";
import { workbench } from "./workbench.ts";

const bench = workbench();
const sql = "select precinct, score from turnout.scores";

test("creates a query, waits for it, and gives its columns and rows", async () => {
  await bench.mock.use({ scenarios: { "queries.get": ["queued", "running", "succeeded"] } });
  const seen: string[] = [];
  const { columns, rows, mayHaveMore, query } = await bench.civis.queries.run(
    { database: 326, sql, hidden: true },
    { interval: 1, onProgress: ({ status }) => seen.push(status) },
  );
  expect(columns).toEqual(["precinct", "score"]);
  expect(rows).toEqual([
    ["Ward 1", "0.82"],
    ["Ward 2", null],
  ]);
  expect(mayHaveMore).toBe(false);
  expect(query.state).toBe("succeeded");
  expect(seen).toEqual(["queued", "running"]);
  expect(bench.called()).toEqual(["queries.create", "queries.get", "queries.get", "queries.get"]);
  expect(bench.mock.requests[0]).toMatchObject({
    body: { database: 326, sql, hidden: true, previewRows: 1000 },
    findings: [],
  });
});

test("says that there may be more rows than were asked for", async () => {
  const { mayHaveMore } = await bench.civis.queries.run({ database: 326, sql, previewRows: 2 });
  expect(mayHaveMore).toBe(true);
});

test("finds a database by its name", async () => {
  const [database] = (await bench.civis.databases.list()).items;
  if (database === undefined) throw new Error("the mock has no database");
  await bench.civis.queries.run({ database: database.name, sql });
  expect(bench.called()).toEqual(["databases.list", "databases.list", "queries.create", "queries.get"]);
  expect(bench.mock.requests[2]).toMatchObject({ body: { database: database.id } });
});

test("a name that no database has, or several have, is refused with those there are", async () => {
  const twins = ({ example }: { example: unknown }) => {
    const [database] = example as { id: number; name: string }[];
    return {
      body: [
        { ...database, id: 1, name: "Twin" },
        { ...database, id: 2, name: "Twin" },
      ],
    };
  };
  await bench.mock.use({ scenarios: { "databases.list": twins } });
  const unknown = bench.civis.queries.run({ database: "Warehose", sql });
  await expect(unknown).rejects.toThrow(UsageError);
  await expect(unknown).rejects.toThrow('0 databases have the name "Warehose"');
  await expect(unknown).rejects.toThrow('"Twin" (1), "Twin" (2)');
  await expect(bench.civis.queries.run({ database: "Twin", sql })).rejects.toThrow("2 databases have");
  expect(bench.called()).toEqual(["databases.list", "databases.list"]);
});

test("a query that fails throws the words of the database, and carries the query", async () => {
  await bench.mock.use({ scenarios: { "queries.get": ["running", "failed"] } });
  const failed = bench.civis.queries.run({ database: 326, sql }, { interval: 1 });
  await expect(failed).rejects.toThrow(PollError);
  await expect(failed).rejects.toMatchObject({ outcome: "failed", data: { id: 7744, state: "failed" } });
  await expect(failed).rejects.toThrow(
    /^queries\.run: query 7744 failed: .*"turnout\.scores" does not exist/,
  );
});

test("a failing platform is asked again how the query is, never to start it", async () => {
  const outage = { status: 502, retryAfter: 0 };
  await bench.mock.use({ faults: { "queries.get": outage } });
  await bench.civis.queries.run({ database: 326, sql });
  expect(bench.called()).toEqual(["queries.create", "queries.get", "queries.get"]);
  await bench.mock.use({ faults: { "queries.create": outage } });
  await expect(bench.civis.queries.run({ database: 326, sql })).rejects.toMatchObject({ status: 502 });
  expect(bench.called().filter((operation) => operation === "queries.create")).toHaveLength(2);
});

test.each([
  [false, []],
  [true, ["queries.get", "queries.runs.cancel"]],
])("an abort ends the waiting, and with `cancelOnAbort: %s` calls %j", async (cancelOnAbort, calls) => {
  await bench.mock.use({ scenarios: { "queries.get": ["running"] } });
  const controller = new AbortController();
  const onProgress = (): void => controller.abort("enough");
  const aborted = bench.civis.queries.run(
    { database: 326, sql },
    { cancelOnAbort, signal: controller.signal, onProgress },
  );
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual(["queries.create", "queries.get", ...calls]);
});

test("an abort in the middle of the start still cancels what it started; a failing cancel is told", async () => {
  await bench.mock.use({
    faults: { "queries.create": { delay: 50 }, "queries.runs.cancel": { status: 404 } },
  });
  const controller = new AbortController();
  const told: unknown[] = [];
  const aborted = bench.civis.queries.run(
    { database: 326, sql },
    { cancelOnAbort: true, signal: controller.signal, onCancelFailure: (error) => told.push(error) },
  );
  setTimeout(() => controller.abort("enough"), 10);
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).toEqual(["queries.create", "queries.get", "queries.runs.cancel"]);
  expect(told).toMatchObject([{ status: 404 }]);
});

test.each<[string, number | null, string[], object[]]>([
  ["cancels the run that a query has by then", 90318, ["DELETE /queries/7744/runs/90318"], []],
  ["tells of a query that has no run to cancel", null, [], [{ name: "UsageError" }]],
])("an abort %s", async (_, lastRunId, cancels, failures) => {
  const at =
    (run: number | null) =>
    ({ example }: { example: unknown }) => ({
      body: { ...Object(example), state: "running", lastRunId: run },
    });
  await bench.mock.use({
    scenarios: { "queries.create": [at(null)], "queries.get": [at(null), at(lastRunId)] },
  });
  const controller = new AbortController();
  const told: unknown[] = [];
  const aborted = bench.civis.queries.run(
    { database: 326, sql },
    {
      cancelOnAbort: true,
      signal: controller.signal,
      onProgress: () => controller.abort("enough"),
      onCancelFailure: (error) => told.push(error),
    },
  );
  await expect(aborted).rejects.toBe("enough");
  const calls = bench.mock.requests.map(({ method, target }) => `${method} ${target}`);
  expect(calls.slice(3)).toEqual(cancels);
  expect(told).toMatchObject(failures);
});

test("an abort while the database is looked up starts nothing", async () => {
  await bench.mock.use({ faults: { "databases.list": { delay: 200 } } });
  const controller = new AbortController();
  const { signal } = controller;
  setTimeout(() => controller.abort("enough"), 50);
  const params = { database: "Warehouse", sql };
  const aborted = bench.civis.queries.run(params, { cancelOnAbort: true, signal });
  await expect(aborted).rejects.toBe("enough");
  expect(bench.called()).not.toContain("queries.create");
});

test("the reason of an abort comes through also where nobody is told that the cancel failed", async () => {
  await bench.mock.use({
    scenarios: { "queries.get": ["running"] },
    faults: { "queries.runs.cancel": { status: 404 } },
  });
  const controller = new AbortController();
  const onProgress = (): void => controller.abort("enough");
  const { signal } = controller;
  const aborted = bench.civis.queries.run(
    { database: 326, sql },
    { cancelOnAbort: true, signal, onProgress },
  );
  await expect(aborted).rejects.toBe("enough");
});

test("nothing is started after an abort, and a deadline covers everything", async () => {
  const signal = AbortSignal.abort("too late");
  await expect(bench.civis.queries.run({ database: 326, sql }, { signal })).rejects.toBe("too late");
  expect(bench.called()).toEqual([]);
  await bench.mock.use({
    faults: { "queries.create": { delay: 60 } },
    scenarios: { "queries.get": ["running"] },
  });
  const late = bench.civis.queries.run({ database: 326, sql }, { interval: 20, deadline: 100 });
  await expect(late).rejects.toThrow(TimeoutError);
});

test("it is a function as well, for a bundle of only that", async () => {
  const core = new CivisCore({ baseUrl: bench.mock.url, ...bench.mock.credentials });
  expect((await queriesRun(core, { database: 326, sql })).columns).toEqual(["precinct", "score"]);
});

test.each([
  ["interval", -1],
  ["maxInterval", Number.NaN],
])("nothing is started with a wrong time, `%s: %d`", async (name, value) => {
  const refused = bench.civis.queries.run({ database: 326, sql }, { [name]: value });
  await expect(refused).rejects.toThrow(`queries.run: \`${name}\` must be >= 0`);
  expect(bench.called()).toEqual([]);
});
