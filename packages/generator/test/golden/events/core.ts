// Generated from specs/events/openapi.yaml. Do not edit; run `npm run generate events`.

import { ClientCore } from "@org/client-runtime";
import type { ClientOptions, Platform } from "@org/client-runtime";

/** Options of a client of Acme. */
export interface AcmeOptions extends ClientOptions {
  /** Where Acme is reached. */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class AcmeCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: AcmeOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Acme",
  credentials: {},
  security: [[]],
};
