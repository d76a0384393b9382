// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { basic, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Lab. */
export interface LabOptions extends ClientOptions {
  /** Name of the person. Default: `LAB_USER` of the environment. */
  username?: CredentialValue | undefined;

  /** The password that goes with `username`. Default: `LAB_PASSWORD` of the environment. */
  password?: CredentialValue | undefined;

  /** Where Lab is reached. Default: `LAB_URL` of the environment. */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class LabCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: LabOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Lab",
  baseUrlEnv: ["LAB_URL"],
  credentials: {
    login: {
      header: "authorization",
      write: basic,
      options: { username: ["LAB_USER"], password: ["LAB_PASSWORD"] },
    },
  },
  security: [["login"], []],
};
