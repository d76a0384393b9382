import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import { array, assert, constantFrom, dictionary, letrec, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { binary, json, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { multipart, urlEncoded } from "../src/forms.ts";
import type { Operation } from "../src/operation.ts";
import { ListCall } from "../src/pages.ts";
import { deepObject } from "../src/query.ts";
import { redactedBody, redactedUrl } from "../src/redacted.ts";
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
    pages: { items: "" },
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
    ["--form-string 'name=x'", "--form-string 'pass=[secret]'", "-F 'file=@a.csv;type=text/csv'"],
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

test.each([
  ["a name that is encoded", "?%73lft=c4nary"],
  ["percent signs that mean nothing", "?%zz=%&slft=c4nary"],
  ["an array", "?slft%5B%5D=c4nary&slft[]=c4nary"],
  ["an object", "?slft%5Bkey%5D=c4nary"],
  ["JSON", "?filter=%7B%22a%22%3A%5B%7B%22password%22%3A%22c4nary%22%7D%5D%7D"],
  ["another question mark", "?q=what?&token=c4nary"],
  ["a signed address", "?sv=2026&sig=c4nary"],
])("no address shows a secret: %s", (_, query) => {
  expect(redactedUrl(`https://x.test/y${query}`, ["slft"])).not.toContain("c4nary");
  expect(redactedUrl("https://me:c4nary@x.test/y", [])).toBe("https://[secret]@x.test/y");
});

test.each(["", "?a=1?b&c=%zz&d", "?q=%7B%22a%22%3A1%7D#part", "?at=a@b"])(
  "an address without secrets is shown as it is: %j",
  (query) => expect(redactedUrl(`https://x.test/y${query}`, ["slft"])).toBe(`https://x.test/y${query}`),
);

test("JSON in a field is shown without its secrets", () => {
  const body = JSON.stringify({ config: JSON.stringify({ a: [{ pass: canary }], b: 1 }) });
  expect(redactedBody(body, "application/json", ["pass"])).toEqual({
    config: '{"a":[{"pass":"[secret]"}],"b":1}',
  });
});

test("toCurl repeats the parts of a form, and lets curl read no file that a text names", async () => {
  const client = createClient(tokenPlatform, { token: "t" });
  const given = { id: "a", tags: ["a", "b"], note: "@/etc/passwd" };
  const make = { ...create, body: multipart };
  const request = await requestOf((options) => new Call(client, make, given, options));
  expect(request.toCurl().split(" \\\n  ").slice(-3)).toEqual([
    "--form-string 'tags=a'",
    "--form-string 'tags=b'",
    "--form-string 'note=@/etc/passwd'",
  ]);
});

test("toCurl of a text in JSON keeps its quotes, and of HEAD waits for no body", async () => {
  const client = createClient(tokenPlatform, { token: "t" });
  const put = { id: "notes.put", method: "PUT", path: "/note", body: whole(json) } as const;
  const text = await requestOf((options) => new Call(client, put, { body: "abc" }, options));
  expect(text.toCurl()).toContain(`--data-raw '"abc"'`);
  const head = { id: "notes.head", method: "HEAD", path: "/note" } as const;
  const request = await requestOf((options) => new Call(client, head, {}, options));
  expect(request.toCurl()).toContain("curl --head ");
});

test("whatever the names, what is printed of a request never shows the canary", () => {
  const name = oneof(string(), constantFrom("a[b]", "%zz", "slft", "__proto__", "a.b"));
  const value = letrec((tie) => ({
    any: oneof({ maxDepth: 4 }, constantFrom("x", 1, null), tie("list"), tie("map"), tie("text")),
    list: array(tie("any"), { maxLength: 3 }),
    map: dictionary(name, tie("any"), { maxKeys: 3 }).map((found) => ({ ...found, pin: "c4nary" })),
    text: tie("map").map((found) => JSON.stringify(found)),
  })).map;
  assert(
    property(value, name, (found, key) => {
      const text = JSON.stringify(found);
      const form = new URLSearchParams([[key, text]]);
      const parts = new FormData();
      parts.append(key, text);
      const shown = [
        redactedBody(text, "application/json", ["pin"]),
        redactedBody(String(form), "application/x-www-form-urlencoded", ["pin"]),
        redactedBody(parts, undefined, ["pin"]),
        redactedUrl(`https://x.test/?${key}&${form}&pin=c4nary`, ["pin"]),
        redactedUrl(`https://x.test/?${deepObject("q", found)}`, ["pin"]),
      ];
      expect(JSON.stringify(shown)).not.toContain("c4nary");
    }),
    { numRuns: 2000 },
  );
});
