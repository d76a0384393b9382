import type { ClientOptions } from "./options.ts";
import type { Platform } from "./platform.ts";
import { resolveSettings, type Settings } from "./settings.ts";

/** Reads a client's settings; only this package can. */
export let settingsOf: (client: ClientCore) => Settings;

/**
 * What operation functions need of a client: where to send, with which credentials, how patiently. It holds no
 * operation itself, so that a bundle has only those it calls. It never changes, and shares nothing with others.
 */
export class ClientCore {
  readonly #settings: Settings;

  static {
    settingsOf = (client) => client.#settings;
  }

  /** @throws UsageError when a credential or the base URL is missing or wrong; it names option and variable. */
  constructor(platform: Platform, options: ClientOptions) {
    this.#settings = resolveSettings(platform, options);
  }
}
