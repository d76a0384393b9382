import { beforeEach, expect, test, vi } from "vitest";
import { binary, json, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import { hooks, withMiddleware, type Middleware } from "../src/middleware.ts";
import type { ClientOptions } from "../src/options.ts";
import { createClient, tokenPlatform } from "./platform.ts";
import { reset, serve, type TestServer } from "./server.ts";

const get = { id: "things.get", method: "GET", path: "/things" } as const;
const create = { id: "things.create", method: "POST", path: "/things", body: json, retry: "safe" } as const;

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0)); // no waiting between attempts

function clientOf(server: TestServer, layers: readonly Middleware[], options: ClientOptions = {}) {
  return createClient(tokenPlatform, {
    baseUrl: server.url,
    token: "t",
    fetch: withMiddleware(layers),
    ...options,
  });
}

test("layers stand around each attempt, the first outermost", async () => {
  await using server = await serve((_, index) => (index === 0 ? { status: 503 } : { body: {} }));
  const told: string[] = [];
  const layer =
    (name: string): Middleware =>
    async (request, next) => {
      told.push(`${name} in ${request.operation} ${request.attempt}`);
      const { status } = await next(request).then((response) => response);
      told.push(`${name} out ${status}`);
      return new Response("{}", { status });
    };
  await new Call(clientOf(server, [layer("a"), layer("b")]), get);
  expect(told).toEqual([
    "a in things.get 1",
    "b in things.get 1",
    "b out 503",
    "a out 503",
    "a in things.get 2",
    "b in things.get 2",
    "b out 200",
    "a out 200",
  ]);
});

test("a layer sees the whole request, and its body as often as it likes", async () => {
  await using server = await serve(() => ({ body: {} }));
  const seen: unknown[] = [];
  const look: Middleware = async (request, next) => {
    seen.push(request.method, request.url, request.headers["authorization"]);
    seen.push(await request.text(), await request.text());
    return next(request);
  };
  await new Call(clientOf(server, [look]), create, { a: 1 });
  expect(seen).toEqual(["POST", `${server.url}/things`, "Bearer t", '{"a":1}', '{"a":1}']);
  expect(String(server.hits[0]?.body)).toBe('{"a":1}');
});

test("the body can be sent again after a layer has read it, in the next attempt too", async () => {
  await using server = await serve((_, index) => (index < 2 ? { status: 503 } : { body: {} }));
  const look: Middleware = async (request, next) => {
    await request.text();
    return next(request);
  };
  await new Call(clientOf(server, [look]), create, { a: 1 });
  expect(server.hits.map(({ body }) => String(body))).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
});

test("a body that is a stream is not read by accident", async () => {
  await using server = await serve(() => ({ body: {} }));
  const look: Middleware = async (request, next) => {
    await expect(request.text()).rejects.toBeInstanceOf(UsageError);
    return next(request);
  };
  const upload = { ...get, method: "PUT", body: whole(binary) } as const;
  await new Call(clientOf(server, [look]), upload, { body: new Blob(["x"]).stream() });
  expect(String(server.hits[0]?.body)).toBe("x");
});

test("a layer may change address, headers and body", async () => {
  await using server = await serve(() => ({ body: {} }));
  const change: Middleware = (request, next) =>
    next(request.with({ url: `${request.url}?signed=1`, headers: { "x-mine": "1" }, body: "changed" }));
  await new Call(clientOf(server, [change]), create, { a: 1 });
  const [hit] = server.hits;
  expect(hit?.url).toBe("/things?signed=1");
  expect(hit?.headers).toMatchObject({ "x-mine": "1", authorization: "Bearer t" });
  expect(String(hit?.body)).toBe("changed");
});

test("a layer may answer by itself, or ask twice", async () => {
  await using server = await serve((_, index) => ({ body: { index } }));
  const cached: Middleware = async () => Response.json({ cached: true });
  expect(await new Call(clientOf(server, [cached]), get)).toEqual({ cached: true });
  expect(server.hits).toEqual([]);
  const twice: Middleware = async (request, next) => {
    await (await next(request)).body?.cancel();
    return next(request);
  };
  expect(await new Call(clientOf(server, [twice]), get)).toEqual({ index: 1 });
});

test("what a layer throws ends the call like a failed connection; an error of ours as it is", async () => {
  await using server = await serve(() => ({ body: {} }));
  const broken: Middleware = () => Promise.reject(new Error("no proxy"));
  await expect(new Call(clientOf(server, [broken], { retry: 0 }), get)).rejects.toMatchObject({
    name: "ConnectionError",
    message: "Acme things.get: no proxy",
  });
  const refused: Middleware = () => Promise.reject(new UsageError("not today"));
  await expect(new Call(clientOf(server, [refused]), get)).rejects.toMatchObject({
    name: "UsageError",
    message: "not today",
  });
  expect(server.hits).toEqual([]);
});

test("a redirect passes through the layers once more, without credentials for another origin", async () => {
  await using other = await serve(() => ({ body: {} }));
  await using server = await serve(() => ({ status: 307, headers: { location: `${other.url}/there` } }));
  const seen: unknown[] = [];
  const look: Middleware = (request, next) => {
    seen.push([new URL(request.url).pathname, request.attempt, request.headers["authorization"]]);
    return next(request);
  };
  await new Call(clientOf(server, [look]), get);
  expect(seen).toEqual([
    ["/things", 1, "Bearer t"],
    ["/there", 1, undefined],
  ]);
});

test("the timeout of an attempt covers its layers", async () => {
  await using server = await serve(() => ({ body: {} }));
  const slow: Middleware = (request) =>
    new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
  await expect(new Call(clientOf(server, [slow], { timeout: 50, retry: 0 }), get)).rejects.toMatchObject({
    name: "TimeoutError",
    phase: "response",
  });
});

test("hooks are told of requests, answers and repeats with their reasons", async () => {
  await using server = await serve((_, index) => [{ status: 429 }, reset][index] ?? { body: { ok: true } });
  const told: unknown[] = [];
  const tell = hooks({
    onRequest: ({ operation, attempt }) => void told.push(`request ${operation} ${attempt}`),
    onResponse: async (response) => void told.push(response.status, await response.clone().text()),
    onRetry: ({ reason }) => void told.push(typeof reason === "number" ? reason : String(reason)),
  });
  expect(await new Call(clientOf(server, [tell]), get)).toEqual({ ok: true });
  expect(told).toEqual([
    "request things.get 1",
    429,
    "",
    429,
    "request things.get 2",
    "ConnectionError: Acme things.get: UND_ERR_SOCKET",
    "request things.get 3",
    200,
    '{"ok":true}',
  ]);
});

test("a call may have a fetch of its own", async () => {
  await using server = await serve(() => ({ body: {} }));
  const own = withMiddleware([async () => Response.json({ own: true })]);
  expect(await new Call(clientOf(server, []), get, {}, { fetch: own })).toEqual({ own: true });
  expect(server.hits).toEqual([]);
});
