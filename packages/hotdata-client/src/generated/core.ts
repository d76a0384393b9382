// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { bearer, ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Hotdata. */
export interface HotdataOptions extends ClientOptions {
  /** API token of a Hotdata account. Default: `HOTDATA_TOKEN` or `HOTDATA_API_KEY` of the environment. */
  token?: CredentialValue | undefined;

  /**
   * Public id of the workspace that the calls act on. Default: `HOTDATA_WORKSPACE_ID` of the
   * environment.
   */
  workspaceId?: CredentialValue | undefined;

  /**
   * Where Hotdata is reached. Default: `HOTDATA_BASE_URL` of the environment, else
   * `https://app.hotdata.dev`.
   */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class HotdataCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: HotdataOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Hotdata",
  baseUrl: "https://app.hotdata.dev",
  baseUrlEnv: ["HOTDATA_BASE_URL"],
  credentials: {
    token: {
      header: "authorization",
      write: bearer,
      options: { token: ["HOTDATA_TOKEN", "HOTDATA_API_KEY"] },
    },
    workspaceId: { header: "x-workspace-id", options: { workspaceId: ["HOTDATA_WORKSPACE_ID"] } },
  },
  security: [["token", "workspaceId"]],
  minimum: [["token"]],
};
