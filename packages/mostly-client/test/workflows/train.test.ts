import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  JobError,
  MostlyAICore,
  PollError,
  TimeoutError,
  train,
  UsageError,
  type TrainParams,
} from "@org/mostly-client";
import { terminalProgress } from "@org/mostly-client/progress";
import { expect, expectTypeOf, test, vi } from "vitest";
import { waitForJob, type Job } from "../../src/workflows/run-job.ts";
import { threeSteps, workbench } from "./workbench.ts";

const bench = workbench();
const table = { name: "census", data: "UEFSMQ==" };
const interval = 1;

test("creates a generator, trains it, waits for the end and gives it as it is then", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": ["queued", "inProgress", "done"] } });
  const seen: string[] = [];
  const generator = await bench.mostly.train({
    config: { name: "people", description: "Adults", tables: [{ ...table, primaryKey: "id" }] },
    name: "census",
    interval,
    onProgress: ({ status }) => seen.push(status),
  });
  expect(generator.trainingStatus).toBe("DONE");
  expect(seen).toEqual(["QUEUED", "IN_PROGRESS"]);
  expect(bench.called()).toEqual([
    "generators.create",
    "generators.training.start",
    "generators.training.get",
    "generators.training.get",
    "generators.training.get",
    "generators.get",
  ]);
  expect(bench.bodiesOf("generators.create")).toEqual([
    { name: "census", description: "Adults", tables: [{ ...table, primaryKey: "id" }] },
  ]);
});

test("takes a table that is ready, and leaves the name to the platform", async () => {
  await bench.mostly.train({ data: table, start: false });
  expect(bench.bodiesOf("generators.create")).toEqual([{ tables: [table] }]);
});

test("reads a CSV file, and names its table after it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "train-"));
  const path = join(folder, "players.csv");
  writeFileSync(path, "id,name\n1,Ada\n2,Grace\n");
  await bench.mostly.train({ data: path, start: false });
  rmSync(folder, { recursive: true });
  expect(bench.bodiesOf("generators.create")).toEqual([
    { tables: [{ name: "players", data: expect.stringMatching(/^UEFSM/) }] }, // PAR1
  ]);
});

test("reads rows", async () => {
  await bench.mostly.train({ data: [{ age: 63 }, { age: null }], start: false });
  expect(bench.bodiesOf("generators.create")).toEqual([
    { tables: [{ name: "data", data: expect.stringMatching(/^UEFSM/) }] },
  ]);
});

test("starts without waiting, or does not start", async () => {
  await bench.mostly.train({ data: table, wait: false });
  expect(bench.called()).toEqual(["generators.create", "generators.training.start"]);
  await bench.mock.reset();
  await bench.mostly.train({ data: table, start: false });
  expect(bench.called()).toEqual(["generators.create"]);
});

test("wants one of `config` and `data`, before anything is sent", async () => {
  const both = { config: {}, data: table };
  for (const params of [{}, both]) {
    expectTypeOf(params).not.toExtend<TrainParams>(); // what TypeScript refuses, JavaScript may still do
    const training = bench.mostly.train(JSON.parse(JSON.stringify(params)) as TrainParams);
    await expect(training).rejects.toThrow(UsageError);
    await expect(training).rejects.toThrow(
      "train: give either `config` or `data`: one of them, and not both.",
    );
  }
  expect(bench.called()).toEqual([]);
});

test("a training that fails says which step failed and why", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": ["inProgress", "failed"] } });
  const error = await bench.mostly.train({ data: table, interval }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(JobError);
  expect(error).toBeInstanceOf(PollError);
  const { id } = await bench.mostly.generators.create();
  const reason = "The source table public.census has no rows";
  expect(error).toMatchObject({
    outcome: "failed",
    id,
    step: { stepCode: "PULL_TRAINING_DATA", status: "FAILED" },
    data: { status: "FAILED" },
    message: `The training of generator ${id} failed in PULL_TRAINING_DATA: ${reason}.`,
  });
});

test("what the platform leaves empty is no reason, and the step that failed is not another one", async () => {
  const steps = [
    { stepCode: "PULL_TRAINING_DATA", status: "DONE", errorMessage: "" },
    { stepCode: "TRAIN_MODEL", status: "FAILED", errorMessage: "", modelLabel: "" },
  ];
  const body = JSON.parse(JSON.stringify({ id: "f", status: "FAILED", steps }));
  await bench.mock.use({ scenarios: { "generators.training.get": [{ body }] } });
  const shown: string[] = [];
  const stream = { write: (text: string) => shown.push(text) };
  const progress = await terminalProgress({ title: "Training", stream });
  const training = bench.mostly.train({ data: table, interval, progress });
  await expect(training).rejects.toThrow(/failed in TRAIN_MODEL: no reason given\.$/);
  expect(shown).toEqual([
    "Training: pull training data: done, 100 %\n",
    "Training: train model: failed, 0 %\n",
  ]);
});

