import { expect, test } from "vitest";
import { Bookshop } from "../golden/bookshop/index.ts";
import { Lab } from "../golden/lab/index.ts";
import { Acme as Library } from "../golden/dotted-ids/index.ts";
import { Acme as Vault } from "../golden/security/client.ts";
import { recordWire } from "../record-wire.ts";

const book = { id: "b1", title: "Emma", genre: "novel", price: 4.5 };

test("calls nested operations through the class", async () => {
  await recordWire([], async ({ url, sent }) => {
    const library = new Library({ baseUrl: url });
    await library.books.reviews.votes.add({ id: "b1", review: "r1" });
    expect(sent).toEqual(["POST /books/b1/reviews/r1/votes"]);
  });
});

test("lists, creates and deletes with a key", async () => {
  const answers = [{ body: { books: [book], total: 1 } }, { status: 201, body: book }];
  await recordWire(answers, async ({ url, sent }) => {
    const bookshop = new Bookshop({ baseUrl: url, apiKey: "k" });
    for await (const { title } of bookshop.books.list({ genre: "novel" })) expect(title).toBe("Emma");
    const { id } = await bookshop.books.create({ title: "Emma", genre: "novel", price: 4.5 });
    await bookshop.books.delete({ id });
    expect(sent).toEqual([
      "GET /books?genre=novel\nx-bookshop-key: k",
      'POST /books\ncontent-type: application/json\nx-bookshop-key: k\n{"title":"Emma","genre":"novel","price":4.5}',
      "DELETE /books/b1\nx-bookshop-key: k",
    ]);
  });
});

test("chooses among the security alternatives of an operation", async () => {
  await recordWire([], async ({ url, sent }) => {
    const person = new Vault({ baseUrl: url, token: "t", workspaceId: "w" });
    await person.secrets.get();
    await person.workspaces.check();
    await person.health.check();
    const user = new Vault({ baseUrl: url, username: "ada", password: "pw", apiKey: () => "key" });
    await user.secrets.get();
    await user.keys.check();
    expect(sent).toEqual([
      "GET /secret\nauthorization: Bearer t\nx-workspace-id: w",
      "GET /workspaces\nauthorization: Bearer t",
      "GET /health",
      `GET /secret\nauthorization: ${basic("ada:pw")}`,
      `GET /keys\nauthorization: ${basic("key:")}`,
    ]);
  });
});

test("asks for a credential when a client is made, by option and variable", () => {
  expect(() => new Vault({ baseUrl: "http://localhost" })).toThrow(/`token`.*VAULT_TOKEN/);
});

test("asks for none where the spec allows anonymous calls", async () => {
  await recordWire([{ body: { id: "t1", state: "done" } }], async ({ url, sent }) => {
    const lab = new Lab({ baseUrl: url });
    expect(await lab.tests.wait({ id: "t1" })).toEqual({ id: "t1", state: "done" });
    expect(sent).toEqual(["GET /v1/tests/t1"]);
  });
});

function basic(text: string): string {
  return `Basic ${Buffer.from(text).toString("base64")}`;
}
