import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { binary, json, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { multipart, urlEncoded } from "../src/forms.ts";
import type { Operation } from "../src/operation.ts";
import { byNothing } from "../src/page-styles.ts";
import { ListCall } from "../src/pages.ts";
import { requestOf } from "../src/request-of.ts";
import { createClient, mixedPlatform, tokenPlatform } from "./platform.ts";
import { serve, type TestServer } from "./server.ts";

const canary = "c4nary's-$ecret";
const create: Operation = {
  id: "things.create",
  method: "POST",
  path: "/things/{id}",
  query: { slft: (name, value) => `${name}=${encodeURIComponent(String(value))}` },
  body: json,
  secrets: ["pass", "slft"],
};
const params = { id: "a b", slft: canary, name: "it's", nested: [{ pass: canary, url: "x" }] };

function clientOf(server: TestServer): ClientCore {
  return createClient(mixedPlatform, {
    baseUrl: server.url,
    key: canary,
    workspace: canary,
    headers: { "x-mine": canary },
  });
}

test("it is what the call sends, byte for byte, and nothing is sent", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = clientOf(server);
  const request = await requestOf((options) => new Call(client, create, params, options));
  expect(server.hits).toEqual([]);
  await new Call(client, create, params);
  const [hit] = server.hits;
  expect({ method: request.method, url: new URL(request.url).href, body: await request.text() }).toEqual({
    method: hit?.method,
    url: server.url + hit?.url,
    body: String(hit?.body),
  });
  for (const [name, value] of Object.entries(request.headers)) expect(hit?.headers[name]).toBe(value);
  const response = await fetch(request.url, request.init);
  expect(response.status).toBe(200);
  expect(server.hits[1]).toMatchObject({ method: "POST", url: hit?.url, body: hit?.body });
});

test("a list gives its first page's request", async () => {
  await using server = await serve(() => ({ body: [] }));
  const list = {
    id: "things.list",
    method: "GET",
    path: "/things",
    pages: { by: byNothing, items: "" },
  } as const;
  const request = await requestOf((options) => new ListCall(clientOf(server), list, { limit: 5 }, options));
  expect(request.url).toBe(`${server.url}/things?limit=5`);
});

test("wrong use is told as the call would tell it", async () => {
  const client = createClient(tokenPlatform, { token: "t" });
  await expect(requestOf((options) => new Call(client, create, {}, options))).rejects.toThrow(
    "lacks a parameter",
  );
  await expect(requestOf(async () => undefined)).rejects.toThrow("pass the options on to a call");
});

test("nothing that prints it shows a secret", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = clientOf(server);
  const request = await requestOf((options) => new Call(client, create, params, options));
  const printed = [
    inspect(request),
    inspect(request, { showHidden: true, depth: Infinity, getters: false, customInspect: false }),
    JSON.stringify(request),
    String(request),
    request.toCurl(),
  ];
  for (const text of printed) expect(decodeURIComponent(text.replaceAll("%", "%25"))).not.toMatch(/c4nary/);
  expect(JSON.parse(JSON.stringify(request))).toEqual({
    operation: "things.create",
    attempt: 1,
    method: "POST",
    url: `${server.url}/things/a%20b?slft=[secret]`,
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-api-key": "[secret]",
      "x-mine": "[secret]",
      "x-workspace": "[secret]",
    },
    body: { name: "it's", nested: [{ pass: "[secret]", url: "x" }] },
  });
});

test("toCurl is a command that a shell takes", async () => {
  await using server = await serve(() => ({ body: {} }));
  const client = clientOf(server);
  const request = await requestOf(
    (options) => new Call(client, { ...create, secrets: [] }, { id: "a", name: "it's $HOME `x`" }, options),
  );
  expect(request.toCurl().split("\n")).toEqual([
    `curl -X POST '${server.url}/things/a' \\`,
    `  -H 'accept: application/json' \\`,
    `  -H "x-mine: $X_MINE" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -H "x-api-key: $X_API_KEY" \\`,
    `  -H "x-workspace: $X_WORKSPACE" \\`,
    String.raw`  --data-raw '{"name":"it'\''s $HOME ` + "`x`\"}'",
  ]);
  // the shell's own words, without curl
  const words = execFileSync("sh", ["-c", `set -- ${request.toCurl()}; printf '%s\\n' "$@"`], {
    env: { X_API_KEY: "k", X_WORKSPACE: "w", X_MINE: "m" },
  });
  expect(String(words).split("\n")).toContain('{"name":"it\'s $HOME `x`"}');
  expect(String(words).split("\n")).toContain("x-api-key: k");
});

test.each<[string, Operation, object, string[]]>([
  [
    "a form",
    { ...create, body: urlEncoded },
    { id: "a", name: "x y", pass: canary, list: [1, 2] },
    [
      "--data-urlencode 'name=x y'",
      "--data-urlencode 'pass=[secret]'",
      "--data-urlencode 'list=1'",
      "--data-urlencode 'list=2'",
    ],
  ],
  [
    "multipart",
    { ...create, body: multipart },
    { id: "a", name: "x", pass: canary, file: new File(["abc"], "a.csv", { type: "text/csv" }) },
    ["-F 'name=x'", "-F 'pass=[secret]'", "-F 'file=@a.csv;type=text/csv'"],
  ],
  [
    "bytes",
    { ...create, body: whole(binary) },
    { id: "a", body: new Uint8Array(3) },
    ["--data-binary @'[bytes]'"],
  ],
])("toCurl of %s", async (_, operation, given, lines) => {
  const client = createClient(tokenPlatform, { token: "t" });
  const request = await requestOf((options) => new Call(client, operation, given, options));
  for (const line of lines) expect(request.toCurl()).toContain(line);
  expect(request.toCurl()).not.toContain("c4nary");
});
