// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

import { bind } from "@org/client-runtime";
import { AcmeCore, login, type AcmeOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Secrets } from "./operations/secrets.ts";

/**
 * A client of Acme.
 *
 * @example
 * const passwordLoginOnly = new Acme();
 */
export class Acme extends AcmeCore {
  declare readonly secrets: Secrets;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AcmeOptions) {
    super({ ...options, login });
    bind(this, methods());
  }
}
