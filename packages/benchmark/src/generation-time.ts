import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchmarkedClient } from "./clients.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Milliseconds from starting a process that generates the client to its end, lint and writing included: the median
 * of fresh processes. Cold, each compiles all libraries anew. Warm, Node finds the code that the run before compiled,
 * as `npm run generate` does from the second time on.
 */
export function generationTime({ platform }: BenchmarkedClient, { warm = false, rounds = 5 } = {}): number {
  const { NODE_COMPILE_CACHE: cache = `${root}/node_modules/.cache/node`, ...env } = process.env;
  const options = { cwd: root, env: warm ? { ...env, NODE_COMPILE_CACHE: cache } : env };
  const run = (): number => {
    const started = performance.now();
    execFileSync(process.execPath, ["scripts/generate.ts", platform], options);
    return performance.now() - started;
  };
  if (warm) run(); // fills what the others find
  const times = Array.from({ length: rounds }, run);
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
