import { getEventListeners } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { UsageError } from "../src/errors.ts";
import type { ClientOptions } from "../src/options.ts";
import { transportOf, type Transport } from "../src/transport-of.ts";
import { createClient, mixedPlatform, tokenPlatform } from "./platform.ts";
import { serve, silence, stall } from "./server.ts";

function transport(baseUrl: string, options: ClientOptions = {}): Transport {
  return transportOf(createClient(tokenPlatform, { baseUrl, token: "t", ...options }));
}

afterEach(() => vi.restoreAllMocks());

test("a request gets the client's credentials and headers, under its own", async () => {
  await using server = await serve(() => ({ body: { a: 1 } }));
  const { baseUrl, fetch } = transport(`${server.url}/api/`, {
    headers: { "X-One": "client", "X-Two": "client" },
  });
  expect(baseUrl).toBe(`${server.url}/api`);
  const request = new Request(`${baseUrl}/x?q=1`, {
    method: "PUT",
    body: '{"b":2}',
    headers: { "x-two": "request", "content-type": "application/json" },
  });
  const response = await fetch(request);
  expect([response.status, await response.json()]).toEqual([200, { a: 1 }]);
  const [hit] = server.hits;
  expect(hit).toMatchObject({ method: "PUT", url: "/api/x?q=1" });
  expect(hit?.headers).toMatchObject({
    authorization: "Bearer t",
    "x-one": "client",
    "x-two": "request",
    "content-type": "application/json",
  });
  expect(String(hit?.body)).toBe('{"b":2}');
});

test.each([200, 204, 304, 404, 500])("the status %d resolves", async (status) => {
  await using server = await serve(() => ({ status, body: status === 404 ? { message: "no" } : undefined }));
  const { fetch } = transport(server.url, { retry: 0 });
  const response = await fetch(new Request(`${server.url}/x`));
  expect([response.status, await response.text()]).toEqual([
    status,
    status === 404 ? '{"message":"no"}' : "",
  ]);
});

test.each(["https://elsewhere.test/x", "http://127.0.0.1:1/x"])(
  "a request to %s is refused before anything is sent",
  async (url) => {
    await using server = await serve(() => ({}));
    const { fetch } = transport(server.url);
    await expect(fetch(new Request(url))).rejects.toBeInstanceOf(UsageError);
    await expect(fetch(new Request(url))).rejects.toThrow(
      `${new URL(url).origin} is not the origin of \`baseUrl\``,
    );
    expect(server.hits).toHaveLength(0);
  },
);

test("the method decides what is repeated, body and all", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  await using server = await serve(() => ({ status: 503 }));
  const { fetch } = transport(server.url);
  await fetch(new Request(`${server.url}/x`, { method: "PUT", body: "b" }));
  expect(server.hits.map(({ body }) => String(body))).toEqual(["b", "b", "b"]);
  await fetch(new Request(`${server.url}/x`, { method: "POST", body: "b" }));
  expect(server.hits).toHaveLength(4);
});

test("a client that has the platform's minimum only may still send", async () => {
  await using server = await serve(() => ({}));
  const platform = { ...mixedPlatform, security: [["key", "workspace"]], minimum: [["key"]] };
  const { fetch } = transportOf(createClient(platform, { baseUrl: server.url, key: "k" }));
  await fetch(new Request(`${server.url}/x`));
  expect(server.hits[0]?.headers["x-api-key"]).toBe("k");
});

test("a read-only client refuses what is not safe", async () => {
  await using server = await serve(() => ({}));
  const { fetch } = transport(server.url, { readOnly: true });
  await expect(fetch(new Request(`${server.url}/x`, { method: "DELETE" }))).rejects.toThrow(
    "is refused by `readOnly`",
  );
  expect((await fetch(new Request(`${server.url}/x`))).status).toBe(200);
});

test("the timeout holds to the answer, and an abort to the end of its body", async () => {
  await using server = await serve((_, index) => (index === 0 ? silence : stall));
  const { fetch } = transport(server.url, { timeout: 300, retry: 0 });
  await expect(fetch(new Request(`${server.url}/x`))).rejects.toMatchObject({
    name: "TimeoutError",
    phase: "response",
  });
  const controller = new AbortController();
  const response = await fetch(new Request(`${server.url}/x`, { signal: controller.signal }));
  setTimeout(() => controller.abort(new Error("enough")), 100);
  await expect(response.text()).rejects.toThrow("enough");
});

test("a body that was read leaves no listener on the signal", async () => {
  await using server = await serve(() => ({ body: { a: 1 } }));
  const { fetch } = transport(server.url);
  const request = new Request(`${server.url}/x`);
  await (await fetch(request)).json();
  await expect.poll(() => getEventListeners(request.signal, "abort").length).toBe(0);
});
