import { afterAll, beforeEach, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { allowed, notesSpec, send } from "./notes.ts";

const mock = await startMock(notesSpec);
beforeEach(mock.reset);
afterAll(mock.stop);

const origin = "https://app.example.com";

test("a page of another origin may ask anything, and that it asks beforehand is no request", async () => {
  const headers = {
    origin,
    "access-control-request-method": "DELETE",
    "access-control-request-headers": "authorization,x-key",
  };
  const answer = await fetch(`${mock.url}/notes/n1`, { method: "OPTIONS", headers });
  expect(answer.status).toBe(204);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "DELETE",
    "access-control-allow-headers": "authorization,x-key",
  });
  expect(mock.requests).toEqual([]);
});

test("it may read every answer with its headers, also one that is a fault", async () => {
  await mock.use({ faults: { "notes.get": { status: 503 } } });
  for (const path of ["/notes", "/notes/n1", "/nowhere"]) {
    const { headers } = await send(mock, "GET", path, { headers: { origin }, credentials: allowed });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe("*");
  }
  expect(mock.requests).toHaveLength(3);
});

test("nobody else is told of origins", async () => {
  const { headers } = await send(mock, "GET", "/notes");
  expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});
