import { startMock, type Mock } from "@org/mock-server";
import {
  Airbyte,
  AirbyteCore,
  ConflictError,
  connectionsSyncAndWait,
  PollError,
  TimeoutError,
  type JobInfo,
  type SyncProgress,
} from "@org/airbyte-client";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const connectionId = "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035";
let mock: Mock;
let airbyte: Airbyte;

beforeAll(async () => {
  mock = await startMock("airbyte");
  airbyte = new Airbyte({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

/** What went over the wire, in order: each operation with its body. */
function sent(): unknown[] {
  return mock.requests.map(({ operation, body }) => [operation, body]);
}

test("starts a sync, looks at its job until it succeeds, and gives the job", async () => {
  await mock.use({ scenarios: { "jobs.get": ["pending", "running", "succeeded"] } });
  const seen: Partial<SyncProgress>[] = [];
  const done = await airbyte.connections.syncAndWait(
    { connectionId },
    {
      interval: 1,
      onProgress: ({ status, records, bytes, max, attempts }) =>
        seen.push({ status, records, bytes, max, attempts }),
    },
  );
  expect(done.job.status).toBe("succeeded");
  expect(done.attempts.at(-1)?.attempt.recordsSynced).toBe(1200);
  expect(seen).toEqual([
    { status: "pending", records: undefined, bytes: undefined, max: undefined, attempts: 0 },
    { status: "running", records: 500, bytes: 40_000, max: 1200, attempts: 1 },
  ]);
  expect(sent()).toEqual([
    ["connections.sync", { connectionId }],
    ["jobs.get", { id: 42 }],
    ["jobs.get", { id: 42 }],
    ["jobs.get", { id: 42 }],
  ]);
});

test("a failed sync rejects with the reason of its last attempt, and carries the job", async () => {
  const failures = (...messages: string[]) => ({
    failures: messages.map((externalMessage) => ({ externalMessage, timestamp: 1 })),
  });
  const attempt = (id: number, ...messages: string[]): JobInfo["attempts"][number] => ({
    attempt: { id, status: "failed", createdAt: 1, updatedAt: 1, failureSummary: failures(...messages) },
    logs: { logLines: [] },
  });
  const failed = ({ example }: { example: unknown }) => ({
    body: {
      job: { ...(example as JobInfo).job, status: "failed" },
      attempts: [
        attempt(0, "Too slow."),
        attempt(1, "No disk space left.", "The destination closed its pipe."),
      ],
    },
  });
  await mock.use({ scenarios: { "jobs.get": ["running", failed] } });
  const error = await airbyte.connections
    .syncAndWait({ connectionId }, { interval: 1 })
    .catch((caught) => caught);
  expect(error).toBeInstanceOf(PollError);
  expect(error.message).toBe("jobs.get: the job failed (failed): No disk space left.");
  expect(error.outcome).toBe("failed");
  expect(error.data.attempts).toHaveLength(2);
});

test("a sync that somebody else cancels is canceled, not failed", async () => {
  await mock.use({ scenarios: { "jobs.get": ["running", "cancelled"] } });
  const canceled = airbyte.connections.syncAndWait({ connectionId }, { interval: 1 });
  await expect(canceled).rejects.toMatchObject({ outcome: "canceled", message: /cancelled by a user/ });
});

test("a connection that is busy rejects at once, and nothing is waited for", async () => {
  await mock.use({ faults: { "connections.sync": { status: 409 } } });
  await expect(airbyte.connections.syncAndWait({ connectionId })).rejects.toThrow(ConflictError);
  expect(sent()).toEqual([["connections.sync", { connectionId }]]);
});

test("an outage repeats the looks, never the start", async () => {
  const outage = { status: 503, retryAfter: 0 };
  await mock.use({ faults: { "jobs.get": outage }, scenarios: { "jobs.get": ["succeeded"] } });
  await airbyte.connections.syncAndWait({ connectionId }, { interval: 1 });
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 503, 200]);
  await mock.use({ faults: { "connections.sync": outage } });
  await expect(airbyte.connections.syncAndWait({ connectionId })).rejects.toMatchObject({ status: 503 });
  expect(mock.requests.filter(({ operation }) => operation === "connections.sync")).toHaveLength(2);
});

test("an abort ends the waiting with its reason and leaves the sync alone", async () => {
  await mock.use({ scenarios: { "jobs.get": ["running"] } });
  const controller = new AbortController();
  const waiting = airbyte.connections.syncAndWait(
    { connectionId },
    { signal: controller.signal, onProgress: () => controller.abort("enough") },
  );
  await expect(waiting).rejects.toBe("enough");
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["connections.sync", "jobs.get"]);
});

test("an abort cancels the sync where that is asked for", async () => {
  await mock.use({ scenarios: { "jobs.get": ["running"] } });
  const controller = new AbortController();
  const waiting = airbyte.connections.syncAndWait(
    { connectionId },
    { cancelOnAbort: true, signal: controller.signal, onProgress: () => controller.abort("enough") },
  );
  await expect(waiting).rejects.toBe("enough");
  expect(sent().at(-1)).toEqual(["jobs.cancel", { id: 42 }]);
});

test("an abort in the middle of the start still cancels what it started", async () => {
  const controller = new AbortController();
  await mock.use({ faults: { "connections.sync": { delay: 50 } } });
  const waiting = airbyte.connections.syncAndWait(
    { connectionId },
    { cancelOnAbort: true, signal: controller.signal },
  );
  setTimeout(() => controller.abort("enough"), 10);
  await expect(waiting).rejects.toBe("enough");
  expect(sent()).toEqual([
    ["connections.sync", { connectionId }],
    ["jobs.cancel", { id: 42 }],
  ]);
});

test("the reason of an abort comes through also where the job cannot be canceled", async () => {
  await mock.use({ scenarios: { "jobs.get": ["running"] }, faults: { "jobs.cancel": { status: 500 } } });
  const controller = new AbortController();
  const waiting = airbyte.connections.syncAndWait(
    { connectionId },
    { cancelOnAbort: true, signal: controller.signal, onProgress: () => controller.abort("enough") },
  );
  await expect(waiting).rejects.toBe("enough");
});

test.each(["interval", "maxInterval"])("nothing is started with a wrong %s", async (name) => {
  const wrong = airbyte.connections.syncAndWait({ connectionId }, { [name]: Number.NaN });
  await expect(wrong).rejects.toThrow(`syncAndWait: \`${name}\` must be >= 0`);
  expect(sent()).toEqual([]);
});

test("nothing is started after an abort", async () => {
  const signal = AbortSignal.abort("too late");
  await expect(airbyte.connections.syncAndWait({ connectionId }, { signal })).rejects.toBe("too late");
  expect(sent()).toEqual([]);
});

test("a deadline covers the start, and leaves the sync alone", async () => {
  await mock.use({
    faults: { "connections.sync": { delay: 60 } },
    scenarios: { "jobs.get": ["running"] },
  });
  const waiting = airbyte.connections.syncAndWait({ connectionId }, { interval: 20, deadline: 100 });
  await expect(waiting).rejects.toThrow(TimeoutError);
  expect(mock.requests.map(({ operation }) => operation)).not.toContain("jobs.cancel");
});

test("it is a function as well, for a bundle of only that", async () => {
  await mock.use({ scenarios: { "jobs.get": ["succeeded"] } });
  const core = new AirbyteCore({ baseUrl: mock.url, ...mock.credentials });
  const { job } = await connectionsSyncAndWait(core, { connectionId });
  expect(job.status).toBe("succeeded");
});
