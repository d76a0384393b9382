import { base64 } from "./base64.ts";
import type { Secrets } from "./credentials.ts";
import type { Security } from "./operation.ts";
import type { ClientOptions, Fetch } from "./options.ts";

/** What a client knows about its platform: generated from the spec, the same for every client of the package. */
export interface Platform {
  /** The platform's name, as messages print it. */
  readonly name: string;
  /** Default of the option `baseUrl`. Without it the option is required. */
  readonly baseUrl?: string;
  /** Environment variables that fill `baseUrl`; the first that is set wins. */
  readonly baseUrlEnv?: readonly string[];
  /** The security schemes, by name. */
  readonly credentials: Readonly<Record<string, Credential>>;
  /** Credentials of an operation that names none of its own. */
  readonly security: Security;
  /** Every alternative that some operation accepts, where they differ: the constructor asks for one of them. */
  readonly minimum?: Security;
  /** What requests go through before `fetch`. */
  readonly layer?: Layer;
}

/**
 * Made once for each client, it may send requests of its own as the options say, and put others in place of secrets.
 */
export type Layer = (baseUrl: string, options: ClientOptions, secrets: Secrets) => (fetch: Fetch) => Fetch;

/** One security scheme: where its value comes from and where it goes. */
export interface Credential {
  /** Name of the header, in lower case. */
  readonly header: string;
  /** Makes the header from the values of the options; without it the header is the first value. */
  readonly write?: (value: string, second: string) => string;
  /** The options that hold the values, the first of them required, each with its environment variables. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** A secret: its value, or a function that is asked for it before every attempt. */
export type CredentialValue = string | (() => string | Promise<string>);

/** HTTP bearer authentication (RFC 6750). */
export function bearer(token: string): string {
  return `Bearer ${token}`;
}

/** HTTP Basic authentication (RFC 7617) in UTF-8. */
export function basic(username: string, password: string): string {
  return `Basic ${base64(`${username}:${password}`)}`;
}