test("a training that somebody cancels is canceled, not failed", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": ["canceled"] } });
  const error = await bench.mostly.train({ data: table }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    outcome: "canceled",
    message: expect.stringMatching(/was canceled in TRAIN_MODEL of census:tabular\.$/),
  });
});

test("an abort ends the waiting and leaves the training alone", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": ["inProgress"] } });
  const controller = new AbortController();
  const { signal } = controller;
  const training = bench.mostly.train({ data: table, signal, onProgress: () => controller.abort("enough") });
  await expect(training).rejects.toBe("enough");
  expect(bench.called().at(-1)).toBe("generators.training.get");
});

test("an abort cancels the training where that is asked for, also in the middle of its start", async () => {
  const cases = [
    { scenarios: { "generators.training.get": ["inProgress"] } },
    { faults: { "generators.training.start": { delay: 100 } } },
  ];
  for (const plan of cases) {
    await bench.mock.reset();
    await bench.mock.use(plan);
    const controller = new AbortController();
    const { signal } = controller;
    const training = bench.mostly.train({ data: table, signal, cancelOnAbort: true });
    const outcome = training.catch((aborted: unknown) => aborted);
    await vi.waitUntil(() => bench.called().includes("generators.training.start"));
    controller.abort("enough");
    expect(await outcome).toBe("enough");
    expect(bench.called()).toContain("generators.training.start");
    expect(bench.called().at(-1)).toBe("generators.training.cancel");
  }
});

test("nothing is started after an abort", async () => {
  const training = bench.mostly.train({
    data: table,
    signal: AbortSignal.abort("too late"),
    cancelOnAbort: true,
  });
  await expect(training).rejects.toBe("too late");
  expect(bench.called()).toEqual([]);
});

test("looks at the job every two seconds, however long it takes, unless told otherwise", async () => {
  const asked: [number | undefined, number | undefined][] = [];
  const job: Job<{ id: string }> = {
    name: "job",
    title: "Job",
    start: () => Promise.resolve(),
    wait: (_client, _params, pace) => {
      asked.push([pace.interval, pace.maxInterval]);
      return Promise.resolve({});
    },
    get: () => Promise.resolve({ id: "j" }),
  };
  const all = [
    {},
    { interval: 500 },
    { maxInterval: 9000 },
    { interval: 5000 },
    { interval: 1, maxInterval: 3 },
  ];
  for (const options of all) await waitForJob(bench.mostly, job, { id: "j" }, options);
  expect(asked).toEqual([
    [2000, 2000],
    [500, 500],
    [2000, 9000],
    [5000, 5000],
    [1, 3],
  ]);
});

test("a deadline covers what comes before the waiting", async () => {
  await bench.mock.use({
    faults: { "generators.create": { delay: 80 } },
    scenarios: { "generators.training.get": ["inProgress"] },
  });
  const training = bench.mostly.train({ data: table, interval: 20, deadline: 150 });
  await expect(training).rejects.toThrow(TimeoutError);
  expect(bench.called()).not.toContain("generators.training.cancel");
});

test.each([
  ["interval", -1],
  ["maxInterval", Number.NaN],
])("nothing is created with a wrong time, `%s: %d`", async (name, value) => {
  const refused = bench.mostly.train({ data: table, [name]: value });
  await expect(refused).rejects.toThrow(`Training: \`${name}\` must be >= 0`);
  expect(bench.called()).toEqual([]);
});

test("an outage repeats the looks, never the start", async () => {
  await bench.mock.use({
    faults: { "generators.training.get": { status: 503, retryAfter: 0 } },
    scenarios: { "generators.training.get": ["done"] },
  });
  await bench.mostly.train({ data: table });
  await bench.mock.use({ faults: { "generators.training.start": { status: 503, retryAfter: 0 } } });
  await expect(bench.mostly.train({ data: table })).rejects.toMatchObject({ status: 503 });
  expect(bench.called().filter((operation) => operation === "generators.training.start")).toHaveLength(2);
});

test("a display of one's own sees every look, and is stopped once at least", async () => {
  await bench.mock.use({ scenarios: { "generators.training.get": threeSteps } });
  const seen: (string | undefined)[] = [];
  const progress = {
    update: ({ status }: { status?: string }): void => void seen.push(status),
    stop: (): void => void seen.push("stopped"),
  };
  await bench.mostly.train({ data: table, interval, progress });
  expect(seen).toEqual(["QUEUED", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "DONE", "stopped"]);
});

test("it is a function as well, for a bundle of only that", async () => {
  const { url, credentials } = bench.mock;
  const core = new MostlyAICore({ baseUrl: url, apiKey: credentials["apiKey"] });
  await bench.mock.use({ scenarios: { "generators.training.get": ["done"] } });
  expect(await train(core, { data: table })).toMatchObject({ trainingStatus: "DONE" });
});
