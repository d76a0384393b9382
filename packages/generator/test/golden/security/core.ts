// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import { basic, bearer, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Acme. */
export interface AcmeOptions extends ClientOptions {
  /** Token of a person. Default: `VAULT_TOKEN` or `VAULT_KEY` of the environment. */
  token?: CredentialValue | undefined;

  /** Id of the workspace. Default: `VAULT_WORKSPACE` of the environment. */
  workspaceId?: CredentialValue | undefined;

  /** Name of the user. Default: `VAULT_USER` of the environment. */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. Default: `VAULT_PASSWORD` of the environment. */
  password?: CredentialValue | undefined;

  /** Key of a machine. */
  apiKey?: CredentialValue | undefined;

  /** Where Acme is reached. Default: `VAULT_URL` of the environment, else `https://vault.example/api`. */
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
  baseUrl: "https://vault.example/api",
  baseUrlEnv: ["VAULT_URL"],
  credentials: {
    token: { header: "authorization", write: bearer, options: { token: ["VAULT_TOKEN", "VAULT_KEY"] } },
    workspaceId: { header: "x-workspace-id", options: { workspaceId: ["VAULT_WORKSPACE"] } },
    login: {
      header: "authorization",
      write: basic,
      options: { username: ["VAULT_USER"], password: ["VAULT_PASSWORD"] },
    },
    key: { header: "authorization", write: basic, options: { apiKey: [] } },
  },
  security: [["token", "workspaceId"], ["login"]],
  minimum: [["login"], ["token"], ["key"]],
};
