import { afterEach, expect, test, vi } from "vitest";
import { TimeoutError } from "../src/errors.ts";
import type { Operation } from "../src/operation.ts";
import { PollError, wait, type Poll, type Progress, type WaitOptions } from "../src/poll.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, silence, type Answer, type TestServer } from "./server.ts";

interface Job {
  readonly status: string;
  readonly done?: number;
}

const read: Operation = { id: "jobs.get", method: "GET", path: "/jobs/{id}" };

const job: Poll = {
  status: "/status",
  active: ["queued", "running"],
  succeeded: ["done"],
  failed: ["failed", "error"],
  canceled: ["canceled"],
  error: "/error/message",
  progress: { value: "/done", max: "/all" },
  interval: 5,
};

function waiting(server: TestServer, options?: WaitOptions<Job>, poll = job): Promise<Job> {
  return wait<Job>(
    createClient(openPlatform, { baseUrl: server.url, retry: 0 }),
    read,
    poll,
    { id: "j" },
    options,
  );
}

/** A server whose job goes through these states and stays in the last one. */
function serveJob(...states: object[]): Promise<TestServer> {
  return serve((_, index) => ({ body: states[Math.min(index, states.length - 1)] }));
}

afterEach(() => vi.restoreAllMocks());

test("a job is looked at until it is done, and given as it is then", async () => {
  await using server = await serveJob(
    { status: "queued" },
    { status: "running" },
    { status: "done", result: 1 },
  );
  expect(await waiting(server)).toEqual({ status: "done", result: 1 });
  expect(server.hits.map(({ url }) => url)).toEqual(["/jobs/j", "/jobs/j", "/jobs/j"]);
});

test("a job that is done already is looked at once", async () => {
  await using server = await serveJob({ status: "done" });
  await waiting(server);
  expect(server.hits).toHaveLength(1);
});

test.each<[string, object, string, string]>([
  [
    "failed",
    { status: "failed", error: { message: "No disk" } },
    "failed",
    "jobs.get: the job failed (failed): No disk",
  ],
  ["failed in another word", { status: "error" }, "failed", "jobs.get: the job failed (error)"],
  [
    "failed without words",
    { status: "failed", error: { message: 12 } },
    "failed",
    "jobs.get: the job failed (failed)",
  ],
  ["canceled", { status: "canceled" }, "canceled", "jobs.get: the job canceled (canceled)"],
])(
  "a job that %s is a PollError with the platform's words and the job",
  async (_, state, outcome, message) => {
    await using server = await serveJob({ status: "running" }, state);
    const failure = await waiting(server).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PollError);
    expect(failure).toMatchObject({ outcome, data: state, message });
  },
);

