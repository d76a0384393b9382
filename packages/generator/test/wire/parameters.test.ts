import { expect, test } from "vitest";
import { booksAdd as addWithHeader } from "../golden/header-parameters/operations/books.ts";
import { booksGet } from "../golden/path-parameters/operations/books.ts";
import { booksFind as findByBrackets } from "../golden/query-brackets/operations/books.ts";
import { booksFind as findByCommas } from "../golden/query-commas/operations/books.ts";
import { booksFind as findByDeepObject } from "../golden/query-deep-object/operations/books.ts";
import { booksFind as findByForm } from "../golden/query-form/operations/books.ts";
import { booksFind as findByJson } from "../golden/query-json/operations/books.ts";
import { booksFind as findByPipes } from "../golden/query-pipes/operations/books.ts";
import { booksFind as findByReserved } from "../golden/query-reserved/operations/books.ts";
import { booksFind as findBySpaces } from "../golden/query-spaces/operations/books.ts";
import { booksFind as findOpen } from "../golden/open-enum/operations/books.ts";
import { wordsDelete } from "../golden/reserved-words/operations/words.ts";
import { wireOf } from "../record-wire.ts";

test("fills path parameters, percent-encoded", async () => {
  const wire = await wireOf((client) => booksGet(client, { shop_id: 7, isbn: "0/1 ü" }));
  expect(wire).toBe("GET /shops/7/books/0%2F1%20%C3%BC");
});

test("repeats an exploded array, writes dates in ISO 8601 and drops what is undefined", async () => {
  const since = new Date("2026-01-31T12:00:00Z");
  const wire = await wireOf((client) =>
    findByForm(client, { tags: ["a&b", "c"], since, in_print: false, order: undefined }),
  );
  expect(wire).toBe("GET /books?tags=a%26b&tags=c&since=2026-01-31T12%3A00%3A00.000Z&in_print=false");
});

test("joins an array with commas", async () => {
  expect(await wireOf((client) => findByCommas(client, { ids: [1, 2] }))).toBe("GET /books?ids=1,2");
});

test("joins an array with spaces", async () => {
  expect(await wireOf((client) => findBySpaces(client, { ids: [1, 2] }))).toBe("GET /books?ids=1%202");
});

test("joins an array with pipes", async () => {
  expect(await wireOf((client) => findByPipes(client, { ids: [1, 2] }))).toBe("GET /books?ids=1%7C2");
});

test("writes an object with its names in brackets", async () => {
  const wire = await wireOf((client) => findByDeepObject(client, { price: { from: 1, to: 2 } }));
  expect(decodeURIComponent(wire)).toBe("GET /books?price[from]=1&price[to]=2");
});

test("writes an array under a name that ends in brackets", async () => {
  const wire = await wireOf((client) => findByBrackets(client, { ids: [1, 2] }));
  expect(decodeURIComponent(wire)).toBe("GET /books?ids[]=1&ids[]=2");
});

test("leaves reserved characters where the spec allows them", async () => {
  expect(await wireOf((client) => findByReserved(client, { shelf: "a/b:c d" }))).toBe(
    "GET /books?shelf=a/b:c%20d",
  );
});

test("writes a parameter with JSON content as JSON", async () => {
  const wire = await wireOf((client) => findByJson(client, { filter: { author: "Eva" } }));
  expect(decodeURIComponent(wire)).toBe('GET /books?filter={"author":"Eva"}');
});

test("sends values of an open enum that nobody knew", async () => {
  const wire = await wireOf((client) => findOpen(client, { genre: "western", languages: ["en", "fr"] }));
  expect(wire).toBe("GET /books?genre=western&languages=en&languages=fr");
});

test("sends a header parameter as a header, beside the fields of the body", async () => {
  const wire = await wireOf((client) => addWithHeader(client, { "Idempotency-Key": "k1", title: "Emma" }));
  expect(wire).toBe('POST /books\ncontent-type: application/json\nidempotency-key: k1\n{"title":"Emma"}');
});

test("takes parameters and methods whose names JavaScript keeps", async () => {
  expect(await wireOf((client) => wordsDelete(client, { default: "no", class: "verb" }))).toBe(
    "DELETE /words/no?class=verb",
  );
});
