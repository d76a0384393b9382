import { array, assert, asyncProperty, constantFrom, oneof, string } from "fast-check";
import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import type { Operation } from "../src/operation.ts";
import { brackets, form, type QueryStyle } from "../src/query.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

/** Any text: all of Unicode, control characters, lone surrogates, and what an URL parser reads as more than text. */
const anyText = oneof(
  string({ unit: "binary" }),
  string({
    unit: constantFrom(
      ".",
      "/",
      "\\",
      "%",
      "2",
      "e",
      "E",
      "f",
      "5",
      "c",
      "?",
      "#",
      ";",
      "\0",
      "\t",
      "\r\n",
      "\ud800",
      "\udfff",
      "ü",
    ),
  }),
  array(constantFrom("..", ".", "%2e", "%2E", "%252e", "/", "%2f", "%5c", "a", "")).map((parts) =>
    parts.join(""),
  ),
);

/** The path as the strictest reader between us and the platform would fold it. */
function folded(url: string): string {
  let path = url;
  for (let round = 0; round < 4; round++)
    path = path.replace(/%(25)*(2e|2f|5c)/gi, (code) => decodeURIComponent(code.replaceAll("25", "")));
  return new URL(path.replaceAll("\\", "/"), "http://x.test").pathname;
}

test("no path value changes the route: it is refused, or arrives as it was in its own segment", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const get: Operation = { id: "things.get", method: "GET", path: "/v1/things/{id}/parts" };
  let sent = 0;
  await assert(
    asyncProperty(anyText, async (id) => {
      const before = server.hits.length;
      const error: unknown = await new Call(client, get, { id }).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      const url = server.hits.at(before)?.url ?? "/v1/things/refused/parts";
      const [, segment = ""] = /^\/v1\/things\/([^/?#\\]+)\/parts$/.exec(url) ?? [];
      const isSent = server.hits.length > before;
      if (isSent) sent++;
      expect(error instanceof UsageError).toBe(!isSent);
      expect(decodeURIComponent(segment)).toBe(isSent ? id : "refused");
      expect(folded(url)).toMatch(/^\/v1\/things\/.+\/parts$/s);
    }),
    { numRuns: 1500 },
  );
  expect(sent).toBeGreaterThan(300);
});

test.each<[string, string, QueryStyle]>([
  ["form", "q", form],
  ["brackets", "q[]", brackets],
])("any text arrives in the query as it was: %s", async (_, name, style) => {
  await using server = await serve(() => ({ body: {} }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const list: Operation = { id: "things.list", method: "GET", path: "/things", query: { q: style } };
  await assert(
    asyncProperty(array(anyText, { minLength: 1, maxLength: 4 }), async (values) => {
      const error: unknown = await new Call(client, list, { q: values }).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      const isText = values.every((value) => !/\p{Surrogate}/u.test(value));
      expect(error instanceof UsageError).toBe(!isText);
      const query = new URL(server.hits.at(-1)?.url ?? "", server.url).searchParams;
      const arrived = isText ? [...query] : [];
      expect(arrived).toEqual(isText ? values.map((value) => [name, value]) : []);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, Uint8Array | string, number, unknown]>([
  ["JSON after a byte order mark", Buffer.from('\ufeff{"a":1}'), 200, { a: 1 }],
  ["an empty answer", "", 200, undefined],
  ["a status 204", "", 204, undefined],
  ["a status 205", "", 205, undefined],
])("%s is read", async (_, body, status, expected) => {
  await using server = await serve(() => ({ status, body, headers: { "content-type": "application/json" } }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  expect(await new Call(client, { id: "x", method: "GET", path: "/x" })).toEqual(expected);
});
