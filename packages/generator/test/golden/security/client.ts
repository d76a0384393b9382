// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { AcmeCore } from "./core.ts";
import { bindSecrets, type Secrets } from "./operations/secrets.ts";
import { bindWorkspaces, type Workspaces } from "./operations/workspaces.ts";
import { bindKeys, type Keys } from "./operations/keys.ts";
import { bindHealth, type Health } from "./operations/health.ts";

/**
 * A client of Acme.
 *
 * @example
 * const security = new Acme();
 */
export class Acme extends AcmeCore {
  readonly secrets: Secrets = bindSecrets(this);

  readonly workspaces: Workspaces = bindWorkspaces(this);

  readonly keys: Keys = bindKeys(this);

  readonly health: Health = bindHealth(this);
}
