import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { send } from "./notes.ts";

const login = fileURLToPath(new URL("fixtures/login.json", import.meta.url));
const mock = await startMock(login);
beforeEach(mock.reset);
afterAll(mock.stop);

const { username = "", password = "" } = mock.credentials;

async function logIn(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ grant_type: "password", ...fields }).toString();
  const form = { "content-type": "application/x-www-form-urlencoded", ...headers };
  return send(mock, "POST", "/token", { credentials: {}, headers: form, body });
}

async function statusWith(token: string): Promise<number> {
  return (await send(mock, "GET", "/me", { credentials: { authorization: `Bearer ${token}` } })).status;
}

test("a login takes the values of two options, and its token is good from then on", async () => {
  expect(mock.credentials).toEqual({
    accessToken: "mock-accessToken",
    username: "mock-username",
    password: "mock-password",
  });
  expect(await statusWith("the-first")).toBe(401);
  expect(await logIn({ username, password })).toMatchObject({
    status: 200,
    body: { access_token: "the-first" },
  });
  expect(await statusWith("the-first")).toBe(204);
  expect(await statusWith("mock-accessToken")).toBe(204);
  expect(await statusWith("another")).toBe(401);
});

test.for([
  ["user name", "username"],
  ["password", "password"],
] as const)("a wrong %s gets the documented 401", async ([, field]) => {
  const answer = await logIn({ username, password, [field]: "other" });
  expect(answer).toMatchObject({ status: 401, body: { detail: "Wrong name or password" } });
  expect(answer.headers.get("x-mock-reason")).toBe(`the field "${field}" has not the value the mock accepts`);
  expect(answer.headers.has("www-authenticate")).toBe(false);
});

test("one that is missing is no wrong one, but a wrong request", async () => {
  expect((await logIn({ username })).status).toBe(422);
});

test("a scenario decides which token a login gives", async () => {
  await mock.use({ scenarios: { "auth.login": { body: { access_token: "the-second" } } } });
  await logIn({ username, password });
  expect(await statusWith("the-second")).toBe(204);
});

test("a login that asks for an answer gets it, whoever it is", async () => {
  const prefer = { prefer: "code=200" };
  expect((await logIn({ username: "somebody", password: "else" }, prefer)).status).toBe(200);
});

test("the token of a login that asks for an answer is good as well", async () => {
  const other = await startMock(login);
  const body = new URLSearchParams({ grant_type: "password", username, password }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", prefer: "code=200" };
  await send(other, "POST", "/token", { credentials: {}, headers, body });
  const me = await send(other, "GET", "/me", { credentials: { authorization: "Bearer the-first" } });
  await other.stop();
  expect(me.status).toBe(204);
});
