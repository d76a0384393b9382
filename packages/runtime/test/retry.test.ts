import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { binary, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import type { Operation, RetryClass } from "../src/operation.ts";
import type { ClientOptions } from "../src/options.ts";
import { retryDelay } from "../src/retry.ts";
import { createClient, openPlatform } from "./platform.ts";
import { cut, reset, serve, silence, type Answer } from "./server.ts";

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

// what happens      safe  idempotent  never
const table: [string, Answer, number, number, number][] = [
  ["status 400", status(400), 1, 1, 1],
  ["status 401", status(401), 1, 1, 1],
  ["status 404", status(404), 1, 1, 1],
  ["status 408", status(408), 3, 3, 1],
  ["status 409", status(409), 1, 1, 1],
  ["status 425", status(425), 3, 3, 1],
  ["status 429", status(429), 3, 3, 3],
  ["status 500", status(500), 3, 3, 1],
  ["status 501", status(501), 1, 1, 1],
  ["status 502", status(502), 3, 3, 1],
  ["status 503", status(503), 3, 3, 1],
  ["status 504", status(504), 3, 3, 1],
  ["a connection that is reset after the request was sent", reset, 3, 3, 1],
  ["a body that breaks off", cut, 3, 3, 1],
  ["no answer within the timeout", silence, 3, 3, 1],
  ["an answer that cannot be read", { body: "<html>" }, 1, 1, 1],
];

test.each(
  table.flatMap(([event, answer, ...expected]) =>
    (["safe", "idempotent", "never"] as const).map(
      (kind, index) => [kind, event, expected[index] ?? 0, answer] as const,
    ),
  ),
)("%s × %s makes %d attempts", async (kind: RetryClass, _, expected, answer) => {
  expect(await attempts({ ...post, retry: kind }, answer)).toBe(expected);
});

test.each(["safe", "idempotent", "never"] as const)(
  "%s × a refused connection makes 3 attempts, for nothing was sent",
  async (kind) => {
    const server = await serve(() => ({}));
    await server[Symbol.asyncDispose]();
    let asked = 0;
    const counting: ClientOptions["fetch"] = (url, init) => {
      asked++;
      return fetch(url, init);
    };
    const client = createClient(openPlatform, { baseUrl: server.url, fetch: counting });
    await expect(new Call(client, { ...post, retry: kind })).rejects.toThrow(
      "Open things.sync: ECONNREFUSED",
    );
    expect(asked).toBe(3);
  },
);

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

test("`x-should-retry: false` stops, `true` never widens", async () => {
  const answer = (code: number, should: string): Answer => ({
    status: code,
    headers: { "x-should-retry": should },
  });
  const get: Operation = { ...post, retry: "safe" };
  expect(await attempts(get, answer(503, "false"))).toBe(1);
  expect(await attempts(get, answer(503, "true"))).toBe(3);
  expect(await attempts(get, answer(400, "true"))).toBe(1);
  expect(await attempts(post, answer(503, "true"))).toBe(1);
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
