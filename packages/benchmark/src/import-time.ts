import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchmarkedClient } from "./clients.ts";

/**
 * Milliseconds that importing the whole client takes over importing an empty module: medians of fresh processes
 * that take turns.
 */
export function importTime(client: BenchmarkedClient, rounds = 15): number {
  const whole: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    whole.push(importOnce(client.package));
    empty.push(importOnce("data:text/javascript,"));
  }
  return median(whole) - median(empty);
}

function importOnce(module: string): number {
  const program = `const started = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - started);`;
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd, encoding: "utf8" }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
