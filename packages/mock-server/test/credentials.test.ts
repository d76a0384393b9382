import { afterAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { allowed, notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
afterAll(mock.stop);

function basic(user: string, password: string, scheme = "Basic"): Record<string, string> {
  return { authorization: `${scheme} ${Buffer.from(`${user}:${password}`).toString("base64")}` };
}

async function statusOf(method: "GET" | "PUT", credentials: Record<string, string>): Promise<number> {
  const file = { headers: { "content-type": "application/octet-stream" }, body: "bytes" };
  const options = method === "PUT" ? { ...file, credentials } : { credentials };
  return (await send(mock, method, "/notes/n1/file", options)).status;
}

test("the credentials accepted are named like the client's options", () => {
  expect(mock.credentials).toEqual({
    token: "mock-token",
    workspaceId: "mock-workspaceId",
    username: "mock-username",
    password: "mock-password",
    apiKey: "mock-apiKey",
  });
});

test.for([
  ["without any", {}],
  ["with a wrong token", { ...allowed, authorization: "Bearer other" }],
  ["with a wrong workspace", { ...allowed, "x-workspace-id": "other" }],
  ["with one of two", { authorization: "Bearer mock-token" }],
  ["with another scheme", { ...allowed, authorization: "Basic mock-token" }],
] as const)("a call %s gets the operation's own 401", async ([, credentials]) => {
  const answer = await send(mock, "GET", "/notes", { credentials });
  expect(answer).toMatchObject({ status: 401, body: { message: "Who are you?" } });
  expect(answer.headers.get("x-mock-reason")).toMatch(/is missing|has not the value/);
  expect(answer.headers.get("www-authenticate")).toBe(`Bearer, ApiKey name="X-Workspace-Id"`);
});

test("a 401 that is not documented is a problem that says what is missing", async () => {
  const answer = await send(mock, "GET", "/notes/n1", { credentials: {} });
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ title: "Unauthorized" });
  expect(answer.body).toHaveProperty(
    "detail",
    expect.stringContaining(`the header "X-Workspace-Id" is missing`),
  );
});

test("wrong credentials are refused before a wrong request is", async () => {
  const answer = await send(mock, "GET", "/notes?limit=none", { credentials: {} });
  expect(answer.status).toBe(401);
});

test("the name of the scheme may be in lower case", async () => {
  const credentials = { ...allowed, authorization: "bearer mock-token" };
  expect((await send(mock, "GET", "/notes", { credentials })).status).toBe(200);
});

test("an open operation takes any Authorization header", async () => {
  const credentials = { authorization: "Bearer whatever" };
  expect((await send(mock, "GET", "/notes/latest", { credentials })).status).toBe(200);
  expect((await send(mock, "DELETE", "/notes/n1", { credentials })).status).toBe(204);
});

test("optional credentials may be left out but not be wrong", async () => {
  expect(await statusOf("PUT", {})).toBe(204);
  expect(await statusOf("PUT", basic("mock-username", "mock-password"))).toBe(204);
  expect(await statusOf("PUT", basic("mock-username", "other"))).toBe(401);
});

test("alternatives are told apart by their values", async () => {
  expect(await statusOf("GET", basic("mock-apiKey", ""))).toBe(200);
  expect(await statusOf("GET", basic("mock-username", "mock-password", "basic"))).toBe(200);
  expect(await statusOf("GET", basic("mock-apiKey", "mock-password"))).toBe(401);
});

test("values can be chosen, also a password with colons in it", async () => {
  await using own = await startMock(notesSpec, { credentials: { username: "ann", password: "a:b:c" } });
  expect(own.credentials).toMatchObject({ username: "ann", password: "a:b:c", token: "mock-token" });
  expect((await send(own, "GET", "/notes/n1/file", { credentials: basic("ann", "a:b:c") })).status).toBe(200);
  expect((await send(own, "GET", "/notes/n1/file", { credentials: basic("ann", "a") })).status).toBe(401);
});

test("a credential that the spec does not have is refused at the start", async () => {
  const refused = startMock(notesSpec, { credentials: { tokn: "x" } });
  await expect(refused).rejects.toThrow(`no credential "tokn". It has: token, workspaceId`);
});
