import { expect, test } from "vitest";
import { problemsOf } from "./plan-of.ts";

const done = 'responses: { "204": { description: Done. } }';

test("refuses two operations with one id, and names both places", async () => {
  const spec = `
paths:
  /a: { get: { operationId: things.get, summary: Gets., ${done} } }
  /b: { get: { operationId: things.get, summary: Gets., ${done} } }
`;
  expect(await problemsOf(spec)).toContain(
    "#/paths/~1b/get: `things.get` would be called `things.get`, as is already `things.get` (#/paths/~1a/get).\n" +
      "  Rename one of them: ids are places in the client, and no two share one.",
  );
});

test("refuses an operation where a namespace is", async () => {
  const spec = `
paths:
  /a: { get: { operationId: things.parts, summary: Gets., ${done} } }
  /b: { get: { operationId: things.parts.get, summary: Gets., ${done} } }
`;
  expect(await problemsOf(spec)).toBe(
    "#/paths/~1a/get: `things.parts` is an operation, and a namespace that holds `things.parts.get` " +
      "(#/paths/~1b/get).\n  Give the operation a verb: `things.parts.get`.",
  );
});

test("refuses two ids that make one function", async () => {
  const spec = `
paths:
  /a: { get: { operationId: a.bC, summary: Gets., ${done} } }
  /b: { get: { operationId: aB.c, summary: Gets., ${done} } }
`;
  expect(await problemsOf(spec)).toBe(
    "#/paths/~1b/get: the function of `aB.c` would be called `aBC`, as is already the function of `a.bC` " +
      "(#/paths/~1a/get).\n  Rename one of them: ids are places in the client, and no two share one.",
  );
});

test("refuses a function whose name JavaScript keeps", async () => {
  const spec = `paths: { /a: { get: { operationId: type.of, summary: Gets., ${done} } } }`;
  expect(await problemsOf(spec)).toBe("nothing");
  const reserved = `paths: { /a: { get: { operationId: import.start, summary: Gets., ${done} } } }`;
  expect(await problemsOf(reserved)).toBe(
    "#/paths/~1a/get: `import.start` would be called `import`, a word that JavaScript keeps.\n  Rename it.",
  );
});

test("refuses an id that is no place in a client", async () => {
  const spec = `paths: { /a: { get: { operationId: get_things, summary: Gets., ${done} } } }`;
  expect(await problemsOf(spec)).toContain(
    "#/paths/~1a/get: `get_things` is no place in a client.\n" +
      "  Write `resource.verb`, or `resource.part.verb`, each word in camelCase.",
  );
});

test("refuses parameters of one name in two places", async () => {
  const spec = `
paths:
  /a/{id}:
    get:
      operationId: things.get
      summary: Gets.
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: string } }
      ${done}
`;
  expect(await problemsOf(spec)).toBe(
    "#/paths/~1a~1{id}/get: Two parameters of `things.get` are called `id`: one in path, one in query.\n" +
      "  All parameters of a call share one object: rename one, if the platform allows, or leave it out.",
  );
});

const poll = "status: $response.body#/state, active: [], succeeded: [done], failed: []";
const schema = "{ type: object, properties: { state: { type: string, x-known-values: [done] } } }";
const job = `responses: { "200": { description: A job., content: { application/json: { schema: ${schema} } } } }`;

test("refuses two polls that would share one `wait`", async () => {
  const spec = `
paths:
  /a: { get: { operationId: jobs.get, summary: Gets., x-poll: { ${poll} }, ${job} } }
  /b: { get: { operationId: jobs.find, summary: Gets., x-poll: { ${poll} }, ${job} } }
`;
  expect(await problemsOf(spec)).toContain(
    "#/paths/~1b/get: the poll of `jobs.find` would be called `jobs.wait`, as is already the poll of `jobs.get` " +
      "(#/paths/~1a/get).\n  Only one operation beside it can have `x-poll`.",
  );
});

test.each([
  ["wait", "poll"],
  ["watch", "watch"],
])("refuses an operation `%s` beside a poll, which has one", async (verb, what) => {
  const spec = `
paths:
  /a: { get: { operationId: jobs.get, summary: Gets., x-poll: { ${poll} }, ${job} } }
  /b: { get: { operationId: jobs.${verb}, summary: Gets., ${done} } }
`;
  expect(await problemsOf(spec)).toContain(
    `#/paths/~1b/get: \`jobs.${verb}\` would be called \`jobs.${verb}\`, as is already the ${what} of \`jobs.get\` ` +
      "(#/paths/~1a/get).\n  Rename one of them",
  );
});

