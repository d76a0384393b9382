// The examples of the doc comments.

import { Bookshop } from "./index.ts";

const bookshop = new Bookshop();

{
  for await (const book of bookshop.books.list()) console.log(book);
}

{
  const book = await bookshop.books.create({
    title: "Emma",
    genre: "novel",
    price: 4.5,
    notes: "A little worn.",
  });
  console.log(book);
}

{
  for await (const order of bookshop.orders.list()) console.log(order);
}

{
  await bookshop.orders.create({ books: ["b1"], gift: true, shipping: "post" });
}
