import { UsageError } from "./errors.ts";
import type { Security } from "./operation.ts";
import type { Credential, CredentialValue, Platform } from "./platform.ts";

/** The secrets that a client was given, by option. They stay in a private field, so that nothing prints them. */
export type Secrets = ReadonlyMap<string, CredentialValue>;

/** Takes the platform's secrets from the options, else from the environment. */
export function collectSecrets(
  platform: Platform,
  options: object,
  variable: (names: readonly string[]) => string | undefined,
): Secrets {
  const secrets = new Map<string, CredentialValue>();
  for (const credential of Object.values(platform.credentials)) {
    for (const [option, env] of Object.entries(credential.options)) {
      const value: unknown = Reflect.get(options, option) ?? variable(env);
      if (typeof value === "string" || typeof value === "function") secrets.set(option, value as CredentialValue);
      else if (value !== undefined) throw new UsageError(`${platform.name}: \`${option}\` takes a string or a function.`);
    }
  }
  return secrets;
}

/**
 * The first alternative with credentials that is given whole, else the anonymous one.
 *
 * @throws UsageError when there is neither; it names the options that are missing and their variables.
 */
export function pickAlternative(
  { credentials }: Platform,
  secrets: Secrets,
  security: Security,
  who: string,
): readonly Credential[] {
  const alternatives = security.map((names) => names.flatMap((name) => credentials[name] ?? []));
  const missing = alternatives.map((all) => all.filter(({ options }) => !secrets.has(Object.keys(options)[0] ?? "")));
  const isWhole = (all: readonly Credential[], index: number): boolean => missing[index]?.length === 0 && all.length > 0;
  const best = alternatives.find(isWhole) ?? alternatives.find((all) => all.length === 0);
  if (best !== undefined) return best;
  throw new UsageError(`${who} needs ${missing.map((all) => all.map(howToGive).join(" and ")).join(", or ")}.`);
}

/** The headers that authorize a request. Functions are asked for their value each time. */
export async function authorize(
  alternative: readonly Credential[],
  secrets: Secrets,
  who: string,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const credential of alternative) {
    const { header, write, options } = credential;
    const values: string[] = [];
    for (const option of Object.keys(options)) {
      const value = secrets.get(option) ?? "";
      values.push(typeof value === "string" ? value : await value());
    }
    const [value = "", second = ""] = values;
    const text = write === undefined ? value : write(value, second);
    // checked here, for fetch would print the whole value in its complaint
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
      throw new UsageError(`${who}: ${howToGive(credential)} does not fit in a header.`);
    }
    headers[header] = text;
  }
  return headers;
}

function howToGive({ options }: Credential): string {
  return Object.entries(options)
    .map(([option, env]) => `the option \`${option}\`${env.length > 0 ? ` (or ${env.join(", ")})` : ""}`)
    .join(" and ");
}
