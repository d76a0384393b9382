import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import { createClient, tokenPlatform, type TestOptions } from "./platform.ts";
import { serve } from "./server.ts";

const ping = { id: "ping", method: "GET", path: "/ping" } as const;

test("headers of the client go with every request, under those of the call, and both under the credentials", async () => {
  await using server = await serve(() => ({ body: {} }));
  const options: TestOptions = {
    token: "t",
    baseUrl: server.url,
    headers: { "X-One": "client", "X-Two": "client", Authorization: "x" },
  };
  const client = createClient(tokenPlatform, options);
  await new Call(client, ping, {}, { headers: { "x-two": "call", AUTHORIZATION: "y" } });
  expect(server.hits[0]?.headers).toMatchObject({
    "x-one": "client",
    "x-two": "call",
    authorization: "Bearer t",
  });
});

test("changing the options afterwards changes nothing", async () => {
  await using server = await serve(() => ({ body: {} }));
  const options: TestOptions = { token: "before", baseUrl: server.url, headers: { "x-one": "before" } };
  const client = createClient(tokenPlatform, options);
  Object.assign(options, { token: "after", baseUrl: "https://after.test", readOnly: true });
  Object.assign(options.headers ?? {}, { "x-one": "after" });
  await new Call(client, ping);
  expect(server.hits[0]?.headers).toMatchObject({ authorization: "Bearer before", "x-one": "before" });
});

test("the global fetch is looked up at the call, and a given one is not called as a method", async () => {
  const original = globalThis.fetch;
  const client = createClient(tokenPlatform, { token: "t" });
  try {
    globalThis.fetch = async () => new Response('"replaced"');
    expect(await new Call(client, ping)).toBe("replaced");
  } finally {
    globalThis.fetch = original;
  }
  const receivers: unknown[] = [];
  const options: TestOptions = {
    token: "t",
    async fetch(this: unknown) {
      receivers.push(this);
      return new Response("{}");
    },
  };
  await new Call(createClient(tokenPlatform, options), ping);
  expect(receivers).toEqual([undefined]);
});

test("a read-only client refuses what is not safe before the network, and lets the rest pass", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = createClient(tokenPlatform, {
    token: "t",
    baseUrl: server.url,
    readOnly: true,
  });
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
    await expect(new Call(client, { id: "x", method, path: "/x" })).rejects.toThrow(
      "Acme x is refused by `readOnly`",
    );
  }
  await expect(new Call(client, { ...ping, retry: "never" })).rejects.toBeInstanceOf(UsageError);
  expect(server.hits).toHaveLength(0);
  await new Call(client, ping);
  await new Call(client, { id: "search", method: "POST", path: "/search", retry: "safe" });
  expect(server.hits.map(({ url }) => url)).toEqual(["/ping", "/search"]);
});

test("two clients with 100 calls each at once keep their credentials and their servers apart", async () => {
  const answer = ({ headers, url }: { headers: object; url: string }) => ({ body: { ...headers, url } });
  await using first = await serve(answer);
  await using second = await serve(answer);
  const one = createClient(tokenPlatform, { token: "one", baseUrl: first.url });
  const two = createClient(tokenPlatform, { token: async () => "two", baseUrl: second.url });
  const calls = Array.from({ length: 100 }, (_, n) => [
    new Call<{ authorization: string; url: string }>(one, { id: "a", method: "GET", path: "/a" }, { n }),
    new Call<{ authorization: string; url: string }>(two, { id: "b", method: "GET", path: "/b" }, { n }),
  ]);
  for (const [n, [a, b]] of calls.entries()) {
    expect(await a).toMatchObject({ authorization: "Bearer one", url: `/a?n=${n}` });
    expect(await b).toMatchObject({ authorization: "Bearer two", url: `/b?n=${n}` });
  }
  expect(first.hits.filter(({ headers }) => headers.authorization !== "Bearer one")).toEqual([]);
  expect(second.hits.filter(({ headers }) => headers.authorization !== "Bearer two")).toEqual([]);
});
