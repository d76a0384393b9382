// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

import { ClientCore, passwordLogin } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Acme. */
export interface AcmeOptions extends ClientOptions {
  /** Name of the user. */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. */
  password?: CredentialValue | undefined;

  /** Where Acme is reached. Default: `https://acme.test`. */
  baseUrl?: string | undefined;
}

/** Options of `AcmeCore` with the login. */
export interface AcmeCoreOptions extends AcmeOptions {
  /** Logs in by `username` and `password`: `login` of `@org/password-login-only-client/operations`. */
  login: Platform;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class AcmeCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: AcmeCoreOptions) {
    super(options.login ?? platform, options);
  }
}

const platform: Platform = {
  name: "Acme",
  baseUrl: "https://acme.test",
  credentials: { oauth: { header: "authorization", options: { login: [] } } },
  security: [["oauth"]],
};

/**
 * The login by user name and password, for `AcmeCore`; `Acme` has it built in.
 *
 * @example
 * const client = new AcmeCore({ login, username, password });
 */
export const login: Platform = /* @__PURE__ */ passwordLogin(platform, "oauth", "/oauth/token", {
  username: [],
  password: [],
});
