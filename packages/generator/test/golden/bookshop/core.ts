// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { ClientCore } from "@org/client-runtime";
import type { ClientOptions, CredentialValue, Platform } from "@org/client-runtime";

/** Options of a client of Bookshop. */
export interface BookshopOptions extends ClientOptions {
  /** Key of the shop's account. Default: `BOOKSHOP_KEY` of the environment. */
  apiKey?: CredentialValue | undefined;

  /**
   * Where Bookshop is reached. Default: `BOOKSHOP_URL` of the environment, else
   * `https://bookshop.example/api`.
   */
  baseUrl?: string | undefined;
}

/** What the functions of operations need: credentials and where to send. It holds no operation itself. */
export class BookshopCore extends ClientCore {
  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options: BookshopOptions = {}) {
    super(platform, options);
  }
}

const platform: Platform = {
  name: "Bookshop",
  baseUrl: "https://bookshop.example/api",
  baseUrlEnv: ["BOOKSHOP_URL"],
  credentials: { apiKey: { header: "x-bookshop-key", options: { apiKey: ["BOOKSHOP_KEY"] } } },
  security: [["apiKey"]],
};
