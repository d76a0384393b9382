import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

const get = { id: "things.get", method: "GET", path: "/v1/things/{id}/parts/{part}" } as const;

test.each<[unknown, string]>([
  ["plain", "plain"],
  ["a b", "a%20b"],
  ["a/b", "a%2Fb"],
  ["a\\b", "a%5Cb"],
  ["a?b#c", "a%3Fb%23c"],
  ["100%", "100%25"],
  ["%2ex%2f", "%252ex%252f"],
  ["ü☃🔑", "%C3%BC%E2%98%83%F0%9F%94%91"],
  ["line\nbreak", "line%0Abreak"],
  ["nul\0", "nul%00"],
  ["...", "..."],
  ["a..b", "a..b"],
  [".hidden", ".hidden"],
  ["$&$1", "%24%26%241"],
  ["{part}", "%7Bpart%7D"],
  [0, "0"],
  [false, "false"],
  [new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
])("the value %j is one segment", async (id, segment) => {
  await using server = await serve(() => ({ body: {} }));
  await new Call(createClient(openPlatform, { baseUrl: server.url }), get, { id, part: "p" });
  expect(server.hits[0]?.url).toBe(`/v1/things/${segment}/parts/p`);
});

const dots = [".", "..", "%2e", "%2E", "%2e%2E", ".%2e", "%252e", "%25252e%2e"];
const slashes = ["/", "\\", "%2f", "%2F", "%5c", "%252f"];
const hostile = [
  "",
  ...dots,
  ...dots.flatMap((dot) =>
    slashes.flatMap((slash) => [`${dot}${slash}x`, `x${slash}${dot}`, `x${slash}${dot}${slash}y`]),
  ),
];

test("no value can leave its segment, however it is encoded", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  for (const id of hostile) {
    const failure: unknown = await new Call(client, get, { id, part: "p" }).catch((error: unknown) => error);
    expect(failure, id).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toBe(`things.get: \`id\` is ${JSON.stringify(id)}: no path segment`);
  }
  expect(hostile.length).toBeGreaterThan(150);
  expect(server.hits).toHaveLength(0);
});

test.each([[null], ["\ud800"], ["a\udfffb"]])("the value %j, which is no text, is refused", async (id) => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  await expect(new Call(client, get, { id, part: "p" })).rejects.toBeInstanceOf(UsageError);
});

test.each([{}, { id: undefined, part: "p" }, { id: "x" }])(
  "parameters without %j are refused by the path",
  async (params) => {
    const client = createClient(openPlatform, { baseUrl: "https://x.test" });
    await expect(new Call(client, get, params)).rejects.toThrow(
      /^things\.get: \/v1\/things\/.* lacks a parameter$/,
    );
  },
);
