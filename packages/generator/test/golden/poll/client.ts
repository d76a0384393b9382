// Generated from specs/poll/openapi.yaml. Do not edit; run `npm run generate poll`.

import { bind } from "@org/client-runtime";
import { AcmeCore, type AcmeOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Jobs } from "./operations/jobs.ts";

/**
 * A client of Acme.
 *
 * @example
 * const poll = new Acme();
 */
export class Acme extends AcmeCore {
  declare readonly jobs: Jobs;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AcmeOptions) {
    super(options);
    bind(this, methods());
  }
}
