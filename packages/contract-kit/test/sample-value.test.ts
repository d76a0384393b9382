import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../src/open-api.ts";
import { sampleValue } from "../src/sample-value.ts";
import { createValidator } from "../src/validator.ts";

const schemas: Readonly<Record<string, Schema>> = {
  Tree: {
    type: "object",
    required: ["name", "children"],
    properties: {
      name: { type: "string" },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      parent: { $ref: "#/components/schemas/Tree" },
    },
  },
  Account: {
    type: "object",
    required: ["id", "password", "owner"],
    properties: {
      id: { type: "string", readOnly: true },
      password: { type: "string", writeOnly: true, minLength: 10 },
      owner: {
        allOf: [{ $ref: "#/components/schemas/Named" }, { properties: { age: { type: "integer" } } }],
      },
      plan: { type: "string", "x-known-values": ["free", "paid"] },
    },
  },
  Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
};
const document: OpenApi = { paths: {}, components: { schemas } };
const validator = createValidator(document);

test.for<[string, Schema, unknown]>([
  ["a bounded number", { type: "integer", minimum: 10, maximum: 20 }, 10],
  ["an open bound", { type: "integer", exclusiveMinimum: 4 }, 5],
  ["a low maximum", { type: "number", maximum: -0.5 }, -0.5],
  ["a multiple", { type: "integer", minimum: 7, multipleOf: 5 }, 10],
  ["a text of some length", { type: "string", minLength: 8, maxLength: 9 }, "samplexx"],
  ["a formatted text", { type: "string", format: "date-time" }, "2026-01-31T12:00:00Z"],
  ["the first of an enum", { enum: ["b", "a"] }, "b"],
  ["what may be null", { type: ["null", "boolean"] }, true],
  ["a union without its null", { anyOf: [{ type: "null" }, { type: "integer", minimum: 3 }] }, 3],
  ["several items", { type: "array", minItems: 2, items: { type: "boolean" } }, [true, true]],
  ["a tuple", { prefixItems: [{ type: "integer", minimum: 2 }, { type: "string" }] }, [2, "sample"]],
  ["bytes", { type: "string", format: "binary" }, "sample\r\n\u0000\u00ff"],
  ["bytes by their content type", { contentMediaType: "application/zip" }, "sample\r\n\u0000\u00ff"],
  ["a default", { type: "number", default: 0.5 }, 0.5],
  ["a default of one of several types", { type: ["string", "null"], default: "a" }, "a"],
  ["a number whose default is a text", { type: "number", default: "1e-5" }, 1],
  ["an integer whose default is a fraction", { type: "integer", default: 0.5 }, 1],
  ["an example", { type: "string", examples: ["pg"] }, "pg"],
])("%s is made", ([, schema, expected]) => {
  const value = sampleValue(schema, { document, optional: true });
  expect(value).toEqual(expected);
  expect(validator.faults(schema, value, "request")).toEqual([]);
});

test("a schema inside itself ends at its first repetition", () => {
  const tree: Schema = { $ref: "#/components/schemas/Tree" };
  const value = sampleValue(tree, { document, optional: true });
  expect(value).toEqual({ name: "sample", children: [] });
  expect(validator.faults(tree, value, "request")).toEqual([]);
});

test("optional fields are left out on request, and what the server writes always", () => {
  const account: Schema = { $ref: "#/components/schemas/Account" };
  const least = sampleValue(account, { document, optional: false });
  expect(least).toEqual({ password: "samplexxxx", owner: { name: "sample" } });
  expect(sampleValue(account, { document, optional: true })).toEqual({
    password: "samplexxxx",
    owner: { name: "sample", age: 1 },
    plan: "free",
  });
  expect(validator.faults(account, least, "request")).toEqual([]);
});

test("a request needs no read-only fields and a response no write-only ones", () => {
  const account: Schema = { $ref: "#/components/schemas/Account" };
  const answer = { id: "a1", owner: { name: "Ann" } };
  expect(validator.faults(account, answer, "response")).toEqual([]);
  expect(validator.faults(account, answer, "request")).toEqual([
    `the value must have required property 'password' ("password")`,
  ]);
});

test("a text that matches a pattern is made, the same each time", () => {
  const schema: Schema = { type: "string", pattern: "^ds_[0-9a-f]{8}$", maxLength: 11 };
  const value = sampleValue(schema, { document, optional: true });
  expect(validator.faults(schema, value, "request")).toEqual([]);
  expect(sampleValue(schema, { document, optional: true })).toBe(value);
});

test("a pattern that nothing can be made for is refused with the remedy", () => {
  expect(() => sampleValue({ type: "string", pattern: "^(?=a)b" }, { document, optional: true })).toThrow(
    "no value for the pattern ^(?=a)b is known; give the schema an example",
  );
});
