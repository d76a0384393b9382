// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { bind } from "@org/client-runtime";
import { AcmeCore, type AcmeOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Secrets } from "./operations/secrets.ts";
import type { Workspaces } from "./operations/workspaces.ts";
import type { Keys } from "./operations/keys.ts";
import type { Health } from "./operations/health.ts";

/**
 * A client of Acme.
 *
 * @example
 * const security = new Acme();
 */
export class Acme extends AcmeCore {
  declare readonly secrets: Secrets;

  declare readonly workspaces: Workspaces;

  declare readonly keys: Keys;

  declare readonly health: Health;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AcmeOptions) {
    super(options);
    bind(this, methods());
  }
}
