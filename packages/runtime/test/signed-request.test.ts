import { expect, test } from "vitest";
import { ApiError } from "../src/api-error.ts";
import type { ClientCore } from "../src/client-core.ts";
import { UsageError } from "../src/errors.ts";
import type { ClientOptions, Fetch } from "../src/options.ts";
import { sendSigned, type SignedRequest } from "../src/signed-request.ts";
import { createClient, mixedPlatform } from "./platform.ts";
import { serve } from "./server.ts";

const route = { id: "files.send", method: "PUT" } as const;
const body = new Blob(["bytes"]);

function client(options: ClientOptions = {}): ClientCore {
  const headers = { "x-mine": "m", cookie: "c" };
  return createClient(mixedPlatform, {
    baseUrl: "https://platform.test",
    token: "t0ken",
    headers,
    ...options,
  });
}

function send(url: string, request: Partial<SignedRequest> = {}, options: ClientOptions = {}): Promise<void> {
  return sendSigned(client(options), { ...route, url, body, ...request });
}

test("the address arrives as it was signed, the body too, and nothing of the client's", async () => {
  await using server = await serve(() => ({ status: 204 }));
  await send(`${server.url}/bucket/a%20b/c+d?X-Signature=a%2Fb+c&flag&x={1}#part`);
  const [hit] = server.hits;
  expect(hit).toMatchObject({ method: "PUT", url: "/bucket/a%20b/c+d?X-Signature=a%2Fb+c&flag&x={1}" });
  expect(hit?.body.toString()).toBe("bytes");
  for (const name of ["authorization", "x-api-key", "x-mine", "cookie", "content-type"]) {
    expect(hit?.headers).not.toHaveProperty(name);
  }
});

test("a header of the call goes along", async () => {
  await using server = await serve(() => ({}));
  const headers = { "Content-Type": "text/csv" };
  await sendSigned(client(), { ...route, url: server.url, body }, { headers });
  expect(server.hits[0]?.headers["content-type"]).toBe("text/csv");
});

test("a form arrives with its fields in order", async () => {
  await using server = await serve(() => ({ status: 201, body: "<Stored/>" }));
  const form = new FormData();
  form.append("key", "k");
  form.append("file", new File(["bytes"], "a.csv"));
  await send(`${server.url}/{bucket}`, { method: "POST", body: form });
  const [hit] = server.hits;
  expect(hit?.url).toBe("/%7Bbucket%7D");
  expect([...(hit?.body.toString().matchAll(/ name="(\w+)"/g) ?? [])].map(([, name]) => name)).toEqual([
    "key",
    "file",
  ]);
});

test("it is repeated as its class allows, but for a stream", async () => {
  const busy = { status: 503, headers: { "retry-after-ms": "1" } };
  await using server = await serve((_, index) => (index === 0 ? busy : {}));
  await send(server.url);
  expect(server.hits.map((hit) => hit.body.toString())).toEqual(["bytes", "bytes"]);
  await using down = await serve(() => busy);
  await expect(send(down.url, { body: body.stream() })).rejects.toMatchObject({ status: 503 });
  await expect(send(down.url, { retry: "never" })).rejects.toMatchObject({ status: 503 });
  expect(down.hits).toHaveLength(2);
});

test("a refusal is an error that says where, without what lets in", async () => {
  await using server = await serve(() => ({ status: 403, body: "<Code>AccessDenied</Code>" }));
  const error: unknown = await send(`${server.url}/a?X-Signature=s3cret`).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    message: "Mixed files.send: 403 (PUT /a)",
    body: "<Code>AccessDenied</Code>",
  });
  expect(JSON.stringify(error)).not.toContain("s3cret");
});

test("a redirect is followed without the signature of the first address", async () => {
  await using other = await serve(() => ({}));
  await using server = await serve(() => ({ status: 307, headers: { location: `${other.url}/b?own=1` } }));
  await send(`${server.url}/a?X-Signature=s3cret`);
  expect(other.hits[0]).toMatchObject({ method: "PUT", url: "/b?own=1" });
});

test("the client's `fetch` sends it, or that of the call", async () => {
  const sent: string[] = [];
  const record =
    (who: string): Fetch =>
    (url) => {
      sent.push(`${who} ${url}`);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
  const own = client({ fetch: record("client") });
  const url = "https://storage.test/a?s=1";
  await sendSigned(own, { ...route, url, body });
  await sendSigned(own, { ...route, url, body }, { fetch: record("call") });
  expect(sent).toEqual([`client ${url}`, `call ${url}`]);
});

test.each(["", "bucket/a", "ftp://storage.test/a", "https://"])(
  "%j is refused before anything is sent",
  async (url) => {
    await expect(send(url)).rejects.toThrow(UsageError);
  },
);
