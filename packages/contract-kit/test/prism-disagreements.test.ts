import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { disagreements, type DisagreementName } from "../src/prism-disagreements.ts";

/** What Prism itself does with requests, without the mock around it. Each is a fault of Prism's. */
const shown: Readonly<Record<DisagreementName, () => Promise<void>>> = {
  async unknownQuery() {
    expect(await ask({ url: { path: "/things", query: { nonsense: "1" } } })).toMatchObject({ status: 200 });
  },
  async undeclaredBody() {
    const headers = { "content-type": "application/json" };
    expect(await ask({ headers, body: { nonsense: 1 } })).toMatchObject({ status: 200 });
  },
  async anyNotation() {
    for (const limit of ["0x10", "1.0"]) {
      expect(await ask({ url: { path: "/things", query: { limit } } })).toMatchObject({ status: 200 });
    }
  },
  async anyCredential() {
    const url = { path: "/secrets" };
    expect(await ask({ url })).toMatchObject({ status: 401 });
    expect(await ask({ url, headers: { authorization: "Bearer wrong" } })).toMatchObject({ status: 200 });
  },
  async forms() {
    const fields = (...parts: string[]) => ask({ ...form, body: [...parts, "--b--", ""].join("\r\n") });
    const json =
      'content-disposition: form-data; name="settings"\r\ncontent-type: application/json\r\n\r\n{"a":1}';
    expect(await fields("--b", json)).toMatchObject({ status: 422 });
    const item = 'content-disposition: form-data; name="tags"\r\n\r\na';
    expect(await fields("--b", item)).toMatchObject({ status: 422 });
  },
  async files() {
    expect(await ask({ url: { path: "/file" } })).toEqual({ status: 200, body: "string" });
  },
  async emptyQuery() {
    const search = (query: Record<string, string>) => ask({ url: { path: "/search", query } });
    expect(await search({ text: "a" })).toMatchObject({ status: 200 });
    expect(await search({ text: "" })).toMatchObject({ status: 422 });
  },
  async readOnlyWithin() {
    const post = (body: object) => ask({ ...books, body });
    expect(await post({ title: "Emma" })).toMatchObject({ status: 200 });
    expect(await post({ title: "Emma", sequel: { title: "Emma II" } })).toMatchObject({ status: 422 });
  },
};

test.for(Object.entries(shown))("%s: Prism is shown to do it", async ([name, show]) => {
  expect(disagreements).toHaveProperty(name);
  await show();
});

test("disagreements are few, and their number is no accident", () => {
  expect(Object.keys(disagreements)).toHaveLength(8);
});

const length = { "content-length": "100" };
const books: Partial<IHttpRequest> = {
  method: "post",
  url: { path: "/books" },
  headers: { ...length, "content-type": "application/json" },
};
const form: Partial<IHttpRequest> = {
  method: "post",
  url: { path: "/forms" },
  headers: { ...length, "content-type": "multipart/form-data; boundary=b" },
};

async function ask(request: Partial<IHttpRequest>): Promise<{ status: number; body: unknown }> {
  const operations = await getHttpOperationsFromSpec(document);
  const settings = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  } as const;
  const prism = createInstance(settings, { logger: createLogger("prism", { level: "silent" }) });
  const result = await prism.request(
    { method: "get", url: { path: "/things" }, ...request },
    operations,
    settings,
  )();
  if ("right" in result) return { status: result.right.output.statusCode, body: result.right.output.body };
  return { status: "status" in result.left ? Number(result.left.status) : 500, body: undefined };
}

const ok = { 200: { description: "Done", content: { "application/json": { schema: {}, example: {} } } } };
const formSchema = {
  type: "object",
  properties: { settings: { type: "object" }, tags: { type: "array", items: { type: "string" } } },
};
const bookSchema = {
  type: "object",
  required: ["id", "title"],
  properties: {
    id: { type: "string", readOnly: true },
    title: { type: "string" },
    sequel: { $ref: "#/components/schemas/Book" },
  },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Faults", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "things.list",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: ok,
      },
    },
    "/search": {
      get: {
        operationId: "search",
        parameters: [{ name: "text", in: "query", required: true, schema: { type: "string" } }],
        responses: ok,
      },
    },
    "/secrets": { get: { operationId: "secrets.list", security: [{ token: [] }], responses: ok } },
    "/file": {
      get: {
        operationId: "file.get",
        responses: {
          200: {
            description: "Bytes",
            content: { "application/zip": { schema: { type: "string", format: "binary" } } },
          },
        },
      },
    },
    "/forms": {
      post: {
        operationId: "forms.send",
        requestBody: { required: true, content: { "multipart/form-data": { schema: formSchema } } },
        responses: ok,
      },
    },
    "/books": {
      post: {
        operationId: "books.create",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
        },
        responses: ok,
      },
    },
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
    schemas: { Book: bookSchema },
  },
};
