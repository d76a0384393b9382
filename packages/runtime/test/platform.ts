import { ClientCore } from "../src/client-core.ts";
import type { ClientOptions } from "../src/options.ts";
import { basic, bearer, type CredentialValue, type Platform } from "../src/platform.ts";

/** A platform with one bearer token. */
export const tokenPlatform: Platform = {
  name: "Acme",
  baseUrl: "https://api.acme.test",
  baseUrlEnv: ["ACME_URL", "ACME_BASE_URL"],
  credentials: {
    token: { header: "authorization", write: bearer, options: { token: ["ACME_TOKEN", "ACME_KEY"] } },
  },
  security: [["token"]],
};

/** A platform that takes every kind of credential, or none. */
export const mixedPlatform: Platform = {
  name: "Mixed",
  credentials: {
    token: { header: "authorization", write: bearer, options: { token: [] } },
    key: { header: "x-api-key", options: { key: [] } },
    workspace: { header: "x-workspace", options: { workspace: [] } },
    login: { header: "authorization", write: basic, options: { username: [], password: [] } },
  },
  security: [["key", "workspace"], ["token"], ["login"], []],
};

/** A platform without credentials. */
export const openPlatform: Platform = { name: "Open", credentials: {}, security: [[]] };

/** Options of a client of any of these platforms. */
export type TestOptions = ClientOptions & {
  readonly [secret in "token" | "key" | "workspace" | "username" | "password"]?: CredentialValue | undefined;
};

export function createClient(platform: Platform, options: TestOptions): ClientCore {
  return new ClientCore(platform, options);
}
