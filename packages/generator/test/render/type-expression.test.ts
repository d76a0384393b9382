import { expect, test } from "vitest";
import type { Schema } from "../../src/openapi-document.ts";
import { typeExpression } from "../../src/render/type-expression.ts";

const thing = { $ref: "#/components/schemas/Thing" };

const cases: [given: Schema, want: string][] = [
  [true, "unknown"],
  [false, "never"],
  [{}, "unknown"],
  [thing, "Thing"],
  [{ $ref: "#/components/schemas/Thing/properties/parts/items" }, 'Thing["parts"][number]'],
  [{ type: "string" }, "string"],
  [{ type: "integer" }, "number"],
  [{ type: "boolean" }, "boolean"],
  [{ type: "null" }, "null"],
  [{ type: ["number", "null"] }, "number | null"],
  [{ const: "a" }, '"a"'],
  [{ const: null }, "null"],
  [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
  [{ type: "string", "x-known-values": ["a", "b"] }, '"a" | "b" | (string & {})'],
  [{ type: ["string", "null"], "x-known-values": ["a"] }, '"a" | (string & {}) | null'],
  [{ type: "array", items: thing }, "Thing[]"],
  [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  [{ type: "array", items: { type: "array", items: thing } }, "Thing[][]"],
  [{ type: "array" }, "unknown[]"],
  [{ items: thing }, "Thing[]"],
  [{ type: "array", prefixItems: [{ type: "string" }, thing], items: false }, "[string, Thing]"],
  [{ type: "array", prefixItems: [{ type: "string" }], items: thing }, "[string, ...Thing[]]"],
  [{ type: "object" }, "Record<string, unknown>"],
  [{ type: "object", additionalProperties: false }, "Record<string, never>"],
  [{ additionalProperties: thing }, "Record<string, Thing>"],
  [{ properties: { a: thing }, required: ["a"] }, "{ a: Thing; }"],
  [{ properties: { "a-b": thing } }, '{ "a-b"?: Thing; }'],
  [
    { properties: { a: thing }, required: ["a"], additionalProperties: true },
    "{ a: Thing; } & Record<string, unknown>",
  ],
  [{ properties: { a: { type: "string", description: "Why." } } }, "{\n/** Why. */\na?: string;\n}"],
  [{ oneOf: [thing, { type: "null" }] }, "Thing | null"],
  [{ anyOf: [thing, {}] }, "unknown"],
  [{ allOf: [thing, { properties: { b: {} }, required: ["b"] }] }, "Thing & { b: unknown; }"],
  [{ allOf: [thing, { oneOf: [{ const: 1 }, { const: 2 }] }] }, "Thing & (1 | 2)"],
  [{ type: "object", oneOf: [thing] }, "Thing"],
  [{ type: "string", format: "binary" }, "Blob"],
  [{ type: "string", contentMediaType: "image/png", contentEncoding: "base64" }, "string"],
  [{ type: "string", format: "date-time" }, "string"],
];

test.each(cases)("writes the output %j", (given, want) => {
  expect(typeExpression(given, "output")).toBe(want);
});

const inputs: [given: Schema, want: string][] = [
  [{ type: "string", format: "date-time" }, "string | Date"],
  [{ type: "string", format: "date" }, "string"],
  [{ type: "string", format: "binary" }, "Blob | ArrayBuffer | Uint8Array | ReadableStream"],
  [{ contentMediaType: "image/png" }, "Blob | ArrayBuffer | Uint8Array | ReadableStream"],
  [{ properties: { a: { type: "string" } } }, "{ a?: string | undefined; }"],
  [{ properties: { a: {} } }, "{ a?: unknown; }"],
];

test.each(inputs)("writes the input %j", (given, want) => {
  expect(typeExpression(given, "input")).toBe(want);
});

test("refuses a reference to what has no name", () => {
  expect(() => typeExpression({ $ref: "#/paths/~1a/get" }, "input")).toThrow("No type has a name there.");
});
