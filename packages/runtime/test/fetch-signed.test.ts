import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ApiError } from "../src/api-error.ts";
import type { ClientCore } from "../src/client-core.ts";
import { UsageError } from "../src/errors.ts";
import { fetchSigned } from "../src/fetch-signed.ts";
import type { ClientOptions } from "../src/options.ts";
import { createClient, mixedPlatform } from "./platform.ts";
import { reset, serve } from "./server.ts";

function client(options: ClientOptions = {}): ClientCore {
  const given = { key: "k3y", workspace: "w0rk", headers: { "x-mine": "m" }, ...options };
  return createClient(mixedPlatform, { baseUrl: "http://127.0.0.1:1", ...given });
}

const put = { id: "files.upload", method: "PUT" } as const;

test("goes to the signed address as it is, without credentials, headers or a media type", async () => {
  await using storage = await serve(() => ({}));
  const url = `${storage.url}/a%20b?partNumber=1&signature=a{b}%2F`;
  await fetchSigned(client(), { ...put, url, body: new Blob(["voters"]) });
  const [hit] = storage.hits;
  expect(hit).toMatchObject({ method: "PUT", url: "/a%20b?partNumber=1&signature=a{b}%2F" });
  expect(String(hit?.body)).toBe("voters");
  const names = Object.keys(hit?.headers ?? {});
  expect(names.filter((name) => /key|auth|work|mine|content-type|cookie/.test(name))).toEqual([]);
  expect(hit?.headers["content-length"]).toBe("6");
});

test("is repeated after an outage and a broken connection, as its class allows", async () => {
  await using storage = await serve((_, index) => [reset, { status: 503 }][index] ?? {});
  await fetchSigned(client(), {
    ...put,
    method: "POST",
    retry: "idempotent",
    url: storage.url,
    body: "voters",
  });
  expect(storage.hits.map(({ body }) => String(body))).toEqual(["voters", "voters", "voters"]);
});

test("a refusal is an error that shows the address without its signature", async () => {
  const words = "<Error><Code>AccessDenied</Code></Error>";
  await using storage = await serve(() => ({ status: 403, body: words }));
  const failure = await fetchSigned(client(), { ...put, url: `${storage.url}/a?signature=s3cret` }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: 403, body: words, operation: "files.upload", attempts: 1 });
  expect(String(failure)).toContain(`403 (PUT ${storage.url}/a)`);
  expect(String(failure)).not.toContain("s3cret");
});

test("a client that only reads does not send, and one that fetches in its own way does so here", async () => {
  const writing = fetchSigned(client({ readOnly: true }), { ...put, url: "http://127.0.0.1:1/" });
  await expect(writing).rejects.toThrow(UsageError);
  const seen: string[] = [];
  const fetch: ClientOptions["fetch"] = async (url) => {
    seen.push(url);
    return new Response("voters");
  };
  const get = { ...put, method: "GET", url: "https://storage.example.com/a?signature=1" } as const;
  const answer = await fetchSigned(client({ fetch, readOnly: true }), get);
  expect(await answer.text()).toBe("voters");
  expect(seen).toEqual(["https://storage.example.com/a?signature=1"]);
});

test("a stream is sent, once", async () => {
  await using server = await serve(() => ({ status: 503 }));
  const sender = client();
  const body = new Blob(["bytes"]).stream();
  const request = {
    id: "files.upload",
    method: "PUT",
    url: `${server.url}/a`,
    body,
    once: true,
    retry: "idempotent",
  } as const;
  await expect(fetchSigned(sender, request)).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(server.hits.map((hit) => String(hit.body))).toEqual(["bytes"]);
});

test.each([
  "",
  "bucket/a?sig=c4nary",
  "ftp://storage.test/a?sig=c4nary",
  "https://[?sig=c4nary",
  "https://user:c4nary@storage.test/a?sig=c4nary", // `fetch` would refuse it, and quote it
])("%j is refused as no address, without its signature", async (url) => {
  const sender = client();
  const failure: unknown = await fetchSigned(sender, { id: "files.get", method: "GET", url }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ name: "UsageError", message: "files.get: no address to send to" });
  expect(inspect(failure, { showHidden: true, depth: 9 })).not.toContain("c4nary");
});
