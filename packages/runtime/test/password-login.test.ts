import { inspect } from "node:util";
import { beforeEach, expect, test, vi } from "vitest";
import { AuthenticationError } from "../src/api-error.ts";
import { binary, whole } from "../src/body.ts";
import { Call } from "../src/call.ts";
import { ClientCore } from "../src/client-core.ts";
import type { ClientOptions } from "../src/options.ts";
import { passwordLogin } from "../src/password-login.ts";
import { bearer, type CredentialValue, type Platform } from "../src/platform.ts";
import { reset, serve, silence, type Answer, type Hit, type TestServer } from "./server.ts";

/** As it is without the login, which then is one option that is missing. */
const plain: Platform = {
  name: "Acme",
  credentials: {
    accessToken: { header: "authorization", write: bearer, options: { accessToken: [] } },
    login: { header: "authorization", options: { login: [] } },
  },
  security: [["accessToken"], ["login"]],
};
const platform = passwordLogin(plain, "login", "token", { username: [], password: [] });

interface Options extends ClientOptions {
  readonly username?: CredentialValue;
  readonly password?: CredentialValue;
  readonly accessToken?: CredentialValue;
}

const user: Options = { username: "mia", password: "p:ss&w=rd €" };
const get = { id: "things.get", method: "GET", path: "/things" } as const;

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0)); // no waiting between attempts

/** Gives tokens t1, t2, …; takes those that `isGood` takes. */
async function vault(isGood: (token: string) => boolean, seconds?: number): Promise<TestServer> {
  let tokens = 0;
  return serve((hit) => {
    if (hit.url === "/token") return { body: { access_token: `t${++tokens}`, expires_in: seconds } };
    const token = hit.headers.authorization?.replace("Bearer ", "") ?? "";
    return isGood(token)
      ? { body: { token } }
      : { status: 401, body: { detail: "Could not validate credentials" } };
  });
}

function logins({ hits }: TestServer): readonly Hit[] {
  return hits.filter(({ url }) => url === "/token");
}

function clientOf(server: TestServer, options: Options = user): ClientCore {
  const given: Options = { baseUrl: server.url, ...options };
  return new ClientCore(platform, given);
}

function call(server: TestServer, options?: Options): Promise<unknown> {
  return new Call(clientOf(server, options), get);
}

test("the login is a form with user name and password, and the token goes with the call", async () => {
  await using server = await vault(() => true);
  expect(await call(server)).toEqual({ token: "t1" });
  const [login] = logins(server);
  expect(login?.method).toBe("POST");
  expect(login?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(login?.headers.authorization).toBeUndefined();
  expect(Object.fromEntries(new URLSearchParams(String(login?.body)))).toEqual({
    grant_type: "password",
    username: "mia",
    password: "p:ss&w=rd €",
  });
});

test("one token serves all calls of a client", async () => {
  await using server = await vault(() => true);
  const client = clientOf(server);
  for (let count = 0; count < 3; count++) await new Call(client, get);
  await Promise.all(Array.from({ length: 20 }, () => new Call(client, get)));
  expect(logins(server)).toHaveLength(1);
});

test("two clients share no token", async () => {
  await using server = await vault(() => true);
  await call(server);
  await call(server);
  expect(logins(server)).toHaveLength(2);
});

test("100 calls at once cause one login, and so do 100 whose token is refused", async () => {
  let refused = new Set<string>();
  await using server = await vault((token) => !refused.has(token));
  const client = clientOf(server);
  const hundred = (): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 100 }, () => new Call(client, get)));
  expect(await hundred()).toEqual(Array.from({ length: 100 }, () => ({ token: "t1" })));
  expect(logins(server)).toHaveLength(1);
  refused = new Set(["t1"]);
  expect(await hundred()).toEqual(Array.from({ length: 100 }, () => ({ token: "t2" })));
  expect(logins(server)).toHaveLength(2);
});

