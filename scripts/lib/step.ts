import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs one step of a command line with a line of progress. What the step prints is shown only if it fails, or
 * with `show`.
 */
export function step(title: string, command: string, args: readonly string[], show = false): boolean {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    console.log(`✓ ${title} (${seconds} s)`);
    return true;
  }
  console.error(`${stdout ?? ""}${stderr ?? ""}${error === undefined ? "" : `${error.message}\n`}`);
  console.error(`✗ ${title} failed after ${seconds} s: ${[command, ...args].join(" ")}`);
  return false;
}
