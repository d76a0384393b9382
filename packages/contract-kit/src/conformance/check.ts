import type { ClientOptions, CredentialValue } from "@org/client-runtime";
import type { Spec } from "../load-spec.ts";
import type { Validator } from "../validator.ts";

/** Options of a client, its credentials by the names of their options. */
export interface Settings extends ClientOptions {
  readonly credentials: Readonly<Record<string, CredentialValue>>;
}

/** A client package, as its users have it. */
export interface ClientPackage {
  /** Makes the class client. */
  readonly createClient: (settings: Settings) => object;
  /** Makes one, and of it what the entry `/http` does. */
  readonly createHttp: (settings: Settings) => object;
  /** The module `/operations`. */
  readonly operations: Readonly<Record<string, unknown>>;
}

/** What checks are planned from. */
export interface Plan {
  readonly spec: Spec;
  readonly validator: Validator;
}

/** One thing that a client has to do, and what it is tried with. */
export interface Check {
  readonly topic: Topic;
  /** What the client does, after the subject: `is sent again as its class allows`. */
  readonly behaviour: string;
  /** An operation, or what else it is tried with. */
  readonly subject: string;
  /** Gives what is wrong, in words. */
  run(client: ClientPackage): Promise<readonly string[]>;
}

/** What behaviours are about, in the order of reports. */
export const topics = [
  "repeats",
  "read-only clients",
  "credentials",
  "redirects",
  "pages",
  "jobs",
  "streams",
  "time",
  "answers",
  "errors",
  "secrets",
  "separate clients",
  "entries",
] as const;

export type Topic = (typeof topics)[number];
