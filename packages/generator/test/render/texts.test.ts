import { expect, test } from "vitest";
import type { SchemaObject } from "../../src/openapi-document.ts";
import type { FailuresPlan } from "../../src/plan/types.ts";
import { docComment } from "../../src/render/doc-comment.ts";
import { restStatusName } from "../../src/render/failures.ts";
import { renderImports } from "../../src/render/imports.ts";
import { literal } from "../../src/render/literal.ts";
import { schemaFacts } from "../../src/spec/schema-facts.ts";

test("writes no comment where nothing is to be said", () => {
  expect(docComment([undefined, " "])).toBe("");
});

test("writes a short comment on one line", () => {
  expect(docComment(["Fetches a book."])).toBe("/** Fetches a book. */\n");
});

test("writes paragraphs and tags, and keeps the comment open", () => {
  const text = docComment(["Ends in */.", "More."], {
    deprecated: true,
    throws: "ApiError with status 404.",
    example: "await shop.books.list();",
  });
  expect(text).toBe(`/**
 * Ends in *\\/.
 *
 * More.
 *
 * @deprecated
 * @throws ApiError with status 404.
 * @example
 * await shop.books.list();
 */
`);
});

test("breaks long lines between words, but not inside code", () => {
  const words = "word ".repeat(18).trim();
  expect(docComment([`${words} \`GET /a long/route\``])).toBe(`/**
 * ${words}
 * \`GET /a long/route\`
 */
`);
});

test.each([
  [{ a: 1, "b-c": ["x", null] }, '{ a: 1, "b-c": ["x", null] }'],
  [{}, "{}"],
  [
    { first: "x".repeat(40), second: { third: "y".repeat(40) } },
    `{\n  first: "${"x".repeat(40)}",\n  second: { third: "${"y".repeat(40)}" },\n}`,
  ],
])("writes the value %j as people do", (value, text) => {
  expect(literal(value)).toBe(text);
});

test.each([
  [
    { type: "integer", default: 10, minimum: 1, maximum: 50 },
    "Items per page.",
    "Default: 10. Minimum: 1. Maximum: 50.",
  ],
  [{ type: "integer", default: 10, maximum: 50 }, "Items per page, 50 at most, 10 by default.", ""],
  [{ type: "string", format: "date", pattern: "^2" }, "", "Format: date. Pattern: `^2`."],
  [{ type: "integer", default: 0, minimum: 0 }, "Books to skip, 0 by default.", "Minimum: 0."],
  [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, "Usually 0.001.", "Greater than: 0. Maximum: 1."],
  [
    { type: "number", minimum: 0, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9 },
    "",
    "Greater than: 0. Less than: 9.",
  ],
  [{ type: "integer", maximum: 14400 }, "At most 14,400, which are ten days.", ""],
  [{ type: "string", format: "binary" }, "", ""],
  [
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 },
    "A share.",
    "Greater than: 0. Less than: 1. Multiple of: 0.1.",
  ],
] satisfies [SchemaObject, string, string][])(
  "tells of %j what %j does not",
  (schema, description, facts) => {
    expect(schemaFacts(schema, description)).toBe(facts);
  },
);

test("imports what code uses, and nothing that comments, strings and members only mention", () => {
  const text = `/** A Book. */ const a = { Author: 1, b: "Shop" }; let c: Order<Novel>; wait(params: X)`;
  const names = ["Book", "Author", "Shop", "Order", "Novel", "wait"];
  expect(renderImports(text, [{ from: "./schema.ts", names, types: true }])).toBe(
    'import type { Novel, Order } from "./schema.ts";\n',
  );
});

test("names the statuses that are left", () => {
  expect(restStatusName(group([]))).toBe("ErrorStatus");
  expect(restStatusName(group([422, 400]))).toBe("ErrorStatusBut400And422");
  expect(restStatusName(group([500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]))).toBe(
    "ErrorStatusBut5xx",
  );
});

function group(statuses: number[]): FailuresPlan {
  return { groups: [{ statuses, schema: true }], rest: true, documented: [] };
}