test.each([
  [
    "jobs.stop",
    "is canceled by `jobs.stop`, which is no operation of `jobs`.\n  Give `cancel` the operationId",
  ],
  ["other.cancel", "is canceled by `other.cancel`, which is no operation of `jobs`.\n  Give `cancel`"],
  [
    "jobs.cancel",
    "cannot be canceled by `jobs.cancel`, which needs `why`, `force` too.\n  Name an operation",
  ],
])("refuses a poll that is canceled by %s", async (cancel, words) => {
  const body =
    "requestBody: { required: true, content: { application/json: { schema: { type: object, " +
    "required: [force], properties: { force: { type: boolean }, note: { type: string } } } } } }";
  const why = "parameters: [{ name: why, in: query, required: true, schema: { type: string } }]";
  const spec = `
paths:
  /a: { get: { operationId: jobs.get, summary: Gets., x-poll: { ${poll}, cancel: ${cancel} }, ${job} } }
  /b: { post: { operationId: jobs.cancel, summary: Cancels., ${why}, ${body}, ${done} } }
  /c: { post: { operationId: other.cancel, summary: Cancels., ${done} } }
`;
  expect(await problemsOf(spec)).toContain(`#/paths/~1a/get/x-poll: The poll of \`jobs.get\` ${words}`);
});

test("refuses a schema that shadows what generated files use, or is no type name", async () => {
  const spec = `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
components:
  schemas:
    Promise: { type: string }
    ApiError: { type: string }
    Things: { type: string }
    Thing-2: { type: string }
`;
  expect(await problemsOf(spec)).toBe(
    [
      "#/components/schemas/Promise: the schema `Promise` would be called `Promise`, as is already a type of TypeScript's own.",
      "  Rename the schema, or the resource or operation it meets.",
      "#/components/schemas/ApiError: the schema `ApiError` would be called `ApiError`, as is already a type of the runtime.",
      "  Rename the schema, or the resource or operation it meets.",
      "#/components/schemas/Thing-2: `Thing-2` is no name for a type.",
      "  Write it in PascalCase: letters and digits.",
      "#/paths/~1a/get: the interface of `things` would be called `Things`, as is already the schema `Things` (#/components/schemas/Things).",
      "  Rename the schema or the resource.",
    ].join("\n"),
  );
});

test("refuses a schema that is called like a nested namespace, or like the failure of most operations", async () => {
  const failure = '{ application/json: { schema: { $ref: "#/components/schemas/AcmeFailure" } } }';
  const spec = `
paths:
  /a:
    get:
      operationId: things.parts.get
      summary: Gets.
      responses: { "204": { description: Done. }, default: { description: Else., content: ${failure} } }
components: { schemas: { ThingsPartsOperations: { type: string }, AcmeFailure: { type: object } } }
`;
  expect(await problemsOf(spec)).toBe(
    [
      "#/components/schemas/AcmeFailure: the schema `AcmeFailure` would be called `AcmeFailure`, as is already a type of the client (#/info).",
      "  Rename the schema, or the resource or operation it meets.",
      "#/paths/~1a/get: the interface of `things.parts` would be called `ThingsPartsOperations`, as is already the schema `ThingsPartsOperations` (#/components/schemas/ThingsPartsOperations).",
      "  Rename the schema or the resource.",
    ].join("\n"),
  );
});

test("refuses a resource whose file is taken", async () => {
  const spec = `paths: { /a: { get: { operationId: index.get, summary: Gets., ${done} } } }`;
  expect(await problemsOf(spec)).toBe(
    "#/paths: the file of `index` would be called `index`, as is already the index of all operations.\n" +
      "  Choose another name for the resource.",
  );
});

const login = "type: oauth2, flows: { password: { tokenUrl: token, scopes: {} } }";

test.each([
  [
    "basic: { type: http, scheme: basic }",
    "basic",
    "an option of `basic` would be called `username`, as is already an option of `user` (#/components/securitySchemes/user)",
  ],
  [
    "login: { type: http, scheme: bearer }",
    "login",
    "an option of `login` would be called `login`, as is already the option of the login",
  ],
  [
    "timeout: { type: http, scheme: bearer }",
    "timeout",
    "an option of `timeout` would be called `timeout`, as is already an option of every client",
  ],
])("refuses a credential whose option is taken: %s", async (scheme, name, message) => {
  const spec = `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
components: { securitySchemes: { user: { ${login} }, ${scheme} } }
`;
  expect(await problemsOf(spec)).toContain(
    `#/components/securitySchemes/${name}: ${message}.\n  Rename the scheme, or the options of Basic by \`x-basic\`.`,
  );
});

test("refuses a second login", async () => {
  const spec = `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
components: { securitySchemes: { user: { ${login} }, admin: { ${login} } } }
`;
  expect(await problemsOf(spec)).toBe(
    "#/components/securitySchemes/admin: `admin` is a second login.\n" +
      "  A client makes one: leave out the others with a password flow.",
  );
});

test("refuses a schema that is called like the options of a login", async () => {
  const spec = (schemes: string): string => `
paths: { /a: { get: { operationId: things.get, summary: Gets., ${done} } } }
components:
  schemas: { AcmeCoreOptions: { type: object }, AcmeLoginOptions: { type: object } }
  securitySchemes: { ${schemes} }
`;
  expect(await problemsOf(spec("token: { type: http, scheme: bearer }"))).toBe("nothing");
  const found = await problemsOf(spec(`user: { ${login} }`));
  expect(found).toContain("would be called `AcmeCoreOptions`, as is already a type of the client (#/info).");
  expect(found).toContain("would be called `AcmeLoginOptions`, as is already a type of the client (#/info).");
});
