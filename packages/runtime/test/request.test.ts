import { expect, test } from "vitest";
import { json } from "../src/body.ts";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import type { Operation } from "../src/operation.ts";
import { commas, form } from "../src/query.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, type Hit } from "./server.ts";

async function arriving(
  operation: Operation,
  params: object,
  headers?: Record<string, string>,
): Promise<Hit | undefined> {
  await using server = await serve(() => ({ body: {} }));
  await new Call(createClient(openPlatform, { baseUrl: server.url }), operation, params, { headers });
  return server.hits[0];
}

test("each parameter goes where the operation says", async () => {
  const hit = await arriving(
    {
      id: "x",
      method: "POST",
      path: "/a/{id}",
      query: { q: form, list: commas },
      headers: ["X-Trace"],
      body: json,
    },
    { id: "1", q: "2", list: [3, 4], "X-Trace": "5", name: "6", nested: { a: 7 } },
  );
  expect(hit).toMatchObject({ method: "POST", url: "/a/1?q=2&list=3,4" });
  expect(hit?.headers).toMatchObject({
    "x-trace": "5",
    accept: "application/json",
    "content-type": "application/json",
  });
  expect(JSON.parse(String(hit?.body))).toEqual({ name: "6", nested: { a: 7 } });
});

test("without a body everything else is a query parameter, in the order given", async () => {
  const hit = await arriving({ id: "x", method: "GET", path: "/a/{id}" }, { z: 1, id: "i", a: [2, 3] });
  expect(hit?.url).toBe("/a/i?z=1&a=2&a=3");
  expect(hit?.headers).not.toHaveProperty("content-type");
});

test("undefined parameters are not there at all", async () => {
  const operation: Operation = {
    id: "x",
    method: "POST",
    path: "/a",
    query: { q: form },
    headers: ["X-A"],
    body: json,
  };
  const hit = await arriving(operation, { q: undefined, "X-A": undefined, b: undefined });
  expect(hit?.url).toBe("/a");
  expect(hit?.headers).not.toHaveProperty("x-a");
  expect(String(hit?.body)).toBe("{}");
});

test("names of the language's own members are parameters like any other", async () => {
  const operation: Operation = { id: "x", method: "POST", path: "/a", query: { q: form }, body: json };
  const hit = await arriving(operation, { constructor: "c", toString: "t", hasOwnProperty: "h" });
  expect(hit?.url).toBe("/a");
  expect(JSON.parse(String(hit?.body))).toEqual({ constructor: "c", toString: "t", hasOwnProperty: "h" });
});

test("header parameters are written as text: dates in ISO 8601, lists with commas, and go before the headers of the call", async () => {
  const operation: Operation = {
    id: "x",
    method: "GET",
    path: "/a",
    headers: ["X-Since", "X-Ids", "X-Both"],
  };
  const params = { "X-Since": new Date(0), "X-Ids": [1, 2].join(","), "X-Both": "parameter" };
  const hit = await arriving(operation, params, { "x-both": "call" });
  expect(hit?.headers).toMatchObject({
    "x-since": "1970-01-01T00:00:00.000Z",
    "x-ids": "1,2",
    "x-both": "call",
  });
});

test("a header parameter that fits in no header is refused without printing it", async () => {
  const operation: Operation = { id: "x", method: "GET", path: "/a", headers: ["X-A"] };
  await expect(arriving(operation, { "X-A": "secret\r\nx-evil: 1" })).rejects.toThrow(
    /^x: `X-A` fits in no header$/,
  );
});

test("the operation's own Accept and content type go before the usual ones", async () => {
  const operation: Operation = {
    id: "x",
    method: "PATCH",
    path: "/a",
    body: json,
    contentType: "application/merge-patch+json",
    accept: "application/vnd.acme+json",
  };
  const hit = await arriving(operation, { a: 1 });
  expect(hit?.headers).toMatchObject({
    accept: "application/vnd.acme+json",
    "content-type": "application/merge-patch+json",
  });
});

test.each<[string, object]>([
  ["a lone surrogate in the query", { q: "\ud800" }],
  ["a big integer in a JSON body", { b: 1n }],
])("%s is wrong use, said by the operation, with the reason as cause", async (_, params) => {
  const operation: Operation = {
    id: "things.create",
    method: "POST",
    path: "/a",
    query: { q: form },
    body: json,
  };
  const failure = await arriving(operation, params).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  expect((failure as Error).message).toMatch(/^Open things\.create: /);
  expect((failure as Error).cause).toBeInstanceOf(Error);
});