test("every look at the running job is reported", async () => {
  await using server = await serveJob(
    { status: "queued" },
    { status: "running", done: 1, all: 2 },
    { status: "done" },
  );
  const seen: Progress<Job>[] = [];
  await waiting(server, { onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([
    { status: "queued", value: undefined, max: undefined, data: { status: "queued" } },
    { status: "running", value: 1, max: 2, data: { status: "running", done: 1, all: 2 } },
  ]);
});

test("a platform that tells no progress reports the status alone", async () => {
  await using server = await serveJob({ status: "running", done: 1 }, { status: "done" });
  const { progress: _, ...poll } = job;
  const seen: (number | undefined)[] = [];
  await waiting(server, { onProgress: ({ value, max }) => seen.push(value, max) }, poll);
  expect(seen).toEqual([undefined, undefined]);
});

test("what onProgress throws ends the wait", async () => {
  await using server = await serveJob({ status: "running" });
  const onProgress = (): void => {
    throw new Error("stop it");
  };
  await expect(waiting(server, { onProgress })).rejects.toThrow("stop it");
  expect(server.hits).toHaveLength(1);
});

test("an unknown status counts as running, and is told once each", async () => {
  await using server = await serveJob({ status: "new" }, { status: "new" }, {}, { status: "done" });
  const told: string[] = [];
  await waiting(server, { onUnknownStatus: (message) => told.push(message) });
  expect(told).toEqual([
    "jobs.get: unknown status new, taken as running",
    "jobs.get: unknown status undefined, taken as running",
  ]);
});

test("without a listener an unknown status is a warning", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  await using server = await serveJob({ status: "new" }, { status: "done" });
  await waiting(server);
  expect(warn).toHaveBeenCalledExactlyOnceWith("jobs.get: unknown status new, taken as running");
});

test("a failing look ends the wait with its own error", async () => {
  await using server = await serve((_, index): Answer =>
    index === 1 ? { status: 404 } : { body: { status: "running" } },
  );
  await expect(waiting(server)).rejects.toMatchObject({ status: 404 });
});

test("the deadline says where the job stands", async () => {
  await using server = await serveJob({ status: "running" });
  const failure = await waiting(server, { deadline: 400, interval: 150 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({
    phase: "poll",
    message: "jobs.get: `deadline` (400 ms) ends before the next look (running)",
  });
});

test("the deadline ends a look that does not come back", async () => {
  await using server = await serve(() => silence);
  expect(await waiting(server, { deadline: 150 }).catch((error: unknown) => error)).toMatchObject({
    name: "TimeoutError",
    phase: "response",
  });
});

test("a pause that ends at the deadline is a timeout and no wrong use", async () => {
  await using server = await serveJob({ status: "running" });
  for (let round = 0; round < 10; round++) {
    const failure = await waiting(server, { deadline: 12, interval: 12 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TimeoutError);
  }
});

test.each([-1, Number.NaN])("a deadline of %d is refused", async (deadline) => {
  await using server = await serveJob({ status: "running" });
  await expect(waiting(server, { deadline })).rejects.toThrow("`deadline` must be >= 0");
  expect(server.hits).toHaveLength(0);
});

test("an abort ends a pause at once, also one that onProgress makes", async () => {
  await using server = await serveJob({ status: "running" });
  const later = new AbortController();
  setTimeout(() => later.abort("later"), 30);
  const start = performance.now();
  await expect(waiting(server, { signal: later.signal, interval: 20_000 })).rejects.toBe("later");
  const now = new AbortController();
  const onProgress = (): void => now.abort("now");
  await expect(waiting(server, { signal: now.signal, interval: 20_000, onProgress })).rejects.toBe("now");
  expect(performance.now() - start).toBeLessThan(2000);
});

/** The pauses between four looks at a running job, on a clock that the test turns. */
async function pauses(poll: Poll, options?: WaitOptions<Job>): Promise<number[]> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    const times: number[] = [];
    const fetch = async (): Promise<Response> => {
      times.push(Date.now());
      return Response.json({ status: times.length < 4 ? "running" : "done" });
    };
    const client = createClient(openPlatform, { baseUrl: "https://x.test", fetch });
    const end = wait<Job>(client, read, poll, { id: "j" }, options);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await end).toEqual({ status: "done" });
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  } finally {
    vi.useRealTimers();
  }
}

test("pauses begin at a second and grow by half, up to 30 seconds or to an interval that is longer", async () => {
  const { interval: _, ...poll } = job;
  expect(await pauses(poll)).toEqual([1000, 1500, 2250]);
  expect(await pauses(poll, { interval: 16_000 })).toEqual([16_000, 24_000, 30_000]);
  expect(await pauses(poll, { interval: 40_000 })).toEqual([40_000, 40_000, 40_000]);
});

test("pauses grow no further than `maxInterval`", async () => {
  expect(await pauses(job, { interval: 2000, maxInterval: 2500 })).toEqual([2000, 2500, 2500]);
  expect(await pauses(job, { interval: 2000, maxInterval: 2000 })).toEqual([2000, 2000, 2000]);
});

test("the pause that the platform asks for is kept", async () => {
  await using server = await serve((_, index) =>
    index === 0
      ? { headers: { "retry-after": "0.2" }, body: { status: "running" } }
      : { body: { status: "done" } },
  );
  const start = performance.now();
  await waiting(server, { interval: 1 });
  expect(performance.now() - start).toBeGreaterThan(190);
});

test.each(["interval", "maxInterval"] as const)("a negative `%s` is refused", async (name) => {
  await using server = await serveJob({ status: "done" });
  await expect(waiting(server, { [name]: -1 })).rejects.toThrow(`jobs.get: \`${name}\` must be >= 0`);
});

test("a reason that ends with a full stop gets no second one", async () => {
  await using server = await serveJob({ status: "failed", error: { message: "Out of memory." } });
  await expect(waiting(server)).rejects.toThrow(/\(failed\): Out of memory\.$/);
});

test.each(["soon", "Wed, 21 Oct 2015 07:28:00 GMT", "-1"])(
  "a `Retry-After` that asks for nothing (%s) leaves the interval as it is",
  async (wish) => {
    await using server = await serve((_, index) => ({
      headers: { "retry-after": wish },
      body: { status: index < 2 ? "running" : "done" },
    }));
    const start = performance.now();
    await waiting(server, { interval: 700, maxInterval: 700 });
    expect(performance.now() - start).toBeGreaterThan(1390);
  },
);
