// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bearer, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of MOSTLY AI. */
export interface MostlyAIOptions extends ClientOptions {
  /**
   * API key of a user, from the account settings of the platform. Default: `MOSTLY_API_KEY` or
   * `MOSTLYAI_API_KEY` of the environment.
   */
  apiKey?: CredentialValue | undefined;

  /**
   * Access token of a signed-in user, in place of an API key. Default: `MOSTLY_BEARER_TOKEN` of the
   * environment.
   */
  bearerToken?: CredentialValue | undefined;

  /**
   * Where MOSTLY AI is reached. Default: `MOSTLY_BASE_URL` or `MOSTLYAI_BASE_URL` of the environment,
   * else `https://app.mostly.ai`.
   */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class MostlyAICore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: MostlyAIOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "MOSTLY AI",
  baseUrl: "https://app.mostly.ai",
  baseUrlEnv: ["MOSTLY_BASE_URL", "MOSTLYAI_BASE_URL"],
  credentials: {
    apiKey: { header: "x-mostly-api-key", options: { apiKey: ["MOSTLY_API_KEY", "MOSTLYAI_API_KEY"] } },
    bearerToken: {
      header: "authorization",
      write: bearer,
      options: { bearerToken: ["MOSTLY_BEARER_TOKEN"] },
    },
  },
  security: [["apiKey"], ["bearerToken"]],
};
