// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { BookshopCore } from "./core.ts";
import { bindBooks, type Books } from "./operations/books.ts";
import { bindOrders, type Orders } from "./operations/orders.ts";

/**
 * A shop for used books, with its stock and its orders.
 *
 * @example
 * const bookshop = new Bookshop();
 */
export class Bookshop extends BookshopCore {
  /** Used books, one of each. */
  readonly books: Books = bindBooks(this);

  /** What readers bought. */
  readonly orders: Orders = bindOrders(this);
}
