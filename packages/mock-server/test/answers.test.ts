import { afterAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
afterAll(mock.stop);

const prefer = (preference: string) => ({ headers: { prefer: preference } });
const json = (value: unknown) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

test("the first success and its first example are the answer when nothing else is asked for", async () => {
  const answer = await send(mock, "GET", "/notes?limit=10&tag=a&tag=b");
  expect(answer).toMatchObject({ status: 200, body: [{ id: "n1", text: "Buy milk" }] });
  expect(answer.headers.has("sl-violations")).toBe(false);
});

test("an example can be asked for by name, with or without its status", async () => {
  expect((await send(mock, "GET", "/notes", prefer("example=none"))).body).toEqual([]);
  expect((await send(mock, "GET", "/notes", prefer(`code=200, example="none"`))).body).toEqual([]);
  expect(await send(mock, "GET", "/notes/n1", prefer("example=gone"))).toMatchObject({ status: 404 });
});

test("a documented status can be asked for, with its headers", async () => {
  const answer = await send(mock, "GET", "/notes", prefer("code=429"));
  expect(answer).toMatchObject({ status: 429, body: { message: "Slow down" } });
  expect(answer.headers.get("retry-after")).toBe("2");
});

test("the default response stands for every error that has none of its own", async () => {
  expect(await send(mock, "GET", "/notes", prefer("code=503"))).toMatchObject({
    status: 503,
    body: { message: "It broke" },
  });
});

test.for([
  ["code=418", "/notes/n1", "no status 418"],
  ["code=204", "/notes", "no status 204"],
  ["code=404, example=one", "/notes/n1", `no example "one" for status 404`],
  ["example=nope", "/notes", `no example "nope"`],
] as const)("%s is refused where it is not documented", async ([preference, path, message]) => {
  const answer = await send(mock, "GET", path, prefer(preference));
  expect(answer).toMatchObject({ status: 400, body: { title: "Not documented" } });
  expect(answer.body).toHaveProperty("detail", expect.stringContaining(message));
});

test("a code that is no status is refused", async () => {
  expect((await send(mock, "GET", "/notes", prefer("code=abc"))).body).toMatchObject({
    title: "Unusable preference",
  });
});

test("a success without content is answered without one, whatever is accepted", async () => {
  const options = json({ text: "Buy milk" });
  const headers = { ...options.headers, prefer: "code=202", accept: "application/json" };
  expect(await send(mock, "POST", "/notes", { ...options, headers })).toMatchObject({
    status: 202,
    body: "",
  });
});

test("an error comes in its own type even where only bytes are accepted", async () => {
  const login = { authorization: `Basic ${btoa("mock-username:mock-password")}` };
  const get = (headers: Record<string, string>) =>
    send(mock, "GET", "/notes/n1/file", { headers, credentials: login });
  expect(await get({ accept: "text/csv", prefer: "code=404" })).toMatchObject({
    status: 404,
    body: { message: "No file" },
  });
  expect(await get({ accept: "text/csv" })).toMatchObject({ status: 200, body: "a,b\n1,2\n" });
  expect((await get({ accept: "image/png" })).status).toBe(406);
});

test("one caller's Accept header does not stick to the next call", async () => {
  await send(mock, "GET", "/notes", { headers: { accept: "image/png" } });
  expect((await send(mock, "GET", "/notes", { headers: { accept: "application/json" } })).status).toBe(200);
});

test("a literal path wins over one with parameters, and a parameter takes encoded slashes", async () => {
  expect((await send(mock, "GET", "/notes/latest")).body).toMatchObject({ id: "latest" });
  expect((await send(mock, "GET", "/notes/a%2Fb%20c")).body).toMatchObject({ id: "n1" });
});

test("an unknown path is a 404 that says where the mock serves", async () => {
  const answer = await send(mock, "GET", "/api/notes");
  expect(answer).toMatchObject({ status: 404, body: { title: "No such path" } });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});

test("a path that is not percent-encoded is a 400", async () => {
  expect(await send(mock, "GET", "/notes/50%")).toMatchObject({
    status: 400,
    body: { title: "Malformed path" },
  });
});

test("a wrong method is a 405 that lists the right ones", async () => {
  const answer = await send(mock, "PATCH", "/notes/n1");
  expect(answer).toMatchObject({ status: 405, body: { title: "No such method" } });
  expect(answer.headers.get("allow")).toBe("GET, DELETE");
});

test.for([
  ["a wrong type in the query", "GET", "/notes?limit=many", {}, "request.query.limit"],
  ["a missing field", "POST", "/notes", json({ tags: [] }), "request.body"],
  ["a missing body", "POST", "/notes", {}, "request"],
  [
    "another content type",
    "POST",
    "/notes",
    { headers: { "content-type": "text/plain" }, body: "x" },
    "request",
  ],
] as const)(
  "%s gets a documented 4xx with the reason in a header",
  async ([, method, path, options, where]) => {
    const answer = await send(mock, method, path, options);
    expect(answer.status).toBe(422);
    const violations = JSON.parse(answer.headers.get("sl-violations") ?? "[]");
    expect(violations).toContainEqual(expect.objectContaining({ location: where }));
  },
);

test("a bad request is not answered with the error that was asked for as if it were good", async () => {
  const options = json({ text: 5 });
  const headers = { ...options.headers, prefer: "code=422" };
  const answer = await send(mock, "POST", "/notes", { ...options, headers });
  expect(answer.headers.has("sl-violations")).toBe(true);
});

test("malformed JSON is called that", async () => {
  const options = { headers: { "content-type": "application/json" }, body: "{" };
  expect(await send(mock, "POST", "/notes", options)).toMatchObject({
    status: 400,
    body: { title: "Malformed JSON" },
  });
});

test("a deprecated parameter is no violation", async () => {
  expect((await send(mock, "GET", "/notes?old=x")).headers.has("sl-violations")).toBe(false);
});

test("an example that breaks the schema is never served", async () => {
  const options = json({ text: "Buy milk" });
  const headers = { ...options.headers, prefer: "example=broken" };
  const answer = await send(mock, "POST", "/notes", { ...options, headers });
  expect(answer).toMatchObject({ status: 500, body: { title: "Invalid example" } });
  expect(answer.headers.get("sl-violations")).toContain("response.body.id");
});

test("bytes of any length pass, and a body of more than ten megabytes too", async () => {
  const options = { headers: { "content-type": "application/octet-stream" }, credentials: {} };
  const body = "\u00ff".repeat(6_000_000);
  expect((await send(mock, "PUT", "/notes/n1/file", { ...options, body })).status).toBe(204);
});

test("however much is wrong, the header with it is JSON, and says nothing twice", async () => {
  const tags = Array.from({ length: 500 }, (_, index) => index);
  const answer = await send(mock, "POST", "/notes", json({ text: "x", tags }));
  const violations: unknown[] = JSON.parse(answer.headers.get("sl-violations") ?? "[]");
  expect(violations.length).toBeGreaterThan(20);
  await using mostly = await startMock("mostly");
  const credentials = { "x-mostly-api-key": "mock-apiKey" };
  const wrong = { credentials, ...json({ name: 5, type: "POSTGRES" }) };
  expect((await send(mostly, "POST", "/api/v2/connectors", wrong)).status).toBe(400);
  const findings = mostly.requests[0]?.findings ?? [];
  expect(findings).toContain("Request body property name must be string");
  expect(findings).toHaveLength(new Set(findings).size);
});
