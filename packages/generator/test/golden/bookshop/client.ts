// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { bind } from "@org/client-runtime";
import { BookshopCore, type BookshopOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Books } from "./operations/books.ts";
import type { Orders } from "./operations/orders.ts";

/**
 * A shop for used books, with its stock and its orders.
 *
 * @example
 * const bookshop = new Bookshop();
 */
export class Bookshop extends BookshopCore {
  /** Used books, one of each. */
  declare readonly books: Books;

  /** What readers bought. */
  declare readonly orders: Orders;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: BookshopOptions) {
    super(options);
    bind(this, methods());
  }
}
