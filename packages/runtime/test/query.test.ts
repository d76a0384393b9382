import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import {
  brackets,
  commas,
  deepObject,
  exploded,
  form,
  jsonValue,
  pipes,
  reserved,
  spaces,
  type QueryStyle,
} from "../src/query.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

const date = new Date("2026-01-02T03:04:05.678Z");

test.each<[string, QueryStyle, unknown, string]>([
  ["form", form, "a", "p=a"],
  ["form", form, "a b&c=d+e/f?ü", "p=a%20b%26c%3Dd%2Be%2Ff%3F%C3%BC"],
  ["form", form, 0, "p=0"],
  ["form", form, false, "p=false"],
  ["form", form, "", "p="],
  ["form", form, null, "p="],
  ["form", form, date, "p=2026-01-02T03%3A04%3A05.678Z"],
  ["form", form, ["a", "b c", 3], "p=a&p=b%20c&p=3"],
  ["form", form, ["a"], "p=a"],
  ["form", form, [], ""],
  ["form", form, ["a", undefined, "b"], "p=a&p=b"],
  ["form", form, [{ x: 1 }], "p=%7B%22x%22%3A1%7D"],
  ["exploded", exploded, { a: 1, b: "x y", c: undefined, d: [1, 2] }, "a=1&b=x%20y&d=1&d=2"],
  ["exploded", exploded, {}, ""],
  ["exploded", exploded, ["a", "b"], "p=a&p=b"],
  ["exploded", exploded, date, "p=2026-01-02T03%3A04%3A05.678Z"],
  ["commas", commas, ["a", "b,c", date], "p=a,b%2Cc,2026-01-02T03%3A04%3A05.678Z"],
  ["commas", commas, [], ""],
  ["commas", commas, "a", "p=a"],
  ["commas", commas, { R: 100, G: "a,b" }, "p=R,100,G,a%2Cb"],
  ["spaces", spaces, ["a", "b"], "p=a%20b"],
  ["pipes", pipes, ["a", "b"], "p=a%7Cb"],
  ["brackets", brackets, ["a", "b"], "p%5B%5D=a&p%5B%5D=b"],
  ["brackets", brackets, [], ""],
  [
    "deepObject",
    deepObject,
    { a: 1, b: { c: "x", d: [1, 2] }, e: undefined, f: date },
    "p%5Ba%5D=1&p%5Bb%5D%5Bc%5D=x&p%5Bb%5D%5Bd%5D=1&p%5Bb%5D%5Bd%5D=2&p%5Bf%5D=2026-01-02T03%3A04%3A05.678Z",
  ],
  ["deepObject", deepObject, "a", "p=a"],
  ["deepObject", deepObject, {}, ""],
  ["reserved", reserved, "a/b:c?d[e]@!$'()*,;", "p=a/b:c?d[e]@!$%27()*,;"], // URLs encode the apostrophe
  ["reserved", reserved, "a&b#c+d=e%2F", "p=a%26b%23c%2Bd%3De%252F"],
  [
    "jsonValue",
    jsonValue,
    { a: [1, null], d: date },
    "p=%7B%22a%22%3A%5B1%2Cnull%5D%2C%22d%22%3A%222026-01-02T03%3A04%3A05.678Z%22%7D",
  ],
  ["jsonValue", jsonValue, "a", "p=%22a%22"],
])("%s writes %#", async (_, style, value, query) => {
  await using server = await serve(() => ({ body: {} }));
  const list = { id: "list", method: "GET", path: "/x", query: { p: style } } as const;
  await new Call(createClient(openPlatform, { baseUrl: server.url }), list, { p: value });
  expect(server.hits[0]?.url).toBe(query === "" ? "/x" : `/x?${query}`);
});

test("names are encoded as values are", () => {
  expect(form("a&b=c", "d")).toBe("a%26b%3Dc=d");
  expect(commas("a b", ["d"])).toBe("a%20b=d");
});

test.each([commas, spaces, pipes])("what is undefined is dropped from a list and an object", (style) => {
  expect(style("c", { a: 1, b: undefined })).toBe(style("c", { a: 1 }));
  expect(style("c", [1, undefined, 2])).toBe(style("c", [1, 2]));
  expect(style("c", [undefined])).toBe("");
});
