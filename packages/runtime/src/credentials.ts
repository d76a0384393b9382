import { UsageError } from "./errors.ts";
import { toHeaders } from "./headers.ts";
import type { Security } from "./operation.ts";
import type { Credential, CredentialValue, Platform } from "./platform.ts";

/** The header that authorizes a request, or what asks for its value before an attempt. */
export type Secret = Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);

/** What a client was given, by security scheme. It stays in a private field, so that nothing prints it. */
export type Secrets = Map<string, Secret>;

/** Takes the platform's secrets from the options, else from the environment. */
export function collectSecrets(
  platform: Platform,
  given: Readonly<Record<string, unknown>>,
  variable: (names: readonly string[]) => string | undefined,
): Secrets {
  const secrets = new Map<string, Secret>();
  for (const [scheme, { header, write, options }] of Object.entries(platform.credentials)) {
    const values = Object.entries(options).map(
      ([option, env]) => (given[option] ?? variable(env) ?? "") as CredentialValue, // checked where it is written
    );
    const who = `${platform.name}: ${howToGive(options)}`;
    const toHeader = ([first, second = ""]: readonly string[]): Record<string, string> =>
      toHeaders({ [header]: typeof first === "string" && write ? write(first, second) : first }, who);
    const ask = async (): Promise<Record<string, string>> =>
      toHeader(await Promise.all(values.map((value) => (typeof value === "function" ? value() : value))));
    const isAsked = values.some((value) => typeof value === "function");
    // a password without its user is sent too, for to overlook it would be worse
    if (values.some(Boolean)) secrets.set(scheme, isAsked ? ask : toHeader(values as string[]));
  }
  return secrets;
}

/**
 * The schemes of the first alternative that is given whole, or none where calls may be anonymous.
 *
 * @throws UsageError when nothing suits; it names the options that are missing and their variables.
 */
export function pickAlternative(
  { credentials, secrets }: Pick<Platform, "credentials"> & { readonly secrets: Secrets },
  security: Security,
  who: string,
): readonly string[] {
  const whole = security.filter((schemes) => schemes.every((scheme) => secrets.has(scheme)));
  const best = whole.find((schemes) => schemes.length > 0) ?? whole[0];
  if (best) return best;
  const missing = (scheme: string): string | [] =>
    secrets.has(scheme) ? [] : howToGive(credentials[scheme]?.options);
  throw new UsageError(
    `${who} needs ${security.map((schemes) => schemes.flatMap(missing).join(" and ")).join(", or ")}.`,
  );
}

/** Options and their variables, in words. */
export function howToGive(options: Credential["options"] = {}): string {
  return Object.entries(options)
    .map(([option, env]) => `the option \`${option}\`${env.length > 0 ? ` (or ${env.join(", ")})` : ""}`)
    .join(" and ");
}
