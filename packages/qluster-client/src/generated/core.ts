// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { bearer, ClientCore, passwordLogin } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Qluster. */
export interface QlusterOptions extends ClientOptions {
  /**
   * Access token of a user, as `auth.login` gives it. Default: `QLUSTER_ACCESS_TOKEN` of the
   * environment.
   */
  accessToken?: CredentialValue | undefined;

  /**
   * Name and password of a user, for which the client gets tokens by itself. Default: `QLUSTER_USERNAME`
   * of the environment.
   */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. Default: `QLUSTER_PASSWORD` of the environment. */
  password?: CredentialValue | undefined;

  /** Where Qluster is reached. Default: `QLUSTER_URL` of the environment. */
  baseUrl?: string | undefined;
}

/** Options of `QlusterCore` with the login. */
export interface QlusterLoginOptions extends QlusterOptions {
  /** Logs in by `username` and `password`: `login` of `@org/qluster-client/operations`. */
  login: Platform;
}

/**
 * Options of `QlusterCore`: `username` and `password` go together with `login`, other credentials need
 * none of the three.
 */
export type QlusterCoreOptions =
  | QlusterLoginOptions
  | (QlusterOptions & { login?: undefined; username?: undefined; password?: undefined });

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class QlusterCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: QlusterCoreOptions = {}) {
    super(options.login ?? platform, options);
  }
}

const platform: Platform = {
  name: "Qluster",
  baseUrlEnv: ["QLUSTER_URL"],
  credentials: {
    accessToken: {
      header: "authorization",
      write: bearer,
      options: { accessToken: ["QLUSTER_ACCESS_TOKEN"] },
    },
    login: { header: "authorization", options: { login: [] } },
  },
  security: [["accessToken"], ["login"]],
};

/**
 * The login by user name and password, for `QlusterCore`; `Qluster` has it built in.
 *
 * @example
 * const client = new QlusterCore({ login, username, password });
 */
export const login: Platform = /* @__PURE__ */ passwordLogin(platform, "login", "token", {
  username: ["QLUSTER_USERNAME"],
  password: ["QLUSTER_PASSWORD"],
});
