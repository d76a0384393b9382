// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { bearer, ClientCore, passwordGrant, passwordLogin } from "@org/client-runtime";
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

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class QlusterCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: QlusterOptions = {}) {
    super(platform, options);
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
    login: {
      header: "authorization",
      write: passwordGrant,
      options: { username: ["QLUSTER_USERNAME"], password: ["QLUSTER_PASSWORD"] },
    },
  },
  security: [["accessToken"], ["login"]],
  layer: passwordLogin("Qluster", "login", "token"),
};
