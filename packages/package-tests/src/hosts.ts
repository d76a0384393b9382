import { missingChromium, startChromium } from "./chromium.ts";
import { startWorkerd } from "./workerd.ts";

/** A runtime that is started with a program, not with a file and arguments. */
export interface Host extends AsyncDisposable {
  /** Loads an ES module with everything in it, and gives its function `use`. */
  load(code: string): Promise<Use>;
}

/** Calls a program's `use`, and gives what it gave. */
export type Use = (input: unknown) => Promise<unknown>;

/** How a host is started. */
export interface HostStart {
  readonly runtime: string;
  readonly start: () => Promise<Host>;
  /** Why it cannot be started here. */
  readonly missing: string | undefined;
}

/** The runtimes that take no files. */
export const hosts: readonly HostStart[] = [
  { runtime: "workerd", start: async () => startWorkerd(), missing: undefined },
  {
    runtime: missingChromium === undefined ? "Chromium" : `Chromium (skipped: ${missingChromium})`,
    start: startChromium,
    missing: missingChromium,
  },
];

/** What a program gave, as the programs in files print it. */
export function printed(seen: unknown): string {
  return Object.entries(Object(seen))
    .map(([what, value]) => `${what}: ${JSON.stringify(value)}\n`)
    .join("");
}
