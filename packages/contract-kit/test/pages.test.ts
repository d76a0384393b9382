import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterFirst,
  byCursor,
  byIdRange,
  byLastId,
  byOffset,
  byPage,
  ClientCore,
  json,
  ListCall,
  optional,
  type ListOperation,
} from "@org/client-runtime";
import { afterAll, expect, test } from "vitest";
import { plantedFaults } from "../src/faults/try-faults.ts";
import { type OperationFunction, startContract } from "../src/index.ts";
import { runCase } from "../src/run-case.ts";

/** Each style of pages: how a spec says it, and how the clients' runtime does it. */
const styles: Readonly<Record<string, { pagination: object; pages: ListOperation["pages"]; inBody?: true }>> =
  {
    offset: {
      pagination: { offset: "$request.body#/paging/offset" },
      pages: { by: byOffset, items: "/items", offset: "/paging/offset" },
      inBody: true,
    },
    cursor: {
      pagination: { cursor: "$request.query.cursor", next: "$response.body#/next" },
      pages: { by: byCursor, items: "/items", cursor: "/cursor", next: "/next" },
    },
    page: {
      pagination: { page: "$request.query.page", first: 0, pages: "$response.header.X-Pages" },
      pages: { by: byPage, items: "/items", page: "/page", first: 0, pages: { header: "X-Pages" } },
    },
    "id-range": {
      pagination: { start: "$request.query.start", end: "$request.query.end", next: "$response.body#/range" },
      pages: { by: byIdRange, items: "/items", start: "/start", end: "/end", next: "/range" },
    },
    "last-id": {
      pagination: { "last-id": "$request.query.last_id", id: "$item#/id" },
      pages: { by: byLastId, items: "/items", lastId: "/last_id", id: "/id" },
    },
    "last-id-from-start": {
      pagination: { style: "last-id", "last-id": "$request.query.last_id", id: "$item#/id", first: 0 },
      pages: { by: byLastId, items: "/items", lastId: "/last_id", id: "/id", begin: afterFirst, first: 0 },
    },
  };

const numbers: ReadonlySet<string> = new Set(["page", "last_id"]);

const operations = Object.entries(styles).map(([style, { pagination, inBody }]) => {
  const query = Object.values(pagination)
    .map((place) => /^\$request\.query\.(.+)$/.exec(String(place))?.[1])
    .filter((name) => name !== undefined)
    .map((name) => ({ name, in: "query", schema: { type: numbers.has(name) ? "integer" : "string" } }));
  const paging = { type: "object", properties: { offset: { type: "integer" } } };
  const schema = { type: "object", properties: { paging } };
  const range = { type: "object", properties: { start: { type: "string" }, end: { type: "string" } } };
  const properties = { items: { type: "array" }, next: { type: "string" }, range };
  const answer = {
    description: "A page",
    headers: { "X-Pages": { schema: { type: "integer" } } },
    content: {
      "application/json": {
        schema: { type: "object", properties },
        example: { items: [{ id: 1 }, { id: 2 }] },
      },
    },
  };
  const operation = {
    operationId: `${style}.list`,
    "x-pagination": { style, items: "$response.body#/items", ...pagination },
    parameters: query,
    responses: { 200: answer },
    ...(inBody && { requestBody: { content: { "application/json": { schema } } } }),
  };
  return [`/${style}`, { [inBody ? "post" : "get"]: operation }];
});

const spec = join(mkdtempSync(join(tmpdir(), "contract-")), "openapi.json");
const info = { title: "Pages", version: "1" };
writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info, paths: Object.fromEntries(operations) }));

const platform = { name: "Pages", credentials: {}, security: [[]] };
const contract = await startContract({
  spec,
  createClient: ({ baseUrl, fetch }) => new ClientCore(platform, { baseUrl, fetch }),
});
afterAll(contract.stop);

/** The operation of a style, as the runtime does it. */
function list(style: string, pages: ListOperation["pages"]): OperationFunction<ClientCore> {
  const method = styles[style]?.inBody ? "POST" : "GET";
  const body = styles[style]?.inBody && { body: optional(json) };
  const operation = { id: `${style}.list`, method, path: `/${style}`, pages, ...body } as const;
  return (client, params, options) => new ListCall(client, operation, params, options);
}

test.for(Object.entries(styles))(
  "pages by %s are judged as the runtime turns them",
  async ([style, { pages }]) => {
    for (const planned of contract.cases(`${style}.list`)) {
      expect(await contract.faults(`${style}.list`, planned, list(style, pages))).toEqual([]);
    }
  },
);

test.for(Object.entries(styles))(
  "each wrong pointer of pages by %s is reported",
  async ([style, { pages }]) => {
    const trial = contract.trial(`${style}.list`, list(style, pages));
    const planned = contract.cases(`${style}.list`).find(({ kind }) => kind === "pages");
    const faults = plantedFaults(trial).filter(({ kind }) => kind === "wrong pagination pointer");
    expect(faults.length).toBeGreaterThan(1);
    for (const { detail, operation } of faults) {
      const found = planned && (await runCase({ ...trial, ...(operation && { operation }) }, planned));
      expect([detail, found?.faults]).not.toEqual([detail, []]);
    }
  },
);
