// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { basic, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Airbyte. */
export interface AirbyteOptions extends ClientOptions {
  /**
   * User name of the deployment. As delivered it is `airbyte` and the password `password`; neither is
   * sent unless it is given. A deployment without authentication needs none. Default: `AIRBYTE_USERNAME`
   * of the environment.
   */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. Default: `AIRBYTE_PASSWORD` of the environment. */
  password?: CredentialValue | undefined;

  /**
   * Where Airbyte is reached. Default: `AIRBYTE_URL` of the environment, else
   * `http://localhost:8000/api`.
   */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class AirbyteCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: AirbyteOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Airbyte",
  baseUrl: "http://localhost:8000/api",
  baseUrlEnv: ["AIRBYTE_URL"],
  credentials: {
    basic: {
      header: "authorization",
      write: basic,
      options: { username: ["AIRBYTE_USERNAME"], password: ["AIRBYTE_PASSWORD"] },
    },
  },
  security: [["basic"], []],
};
