import { expect, test } from "vitest";
import { problemsOf } from "./plan-of.ts";

const done = 'responses: { "204": { description: Done. } }';

test.each([
  ["{ name: a, in: cookie, schema: { type: string } }", "Cookie parameters are unsupported: `a`."],
  [
    "{ name: a, in: path, required: true, style: label, schema: { type: string } }",
    "The style `label` of `a` is unsupported.",
  ],
  [
    "{ name: a, in: path, required: true, style: matrix, schema: { type: string } }",
    "The style `matrix` of `a` is unsupported.",
  ],
  ["{ name: Accept, in: header, schema: { type: string } }", "The header `Accept` cannot be a parameter."],
  [
    "{ name: a, in: query, allowReserved: true, explode: false, schema: { type: array } }",
    "The query style `form` (explode: false) with `allowReserved` of `a` is unsupported.",
  ],
  [
    "{ name: a, in: query, content: { text/csv: { schema: { type: string } } } }",
    "The query style `form` (explode: true) of `a` is unsupported.",
  ],
])("refuses the parameter %s", async (parameter, message) => {
  const spec = `
paths:
  "/x/{a}": { get: { operationId: things.get, summary: Gets., parameters: [${parameter}], ${done} } }
`;
  expect(await problemsOf(spec)).toContain(`#/paths/~1x~1{a}/get/parameters: ${message}\n`);
});

test.each(["options", "trace"])("refuses an operation of the method %s", async (method) => {
  const spec = `
paths:
  /a:
    get: { operationId: things.get, summary: Gets., ${done} }
    ${method}: { operationId: things.ask, summary: Asks., ${done} }
`;
  expect(await problemsOf(spec)).toBe(
    `#/paths/~1a/${method}: ${method.toUpperCase()} operations are unsupported.\n` +
      "  Leave the operation out: no platform's users call it.",
  );
});

test.each([
  ["{ type: oauth2, flows: {} }", "The security scheme `key` (oauth2) is unsupported."],
  ["{ type: apiKey, in: query, name: key }", "The security scheme `key` (apiKey) is unsupported."],
])("refuses the security scheme %s", async (scheme, message) => {
  const spec = `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
components: { securitySchemes: { key: ${scheme} } }
`;
  expect(await problemsOf(spec)).toContain(`#/components/securitySchemes/key: ${message}`);
});

test.each(["style: deepObject", "explode: false", "allowReserved: true", "headers: {}"])(
  "refuses a form that is encoded with `%s`, rather than overlook it",
  async (encoding) => {
    const content = `{ application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } }, encoding: { a: { ${encoding} } } } }`;
    const spec = `
paths: { /a: { post: { operationId: things.add, summary: Adds., requestBody: { content: ${content} }, ${done} } } }
`;
    expect(await problemsOf(spec)).toContain("The encoding of `a` sets more than a media type");
  },
);

test("refuses a security scheme that nobody described", async () => {
  const spec = `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
security: [{ token: [] }]
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`;
  expect(await problemsOf(spec)).toBe(
    "#/security: There is no security scheme `token`.\n  Describe it under components.securitySchemes, or use one of key.",
  );
});

test("refuses an operation that gives events or something else", async () => {
  const answers = `"200": { description: All., content: { text/event-stream: { schema: {} } } },
    "202": { description: Some., content: { application/json: { schema: {} } } }`;
  const spec = `paths: { /a: { get: { operationId: things.get, summary: Gets., responses: { ${answers} } } } }`;
  expect(await problemsOf(spec)).toBe(
    "#/paths/~1a/get/responses: `things.get` gives events or something else, which no call can.\n" +
      "  Describe the stream of events alone, and beside it at most a success without a body.",
  );
});

test("refuses an operation without a success, a summary or an id", async () => {
  const spec = `
paths:
  /a: { get: { operationId: things.get, summary: Gets., responses: { default: { description: Else. } } } }
`;
  expect(await problemsOf(spec)).toContain("#/paths/~1a/get/responses: `things.get` documents no success.");
  const nameless = `paths: { /a: { get: { summary: Gets., ${done} }, put: { operationId: things.put, ${done} } } }`;
  expect(await problemsOf(nameless)).toBe(
    [
      "#/paths/~1a/get: The operation has no operationId.",
      "  Add `operationId`.",
      "#/paths/~1a/put: The operation has no summary.",
      "  Add `summary`.",
    ].join("\n"),
  );
});

test.each([
  ["{ style: offset, items: $response.body#/books }", "The pagination of `books.list` has no `offset`."],
  ["{ style: spiral, items: $response.body }", "The pagination of `books.list` has style: spiral."],
  [
    "{ style: none, items: $response.body#/nothing }",
    "The pagination of `books.list` has items where no array is: `/nothing`.",
  ],
  [
    "{ style: none, items: $response.body#/books, size: 3 }",
    "The pagination of `books.list` has an unknown key `size`.",
  ],
  [
    "{ style: page, page: $request.query.p, items: $response.body#/books }",
    "`$request.query.p` is no input of `books.list`.",
  ],
  ["{ style: none, items: $response.books }", "`$response.books` is no place in the answer of `books.list`."],
])("refuses the pagination %s", async (pagination, message) => {
  const schema = "{ type: object, properties: { books: { type: array, items: { type: string } } } }";
  const spec = `
paths:
  /a:
    get:
      operationId: books.list
      summary: Lists.
      x-pagination: ${pagination}
      responses: { "200": { description: Books., content: { application/json: { schema: ${schema} } } } }
`;
  expect(await problemsOf(spec)).toContain(message);
});

test.each([
  ["active: [], succeeded: [done], failed: []", "does not class the status running."],
  ["active: [running], succeeded: [done, gone], failed: []", "classes gone, which the status never is."],
])("refuses a poll with %s", async (classes, message) => {
  const schema = "{ type: object, properties: { state: { type: string, enum: [running, done] } } }";
  const spec = `
paths:
  /a:
    get:
      operationId: jobs.get
      summary: Gets.
      x-poll: { status: $response.body#/state, ${classes} }
      responses: { "200": { description: A job., content: { application/json: { schema: ${schema} } } } }
`;
  expect(await problemsOf(spec)).toContain(`#/paths/~1a/get/x-poll: The poll of \`jobs.get\` ${message}`);
});

test("refuses a path with a star", async () => {
  const spec = `
paths:
  /all/*: { get: { operationId: things.get, summary: Gets., ${done} } }
`;
  expect(await problemsOf(spec)).toContain("#/paths/~1all~1*/get: A path with `*` is unsupported");
});

test("refuses to point to a field whose name has to be escaped", async () => {
  const list = "{ type: object, properties: { a/b: { type: array, items: { type: string } } } }";
  const spec = `
paths:
  /a:
    get:
      operationId: things.list
      summary: Lists.
      x-pagination: { style: none, items: $response.body#/a~1b }
      responses: { "200": { description: OK, content: { application/json: { schema: ${list} } } } }
`;
  expect(await problemsOf(spec)).toContain("`/a~1b` of `things.list` has a name with `~` or `/`");
});
