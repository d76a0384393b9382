import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { ConnectionError, TimeoutError } from "../src/errors.ts";
import type { ClientOptions, RequestOptions } from "../src/options.ts";
import { createClient, mixedPlatform, openPlatform } from "./platform.ts";
import { reset, serve, silence, stall, type Answer } from "./server.ts";

const get = { id: "things.get", method: "GET", path: "/things" } as const;

async function failing(
  event: Answer,
  options: RequestOptions,
): Promise<{ failure: unknown; hits: number; took: number }> {
  await using server = await serve(() => event);
  const client = createClient(openPlatform, { baseUrl: server.url });
  const start = performance.now();
  const failure: unknown = await new Call(client, get, {}, options).catch((error: unknown) => error);
  return { failure, hits: server.hits.length, took: performance.now() - start };
}

test("the timeout ends the wait for an answer", async () => {
  const { failure } = await failing(silence, { timeout: 200, retry: 0 });
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({
    phase: "response",
    message: "Open things.get: `timeout` (200 ms) is over (response)",
  });
});

test("the timeout ends a body that does not end", async () => {
  const { failure } = await failing(stall, { timeout: 300, retry: 0 });
  expect(failure).toMatchObject({ phase: "body", name: "TimeoutError" });
});

test("each attempt has the whole timeout", async () => {
  const { failure, hits, took } = await failing(silence, { timeout: 200, retry: 1 });
  expect([(failure as Error).name, hits]).toEqual(["TimeoutError", 2]);
  expect(took).toBeGreaterThan(390);
});

test("a timeout of weeks does not end at once, and neither does none", async () => {
  await using server = await serve(() => ({ body: {} }));
  for (const timeout of [2 ** 31, 1e12, Infinity]) {
    const client = createClient(openPlatform, { baseUrl: server.url, timeout });
    expect(await new Call(client, get)).toEqual({});
  }
});

test("the deadline ends the wait for an answer, and what comes after is not tried", async () => {
  const { failure, hits } = await failing(silence, { deadline: 200, timeout: 5000 });
  expect(failure).toMatchObject({
    phase: "response",
    message: "Open things.get: `deadline` (200 ms) is over (response)",
  });
  expect(hits).toBe(1);
});

test("the deadline covers all attempts together", async () => {
  const { failure, hits, took } = await failing(silence, { deadline: 500, timeout: 200, retry: 50 });
  expect(failure).toBeInstanceOf(TimeoutError);
  expect((failure as Error).message).toContain("`deadline` (500 ms)");
  expect(hits).toBeLessThan(5);
  expect(took).toBeLessThan(900);
});

test("a wait that goes beyond the deadline is not begun", async () => {
  const { failure, took } = await failing(
    { status: 503, headers: { "retry-after": "30" } },
    { deadline: 5000 },
  );
  expect(failure).toMatchObject({ phase: "retry wait", name: "TimeoutError" });
  expect(took).toBeLessThan(1000);
});

test("a timeout in the wait keeps the failure before it as cause", async () => {
  let now = Date.now();
  const fetch = async (): Promise<Response> => {
    now += 50;
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
  };
  const realNow = Date.now;
  const realRandom = Math.random;
  try {
    Date.now = () => now;
    Math.random = () => 0.9;
    const client = createClient(openPlatform, { baseUrl: "https://x.test", fetch });
    const failure = await new Call(client, get, {}, { deadline: 100 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ phase: "retry wait" });
    expect((failure as Error).cause).toBeInstanceOf(ConnectionError);
  } finally {
    Date.now = realNow;
    Math.random = realRandom;
  }
});

test("a failed connection says why, and keeps the error of fetch as cause", async () => {
  const { failure } = await failing(reset, { retry: 0 });
  expect(failure).toBeInstanceOf(ConnectionError);
  expect((failure as Error).message).toMatch(/^Open things\.get: (UND_ERR_SOCKET|ECONNRESET)$/);
  expect((failure as Error).cause).toBeInstanceOf(TypeError);
});

test.each<[unknown, string]>([
  [new Error("proxy says no"), "proxy says no"],
  [new Error("outer", { cause: new Error("inner") }), "inner"],
  ["a string", "a string"],
  [undefined, "undefined"],
])("a fetch that throws %s is a failed connection", async (thrown, reason) => {
  const fetch = async (): Promise<Response> => {
    throw thrown;
  };
  const client = createClient(openPlatform, { baseUrl: "https://x.test", fetch, retry: 0 });
  await expect(new Call(client, get)).rejects.toThrow(`Open things.get: ${reason}`);
});

test("an abort ends the wait between attempts at once", async () => {
  await using server = await serve(() => ({ status: 503, headers: { "retry-after": "30" } }));
  const controller = new AbortController();
  const call = new Call(
    createClient(openPlatform, { baseUrl: server.url }),
    get,
    {},
    { signal: controller.signal },
  );
  const start = performance.now();
  setTimeout(() => controller.abort("enough"), 50);
  await expect(call).rejects.toBe("enough");
  expect(performance.now() - start).toBeLessThan(1000);
  expect(server.hits).toHaveLength(1);
});

test("after 10,000 calls of every outcome no listener is left on the signal", async () => {
  const outcomes: Answer[] = [
    { body: {} },
    { status: 404 },
    { body: "<html>" },
    { status: 429, headers: { "retry-after-ms": "0.1" } },
    reset,
  ];
  await using server = await serve((_, index) => outcomes[index % outcomes.length] ?? {});
  const { signal } = new AbortController();
  const token = async (): Promise<string> => "t";
  const options: ClientOptions & { token: typeof token } = { baseUrl: server.url, token, retry: 1 };
  const client = createClient(mixedPlatform, options);
  let settled = 0;
  for (let round = 0; round < 1000; round++) {
    const calls = Array.from({ length: 10 }, (_, index) => {
      const call = new Call(client, { ...get, retry: "never" }, {}, { signal });
      return index === 0 ? call.asResponse().then((response) => response.text()) : call;
    });
    settled += (await Promise.allSettled(calls)).length;
  }
  expect(settled).toBe(10_000);
  await expect.poll(() => getEventListeners(signal, "abort").length).toBe(0);
}, 60_000);

test("a process ends at once after its last call", async () => {
  const source = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const code = `
    import { Call, ClientCore } from ${JSON.stringify(source)};
    const fetch = async (url) => { if (url.endsWith("fail")) throw new Error("x"); return new Response("{}"); };
    const client = new ClientCore({ name: "X", credentials: {}, security: [[]] }, { baseUrl: "https://x.test", fetch, retry: 0 });
    const { signal } = new AbortController();
    await new Call(client, { id: "x", method: "GET", path: "/x" }, {}, { signal, deadline: 50_000 });
    await new Call(client, { id: "x", method: "GET", path: "/fail" }).result();
    console.log("done");
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], {
    timeout: 10_000,
  });
  expect(stdout).toBe("done\n");
});
