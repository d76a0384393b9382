import { inspect } from "node:util";
import { expect, test } from "vitest";
import { binary, json, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { ConnectionError } from "../src/errors.ts";
import type { Method } from "../src/operation.ts";
import type { ClientOptions, Fetch } from "../src/options.ts";
import { form } from "../src/query.ts";
import { createClient, mixedPlatform, openPlatform } from "./platform.ts";
import { serve, type Answer } from "./server.ts";

const get = { id: "files.get", method: "GET", path: "/a" } as const;

function to(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

function client(baseUrl: string, options: ClientOptions & Record<string, unknown> = {}): ClientCore {
  return createClient(mixedPlatform, { baseUrl, key: "k3y", workspace: "w0rk", ...options });
}

test("a redirect on the own origin keeps credentials and headers", async () => {
  await using server = await serve(({ url }) => (url === "/a" ? to("/b?c=d") : { body: { done: true } }));
  const options = { headers: { "x-mine": "m", range: "bytes=0-" } };
  expect(await new Call(client(server.url), get, {}, options)).toEqual({ done: true });
  expect(server.hits.map(({ url }) => url)).toEqual(["/a", "/b?c=d"]);
  expect(server.hits[1]?.headers).toMatchObject({ "x-api-key": "k3y", "x-workspace": "w0rk", "x-mine": "m" });
});

test("another origin sees nothing but what describes the content", async () => {
  await using other = await serve(() => ({ body: { done: true } }));
  await using server = await serve(() => to(`${other.url}/b`));
  const headers = { cookie: "c", authorization: "a", "x-mine": "m", range: "bytes=0-", "if-range": "e" };
  expect(await new Call(client(server.url), get, {}, { headers })).toEqual({ done: true });
  const [hit] = other.hits;
  expect(hit?.headers).toMatchObject({ accept: "application/json", range: "bytes=0-", "if-range": "e" });
  for (const name of ["x-api-key", "x-workspace", "authorization", "cookie", "x-mine"]) {
    expect(hit?.headers).not.toHaveProperty(name);
  }
});

test("another port is another origin, and the way back brings no credentials either", async () => {
  await using server = await serve(({ url }) => (url === "/a" ? to(`${other.url}/b`) : { body: {} }));
  await using other = await serve(() => to(`${server.url}/c`));
  await new Call(client(server.url), get);
  expect(server.hits.map(({ headers }) => headers["x-api-key"])).toEqual(["k3y", undefined]);
});

test("each attempt begins at the operation, with its credentials", async () => {
  await using other = await serve((_, index) => ({
    status: index === 0 ? 503 : 200,
    headers: { "retry-after-ms": "1" },
    body: {},
  }));
  await using server = await serve(() => to(other.url));
  await new Call(client(server.url), get);
  expect(server.hits.map(({ headers }) => headers["x-api-key"])).toEqual(["k3y", "k3y"]);
});

test.each<[number, Method, Method, boolean]>([
  [301, "GET", "GET", false],
  [301, "POST", "GET", false],
  [301, "PUT", "PUT", true],
  [302, "POST", "GET", false],
  [302, "PATCH", "PATCH", true],
  [303, "POST", "GET", false],
  [303, "PUT", "GET", false],
  [303, "DELETE", "GET", false],
  [303, "HEAD", "HEAD", false],
  [307, "POST", "POST", true],
  [307, "HEAD", "HEAD", false],
  [308, "POST", "POST", true],
  [308, "DELETE", "DELETE", true],
])("%d makes of %s a %s", async (status, method, expected, keepsBody) => {
  await using server = await serve(({ url }) => (url === "/a" ? to("/b", status) : { body: {} }));
  const sends = method !== "GET" && method !== "HEAD";
  await new Call(client(server.url), { ...get, method, ...(sends && { body: json }) }, sends ? { x: 1 } : {});
  const [, hit] = server.hits;
  expect(hit?.method).toBe(expected);
  expect(String(hit?.body)).toBe(keepsBody ? '{"x":1}' : "");
  expect(hit?.headers["content-type"]).toBe(keepsBody ? "application/json" : undefined);
});

test.each([300, 304, 305, 309])("the status %d is no redirect", async (status) => {
  await using server = await serve(() => to("/b", status));
  const result = await new Call(client(server.url), get).result();
  expect(!result.ok && result.error.status).toBe(status);
});

test("a redirect that does not say where is an answer like any other", async () => {
  await using server = await serve(() => ({ status: 302 }));
  const result = await new Call(client(server.url), get).result();
  expect(!result.ok && result.error.status).toBe(302);
});

test("five redirects are followed, the sixth is refused by name and not tried again", async () => {
  await using server = await serve(({ url }) => {
    const step = Number(/\d+/.exec(url)?.[0]);
    return step === 5 && url.startsWith("/s")
      ? { body: { done: true } }
      : to(`/${url[1] === "s" ? "s" : "l"}${step + 1}?token=secret`);
  });
  expect(await new Call(client(server.url), { ...get, path: "/s0" })).toMatchObject({ done: true });
  const before = server.hits.length;
  const failure = await new Call(client(server.url), { ...get, path: "/l0" }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ConnectionError);
  expect((failure as Error).message).toBe(`Refused redirect 6, to ${server.url}/l6`);
  expect(server.hits.length - before).toBe(6);
});

test("a redirect from https to http is refused, without its query", async () => {
  const fetch: Fetch = async () =>
    new Response(null, { status: 302, headers: { location: "http://x.test/b?token=secret#secret" } });
  const call = new Call(client("https://x.test", { fetch }), get);
  await expect(call).rejects.toThrow(/^Refused redirect 1, to http:\/\/x\.test\/b$/);
});

test("a redirect to nowhere tells nothing of the query, not even in its cause", async () => {
  await using server = await serve(() => ({ status: 302, headers: { location: "http://[" } }));
  const operation = { ...get, query: { key: form } };
  const failure: unknown = await new Call(client(server.url, { retry: 0 }), operation, {
    key: "c4nary",
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConnectionError);
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("c4nary");
});

test("a redirect from http to https is followed", async () => {
  const seen: string[] = [];
  const fetch: Fetch = async (url) => {
    seen.push(url);
    return seen.length > 1
      ? new Response("{}")
      : new Response(null, { status: 301, headers: { location: "https://x.test/b" } });
  };
  await new Call(createClient(openPlatform, { baseUrl: "http://x.test", fetch }), get);
  expect(seen).toEqual(["http://x.test/a", "https://x.test/b"]);
});

test("a redirect that a browser hides is refused", async () => {
  const hidden = Object.defineProperty(new Response(), "status", { value: 0 });
  const call = new Call(client("https://x.test", { fetch: async () => hidden }), get);
  await expect(call).rejects.toThrow("Refused redirect 1, to hidden:");
});

test("a stream cannot be sent again, so that a redirect that asks for it is refused", async () => {
  const upload = { id: "files.create", method: "POST", path: "/a", body: whole(binary) } as const;
  const stream = (): object => ({ body: new Blob(["x"]).stream() });
  await using server = await serve(({ url }) => (url === "/a" ? to("/b", 307) : { body: {} }));
  await expect(new Call(client(server.url), upload, stream())).rejects.toBeInstanceOf(ConnectionError);
  await using other = await serve(({ url }) => (url === "/a" ? to("/b", 303) : { body: { done: true } }));
  expect(await new Call(client(other.url), upload, stream())).toEqual({ done: true });
});
