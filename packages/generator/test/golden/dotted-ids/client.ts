// Generated from specs/dotted-ids/openapi.yaml. Do not edit; run `npm run generate dotted-ids`.

import { AcmeCore } from "./core.ts";
import { bindBooks, type Books } from "./operations/books.ts";

/**
 * A client of Acme.
 *
 * @example
 * const dottedIds = new Acme();
 */
export class Acme extends AcmeCore {
  /** Books, and what is said about them. */
  readonly books: Books = bindBooks(this);
}
