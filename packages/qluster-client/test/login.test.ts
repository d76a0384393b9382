import { inspect } from "node:util";
import { startMock, type Mock } from "@org/mock-server";
import { AuthenticationError, Qluster, UsageError } from "@org/qluster-client";
import { datasetsGet, login, QlusterCore, usersMeGet } from "@org/qluster-client/operations";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

let mock: Mock;
beforeAll(async () => {
  for (const name of ["URL", "USERNAME", "PASSWORD", "ACCESS_TOKEN"]) vi.stubEnv(`QLUSTER_${name}`, "");
  mock = await startMock("qluster");
});
beforeEach(() => mock.reset());
afterAll(async () => {
  vi.unstubAllEnvs();
  await mock.stop();
});

/** A client that has to log in, which no other test did for it. */
function create(): Qluster {
  const { username, password } = mock.credentials;
  return new Qluster({ baseUrl: mock.url, username, password });
}

function operations(): (string | undefined)[] {
  expect(
    mock.requests.flatMap(({ findings }) => findings).filter((finding) => !finding.includes("Bearer")),
  ).toEqual([]);
  return mock.requests.map(({ operation }) => operation);
}

/** A page of one alert, and where the next one is. */
function page(id: number) {
  return { body: { results: [{ id }], next: id > 1 ? { end: id - 1 } : null, previous: null } };
}

test("a hundred calls at the same time log in once, as the form that the platform wants", async () => {
  const qluster = create();
  const calls = Array.from({ length: 100 }, (_, index) => qluster.datasets.get({ dataset_id: index + 1 }));
  expect(await Promise.all(calls)).toHaveLength(100);
  expect(operations().filter((operation) => operation === "auth.login")).toHaveLength(1);
  expect(mock.requests).toHaveLength(101);
  expect(mock.requests[0]).toMatchObject({
    method: "POST",
    target: "/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: { grant_type: "password", username: "mock-username", password: "mock-password" },
  });
});

test("a token that expires in the middle of an iteration is renewed, which nobody sees", async () => {
  await mock.use({
    scenarios: {
      "alerts.list": [3, 2, 1].map(page),
      "auth.login": [{ body: { access_token: "first" } }, { body: { access_token: "second" } }],
    },
    faults: { "alerts.list": { after: 1, status: 401 } },
  });
  const sent: string[] = [];
  const { username, password } = mock.credentials;
  const qluster = new Qluster({
    baseUrl: mock.url,
    username,
    password,
    fetch: (url, init) => {
      sent.push(`${url.slice(mock.url.length)} ${init.headers["authorization"] ?? "-"}`);
      return fetch(url, init);
    },
  });
  const ids: number[] = [];
  for await (const { id } of qluster.alerts.list({ limit: 1 })) ids.push(id);
  expect(ids).toEqual([3, 2, 1]);
  expect(sent).toEqual([
    "/token -",
    "/alerts?limit=1 Bearer first",
    "/alerts?limit=1&end=2 Bearer first",
    "/token -",
    "/alerts?limit=1&end=2 Bearer second",
    "/alerts?limit=1&end=1 Bearer second",
  ]);
});

test("many calls whose token has expired log in once more, together", async () => {
  const qluster = create();
  await qluster.users.me.get();
  await mock.use({ faults: { "datasets.get": { status: 401, times: 20 } } });
  const calls = Array.from({ length: 20 }, (_, index) => qluster.datasets.get({ dataset_id: index + 1 }));
  expect(await Promise.all(calls)).toHaveLength(20);
  expect(operations().filter((operation) => operation === "auth.login")).toHaveLength(2);
});

test("a call that may not be repeated is, where only its token was refused", async () => {
  const qluster = create();
  await qluster.users.me.get();
  await mock.use({ faults: { "storedItems.create": { status: 401 } } });
  await qluster.storedItems.create({ data_source_model_id: 12, key: "a.csv" });
  expect(operations()).toEqual([
    "auth.login",
    "users.me.get",
    "storedItems.create",
    "auth.login",
    "storedItems.create",
  ]);
});

test("a wrong password is an AuthenticationError, which does not hold it", async () => {
  const { username } = mock.credentials;
  const qluster = new Qluster({ baseUrl: mock.url, username, password: "correct-horse" });
  const error = await qluster.users.me.get().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    message: "Qluster login: 401 (POST /token): Incorrect username or password: check the credentials",
  });
  expect(JSON.stringify(error) + String(error)).not.toContain("correct-horse");
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["auth.login"]);
});

