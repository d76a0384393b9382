import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../src/open-api.ts";
import { arbitraryValue } from "../src/random/arbitrary-value.ts";
import { randomness } from "../src/random/random-calls.ts";
import { createValidator } from "../src/validator.ts";

const schemas: Readonly<Record<string, Schema>> = {
  Tree: {
    type: "object",
    required: ["name", "kind"],
    properties: {
      name: { type: "string", pattern: "^[a-z]{2,5}$" },
      kind: { oneOf: [{ $ref: "#/components/schemas/Branch" }, { $ref: "#/components/schemas/Leaf" }] },
      id: { type: "string", readOnly: true },
    },
  },
  Branch: {
    allOf: [
      { $ref: "#/components/schemas/Sized" },
      {
        type: "object",
        required: ["type", "below"],
        properties: { type: { const: "branch" }, below: { $ref: "#/components/schemas/Tree" } },
      },
    ],
  },
  Leaf: { type: "object", required: ["type"], properties: { type: { const: "leaf" } } },
  Sized: { type: "object", required: ["size"], properties: { size: { type: "integer", minimum: 1 } } },
};
const document: OpenApi = { paths: {}, components: { schemas } };
const validator = createValidator(document);

function sampled(schema: Schema): readonly unknown[] {
  const values = arbitraryValue({ document, known: new Map() }, schema, 4);
  return fc.sample(values, { numRuns: 200, seed: 7 });
}

test.for<[string, Schema]>([
  ["a text of some length", { type: "string", minLength: 3, maxLength: 4 }],
  ["a pattern", { type: "string", pattern: "^ds_[0-9a-f]{8}$" }],
  ["a date", { type: "string", format: "date" }],
  ["a time", { type: "string", format: "date-time" }],
  ["an email address", { type: "string", format: "email" }],
  ["an URL", { type: "string", format: "uri" }],
  ["a host", { type: "string", format: "hostname" }],
  ["a time of day", { type: "string", format: "time" }],
  ["base64", { type: "string", format: "byte" }],
  ["a UUID", { type: "string", format: "uuid" }],
  ["a 32-bit number", { type: "integer", format: "int32" }],
  ["an open bound", { type: "number", exclusiveMinimum: 0, maximum: 1 }],
  ["a multiple", { type: "integer", multipleOf: 5, minimum: 1, maximum: 20 }],
  ["several types", { type: ["string", "integer", "null"] }],
  ["different items", { type: "array", uniqueItems: true, minItems: 2, items: { enum: [1, 2, 3] } }],
  ["a tuple", { type: "array", minItems: 2, maxItems: 2, prefixItems: [{ type: "integer" }, {}] }],
  ["fields by a pattern", { type: "object", patternProperties: { "^a_": { enum: ["x"] } } }],
  ["any fields", { type: "object", additionalProperties: { type: "integer" } }],
  ["shared fields of a union", { required: ["a"], properties: { a: {} }, anyOf: [{ required: ["b"] }, {}] }],
  ["a schema inside itself", { $ref: "#/components/schemas/Tree" }],
])("random values fit the schema of %s", ([, schema]) => {
  for (const value of sampled(schema)) expect(validator.faults(schema, value, "request")).toEqual([]);
});

test("texts are hostile where the schema lets them be", () => {
  const texts = sampled({ type: "string" }).map(String);
  for (const hard of ["/", "%", "+", " ", '"', "&", "#", "日", "\n"]) {
    expect(texts.filter((text) => text.includes(hard))).not.toEqual([]);
  }
});

test("fields that only the server writes are never there", () => {
  const trees = sampled({ $ref: "#/components/schemas/Tree" });
  expect(trees.filter((tree) => typeof tree === "object" && tree !== null && "id" in tree)).toEqual([]);
});

test("short runs repeat the same calls, long ones make others unless a seed is given", () => {
  expect(randomness({})).toEqual({ runs: 15, seed: 1 });
  expect(randomness({ CONTRACT_RUNS: "1000", CONTRACT_SEED: "5" })).toEqual({ runs: 1000, seed: 5 });
  expect(randomness({ CONTRACT_RUNS: "1000" }).seed).not.toBe(randomness({ CONTRACT_RUNS: "1000" }).seed);
});
