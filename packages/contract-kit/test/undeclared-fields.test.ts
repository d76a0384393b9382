import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../src/open-api.ts";
import { undeclaredFields } from "../src/undeclared-fields.ts";

const document: OpenApi = { paths: {} };
const named: Schema = { type: "object", properties: { name: { type: "string" } } };

test.for<[string, Schema, unknown, string[]]>([
  ["in an object", named, { name: "a", age: 1 }, ["/age is a field that the spec has not"]],
  [
    "in an array",
    { type: "array", items: named },
    [{}, { age: 1 }],
    ["/1/age is a field that the spec has not"],
  ],
  [
    "beside a union",
    { oneOf: [named, { type: "null" }] },
    { age: 1 },
    ["/age is a field that the spec has not"],
  ],
  ["in any part of an allOf", { allOf: [named, { properties: { age: {} } }] }, { name: "a", age: 1 }, []],
  ["in a map", { type: "object", additionalProperties: { type: "integer" } }, { age: 1 }, []],
  ["in a free object", { type: "object" }, { age: 1 }, []],
])("fields that the spec has not are found %s", ([, schema, value, faults]) => {
  expect(undeclaredFields(document, schema, value)).toEqual(faults);
});
