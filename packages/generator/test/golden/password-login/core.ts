// Generated from specs/password-login/openapi.yaml. Do not edit; run `npm run generate password-login`.

import { bearer, ClientCore, passwordLogin } from "@org/client-runtime";
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

/** Options of `AcmeCore` with the login. */
export interface AcmeLoginOptions extends AcmeOptions {
  /** Logs in by `username` and `password`: `login` of `@org/password-login-client/operations`. */
  login: Platform;
}

/**
 * Options of `AcmeCore`: `username` and `password` go together with `login`, other credentials need
 * none of the three.
 */
export type AcmeCoreOptions =
  | AcmeLoginOptions
  | (AcmeOptions & { login?: undefined; username?: undefined; password?: undefined });

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class AcmeCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: AcmeCoreOptions = {}) {
    super(options.login ?? platform, options);
  }
}

const platform: Platform = {
  name: "Acme",
  baseUrlEnv: ["VAULT_URL"],
  credentials: {
    accessToken: { header: "authorization", write: bearer, options: { accessToken: ["VAULT_TOKEN"] } },
    login: { header: "authorization", options: { login: [] } },
  },
  security: [["accessToken"], ["login"]],
};

/**
 * The login by user name and password, for `AcmeCore`; `Acme` has it built in.
 *
 * @example
 * const client = new AcmeCore({ login, username, password });
 */
export const login: Platform = /* @__PURE__ */ passwordLogin(platform, "login", "token", {
  username: ["VAULT_USER"],
  password: ["VAULT_PASSWORD"],
});
