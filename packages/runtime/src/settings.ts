import { collectSecrets, howToGive, pickAlternative, type Secrets } from "./credentials.ts";
import { UsageError } from "./errors.ts";
import { toHeaders } from "./headers.ts";
import type { ClientOptions, Fetch } from "./options.ts";
import type { Platform } from "./platform.ts";
import type { RetryBudget } from "./retry.ts";

/** The platform, and a client's options with environment and defaults filled in. Never leaves the runtime. */
export interface Settings
  extends Omit<Platform, "layer" | "baseUrl">, Pick<ClientOptions, "fetch" | "readOnly"> {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly timeout: number;
  readonly retry: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly budget: RetryBudget;
  readonly layer: ((fetch: Fetch) => Fetch) | undefined;
  readonly secrets: Secrets;
}

/** Options first, then the environment, then defaults; wrong ones are refused by name. */
export function resolveSettings(platform: Platform, options: ClientOptions): Settings {
  const { name } = platform;
  const secrets = collectSecrets(platform, { ...options }, variable);
  const baseUrl = resolveBaseUrl(platform, options, secrets);
  const settings: Settings = {
    ...platform,
    ...options,
    secrets,
    baseUrl,
    layer: platform.layer?.(baseUrl, options, secrets),
    timeout: limit(options, "timeout", 60_000, name),
    retry: limit(options, "retry", 2, name),
    headers: toHeaders(options.headers, name),
    budget: { repeats: 100 },
  };
  pickAlternative(settings, platform.minimum ?? platform.security, name);
  return settings;
}

/** The option, if it is a number that makes sense. */
export function limit<Name extends string>(
  options: { readonly [name in Name]?: number | undefined },
  name: Name,
  fallback: number,
  who: string,
): number {
  const value = options[name] ?? fallback;
  if (value >= 0) return value;
  throw new UsageError(`${who}: \`${name}\` must be >= 0`);
}

function resolveBaseUrl(
  { name, baseUrl, baseUrlEnv = [] }: Platform,
  options: ClientOptions,
  secrets: Secrets,
): string {
  const given = options.baseUrl ?? variable(baseUrlEnv) ?? baseUrl ?? "";
  const isUrl = /^https?:\/\/[^\s?#@]+$/.test(given) && URL.canParse(given);
  const isOpen = /^http:(?!\/\/(localhost|127(\.\d+){3}|\[::1])(:|\/|$))/.test(given);
  if (isUrl && (!isOpen || secrets.size === 0 || options.allowInsecure)) return given.replace(/\/+$/, "");
  throw new UsageError(
    `${name} needs ${howToGive({ baseUrl: baseUrlEnv })} as https://host/path, or \`allowInsecure\`.`,
  );
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** The first of these environment variables that is set and not empty, where there is an environment at all. */
function variable(names: readonly string[]): string | undefined {
  try {
    return names.map((name) => process.env[name]).find(Boolean);
  } catch {
    return undefined; // a browser, or Deno without permission to read the environment
  }
}