test("a call that is refused when others have a new token already takes it, without a login more", async () => {
  let renew = (): void => undefined;
  const renewed = new Promise<void>((resolve) => (renew = resolve));
  await using server = await serve(async ({ url, headers }) => {
    if (url === "/token") return { body: { access_token: `t${logins(server).length}` } };
    if (headers.authorization === "Bearer t2") return { body: { token: "t2" } };
    if (url === "/late") await renewed;
    return { status: 401 };
  });
  const client = clientOf(server);
  const late = new Call(client, { ...get, path: "/late" });
  expect(await new Call(client, get)).toEqual({ token: "t2" });
  renew();
  expect(await late).toEqual({ token: "t2" });
  expect(logins(server)).toHaveLength(2);
});

test("a token is renewed shortly before it expires", async () => {
  await using server = await vault(() => true, 100);
  const client = clientOf(server);
  const start = Date.now();
  const now = vi.spyOn(Date, "now").mockReturnValue(start);
  await new Call(client, get);
  now.mockReturnValue(start + 89_000);
  expect(await new Call(client, get)).toEqual({ token: "t1" });
  now.mockReturnValue(start + 91_000);
  expect(await new Call(client, get)).toEqual({ token: "t2" });
  now.mockRestore();
});

test("a call is repeated once on 401, not more", async () => {
  await using server = await vault(() => false);
  await expect(call(server)).rejects.toMatchObject({ status: 401, operation: "things.get", attempts: 1 });
  expect(server.hits.map(({ url }) => url)).toEqual(["/token", "/things", "/token", "/things"]);
});

test("a redirect of the repeated call carries the new token, and costs no login more", async () => {
  await using server = await serve(({ url, headers }) => {
    if (url === "/token") return { body: { access_token: `t${logins(server).length}` } };
    if (headers.authorization !== "Bearer t2") return { status: 401 };
    return url === "/things" ? { status: 307, headers: { location: "/moved" } } : { body: { moved: true } };
  });
  expect(await call(server)).toEqual({ moved: true });
  expect(server.hits.map(({ url, headers }) => `${url} ${headers.authorization}`)).toEqual([
    "/token undefined",
    "/things Bearer t1",
    "/token undefined",
    "/things Bearer t2",
    "/moved Bearer t2",
  ]);
});

test("a redirect to another origin carries no token, and a refusal there causes no login", async () => {
  await using elsewhere = await serve(() => ({ status: 401 }));
  await using server = await serve(({ url }) =>
    url === "/token"
      ? { body: { access_token: "t" } }
      : { status: 307, headers: { location: `${elsewhere.url}/moved` } },
  );
  await expect(call(server)).rejects.toMatchObject({ status: 401 });
  expect(elsewhere.hits.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expect(logins(server)).toHaveLength(1);
});

test("a stream that is sent once is not repeated", async () => {
  await using server = await vault(() => false);
  const client = clientOf(server);
  const upload = { ...get, method: "PUT", body: whole(binary) } as const;
  await expect(new Call(client, upload, { body: new Blob(["x"]).stream() })).rejects.toMatchObject({
    status: 401,
  });
  expect(server.hits).toHaveLength(2);
});

test("a wrong password is an AuthenticationError of the login", async () => {
  await using server = await serve(() => ({
    status: 401,
    body: { detail: "Incorrect username or password" },
  }));
  const error = await call(server).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    message: "Acme login: 401 (POST /token): Incorrect username or password: check the credentials",
  });
  expect(server.hits).toHaveLength(1);
});

test("a login that fails for a moment is tried again, also before a call that must not be repeated", async () => {
  await using server = await serve((hit, index) =>
    index === 0 ? { status: 503 } : { body: hit.url === "/token" ? { access_token: "t" } : { ok: true } },
  );
  const client = clientOf(server);
  expect(await new Call(client, { ...get, method: "POST" })).toEqual({ ok: true });
  expect(server.hits.map(({ url }) => url)).toEqual(["/token", "/token", "/things"]);
});

test("a login has the repeats and the timeout of its client, and no call repeats what the login did", async () => {
  await using server = await serve(() => reset);
  await expect(call(server)).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(3);
  await expect(call(server, { ...user, retry: 0 })).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.hits).toHaveLength(4);
});

test("after a login that failed the next call makes another", async () => {
  await using server = await serve((hit, index) =>
    index === 0 ? { status: 400 } : { body: hit.url === "/token" ? { access_token: "t" } : { ok: true } },
  );
  const client = clientOf(server);
  await expect(new Call(client, get)).rejects.toMatchObject({ status: 400 });
  expect(await new Call(client, get)).toEqual({ ok: true });
});

