import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Validator } from "@org/client-runtime";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Schema } from "../../src/openapi-document.ts";
import { renderValidators } from "../../src/validators/render-validators.ts";
import { splitViews } from "../../src/views/split-views.ts";
import { documentWith, schemaNamed } from "../types/document-with.ts";

// Emitted code finds zod from inside the package only; node_modules is where nothing else looks at it.
const folder = mkdtempSync(fileURLToPath(new URL("../../node_modules/.validators-", import.meta.url)));
let validators: Record<string, Validator<unknown>>;

beforeAll(async () => {
  const document = documentWith({ schemas, both: { Login: login } });
  const { js } = await renderValidators(splitViews(document), "// Generated.");
  writeFileSync(join(folder, "validators.mjs"), js);
  validators = await import(pathToFileURL(join(folder, "validators.mjs")).href);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a good value comes back as it was, what the spec does not know included", async () => {
  const job = { id: 1, status: "archived", at: "2026-11-20T10:00:00.123+02:00", added: { later: [true] } };
  expect(await validate("Job", job)).toEqual({ value: job });
});

test("a default is not filled in", async () => {
  expect(await validate("Job", { id: 1, status: "ready" })).toEqual({ value: { id: 1, status: "ready" } });
});

test("null passes only where the spec says so", async () => {
  expect(await validate("Job", { id: 1, status: "ready", note: null })).toHaveProperty("value");
  expect(await issuePaths("Job", { id: null, status: "ready" })).toEqual([["id"]]);
});

test("a wrong or missing property is an issue with its path", async () => {
  expect(await issuePaths("Job", { id: "1", status: 2, parts: [{ status: "ready" }] })).toEqual([
    ["id"],
    ["status"],
    ["parts", 0, "id"],
  ]);
});

test.each(["2026-11-20T10:00:00Z", "2026-11-20T10:00:00+00:00", "2026-11-20T10:00:00.123456"])(
  "the time %s passes",
  async (at) => expect(await validate("Job", { id: 1, status: "ready", at })).toHaveProperty("value"),
);

test("a time that is none does not pass", async () => {
  expect(await issuePaths("Job", { id: 1, status: "ready", at: "yesterday" })).toEqual([["at"]]);
});

test("an integer that JavaScript cannot hold does not pass", async () => {
  expect(await validate("Job", { id: Number.MAX_SAFE_INTEGER, status: "ready" })).toHaveProperty("value");
  expect(await issuePaths("Job", { id: 2 ** 53, status: "ready" })).toEqual([["id"]]);
});

test("fields whose names match a pattern keep to its schema, others to that of all others", async () => {
  const actions = { do__sku: "add", row__1: { id: 1, more: [true] }, note: "any" };
  expect(await validate("Actions", actions)).toEqual({ value: actions });
  expect(await issuePaths("Actions", { do__sku: "rename", row__1: { id: "1" }, note: "any" })).toEqual([
    ["do__sku"],
    ["row__1", "id"],
  ]);
  expect(await issuePaths("Actions", { do__sku: "add", note: 1 })).toEqual([["note"]]);
});

test("a closed enum is closed", async () => {
  expect(await validate("Level", "low")).toEqual({ value: "low" });
  expect(await issuePaths("Level", "medium")).toEqual([[]]);
});

test("a union is judged by the branch that its tag names", async () => {
  expect(await validate("Shape", { type: "circle", radius: 1 })).toHaveProperty("value");
  expect(await issuePaths("Shape", { type: "circle", side: 1 })).toEqual([["radius"]]);
  expect(await issuePaths("Shape", { type: "triangle" })).toEqual([["type"]]);
});

test("an allOf has the properties of all of its parts", async () => {
  const value = { id: 1, status: "ready", owner: "me", added: 1 };
  expect(await validate("OwnedJob", value)).toEqual({ value });
  expect(await issuePaths("OwnedJob", { id: 1, status: "ready" })).toEqual([["owner"]]);
});

test("a map, and a map beside known properties, have the type of their values", async () => {
  expect(await validate("Labels", { a: "b" })).toHaveProperty("value");
  expect(await issuePaths("Labels", { a: 1 })).toEqual([["a"]]);
  expect(await validate("Row", { id: 1, a: "b" })).toHaveProperty("value");
  expect(await issuePaths("Row", { id: 1, a: 2 })).toEqual([["a"]]);
});

test("an object that no property fits into is empty", async () => {
  expect(await validate("NoSettings", {})).toEqual({ value: {} });
  expect(await issuePaths("NoSettings", { a: 1 })).toEqual([[]]);
});

test("recursion ends where the value does", async () => {
  expect(await validate("Json", { a: [{ b: "c" }] })).toHaveProperty("value");
  expect(await validate("Json", { a: [{ b: 1 }] })).toHaveProperty("issues");
});

test("each view has its own validator", async () => {
  expect(await validate("Login", { id: "1", name: "a" })).toHaveProperty("value");
  expect(await issuePaths("LoginWrite", { name: "a" })).toEqual([["password"]]);
});

const job: Schema = {
  type: "object",
  required: ["id", "status"],
  properties: {
    id: { type: "integer", format: "int64" },
    status: { type: "string", "x-known-values": ["ready"] },
    at: { type: "string", format: "date-time" },
    note: { type: ["string", "null"] },
    limit: { type: "integer", default: 10 },
    parts: { type: "array", items: schemaNamed("Job") },
  },
};

const login: Schema = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string" },
    password: { type: "string", writeOnly: true },
  },
};

const schemas: Record<string, Schema> = {
  Job: job,
  OwnedJob: {
    allOf: [
      schemaNamed("Job"),
      { type: "object", required: ["owner"], properties: { owner: { type: "string" } } },
    ],
  },
  Level: { type: "string", enum: ["low", "high"] },
  Shape: { oneOf: [schemaNamed("Circle"), schemaNamed("Square")] },
  Circle: {
    type: "object",
    required: ["type", "radius"],
    properties: { type: { const: "circle" }, radius: { type: "number" } },
  },
  Square: {
    type: "object",
    required: ["type", "side"],
    properties: { type: { const: "square" }, side: { type: "number" } },
  },
  Labels: { type: "object", additionalProperties: { type: "string" } },
  Actions: {
    type: "object",
    patternProperties: {
      "^do__": { type: "string", enum: ["add", "drop"] },
      "^row__": { type: "object", properties: { id: { type: "integer" } } },
    },
    additionalProperties: { type: ["string", "object"] },
  },
  NoSettings: { type: "object", additionalProperties: false },
  Row: { type: "object", properties: { id: { type: "integer" } }, additionalProperties: { type: "string" } },
  Json: {
    oneOf: [
      { type: "string" },
      { type: "array", items: schemaNamed("Json") },
      { type: "object", additionalProperties: schemaNamed("Json") },
    ],
  },
};

async function validate(name: string, value: unknown): Promise<unknown> {
  const validator = validators[`z${name}`];
  if (validator === undefined) throw new Error(`There is no validator z${name}.`);
  return await validator["~standard"].validate(value);
}

async function issuePaths(name: string, value: unknown): Promise<unknown> {
  const result = await validate(name, value);
  if (typeof result !== "object" || result === null || !("issues" in result) || !Array.isArray(result.issues))
    return [];
  return result.issues.map((issue: { path?: unknown }) => issue.path);
}
