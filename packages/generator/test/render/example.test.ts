import { expect, test } from "vitest";
import type { ClientPlan } from "../../src/plan/types.ts";
import { renderExample } from "../../src/render/example.ts";
import { singularOf } from "../../src/render/singular.ts";
import { planOf } from "../plan/plan-of.ts";

test.each([
  ["connections", "connection"],
  ["savedQueries", "savedQuery"],
  ["syntheticDatasets", "syntheticDataset"],
  ["databases", "database"],
  ["statuses", "status"],
  ["aliases", "alias"],
  ["classes", "class"],
  ["boxes", "box"],
  ["matches", "match"],
  ["caches", "cache"],
  ["warehouses", "warehouse"],
  ["keys", "key"],
  ["series", undefined],
  ["status", undefined],
  ["access", undefined],
  ["training", undefined],
])("the singular of %s is %s", (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});

test.each([
  ["books.list", "for await (const book of acme.books.list()) console.log(book);"],
  ["books.listAuthors", "for await (const author of acme.books.listAuthors()) console.log(author);"],
  ["training.list", "for await (const item of acme.training.list()) console.log(item);"],
  ["imports.list", "for await (const item of acme.imports.list()) console.log(item);"],
  ["acmes.list", "for await (const item of acme.acmes.list()) console.log(item);"],
])("an example of %s names what it gives", async (id, example) => {
  expect(await exampleOf(list(id))).toBe(example);
});

test.each([
  ["books.create", "Book", "const book = await acme.books.create();"],
  ["books.createReview", "Book", "const review = await acme.books.createReview();"],
  ["training.create", "Book", "const training = await acme.training.create();"],
  ["books.create", "Books", "const books = await acme.books.create();"],
])("an example of %s, which gives a %s, names what is made", async (id, schema, example) => {
  expect(await exampleOf(create(id, schema))).toBe(example);
});

test("an example takes no default that is of another type than its field", async () => {
  const body = `
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [delta, size]
              properties: { delta: { type: number, default: "1e-5" }, size: { type: integer, default: 5 } }`;
  expect(await exampleOf(create("books.create", "Book", body))).toBe(
    "const book = await acme.books.create({ delta: 1, size: 5 });",
  );
});

test("an example breaks its parameters and its texts where its lines would become too long", async () => {
  const title = "A book whose title is so long that no line of any example could ever hold the whole of it";
  const body = `
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, properties: { title: { type: string }, authors: { type: array } } }
            examples: { one: { value: { title: ${title}, authors: [{ name: Jane Austen, born: 1775 }] } } }`;
  expect(await exampleOf(create("books.create", "Book", body))).toBe(`const book = await acme.books.create({
  title: "A book whose title is so long that no line of any example " +
    "could ever hold the whole of it",
  authors: [{ name: "Jane Austen", born: 1775 }],
});`);
  const parameter = `
      parameters: [{ name: author, in: query, required: true, example: ${"a".repeat(45)}, schema: { type: string } }]`;
  expect(await exampleOf(list("books.editions.list", parameter))).toBe(`for await (const edition of \
acme.books.editions.list({
  author: "${"a".repeat(45)}",
})) {
  console.log(edition);
}`);
});

async function exampleOf(spec: string): Promise<string | undefined> {
  const plan: ClientPlan = await planOf(spec);
  const operation = plan.resources
    .flatMap(({ operations, children }) => [...operations, ...children.flatMap((child) => child.operations)])
    .at(0);
  return operation && renderExample(plan, operation);
}

function list(id: string, more = ""): string {
  return `
paths:
  /a:
    get:
      operationId: ${id}
      summary: Lists.
      x-pagination: { style: none, items: $response.body }${more}
      responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: {} } } } } }
`;
}

function create(id: string, schema: string, more = ""): string {
  const content = `{ application/json: { schema: ${schema === "Book" ? "{ type: object }" : "{ type: array }"} } }`;
  return `
paths:
  /a:
    post:
      operationId: ${id}
      summary: Creates.${more}
      responses: { "201": { description: Made., content: ${content} } }
`;
}
