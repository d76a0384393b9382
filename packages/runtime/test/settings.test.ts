import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Call } from "../src/call.ts";
import { UsageError } from "../src/errors.ts";
import type { Fetch } from "../src/options.ts";
import type { Platform } from "../src/platform.ts";
import { createClient, mixedPlatform, openPlatform, tokenPlatform, type TestOptions } from "./platform.ts";

const ping = { id: "ping", method: "GET", path: "/ping" } as const;

beforeEach(() => {
  for (const name of ["ACME_TOKEN", "ACME_KEY", "ACME_URL", "ACME_BASE_URL"]) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** Where a call goes and what it carries, told by a fetch that answers at once. */
async function sent(
  platform: Platform,
  options: TestOptions,
): Promise<{ url: string; headers: Record<string, string> }> {
  let seen = { url: "", headers: {} };
  const fetch: Fetch = async (url, { headers }) => {
    seen = { url, headers: { ...(headers as Record<string, string>) } };
    return new Response("{}");
  };
  await new Call(createClient(platform, { ...options, fetch }), ping);
  return seen;
}

/** Why the client is refused. */
function refusal(platform: Platform, options: TestOptions): string {
  let message = "not refused";
  try {
    createClient(platform, options);
  } catch (error) {
    message = error instanceof UsageError ? error.message : String(error);
  }
  return message;
}

test("options win over the environment, and the environment over defaults", async () => {
  vi.stubEnv("ACME_KEY", "from-env");
  vi.stubEnv("ACME_BASE_URL", "https://env.test");
  expect(await sent(tokenPlatform, {})).toMatchObject({
    url: "https://env.test/ping",
    headers: { authorization: "Bearer from-env" },
  });
  expect(await sent(tokenPlatform, { token: "given", baseUrl: "https://given.test" })).toMatchObject({
    url: "https://given.test/ping",
    headers: { authorization: "Bearer given" },
  });
});

test("the first variable that is set and not empty wins", async () => {
  vi.stubEnv("ACME_TOKEN", "");
  vi.stubEnv("ACME_KEY", "second");
  expect((await sent(tokenPlatform, {})).headers).toMatchObject({ authorization: "Bearer second" });
  vi.stubEnv("ACME_TOKEN", "first");
  expect((await sent(tokenPlatform, {})).headers).toMatchObject({ authorization: "Bearer first" });
});

test("without option and variable the default base URL holds", async () => {
  expect((await sent(tokenPlatform, { token: "t" })).url).toBe("https://api.acme.test/ping");
});

test("a missing credential is refused by the names of its option and variables", () => {
  expect(refusal(tokenPlatform, {})).toBe("Acme needs the option `token` (or ACME_TOKEN, ACME_KEY).");
});

test("an empty credential counts as missing, and the environment does not stand in for it", () => {
  vi.stubEnv("ACME_TOKEN", "somebody else's");
  expect(refusal(tokenPlatform, { token: "" })).toMatch(/^Acme needs the option `token`/);
});

test("a half given alternative is refused by what it lacks, beside the other alternatives", () => {
  const platform = { ...mixedPlatform, security: [["key", "workspace"], ["login"]] };
  expect(refusal(platform, { key: "k", baseUrl: "https://x.test" })).toBe(
    "Mixed needs the option `workspace`, or the option `username` and the option `password`.",
  );
});

test("the constructor asks for the platform's minimum, each operation for its own", async () => {
  const platform: Platform = { ...mixedPlatform, security: [["key", "workspace"]], minimum: [["key"]] };
  const client = createClient(platform, { key: "k", baseUrl: "https://x.test" });
  await expect(new Call(client, ping)).rejects.toThrow("Mixed ping needs the option `workspace`.");
});

test.each<[string, unknown]>([
  ["a number", 12],
  ["an object", {}],
  ["a list", ["t"]],
])("a credential that is %s is refused", (_, token) => {
  expect(refusal(tokenPlatform, { token: token as string })).toMatch(
    /^Acme: the option `token` .* fits in no header$/,
  );
});

test.each([
  "https://x.test",
  "https://x.test/",
  "https://x.test///",
  "https://x.test/api/v1",
  "https://x.test:8443/a/",
])("the base URL %s is taken, and loses the slashes at its end", async (baseUrl) => {
  expect((await sent(tokenPlatform, { token: "t", baseUrl })).url).toBe(
    `${baseUrl.replace(/\/+$/, "")}/ping`,
  );
});

test.each([
  "",
  "x.test",
  "localhost:8000",
  "ftp://x.test",
  "https://",
  "https://user:secret@x.test",
  "https://x.test/?a=b",
  "https://x.test/#a",
  "https://x.test\n",
  "https://x test",
  "http://localhost:99999",
])("the base URL %j is refused with what it should be", (baseUrl) => {
  const message = refusal(tokenPlatform, { token: "t", baseUrl });
  expect(message).toMatch(
    /^Acme needs the option `baseUrl` \(or ACME_URL, ACME_BASE_URL\) as https:\/\/host\/path/,
  );
  expect(message).not.toContain("secret");
});

test("a platform without default needs a base URL", () => {
  expect(refusal(openPlatform, {})).toBe(
    "Open needs the option `baseUrl` as https://host/path, or `allowInsecure`.",
  );
});

test.each(["http://localhost:8000", "http://127.0.0.1", "http://127.8.8.8:1/x", "http://[::1]:80/x"])(
  "credentials go over plain http to this machine: %s",
  async (baseUrl) => {
    expect((await sent(tokenPlatform, { token: "t", baseUrl })).headers).toMatchObject({
      authorization: "Bearer t",
    });
  },
);

test.each([
  "http://x.test",
  "http://127.evil.test",
  "http://127.0.0.1.evil.test",
  "http://localhost.evil.test",
  "http://evil.test/localhost",
])("credentials do not go over plain http to another machine: %s", async (baseUrl) => {
  expect(refusal(tokenPlatform, { token: "t", baseUrl })).toContain("or `allowInsecure`");
  expect((await sent(tokenPlatform, { token: "t", baseUrl, allowInsecure: true })).url).toBe(
    `${baseUrl}/ping`,
  );
  expect((await sent(openPlatform, { baseUrl })).url).toBe(`${baseUrl}/ping`);
});

test.each<[string, number]>([
  ["timeout", -1],
  ["timeout", Number.NaN],
  ["retry", -1],
])("the option %s of %d is refused", (name, value) => {
  expect(refusal(tokenPlatform, { token: "t", [name]: value })).toBe(`Acme: \`${name}\` must be >= 0`);
});

test.each(["timeout", "deadline", "retry"])(
  "a call's own %s is refused when it makes no sense",
  async (name) => {
    const client = createClient(tokenPlatform, { token: "t" });
    await expect(new Call(client, ping, {}, { [name]: -1 })).rejects.toThrow(
      `Acme ping: \`${name}\` must be >= 0`,
    );
  },
);

test("undefined options are as if they were not there", async () => {
  const options = {
    token: "t",
    baseUrl: undefined,
    timeout: undefined,
    retry: undefined,
    headers: undefined,
    fetch: undefined,
  };
  expect((await sent(tokenPlatform, options)).url).toBe("https://api.acme.test/ping");
});