test("a token of one's own is used as it is, and a function is asked for it each time", async () => {
  const tokens = ["mock-accessToken", "expired"];
  const qluster = new Qluster({ baseUrl: mock.url, accessToken: () => tokens.shift() ?? "" });
  await qluster.users.me.get();
  await expect(qluster.users.me.get()).rejects.toThrow(AuthenticationError);
  expect(operations()).toEqual(["users.me.get", "users.me.get"]);
});

test("a login by hand gives a token for another client", async () => {
  const { username = "", password = "" } = mock.credentials;
  const { access_token: accessToken } = await create().auth.login({ username, password });
  const qluster = new Qluster({ baseUrl: mock.url, accessToken });
  expect(await qluster.users.me.get()).toHaveProperty("email");
  expect(operations()).toEqual(["auth.login", "users.me.get"]);
});

test("without an address the error names option and variable, and without credentials all of them", () => {
  const { username, password } = mock.credentials;
  expect(() => new Qluster({ username, password })).toThrow(UsageError);
  expect(() => new Qluster({ username, password })).toThrow(/`baseUrl` \(or QLUSTER_URL\)/);
  expect(() => new Qluster({ baseUrl: mock.url })).toThrow(
    /`accessToken` \(or QLUSTER_ACCESS_TOKEN\).*`username` \(or QLUSTER_USERNAME\).*`password` \(or QLUSTER_PASSWORD\)/,
  );
});

test("address, name and password come from the environment", async () => {
  vi.stubEnv("QLUSTER_URL", mock.url);
  vi.stubEnv("QLUSTER_USERNAME", mock.credentials["username"]);
  vi.stubEnv("QLUSTER_PASSWORD", mock.credentials["password"]);
  const qluster = new Qluster();
  for (const name of ["URL", "USERNAME", "PASSWORD"]) vi.stubEnv(`QLUSTER_${name}`, "");
  expect(await qluster.users.me.get()).toHaveProperty("email");
});

test("beside the functions of operations the login is an import, with all that the class has built in", async () => {
  const { username, password } = mock.credentials;
  const core = new QlusterCore({ login, baseUrl: mock.url, username, password });
  await usersMeGet(core);
  await mock.use({ faults: { "datasets.get": { status: 401 } } });
  expect(await datasetsGet(core, { dataset_id: 7 })).toHaveProperty("name");
  expect(operations()).toEqual(["auth.login", "users.me.get", "datasets.get", "auth.login", "datasets.get"]);
});

test("without the import a token is used as ever, and a name and a password lead to it", async () => {
  const { accessToken } = mock.credentials;
  await usersMeGet(new QlusterCore({ baseUrl: mock.url, accessToken }));
  expect(operations()).toEqual(["users.me.get"]);
  vi.stubEnv("QLUSTER_USERNAME", mock.credentials["username"]);
  vi.stubEnv("QLUSTER_PASSWORD", mock.credentials["password"]);
  expect(() => new QlusterCore({ baseUrl: mock.url })).toThrow(
    new UsageError(
      "Qluster needs the option `accessToken` (or QLUSTER_ACCESS_TOKEN), or the option `login`.",
    ),
  );
  const core = new QlusterCore({ baseUrl: mock.url, login });
  for (const name of ["USERNAME", "PASSWORD"]) vi.stubEnv(`QLUSTER_${name}`, "");
  expect(await usersMeGet(core)).toHaveProperty("email");
  expect(() => new QlusterCore({ baseUrl: mock.url, login })).toThrow(/`username` \(or QLUSTER_USERNAME\)/);
});

test("neither the core nor the login shows the password or the token when it is printed", async () => {
  const sent: string[] = [];
  const core = new QlusterCore({
    login,
    baseUrl: mock.url,
    username: "mock-username",
    password: "mock-password",
    fetch: (url, init) => {
      sent.push(init.headers["authorization"] ?? "");
      return fetch(url, init);
    },
  });
  await usersMeGet(core);
  const [, token = ""] = sent.at(-1)?.split("Bearer ") ?? [];
  expect(token).not.toBe("");
  for (const value of [core, login]) {
    const printed = inspect(value, { depth: Infinity, showHidden: true, getters: true });
    for (const secret of ["mock-", token]) expect(printed + JSON.stringify(value)).not.toContain(secret);
  }
});
