// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { basic, bearer, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Civis. */
export interface CivisOptions extends ClientOptions {
  /** API key as the user name, without a password. Default: `CIVIS_API_KEY` of the environment. */
  apiKey?: CredentialValue | undefined;

  /** API key as a bearer token. Either scheme reaches every operation. */
  token?: CredentialValue | undefined;

  /**
   * Where Civis is reached. Default: `CIVIS_API_ENDPOINT` of the environment, else
   * `https://api.civisanalytics.com`.
   */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class CivisCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: CivisOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Civis",
  baseUrl: "https://api.civisanalytics.com",
  baseUrlEnv: ["CIVIS_API_ENDPOINT"],
  credentials: {
    apiKey: { header: "authorization", write: basic, options: { apiKey: ["CIVIS_API_KEY"] } },
    token: { header: "authorization", write: bearer, options: { token: [] } },
  },
  security: [["apiKey"], ["token"]],
};
