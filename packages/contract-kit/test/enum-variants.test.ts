import { expect, test } from "vitest";
import { enumVariants } from "../src/enum-variants.ts";
import type { Spec, SpecOperation } from "../src/load-spec.ts";
import type { Schema } from "../src/open-api.ts";

const spec: Spec = { document: { paths: {} }, operations: new Map(), uncallable: new Map() };

function operation(query: Readonly<Record<string, Schema>>, body?: Schema): SpecOperation {
  const parameters = Object.entries(query).map(([name, schema]) => ({
    name,
    argument: name,
    in: "query" as const,
    required: false,
    style: "form",
    explode: true,
    schema,
    json: false,
    examples: [],
  }));
  const content = {
    required: true,
    mediaType: "application/json",
    mediaTypes: ["application/json"],
    encoding: {},
    examples: [],
  };
  return {
    id: "things.list",
    method: "POST",
    path: "/things",
    parameters,
    responses: new Map(),
    retry: { class: "never", statuses: [429], narrowed: false },
    security: [],
    ...(body && { body: { ...content, schema: body } }),
  };
}

/** The values of each call, by the name of the parameter or field. */
function calls(...of: Parameters<typeof operation>): Record<string, unknown>[] {
  return enumVariants(spec, operation(...of)).map(({ parameters, body }) => ({
    ...Object.fromEntries([...parameters].map(([{ name }, value]) => [name, value])),
    ...body?.fields,
  }));
}

test("values of several parameters share their calls", () => {
  expect(calls({ a: { enum: [1, 2, 3] }, b: { type: "string", "x-known-values": ["x", "y"] } })).toEqual([
    { a: 1, b: "x" },
    { a: 2, b: "y" },
    { a: 3, b: "x" },
  ]);
});

test("an array takes all values in one call, as far as it may", () => {
  const items: Schema = { type: "string", enum: ["a", "b", "c"] };
  expect(calls({ all: { type: "array", items }, few: { type: "array", items, maxItems: 2 } })).toEqual([
    { all: ["a", "b", "c"], few: ["a", "b"] },
    { all: ["a", "b", "c"], few: ["c"] },
  ]);
});

test("each alternative of a body has a call, and values of shared fields are spread over them", () => {
  const kind = (name: string): Schema => ({
    type: "object",
    properties: { type: { const: name }, level: { enum: ["low", "high"] } },
  });
  expect(calls({}, { oneOf: [kind("a"), kind("b"), kind("c")] })).toEqual([
    { type: "a", level: "low" },
    { type: "b", level: "high" },
    { type: "c", level: "low" },
  ]);
});

test("what only the server writes is not sent, and without named values there is no call", () => {
  expect(calls({}, { type: "object", properties: { state: { enum: ["on"], readOnly: true } } })).toEqual([]);
  expect(calls({ text: { type: "string" } })).toEqual([]);
});
