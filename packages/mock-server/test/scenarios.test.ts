import { afterAll, beforeEach, expect, test } from "vitest";
import { type MockPlan, type Scenario, startMock } from "../src/index.ts";
import { allowed, notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
beforeEach(mock.reset);
afterAll(mock.stop);

const play = (operation: string, scenario: Scenario): Promise<void> =>
  mock.use({ scenarios: { [operation]: scenario } });
const json = (value: unknown) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

async function statuses(count: number, path = "/notes/n1", method = "GET"): Promise<number[]> {
  const seen: number[] = [];
  while (seen.length < count) seen.push((await send(mock, method, path)).status);
  return seen;
}

test("calls get one answer after the other, and the last one stays", async () => {
  await play("notes.list", ["none", "one", { status: 429 }]);
  expect((await send(mock, "GET", "/notes")).body).toEqual([]);
  expect((await send(mock, "GET", "/notes")).body).toHaveLength(1);
  expect(await statuses(2, "/notes")).toEqual([429, 429]);
});

test("an answer stays for as many calls as it says", async () => {
  await play("notes.get", [{ times: 2 }, { status: 404, times: 2 }, { body: { id: "n1", text: "back" } }]);
  expect(await statuses(6)).toEqual([200, 200, 404, 404, 200, 200]);
});

test("each value of the path parameters has a sequence of its own", async () => {
  await play("notes.get", [{ status: 404 }, {}]);
  expect(await statuses(1, "/notes/a")).toEqual([404]);
  expect(await statuses(1, "/notes/b")).toEqual([404]);
  expect(await statuses(1, "/notes/a")).toEqual([200]);
});

test("an example under an error brings the error's status", async () => {
  await play("notes.get", "gone");
  expect(await send(mock, "GET", "/notes/n1")).toMatchObject({ status: 404, body: { message: /gone/ } });
});

test("a body of one's own is served with the headers that come with it", async () => {
  await play("notes.get", { body: { id: "x", text: "mine" }, headers: { "X-Request-Id": "r1" } });
  const answer = await send(mock, "GET", "/notes/n1");
  expect(answer.body).toEqual({ id: "x", text: "mine" });
  expect(answer.headers.get("x-request-id")).toBe("r1");
});

test("a body of bytes is served as it is", async () => {
  const bytes = Uint8Array.of(0, 255, 13, 10, 128);
  await play("notes.file.get", { body: bytes });
  const authorization = `Basic ${btoa("mock-username:mock-password")}`;
  const response = await fetch(`${mock.url}/notes/n1/file`, { headers: { authorization } });
  expect(await response.bytes()).toEqual(bytes);
});

test("a function answers from the request, the example and the number of the call", async () => {
  await play("notes.get", ({ path, query, call, example }) => ({
    body: { ...example, id: path["note_id"], text: `${query["as"]} ${call}` },
  }));
  const { body } = await send(mock, "GET", "/notes/a%2Fb?as=plain");
  expect(body).toEqual({ id: "a/b", text: "plain 1", parent: { id: "n0", text: "Shopping" } });
  expect((await send(mock, "GET", "/notes/a%2Fb?as=plain")).body).toMatchObject({ text: "plain 2" });
});

test("a function sees the body, but no credentials", async () => {
  await play("notes.create", async ({ body, headers, operation }) => ({
    body: {
      id: operation,
      text: JSON.stringify([body, headers["authorization"], headers["x-workspace-id"]]),
    },
  }));
  const { body } = await send(mock, "POST", "/notes", json({ text: "new" }));
  expect(body).toEqual({ id: "notes.create", text: `[{"text":"new"},"<redacted>","<redacted>"]` });
});

test("a function that gives nothing leaves the answer to the mock", async () => {
  await play("notes.get", ({ call }) => (call === 2 ? "gone" : undefined));
  expect(await statuses(3)).toEqual([200, 404, 200]);
});

test.for<[string, Scenario, string]>([
  ["breaks the spec", () => ({ body: { id: 1 } }), "must have required property 'text'"],
  ["does not exist", () => "nope", "documents no example"],
  [
    "throws",
    () => {
      throw new Error("no idea");
    },
    "threw: no idea",
  ],
])("an answer of a function that %s is a 500 that says so", async ([, scenario, message]) => {
  await play("notes.get", scenario);
  const answer = await send(mock, "GET", "/notes/n1");
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).toContain(message);
  expect(mock.requests[0]?.findings.join(" ")).toContain(message);
});

