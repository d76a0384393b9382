import { collectSecrets, pickAlternative, type Secrets } from "./credentials.ts";
import { UsageError } from "./errors.ts";
import type { ClientOptions, Fetch } from "./options.ts";
import type { Platform } from "./platform.ts";

/** A client's options with environment and defaults filled in. Never changes, never leaves the runtime. */
export interface Settings {
  readonly platform: Platform;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly retry: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly secrets: Secrets;
}

/** Options first, then the environment, then defaults; wrong ones are refused by name. */
export function resolveSettings(platform: Platform, options: ClientOptions): Settings {
  const { name } = platform;
  const secrets = collectSecrets(platform, options, variable);
  pickAlternative(platform, secrets, platform.minimum ?? platform.security, name);
  return {
    platform,
    secrets,
    baseUrl: resolveBaseUrl(platform, options, secrets),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    timeout: positive(options.timeout, "timeout", name) ?? 60_000,
    retry: positive(options.retry, "retry", name) ?? 2,
    headers: options.headers ?? {},
    readOnly: options.readOnly ?? false,
  };
}

/** The number, if it is one that makes sense. */
export function positive(value: number | undefined, option: string, who: string): number | undefined {
  if (value === undefined || value >= 0) return value;
  throw new UsageError(`${who}: \`${option}\` must be 0 or more.`);
}

function resolveBaseUrl(platform: Platform, options: ClientOptions, secrets: Secrets): string {
  const { baseUrlEnv = [], name } = platform;
  const given = options.baseUrl ?? variable(baseUrlEnv) ?? platform.baseUrl ?? "";
  const source = `the option \`baseUrl\`${baseUrlEnv.length > 0 ? ` (or ${baseUrlEnv.join(", ")})` : ""}`;
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(given) || !URL.canParse(given)) {
    throw new UsageError(`${name} needs ${source}: http(s)://host/path.`);
  }
  const isOpen = /^http:/.test(given) && !/^(.+\.)?localhost$|^127\.|^\[::1]$/.test(new URL(given).hostname);
  if (isOpen && secrets.size > 0 && options.allowInsecure !== true) {
    throw new UsageError(`${name}: ${source} is plain http. Use https, or \`allowInsecure\`.`);
  }
  return given.replace(/\/+$/, "");
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** The first of these environment variables that is set and not empty, where there is an environment at all. */
function variable(names: readonly string[]): string | undefined {
  try {
    return typeof process === "object" ? names.map((name) => process.env[name]).find(Boolean) : undefined;
  } catch {
    return undefined; // Deno without permission to read the environment
  }
}
