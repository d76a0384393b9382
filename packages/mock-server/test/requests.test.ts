import { inspect } from "node:util";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type ReceivedRequest, startMock } from "../src/index.ts";
import { allowed, notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
const samples = await startMock(new URL("fixtures/samples.json", import.meta.url));
beforeEach(() => {
  mock.reset();
  samples.reset();
});
afterAll(() => Promise.all([mock.stop(), samples.stop()]));

const secret = "correct-horse-battery";
const json = { "content-type": "application/json" };

test("what was received is kept in order, with what came of it", async () => {
  await send(mock, "GET", "/notes?limit=5&tag=a&tag=b");
  await send(mock, "POST", "/notes", { headers: json, body: JSON.stringify({ text: "new" }) });
  await send(mock, "GET", "/notes/a%2Fb");
  expect(mock.requests).toMatchObject([
    { operation: "notes.list", method: "GET", target: "/notes?limit=5&tag=a&tag=b", status: 200 },
    { operation: "notes.create", body: { text: "new" }, status: 201, findings: [] },
    { operation: "notes.get", path: { note_id: "a/b" }, body: null },
  ]);
  expect(mock.requests[0]?.query).toEqual({ limit: "5", tag: ["a", "b"] });
});

test("a request that is refused says why", async () => {
  await send(mock, "GET", "/notes?limit=none");
  await send(mock, "GET", "/nowhere");
  await send(mock, "GET", "/notes", { credentials: {} });
  expect(mock.requests.map(({ operation, status, findings }) => [operation, status, findings[0]])).toEqual([
    ["notes.list", 422, "Request query parameter limit must be integer"],
    [undefined, 404, expect.stringContaining("the spec has no such path")],
    ["notes.list", 401, expect.stringContaining("is missing")],
  ]);
});

test("a request that a fault meets has the fault, and no status where it was cut off", async () => {
  await mock.use({ faults: { "notes.get": { reset: true } } });
  await expect(send(mock, "GET", "/notes/n1")).rejects.toThrow("fetch failed");
  expect(mock.requests).toMatchObject([
    { operation: "notes.get", status: undefined, fault: { reset: true } },
  ]);
});

test("forms and text are decoded, and what cannot be is kept as text", async () => {
  const forms = await startMock(new URL("fixtures/forms.json", import.meta.url));
  await fetch(`${forms.url}/session`, { method: "POST", body: new URLSearchParams("user=ann&scopes=read") });
  await fetch(`${forms.url}/session`, { method: "POST", headers: json, body: "{" });
  expect(forms.requests.map(({ body }) => body)).toEqual([{ user: "ann", scopes: ["read"] }, "{"]);
  await forms.stop();
});

test("credentials are not kept", async () => {
  await send(mock, "GET", "/notes", { credentials: { ...allowed, authorization: `Bearer ${secret}` } });
  await fetch(`${samples.url}/keyed?api_key=${secret}`, { method: "POST", headers: { cookie: secret } });
  const [bearer] = mock.requests;
  const [key] = samples.requests;
  expect(bearer?.headers).toMatchObject({ authorization: "<redacted>", "x-workspace-id": "<redacted>" });
  expect(key).toMatchObject({
    target: "/keyed?api_key=<redacted>",
    query: { api_key: "<redacted>" },
    headers: { cookie: "<redacted>" },
  });
});

test("secret fields can be asserted on, but are not printed", async () => {
  const body = { name: "ann", login: { user: "ann", password: secret, pin: 987_654 } };
  const options = { method: "POST", headers: json, body: JSON.stringify(body) };
  await fetch(`${samples.url}/keyed?api_key=mock-key`, options);
  const [request] = samples.requests;
  expect(request?.body).toEqual(body);
  expect(request).toMatchObject({ body: { login: { user: "ann" } } });
  for (const printed of printings(request)) {
    expect(printed).not.toContain(secret);
    expect(printed).not.toContain("987654");
  }
  expect(inspect(request, { depth: 5 })).toContain("password: '<redacted>'");
});

/** As `console.log`, JSON and the message of a failed assertion show it. */
function printings(request: ReceivedRequest | undefined): string[] {
  const failure = (): string => {
    try {
      expect([request]).toEqual([]);
      return "";
    } catch (error) {
      return inspect(error, { depth: 9 });
    }
  };
  return [inspect(request, { depth: 9 }), JSON.stringify(request), failure()];
}

test("a handler is told of each request once it is answered, with the time it took", async () => {
  const told: [string | undefined, boolean][] = [];
  const onRequest = ({ operation }: ReceivedRequest, milliseconds: number): void =>
    void told.push([operation, milliseconds >= 30]);
  await using own = await startMock(notesSpec, { onRequest, latency: 30 });
  await send(own, "GET", "/notes");
  await expect.poll(() => told).toEqual([["notes.list", true]]);
});

test("only the last thousand requests are kept", async () => {
  for (let sent = 0; sent < 1005; sent += 67) {
    await Promise.all(Array.from({ length: 67 }, (_, index) => fetch(`${mock.url}/n${sent + index}`)));
  }
  expect(mock.requests).toHaveLength(1000);
});
