import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { binary, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import type { Operation, RetryClass } from "../src/operation.ts";
import type { ClientOptions } from "../src/options.ts";
import { retryDelay } from "../src/retry.ts";
import { createClient, openPlatform } from "./platform.ts";
import { cut, nowhere, reset, serve, silence, type Answer } from "./server.ts";

const post: Operation = { id: "things.sync", method: "POST", path: "/things" };

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0)); // no jitter: no waiting
afterEach(() => vi.restoreAllMocks());

/** How many requests arrive when every attempt meets this. */
async function attempts(
  operation: Operation,
  event: Answer,
  options: ClientOptions = {},
  params = {},
): Promise<number> {
  await using server = await serve(() => event);
  const client = createClient(openPlatform, {
    baseUrl: server.url,
    timeout: event === silence ? 200 : 5000,
    ...options,
  });
  await new Call(client, operation, params).catch(() => undefined);
  return server.hits.length;
}

const status = (code: number): Answer => ({ status: code });

/** What each line of the table in the documentation means. */
const events: Readonly<Record<string, Event>> = {
  "the connection is reset after the request was sent": { answer: reset },
  "the body of the answer breaks off": { answer: cut },
  "no answer comes within `timeout`": { answer: silence, timeout: 150 },
  "no answer comes within `deadline`": { answer: silence, deadline: 150 },
  "the answer cannot be read (HTML in place of JSON)": { answer: { body: "<html>" } },
  "a redirect is refused": { answer: { status: 302, headers: { location: "ftp://acme.test/" } } },
  "the caller aborts": { answer: silence, abort: true },
  "the body of the request is a stream, and status 503": { answer: { status: 503 }, stream: true },
};

interface Event {
  readonly answer: Answer;
  readonly timeout?: number;
  readonly deadline?: number;
  readonly abort?: true;
  readonly stream?: true;
}

/** `status 503`, or with a header: status 503 with `x-should-retry: true`. */
function eventOf(line: string): Event {
  const [, code, name, value] = /^status (\d+)(?: with `(.+): (.+)`)?$/.exec(line) ?? [];
  const event = events[line];
  if (event) return event;
  if (code === undefined) throw new Error(`docs/retries.md has a line that no test knows: ${line}`);
  return { answer: { status: Number(code), ...(name && value && { headers: { [name]: value } }) } };
}

