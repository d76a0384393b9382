import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";

const lines = [
  { id: 7, text: "Starts." },
  { id: 9, text: "Ends." },
];
const schema = { type: "object", properties: { lines: { type: "array", items: { type: "object" } } } };
const operation = {
  operationId: "log.list",
  "x-pagination": {
    style: "last-id",
    "last-id": "$request.query.last_id",
    id: "$item#/id",
    items: "$response.body#/lines",
  },
  parameters: [{ name: "last_id", in: "query", schema: { type: "integer" } }],
  responses: {
    200: { description: "Lines", content: { "application/json": { schema, example: { lines } } } },
  },
};
const spec = join(mkdtempSync(join(tmpdir(), "mock-")), "openapi.json");
const info = { title: "Log", version: "1" };
writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info, paths: { "/log": { get: operation } } }));

const mock = await startMock(spec);
afterAll(mock.stop);

async function log(query: string, headers: Record<string, string> = {}): Promise<unknown> {
  return (await fetch(`${mock.url}/log${query}`, { headers })).json();
}

test("a list by last id goes on after that id, and so has an end", async () => {
  expect(await log("")).toEqual({ lines });
  expect(await log("?last_id=0")).toEqual({ lines });
  expect(await log("?last_id=7")).toEqual({ lines: [{ id: 9, text: "Ends." }] });
  expect(await log("?last_id=9")).toEqual({ lines: [] });
});

test("an answer that is asked for, or planned, comes as it is", async () => {
  expect(await log("?last_id=9", { prefer: "code=200" })).toEqual({ lines });
  await mock.use({ scenarios: { "log.list": [{ body: { lines } }] } });
  expect(await log("?last_id=9")).toEqual({ lines });
});
