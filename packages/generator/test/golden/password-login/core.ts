// Generated from specs/password-login/openapi.yaml. Do not edit; run `npm run generate password-login`.

import { bearer, ClientCore, passwordGrant, passwordLogin } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Acme. */
export interface AcmeOptions extends ClientOptions {
  /** Token of a session. Default: `VAULT_TOKEN` of the environment. */
  accessToken?: CredentialValue | undefined;

  /** Name of the user. Default: `VAULT_USER` of the environment. */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. Default: `VAULT_PASSWORD` of the environment. */
  password?: CredentialValue | undefined;

  /** Where Acme is reached. Default: `VAULT_URL` of the environment. */
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
  baseUrlEnv: ["VAULT_URL"],
  credentials: {
    accessToken: { header: "authorization", write: bearer, options: { accessToken: ["VAULT_TOKEN"] } },
    login: {
      header: "authorization",
      write: passwordGrant,
      options: { username: ["VAULT_USER"], password: ["VAULT_PASSWORD"] },
    },
  },
  security: [["accessToken"], ["login"]],
  layer: passwordLogin("Acme", "login", "token"),
};
