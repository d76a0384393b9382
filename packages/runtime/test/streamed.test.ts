import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import type { RequestOptions } from "../src/options.ts";
import { createClient, openPlatform } from "./platform.ts";
import { cut, serve, stall, type Answer, type TestServer } from "./server.ts";

const operation = { id: "things.get", method: "GET", path: "/things" } as const;

function stream(server: TestServer, options: RequestOptions): Promise<Response> {
  const client = createClient(openPlatform, { baseUrl: server.url, retry: 0 });
  return new Call(client, operation, {}, options).asResponse();
}

/** Ten pieces, one every 60 ms. */
const drip: Answer = (response) => {
  let pieces = 0;
  const timer = setInterval(() => {
    response.write("x");
    if (++pieces < 10) return;
    clearInterval(timer);
    response.end();
  }, 60);
};

test("a streamed body may take longer than the timeout", async () => {
  await using server = await serve(() => drip);
  const response = await stream(server, { timeout: 400 });
  expect(await response.text()).toBe("xxxxxxxxxx");
});

test("a streamed body that falls silent for the timeout ends with its error", async () => {
  await using server = await serve(() => stall);
  const response = await stream(server, { timeout: 200 });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"half":');
  const failure = await reader?.read().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "TimeoutError", phase: "body", attempts: 1 });
  expect(String(failure)).toContain("Open things.get: `timeout` (200 ms) is over (body)");
});

test("a reader that takes its time is not cut off", async () => {
  await using server = await serve(() => ({ body: { a: 1 } }));
  const response = await stream(server, { timeout: 100 });
  await sleep(300);
  expect(await response.json()).toEqual({ a: 1 });
});

test("an abort ends a streamed body with its reason, untouched", async () => {
  await using server = await serve(() => stall);
  const controller = new AbortController();
  const response = await stream(server, { signal: controller.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  const rest = reader?.read();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(rest).rejects.toBe(reason);
});

test("a streamed body that breaks off is a ConnectionError", async () => {
  await using server = await serve(() => cut);
  const response = await stream(server, {});
  await expect(response.text()).rejects.toMatchObject({ name: "ConnectionError" });
});

test("a reader that stops early closes the connection", async () => {
  let closed = 0;
  await using server = await serve(() => (response, request) => {
    request.socket.on("close", () => closed++);
    response.write("x");
  });
  const response = await stream(server, {});
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await expect.poll(() => closed).toBe(1);
});

/** Writes as fast as it is read, until the connection is closed. */
function flood(onClose: () => void): Answer {
  return (response) => {
    let isOpen = true;
    response.on("close", () => {
      isOpen = false;
      onClose();
    });
    const pour = (): void => {
      if (isOpen && response.write(Buffer.alloc(65_536))) setImmediate(pour);
    };
    response.on("drain", pour);
    pour();
  };
}

test("an abort closes the connection of a body that nobody reads, and nothing of it comes any more", async () => {
  let isClosed = false;
  await using server = await serve(() => flood(() => (isClosed = true)));
  const controller = new AbortController();
  const response = await stream(server, { signal: controller.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect.poll(() => isClosed).toBe(true);
  await expect(reader?.read()).rejects.toBe(reason);
});

test("a body that is read after the deadline ends with it, and no timer is set into the past", async () => {
  await using server = await serve(() => drip);
  const warnings: Error[] = [];
  const warn = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", warn);
  try {
    const response = await stream(server, { deadline: 100 });
    await sleep(150);
    await expect(response.text()).rejects.toThrow("`deadline` (100 ms) is over");
    await sleep(0); // warnings come later
  } finally {
    process.off("warning", warn);
  }
  expect(warnings).toEqual([]);
});

test("the deadline covers a streamed body", async () => {
  await using server = await serve(() => drip);
  const response = await stream(server, { deadline: 250 });
  const failure = await response.text().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "TimeoutError", phase: "body" });
  expect(String(failure)).toContain("`deadline` (250 ms) is over");
});

test("neither a stream that ends, nor one that breaks off or is left, keeps a listener", async () => {
  let answer: Answer = { body: "whole" };
  await using server = await serve(() => answer);
  const { signal } = new AbortController();
  await (await stream(server, { signal })).text();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  answer = cut;
  await expect((await stream(server, { signal })).text()).rejects.toThrow("UND_ERR_SOCKET");
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  answer = flood(() => undefined);
  await (await stream(server, { signal })).body?.cancel();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an answer without content is given as it came, though Chromium shows an empty body there", async () => {
  const empty = Object.defineProperty(new Response(""), "status", { value: 204 });
  const client = createClient(openPlatform, {
    baseUrl: "https://x.test",
    retry: 0,
    fetch: async () => empty,
  });
  const { status, body } = await new Call(client, operation).asResponse();
  expect(status).toBe(204);
  await body?.cancel(); // which fails where somebody else reads it
});
