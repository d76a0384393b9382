import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { TimeoutError, UsageError } from "../src/errors.ts";
import type { Operation } from "../src/operation.ts";
import type { ClientOptions } from "../src/options.ts";
import type { CredentialValue } from "../src/platform.ts";
import { createClient, mixedPlatform } from "./platform.ts";
import { serve, type TestServer } from "./server.ts";

const ping: Operation = { id: "ping", method: "GET", path: "/ping" };

function client(
  server: TestServer,
  secrets: Record<string, CredentialValue>,
  options: ClientOptions = {},
): ClientCore {
  return createClient(mixedPlatform, { baseUrl: server.url, ...options, ...secrets });
}

/** The headers that a call with these secrets arrives with. */
async function arriving(
  secrets: Record<string, CredentialValue>,
  operation = ping,
): Promise<Record<string, unknown>> {
  await using server = await serve(() => ({ body: {} }));
  await new Call(client(server, secrets), operation);
  return { ...server.hits[0]?.headers };
}

function basicOf(text: string): string {
  return `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
}

test("a bearer token", async () => {
  expect(await arriving({ token: "t0ken" })).toMatchObject({ authorization: "Bearer t0ken" });
});

test("keys in headers of their own", async () => {
  expect(await arriving({ key: "k", workspace: "w" })).toMatchObject({
    "x-api-key": "k",
    "x-workspace": "w",
  });
});

test.each([
  ["plain", "user", "pass"],
  ["colons in the password", "user", "a:b:c"],
  ["characters beyond Latin-1", "jörg", "пароль-密码-🔑"],
  ["an empty password", "api-key", ""],
])("Basic with %s, in UTF-8", async (_, username, password) => {
  expect(await arriving({ username, password })).toMatchObject({
    authorization: basicOf(`${username}:${password}`),
  });
});

test("Basic without a password sends an empty one", async () => {
  expect(await arriving({ username: "only" })).toMatchObject({ authorization: basicOf("only:") });
});

test("functions, asynchronous or not, also for one half of Basic", async () => {
  expect(await arriving({ token: () => "now" })).toMatchObject({ authorization: "Bearer now" });
  expect(await arriving({ token: async () => "later" })).toMatchObject({ authorization: "Bearer later" });
  expect(await arriving({ username: "u", password: async () => "p" })).toMatchObject({
    authorization: basicOf("u:p"),
  });
});

test("a function is asked again before every attempt", async () => {
  await using server = await serve((_, index) =>
    index === 0 ? { status: 503, headers: { "retry-after-ms": "1" } } : { body: {} },
  );
  let asked = 0;
  await new Call(client(server, { token: () => `t${++asked}` }), ping);
  expect(server.hits.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("the first alternative that is given whole is used, and no other", async () => {
  const headers = await arriving({ token: "t", key: "k" });
  expect(headers).toMatchObject({ authorization: "Bearer t" });
  expect(headers).not.toHaveProperty("x-api-key");
  expect(await arriving({ token: "t", key: "k", workspace: "w" })).not.toHaveProperty("authorization");
});

test("an operation's own alternatives go before the platform's", async () => {
  const headers = await arriving(
    { token: "t", key: "k", workspace: "w" },
    { ...ping, security: [["token"]] },
  );
  expect(headers).toMatchObject({ authorization: "Bearer t" });
  expect(headers).not.toHaveProperty("x-api-key");
});

test("credentials are sent where anonymous calls are allowed too, and nothing where there are none", async () => {
  const anonymous: Operation = { ...ping, security: [[], ["token"]] };
  expect(await arriving({ token: "t" }, anonymous)).toMatchObject({ authorization: "Bearer t" });
  expect(await arriving({}, anonymous)).not.toHaveProperty("authorization");
  expect(await arriving({ token: "t" }, { ...ping, security: [[]] })).not.toHaveProperty("authorization");
});

test("an alternative that was not given is refused before anything is sent", async () => {
  await using server = await serve(() => ({ body: {} }));
  const call = new Call(client(server, { token: "t" }), { ...ping, security: [["key", "workspace"]] });
  await expect(call).rejects.toThrow("Mixed ping needs the option `key` and the option `workspace`.");
  await expect(call).rejects.toBeInstanceOf(UsageError);
  expect(server.hits).toHaveLength(0);
});

test.each(["line\nbreak", "carriage\rreturn", "nul\0", "snow☃man"])(
  "the value %j is refused when the client is made, and not printed",
  (token) => {
    const make = (): ClientCore => createClient(mixedPlatform, { baseUrl: "https://x.test", token });
    expect(make).toThrow("Mixed: the option `token`: `authorization` fits in no header");
    expect(make).not.toThrow(token);
  },
);

test.each<[string, () => unknown]>([
  ["a header injection", () => "secret\r\nx-evil: 1"],
  ["nothing", () => undefined],
  ["a number", async () => 7],
])("a function that gives %s is refused before anything is sent", async (_, token) => {
  await using server = await serve(() => ({ body: {} }));
  const failure = await new Call(client(server, { token: token as () => string }), ping).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UsageError);
  expect((failure as Error).message).toBe("Mixed: the option `token`: `authorization` fits in no header");
  expect(server.hits).toHaveLength(0);
});

test("headers of users that do not fit are refused without printing them", async () => {
  const bad = { "X-Key": "secret\n" };
  expect(() => createClient(mixedPlatform, { baseUrl: "https://x.test", headers: bad })).toThrow(
    /^Mixed: `X-Key` fits in no header$/,
  );
  await using server = await serve(() => ({ body: {} }));
  await expect(new Call(client(server, {}), ping, {}, { headers: bad })).rejects.toThrow(
    /^ping: `X-Key` fits in no header$/,
  );
  expect(server.hits).toHaveLength(0);
});

test("what a function rejects or throws comes out untouched, and is not repeated", async () => {
  await using server = await serve(() => ({ body: {} }));
  const reason = new Error("vault is sealed");
  let asked = 0;
  const rejecting = async (): Promise<string> => {
    asked++;
    throw reason;
  };
  const throwing = (): string => {
    throw reason;
  };
  await expect(new Call(client(server, { token: rejecting }), ping)).rejects.toBe(reason);
  await expect(new Call(client(server, { token: rejecting }), ping).result()).rejects.toBe(reason);
  await expect(new Call(client(server, { token: throwing }), ping)).rejects.toBe(reason);
  expect([asked, server.hits.length]).toEqual([2, 0]);
});

test("a function that never answers ends by the timeout, in its own phase", async () => {
  await using server = await serve(() => ({ body: {} }));
  const hanging = client(
    server,
    { token: () => new Promise<string>(() => undefined) },
    { timeout: 20, retry: 0 },
  );
  const failure = await new Call(hanging, ping).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({ phase: "credentials" });
});

test("a function that never answers ends by an abort at once", async () => {
  await using server = await serve(() => ({ body: {} }));
  const controller = new AbortController();
  const hanging = client(server, { token: () => new Promise<string>(() => undefined) });
  const call = new Call(hanging, ping, {}, { signal: controller.signal });
  setTimeout(() => controller.abort("enough"), 10);
  await expect(call).rejects.toBe("enough");
});