test.each<[string, Answer]>([
  ["no token", { body: { detail: "fine" } }],
  ["nothing", { status: 204 }],
])("an answer with %s is a DecodeError", async (_, answer) => {
  await using server = await serve(() => answer);
  await expect(call(server)).rejects.toMatchObject({ name: "DecodeError" });
});

test("the timeout and the deadline cover the login, in the phase of the credentials", async () => {
  await using server = await serve(() => silence);
  await expect(call(server, { ...user, timeout: 100, retry: 0 })).rejects.toMatchObject({
    name: "TimeoutError",
    phase: "credentials",
  });
});

test("a caller that aborts does not take the login from the others", async () => {
  await using server = await vault(() => true);
  const client = clientOf(server);
  const controller = new AbortController();
  const aborted = new Call(client, get, {}, { signal: controller.signal });
  const other = new Call(client, get);
  controller.abort(new Error("enough"));
  await expect(aborted).rejects.toThrow("enough");
  expect(await other).toEqual({ token: "t1" });
  expect(logins(server)).toHaveLength(1);
});

test.each([302, 307])("a login follows no redirect to another origin, %d", async (status) => {
  await using elsewhere = await serve(() => ({ body: { access_token: "t" } }));
  await using server = await serve(() => ({ status, headers: { location: `${elsewhere.url}/token` } }));
  await expect(call(server, { ...user, retry: 0 })).rejects.toMatchObject({
    name: "ConnectionError",
    message: `Acme login: refused a redirect to ${elsewhere.url}`,
  });
  expect(elsewhere.hits).toEqual([]);
});

test("user name and password may be functions, asked before each login", async () => {
  await using server = await vault((token) => token === "t2");
  let asked = 0;
  await call(server, { username: "mia", password: async () => `secret-${++asked}` });
  expect(logins(server).map(({ body }) => new URLSearchParams(String(body)).get("password"))).toEqual([
    "secret-1",
    "secret-2",
  ]);
});

test("an access token of one's own goes first, and no login is made for it", async () => {
  await using server = await vault((token) => token === "mine");
  expect(await call(server, { ...user, accessToken: "mine" })).toEqual({ token: "mine" });
  await expect(call(server, { ...user, accessToken: "old" })).rejects.toMatchObject({ status: 401 });
  expect(logins(server)).toEqual([]);
});

test("without either the constructor names all three", () => {
  expect(() => new ClientCore(platform, { baseUrl: "https://x.test" })).toThrow(
    "Acme needs the option `accessToken`, or the option `username` and the option `password`.",
  );
});

test("the platform that it was made of has no login", async () => {
  await using server = await vault((token) => token === "mine");
  const options: Options = { baseUrl: server.url, accessToken: "mine", ...user };
  expect(await new Call(new ClientCore(plain, options), get)).toEqual({ token: "mine" });
  expect(() => new ClientCore(plain, { baseUrl: server.url, ...user })).toThrow(
    "Acme needs the option `accessToken`, or the option `login`.",
  );
  expect(logins(server)).toEqual([]);
});

test("what a client prints holds neither password nor token", async () => {
  await using server = await vault(() => true);
  const client = clientOf(server, { username: "mia", password: "c4nary" });
  const made = new Call<unknown>(client, get);
  await made;
  const failed: unknown = await call(await vault(() => false), { username: "mia", password: "c4nary" }).catch(
    (error: unknown) => error,
  );
  for (const value of [platform, client, made, failed]) {
    const printed = inspect(value, { depth: Infinity, showHidden: true, getters: true });
    expect(printed).not.toMatch(/c4nary|Bearer t\d/);
  }
});

test.each(["c4nary\nx", "c4nary €", ""])(
  "a token that fits in no header is refused unprinted: %j",
  async (token) => {
    await using server = await serve(() => ({ body: { access_token: token } }));
    const failure: unknown = await call(server).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "DecodeError" });
    expect(inspect(failure, { depth: Infinity })).not.toContain("c4nary");
    expect(server.hits).toHaveLength(1);
  },
);
