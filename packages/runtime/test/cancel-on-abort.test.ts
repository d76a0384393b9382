import { expect, test, vi } from "vitest";
import { wait, type Poll, type WatchOptions } from "../src/poll.ts";
import { clientOf, job, lasting, params, read, running, serveJob, statuses, watching, wires } from "./job.ts";
import { createClient, openPlatform } from "./platform.ts";
import { reset, silence, type Answer } from "./server.ts";

test("with cancelOnAbort an abort cancels the job once, with the parameters that takes, and then rejects", async () => {
  await using server = await serveJob([running]);
  const controller = new AbortController();
  setTimeout(() => controller.abort("home time"), 30);
  const options = { signal: controller.signal, cancelOnAbort: true, interval: 20_000 };
  await expect(wait(clientOf(server), read, job, params, options)).rejects.toBe("home time");
  expect(wires(server)).toEqual(["GET /jobs/j?why=no%20need&wide=true", "POST /jobs/j/cancel"]);
  expect(JSON.parse(String(server.hits.at(-1)?.body))).toEqual({ why: "no need" });
});

test.each<[string, Answer]>([
  ["during a look", silence],
  ["before a look", running],
])("an abort %s cancels the job too", async (when, answer) => {
  await using server = await serveJob([answer]);
  const controller = new AbortController();
  if (when === "before a look") controller.abort("now");
  else setTimeout(() => controller.abort("now"), 30);
  const states = watching(server, { signal: controller.signal, cancelOnAbort: true });
  await expect(statuses(states)).rejects.toBe("now");
  expect(wires(server).at(-1)).toBe("POST /jobs/j/cancel");
});

test("a reader that aborts and leaves cancels the job", async () => {
  await using server = await serveJob([running]);
  const controller = new AbortController();
  for await (const { status } of watching(server, { signal: controller.signal, cancelOnAbort: true })) {
    expect(status).toBe("running");
    controller.abort();
    break;
  }
  expect(wires(server).filter((wire) => wire.startsWith("POST"))).toHaveLength(1);
});

test.each<[string, Partial<WatchOptions>, Poll]>([
  ["without the option", {}, job],
  ["where the platform cannot", { cancelOnAbort: true }, lasting],
])("%s an abort leaves the job running", async (_, options, poll) => {
  await using server = await serveJob([running]);
  const controller = new AbortController();
  setTimeout(() => controller.abort("home time"), 20);
  const states = watching(server, { ...options, signal: controller.signal }, poll);
  await expect(statuses(states)).rejects.toBe("home time");
  expect(wires(server).filter((wire) => wire.startsWith("POST"))).toEqual([]);
});

test("a job that ended, or a reader that leaves without an abort, cancels nothing", async () => {
  await using server = await serveJob([{ body: { status: "done" } }]);
  const controller = new AbortController();
  const options = { signal: controller.signal, cancelOnAbort: true };
  for await (const { status } of watching(server, options)) if (status === "done") controller.abort();
  await using other = await serveJob([running]);
  for await (const { status } of watching(other, { cancelOnAbort: true })) if (status === "running") break;
  await using failing = await serveJob([{ status: 404 }]);
  await expect(statuses(watching(failing, { cancelOnAbort: true }))).rejects.toMatchObject({ status: 404 });
  expect([...wires(server), ...wires(other), ...wires(failing)].join()).not.toContain("POST");
});

test.each<[string, Answer, object]>([
  ["is refused", { status: 409, body: { message: "It is over." } }, { status: 409 }],
  ["breaks off", reset, { name: "ConnectionError" }],
])("a cancellation that %s is told, and the abort rejects as it is", async (_, answer, error) => {
  await using server = await serveJob([running], answer);
  const controller = new AbortController();
  const told: unknown[] = [];
  const onCancelFailure = (failure: unknown): void => void told.push(failure);
  const options = { signal: controller.signal, cancelOnAbort: true, onCancelFailure };
  setTimeout(() => controller.abort("home time"), 20);
  await expect(statuses(watching(server, options))).rejects.toBe("home time");
  expect(told).toMatchObject([error]);
});

test("a cancellation that does not come back is given up after 10 seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    const controller = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch = async (url: string, { signal }: RequestInit): Promise<Response> => {
      if (!url.endsWith("/cancel")) return Response.json({ status: "running" });
      signals.push(signal);
      return await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    };
    const client = createClient(openPlatform, { baseUrl: "https://x.test", fetch });
    const options = { signal: controller.signal, cancelOnAbort: true, interval: 1000, deadline: 5_000_000 };
    let end: unknown;
    void wait(client, read, job, params, options).catch((reason: unknown) => (end = reason));
    await vi.advanceTimersByTimeAsync(500);
    controller.abort("home time");
    await vi.advanceTimersByTimeAsync(9900);
    expect([signals.map((signal) => signal?.aborted), end]).toEqual([[false], undefined]);
    await vi.advanceTimersByTimeAsync(200);
    expect([signals.map((signal) => signal?.aborted), end]).toEqual([[true], "home time"]);
  } finally {
    vi.useRealTimers();
  }
});
