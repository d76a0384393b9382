import { inspect } from "node:util";
import { expect, test } from "vitest";
import { json } from "../src/body.ts";
import { Call } from "../src/call.ts";
import { hooks, withMiddleware } from "../src/middleware.ts";
import type { Operation } from "../src/operation.ts";
import { ListCall } from "../src/pages.ts";
import type { CredentialValue } from "../src/platform.ts";
import { form } from "../src/query.ts";
import { transportOf } from "../src/transport-of.ts";
import { createClient, mixedPlatform } from "./platform.ts";
import { cut, nowhere, reset, serve, silence, type Answer } from "./server.ts";

const secret = "c4nary-s3cret";
const encoded = Buffer.from(`user:${secret}`).toString("base64");
const operation = {
  id: "things.get",
  method: "GET",
  path: "/things",
  pages: { items: "" },
} as const;

const given: [string, Record<string, CredentialValue>][] = [
  ["a bearer token", { token: secret }],
  ["keys in headers", { key: secret, workspace: secret }],
  ["Basic", { username: "user", password: secret }],
  ["a function", { token: async () => secret }],
];

/** Everything that a program may print of a value, in one text. */
function printed(value: unknown): string {
  const seen = [
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    inspect(value),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    seen.push(
      error.message,
      error.stack ?? "",
      JSON.stringify(error),
      JSON.stringify(Object.entries(error)),
      String(error),
    );
  }
  try {
    seen.push(JSON.stringify(value));
  } catch {
    // cyclic: inspect has shown it
  }
  return seen.join("\n");
}

/** How many secrets stand in what is printed of a value. */
function leaks(value: unknown): number {
  return printed(value).split(secret).length + printed(value).split(encoded).length - 2;
}

test.each(given)("a client with %s prints no secret", (_, secrets) => {
  const client = createClient(mixedPlatform, {
    baseUrl: "https://x.test",
    headers: { "x-mine": secret },
    ...secrets,
  });
  expect(leaks(client)).toBe(0);
  expect(leaks({ client })).toBe(0);
  expect(leaks(transportOf(client))).toBe(0);
  expect(printed(client)).toContain("ClientCore");
});

const events: [string, Answer][] = [
  ["an answer", { body: [1] }],
  ["a status 401", { status: 401, body: { message: "no" } }],
  ["a status 500", { status: 500, body: "<html>" }],
  ["an answer that cannot be read", { body: "<html>" }],
  ["a redirect that is refused", { status: 302, headers: { location: `ftp://x.test/?t=${secret}` } }],
  ["a connection that is reset", reset],
  ["a body that breaks off", cut],
  ["a timeout", silence],
];

test.each(events)("after %s neither call nor error prints a secret", async (_, event) => {
  await using server = await serve(() => event);
  for (const [, secrets] of given) {
    const options = {
      baseUrl: server.url,
      retry: 0,
      timeout: event === silence ? 50 : 5000,
      headers: { "x-mine": secret },
      ...secrets,
    };
    const client = createClient(mixedPlatform, options);
    const calls = [
      () => new Call<unknown>(client, operation, { q: 1 }, { headers: { "x-call": secret } }),
      () => new Call<unknown>(client, { ...operation, method: "POST", body: json }, { password: secret }),
      () => new ListCall(client, operation),
    ];
    for (const make of calls) {
      const call = make();
      const end = await call.withResponse().catch((error: unknown) => error);
      expect(leaks(call)).toBe(0);
      expect(leaks(end)).toBe(0);
    }
  }
});

test.each(events)("around %s hooks are told no secret that prints", async (_, event) => {
  await using server = await serve(() => event);
  const told: unknown[] = [];
  const tell = hooks({
    onRequest: (request) => void told.push(request, [request.toCurl()], { request }),
    onRetry: (request) => void told.push(request, request.reason),
  });
  const upload: Operation = {
    ...operation,
    method: "POST",
    retry: "safe",
    body: json,
    secrets: ["pin", "slft"],
    query: { slft: form },
  };
  for (const [, secrets] of given) {
    const client = createClient(mixedPlatform, {
      baseUrl: server.url,
      retry: 1,
      timeout: event === silence ? 50 : 5000,
      fetch: withMiddleware([tell]),
      ...secrets,
    });
    const params = { pin: secret, slft: secret, nested: [{ password: secret, pin: { deep: secret } }] };
    await new Call(client, upload, params).catch((error: unknown) => told.push(error));
  }
  expect(told.length).toBeGreaterThanOrEqual(3 * given.length);
  for (const one of told) expect(leaks(one)).toBe(0);
});

test("a refused connection prints no secret", async () => {
  const client = createClient(mixedPlatform, { baseUrl: nowhere, retry: 0, token: secret });
  expect(leaks(await new Call(client, operation).catch((error: unknown) => error))).toBe(0);
});

test.each(["https://user:c4nary-s3cret@x.test", "http://x.test?key=c4nary-s3cret"])(
  "a base URL with a secret is refused without it",
  (baseUrl) => {
    expect(() => createClient(mixedPlatform, { baseUrl })).not.toThrow(secret);
  },
);