/** Attempts by class, as the documentation tells them. */
const documented = readFileSync(new URL("../../../docs/retries.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => /\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, event = "", ...cells]) => ({ event, attempts: cells.slice(0, 3).map(Number) }));

const refused = "the connection is refused, so that nothing was sent";
const cells = documented
  .filter(({ event }) => event !== refused)
  .flatMap(({ event, attempts: counts }) =>
    (["safe", "idempotent", "never"] as const).map((kind, index) => [kind, event, counts[index]] as const),
  );

test("the documentation tells of every event, and of more than twenty", () => {
  const told = new Set(documented.map(({ event }) => event));
  expect(Object.keys(events).filter((event) => !told.has(event))).toEqual([]);
  expect(documented.length).toBeGreaterThan(20);
});

test.each(cells)("%s: when %s, there are %d attempts", async (kind: RetryClass, line, expected) => {
  const { answer, timeout = 5000, deadline, abort, stream } = eventOf(line);
  await using server = await serve(() => answer);
  const client = createClient(openPlatform, { baseUrl: server.url, timeout });
  const operation: Operation = { ...post, retry: kind, ...(stream && { body: whole(binary) }) };
  const controller = new AbortController();
  if (abort) setTimeout(() => controller.abort(), 100);
  const params = stream ? { body: new Blob(["bytes"]).stream() } : {};
  const options = { deadline, signal: controller.signal };
  await expect(new Call(client, operation, params, options)).rejects.toBeInstanceOf(Error);
  expect(server.hits).toHaveLength(expected ?? 0);
});

test.each(["safe", "idempotent", "never"] as const)(
  "%s: when a connection is refused, there are as many attempts as documented, for nothing was sent",
  async (kind) => {
    let asked = 0;
    const counting: ClientOptions["fetch"] = (url, init) => {
      asked++;
      return fetch(url, init);
    };
    const client = createClient(openPlatform, { baseUrl: nowhere, fetch: counting });
    await expect(new Call(client, { ...post, retry: kind })).rejects.toMatchObject({
      message: "Open things.sync: ECONNREFUSED",
      attempts: 3,
    });
    expect(documented.find(({ event }) => event === refused)?.attempts).toEqual([3, 3, 3]);
    expect(asked).toBe(3);
  },
);

test("an outage is met with a third more requests than calls, not with three times as many", async () => {
  await using server = await serve(() => status(503));
  const client = createClient(openPlatform, { baseUrl: server.url });
  for (let count = 0; count < 300; count++) {
    await new Call(client, { ...post, retry: "safe" }).catch(() => undefined);
  }
  expect(server.hits).toHaveLength(400);
});

test("the budget holds for calls at once too", async () => {
  await using server = await serve(() => status(503));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const call = (): Promise<unknown> => new Call(client, { ...post, retry: "safe" }).catch(() => undefined);
  await Promise.all(Array.from({ length: 300 }, call));
  expect(server.hits).toHaveLength(400);
});

test("an answer whose body breaks off is no success that fills the budget", async () => {
  await using server = await serve(() => cut);
  const client = createClient(openPlatform, { baseUrl: server.url });
  for (let count = 0; count < 150; count++) {
    await new Call(client, { ...post, retry: "safe" }).catch(() => undefined);
  }
  expect(server.hits).toHaveLength(250);
});

test("words of a layer that sound like a refused connection repeat nothing that may have arrived", async () => {
  await using server = await serve(() => ({ body: {} }));
  const picky: ClientOptions["fetch"] = async (url, init) => {
    await fetch(url, init);
    throw new Error("the answer was refused");
  };
  const client = createClient(openPlatform, { baseUrl: server.url, fetch: picky });
  await expect(new Call(client, post)).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(1);
});

test("successes fill the budget again, a fifth of a repeat each", async () => {
  let isDown = true;
  await using server = await serve(() => (isDown ? status(503) : { body: {} }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const safe: Operation = { ...post, retry: "safe" };
  const failing = async (): Promise<number> => {
    const before = server.hits.length;
    await new Call(client, safe).catch(() => undefined);
    return server.hits.length - before;
  };
  while ((await failing()) > 1); // until nothing is left
  isDown = false;
  for (let count = 0; count < 11; count++) await new Call(client, safe);
  isDown = true;
  expect(await failing()).toBe(3);
  expect(await failing()).toBe(1);
});

test("the budget is a client's own", async () => {
  await using server = await serve(() => status(503));
  const spent = createClient(openPlatform, { baseUrl: server.url });
  for (let count = 0; count < 60; count++)
    await new Call(spent, { ...post, retry: "safe" }).catch(() => undefined);
  expect(await attempts({ ...post, retry: "safe" }, status(503))).toBe(3);
});

test.each([
  ["GET", 3],
  ["HEAD", 3],
  ["PUT", 3],
  ["DELETE", 3],
  ["POST", 1],
  ["PATCH", 1],
] as const)("without a class of its own %s makes %d attempts on 503", async (method, expected) => {
  expect(await attempts({ id: "x", method, path: "/x" }, status(503))).toBe(expected);
});

test("an operation's own statuses take the place of its class's", async () => {
  const sync: Operation = { ...post, retryOn: [429, 503] };
  expect(await attempts(sync, status(503))).toBe(3);
  expect(await attempts({ ...sync, retry: "safe" }, status(500))).toBe(1);
  expect(await attempts(sync, reset)).toBe(1);
});

test.each([
  [0, 1],
  [1, 2],
  [4, 5],
])("with `retry: %d` there are %d attempts, of the client or of the call", async (retry, expected) => {
  expect(await attempts({ ...post, retry: "safe" }, status(503), { retry })).toBe(expected);
  await using server = await serve(() => status(503));
  const client = createClient(openPlatform, { baseUrl: server.url });
  await new Call(client, { ...post, retry: "safe" }, {}, { retry }).catch(() => undefined);
  expect(server.hits).toHaveLength(expected);
});

test("an attempt that succeeds ends the matter, with the same request each time", async () => {
  await using server = await serve((_, index) => (index < 2 ? status(503) : { body: { ok: true } }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  expect(await new Call(client, { ...post, retry: "safe" }, { a: 1 })).toEqual({ ok: true });
  expect(server.hits.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(3).fill("POST /things?a=1"));
});

test("a body that breaks off once is read again", async () => {
  await using server = await serve((_, index) => (index === 0 ? cut : { body: { ok: true } }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  expect(await new Call(client, { ...post, retry: "safe" })).toEqual({ ok: true });
});

test("a stream is sent once, whatever happens, and a buffer again", async () => {
  const upload: Operation = { ...post, method: "PUT", body: whole(binary) };
  const stream = (): object => ({ body: new Blob(["bytes"]).stream() });
  for (const event of [status(503), status(429), reset]) {
    expect(await attempts(upload, event, {}, stream())).toBe(1);
    expect(await attempts(upload, event, {}, { body: new Blob(["bytes"]) })).toBe(3);
  }
});

test.each<[string, Record<string, string>, number]>([
  ["seconds", { "retry-after": "2" }, 2000],
  ["part of a second", { "retry-after": "0.5" }, 500],
  ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:03 GMT" }, 3000],
  ["milliseconds, which go first", { "retry-after-ms": "150", "retry-after": "2" }, 150],
  ["more than a minute", { "retry-after": "3600" }, 60_000],
  ["a date in the far future", { "retry-after": "Fri, 01 Jan 2027 00:00:00 GMT" }, 60_000],
  ["a date that is over", { "retry-after": "Thu, 01 Jan 2015 00:00:00 GMT" }, 250],
  ["a negative number", { "retry-after": "-5" }, 250],
  ["nonsense", { "retry-after": "soon" }, 250],
  ["nothing", {}, 250],
])("the server asks for %s", (_, headers, milliseconds) => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
  expect(retryDelay(1, new Headers(headers))).toBe(milliseconds);
});

test("otherwise it is full jitter below half a second, doubled each time, up to eight", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  expect([1, 2, 3, 4, 5, 6, 20].map((attempt) => retryDelay(attempt))).toEqual([
    500, 1000, 2000, 4000, 8000, 8000, 8000,
  ]);
  vi.spyOn(Math, "random").mockReturnValue(0);
  expect(retryDelay(3)).toBe(0);
});

test("the wait that the server asks for is kept", async () => {
  await using server = await serve((_, index) =>
    index === 0 ? { status: 429, headers: { "retry-after-ms": "120" } } : { body: {} },
  );
  const start = performance.now();
  await new Call(createClient(openPlatform, { baseUrl: server.url }), post);
  expect(performance.now() - start).toBeGreaterThan(115);
});