test("requests that are refused take no turn", async () => {
  await play("notes.list", ["none", "one"]);
  expect((await send(mock, "GET", "/notes", { credentials: {} })).status).toBe(401);
  expect((await send(mock, "GET", "/notes?limit=0")).status).toBe(422);
  expect((await send(mock, "GET", "/notes")).body).toEqual([]);
});

test("what the request itself prefers wins, and takes no turn", async () => {
  await play("notes.list", ["none", "one"]);
  const headers = { prefer: "code=429" };
  expect((await send(mock, "GET", "/notes", { headers })).status).toBe(429);
  expect((await send(mock, "GET", "/notes")).body).toEqual([]);
});

test("reset goes back to the scenarios of the start, from their first answer", async () => {
  const scenarios = { "notes.get": ["gone", {}] };
  await using own = await startMock(notesSpec, { scenarios });
  const status = async (): Promise<number> => (await send(own, "GET", "/notes/n1")).status;
  expect([await status(), await status()]).toEqual([404, 200]);
  await own.use({ scenarios: { "notes.get": { status: 404 } } });
  expect([await status(), await status()]).toEqual([404, 404]);
  own.reset();
  expect([await status(), await status()]).toEqual([404, 200]);
});

test("calls at the same time take different turns", async () => {
  await play("notes.get", ["gone", {}]);
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(mock, "GET", "/notes/n1")));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 404]);
});

test("two mocks of one spec count for themselves", async () => {
  const scenarios = { "notes.get": ["gone", {}] };
  await using one = await startMock(notesSpec, { scenarios });
  await using other = await startMock(notesSpec, { scenarios });
  expect((await send(one, "GET", "/notes/n1")).status).toBe(404);
  expect((await send(other, "GET", "/notes/n1")).status).toBe(404);
});

test.for<[MockPlan["scenarios"], string]>([
  [
    { "notes.gte": "gone" },
    `scenarios["notes.gte"]: there is no such operation. Nearest: "notes.get", "notes.`,
  ],
  [{ "notes.list": ["one", "non"] }, `scenarios["notes.list"][1]: GET /notes documents no example "non"`],
  [{ "notes.list": "non" }, `Nearest examples: "none", "one", "default".`],
  [{ "notes.get": { status: 418 } }, "documents no status 418. Statuses, with their examples: 200"],
  [{ "notes.get": { status: 404, example: "one" } }, `no example "one" for status 404`],
  [{ "notes.get": { body: { id: "n1" } } }, "must have required property 'text'"],
  [{ "notes.delete": { body: {} } }, "documents no body for status 204"],
  [{ "notes.create": "broken" }, "The spec's own answer 201"],
  [{ "notes.get": [] }, "is empty"],
  [JSON.parse(`{ "notes.get": { "exmaple": "gone" } }`), `unknown field "exmaple". Known: "example"`],
  [JSON.parse(`{ "notes.get": [404] }`), `scenarios["notes.get"][0] is 404, not an object`],
  [{ "notes.get": { times: 0 } }, `scenarios["notes.get"][0].times is 0. It takes a whole number from 1.`],
])("the scenarios %j are refused at the start", async ([scenarios, message]) => {
  await expect(startMock(notesSpec, { scenarios })).rejects.toThrow(message);
  await expect(mock.use({ scenarios })).rejects.toThrow(message);
});

test("an operation without an id is called by its method and path", async () => {
  const spec = new URL("fixtures/samples.json", import.meta.url);
  await using own = await startMock(spec, { scenarios: { "GET /plain/{id}": "second" } });
  expect((await send(own, "GET", "/plain/1", { credentials: allowed })).body).toBe(2);
});
