// What the compiler must refuse to users of a client, and beside each refusal what it must let pass.

import { Bookshop } from "../golden/bookshop/index.ts";
import type { Book, BooksCreateFailure, BookshopFailure } from "../golden/bookshop/index.ts";
import { BookshopCore, booksGet, ordersList } from "../golden/bookshop/operations/index.ts";

const bookshop = new Bookshop({ apiKey: "k" });
const core = new BookshopCore({ apiKey: "k" });

await bookshop.books.create({ title: "Emma", genre: "novel", price: 4.5, notes: undefined });
// @ts-expect-error: no such field
await bookshop.books.create({ title: "Emma", genre: "novel", price: 4.5, pages: 300 });
// @ts-expect-error: the price is missing
await bookshop.books.create({ title: "Emma", genre: "novel" });
// @ts-expect-error: the shop gives the id
await bookshop.books.create({ title: "Emma", genre: "novel", price: 4.5, id: "b1" });
// @ts-expect-error: null is no title
await bookshop.books.create({ title: null, genre: "novel", price: 4.5 });

await bookshop.books.get({ id: "b1" });
// @ts-expect-error: the id is missing
await bookshop.books.get({});
// @ts-expect-error: all parameters are missing
await bookshop.books.get();
// @ts-expect-error: an id is a text
await bookshop.books.get({ id: 1 });
// @ts-expect-error: the limit of a list
await bookshop.books.get({ id: "b1", limit: 10 });
// @ts-expect-error: a function needs its client
await booksGet({ id: "b1" });
await booksGet(core, { id: "b1" });

await bookshop.books.list({ genre: "a genre that came later" });
// @ts-expect-error: an open enum is a text at least
await bookshop.books.list({ genre: 1 });
// @ts-expect-error: options are the second argument
await bookshop.books.list({ timeout: 1000 });
await bookshop.books.list({}, { timeout: 1000 });

await bookshop.orders.create({ books: ["b1"], shipping: "post" });
// @ts-expect-error: no such way of shipping
await bookshop.orders.create({ books: ["b1"], shipping: "balloon" });

await bookshop.orders.list();
// @ts-expect-error: it has no parameters
await bookshop.orders.list({ limit: 10 });
// @ts-expect-error: neither has its function
await ordersList(core, { limit: 10 });

// @ts-expect-error: no such operation
await bookshop.books.sell({ id: "b1" });
// @ts-expect-error: no such resource
await bookshop.readers.list();
// @ts-expect-error: one book is no list
for await (const book of bookshop.books.get({ id: "b1" })) console.log(book);

const book: Book = await bookshop.books.get({ id: "b1" });
// @ts-expect-error: notes are never shown
console.log(book.notes);

export function reasonOf(failure: BooksCreateFailure): string {
  // @ts-expect-error: only some failures tell of fields
  if (failure.body.fields) return "";
  return failure.status === 422 ? Object.keys(failure.body.fields).join() : failure.body.message;
}

export function messageOf(failure: BookshopFailure): string {
  // @ts-expect-error: no status of an error
  if (failure.status === 200) return "";
  return failure.body.message;
}
