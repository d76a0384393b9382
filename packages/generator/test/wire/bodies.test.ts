import { expect, test } from "vitest";
import { booksUploadText } from "../golden/binary-request/operations/books.ts";
import { booksReplace as replaceWithId } from "../golden/body-meets-parameter/operations/books.ts";
import { booksAdd } from "../golden/body-nested/operations/books.ts";
import { booksLabel } from "../golden/body-open/operations/books.ts";
import { booksReserve } from "../golden/body-optional/operations/books.ts";
import { ordersPay } from "../golden/body-union/operations/orders.ts";
import { booksReplace } from "../golden/body-whole/operations/books.ts";
import { sessionStart } from "../golden/form-body/operations/session.ts";
import { booksUploadCover } from "../golden/multipart/operations/books.ts";
import { booksUpdate } from "../golden/nullability/operations/books.ts";
import { shelvesReplace } from "../golden/recursion/operations/shelves.ts";
import { valuesCheck } from "../golden/schemas-inline/operations/values.ts";
import { booksBlurbReplace } from "../golden/text/operations/books.ts";
import { accountsCreate } from "../golden/views/operations/accounts.ts";
import { wireOf } from "../record-wire.ts";

test("sorts one object of parameters into path, query and body", async () => {
  const wire = await wireOf((client) =>
    booksAdd(client, {
      shop_id: "s1",
      notify: true,
      title: "Emma",
      author: { name: "Jane", born: "1775-12-16" },
    }),
  );
  expect(wire).toBe(`POST /shops/s1/books?notify=true
content-type: application/json
{"title":"Emma","author":{"name":"Jane","born":"1775-12-16"}}`);
});

test("sends a body that is no object from the parameter `body`", async () => {
  const wire = await wireOf((client) => booksReplace(client, { body: ["Emma", "Ulysses"] }));
  expect(wire).toBe('PUT /books\ncontent-type: application/json\n["Emma","Ulysses"]');
});

test("sends a body with any names from the parameter `body`", async () => {
  const wire = await wireOf((client) => booksLabel(client, { id: "b1", body: { mood: "gay", color: null } }));
  expect(wire).toBe('PATCH /books/b1/labels\ncontent-type: application/json\n{"mood":"gay","color":null}');
});

test("keeps a field apart from the parameter of its name", async () => {
  const wire = await wireOf((client) => replaceWithId(client, { id: "b1", body: { id: "b2" } }));
  expect(wire).toBe('PUT /books/b1\ncontent-type: application/json\n{"id":"b2"}');
});

test("sends no body where it is optional and nothing of it is given", async () => {
  expect(await wireOf((client) => booksReserve(client, { id: "b1" }))).toBe("POST /books/b1/reserve");
  const wire = await wireOf((client) => booksReserve(client, { id: "b1", days: 3 }));
  expect(wire).toBe('POST /books/b1/reserve\ncontent-type: application/json\n{"days":3}');
});

test("sends the fields of a union beside the other parameters", async () => {
  const wire = await wireOf((client) => ordersPay(client, { order: "o1", method: "transfer", iban: "DE00" }));
  expect(wire).toBe(
    'POST /orders/o1/payment\ncontent-type: application/json\n{"method":"transfer","iban":"DE00"}',
  );
});

test("sends null and drops undefined", async () => {
  const wire = await wireOf((client) =>
    booksUpdate(client, { id: "b1", shelf: 3, subtitle: null, state: undefined }),
  );
  expect(wire).toBe('PATCH /books/b1?shelf=3\ncontent-type: application/json\n{"subtitle":null}');
});

test("sends what can be written only, and asks for nothing that can be read only", async () => {
  const wire = await wireOf((client) => accountsCreate(client, { name: "ada", password: "secret" }));
  expect(wire).toBe('POST /accounts\ncontent-type: application/json\n{"name":"ada","password":"secret"}');
});

test("sends a tree", async () => {
  const wire = await wireOf((client) =>
    shelvesReplace(client, { name: "all", parts: [{ name: "left", parts: [] }] }),
  );
  expect(wire).toBe(
    'PUT /shelves\ncontent-type: application/json\n{"name":"all","parts":[{"name":"left","parts":[]}]}',
  );
});

test("sends tuples, maps and names that need quotes", async () => {
  const wire = await wireOf((client) =>
    valuesCheck(client, { pair: ["a", 1], map: { x: "low" }, mixed: { "a-b": 1, c: true }, "on/off": false }),
  );
  expect(wire).toBe(`POST /values
content-type: application/json
{"pair":["a",1],"map":{"x":"low"},"mixed":{"a-b":1,"c":true},"on/off":false}`);
});

test("sends a multipart body, each part in the media type of its encoding", async () => {
  const file = new Blob(["png"], { type: "image/png" });
  const wire = await wireOf((client) =>
    booksUploadCover(client, { id: "b1", file, caption: "*Emma*", crop: { width: 9 } }),
  );
  expect(wire).toBe(`PUT /books/b1/cover
content-type: multipart/form-data; boundary=BOUNDARY
--BOUNDARY
Content-Disposition: form-data; name="file"; filename="file"
Content-Type: image/png

png
--BOUNDARY
Content-Disposition: form-data; name="caption"; filename="blob"
Content-Type: text/markdown

*Emma*
--BOUNDARY
Content-Disposition: form-data; name="crop"; filename="blob"
Content-Type: application/json

{"width":9}
--BOUNDARY--`);
});

test("sends a form", async () => {
  const wire = await wireOf((client) =>
    sessionStart(client, { username: "a b", password: "p&q", scopes: ["x", "y"] }),
  );
  expect(wire).toBe(`POST /session
content-type: application/x-www-form-urlencoded
username=a%20b&password=p%26q&scopes=x&scopes=y`);
});

test("sends bytes under the media type of the spec", async () => {
  const body = new TextEncoder().encode("epub");
  const wire = await wireOf((client) => booksUploadText(client, { id: "b1", part: 2, body }));
  expect(wire).toBe("PUT /books/b1/text?part=2\ncontent-type: application/epub+zip\nepub");
});

test("sends text", async () => {
  const wire = await wireOf((client) => booksBlurbReplace(client, { id: "b1", body: "Of its time." }));
  expect(wire).toBe("PUT /books/b1/blurb\ncontent-type: text/plain\nOf its time.");
});
