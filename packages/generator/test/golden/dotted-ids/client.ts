// Generated from specs/dotted-ids/openapi.yaml. Do not edit; run `npm run generate dotted-ids`.

import { bind } from "@org/client-runtime";
import { AcmeCore, type AcmeOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Books } from "./operations/books.ts";

/**
 * A client of Acme.
 *
 * @example
 * const dottedIds = new Acme();
 */
export class Acme extends AcmeCore {
  /** Books, and what is said about them. */
  declare readonly books: Books;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AcmeOptions) {
    super(options);
    bind(this, methods());
  }
}
