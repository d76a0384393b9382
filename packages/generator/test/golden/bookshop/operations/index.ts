// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

export { BookshopCore } from "../core.ts";
export type { BookshopOptions } from "../core.ts";
export type { BookshopFailure } from "../failures.ts";
export { booksCreate, booksDelete, booksGet, booksList } from "./books.ts";
export type {
  Books,
  BooksCreateFailure,
  BooksCreateParams,
  BooksDeleteParams,
  BooksGetParams,
  BooksListParams,
} from "./books.ts";
export { ordersCreate, ordersList } from "./orders.ts";
export type { Orders, OrdersCreateParams } from "./orders.ts";
