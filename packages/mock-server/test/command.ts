import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** The command, running. */
export interface Command extends Disposable {
  /** The lines that it has printed so far. */
  readonly lines: readonly string[];
  /** Waits until it prints a line. */
  printed(line: string): Promise<void>;
  /** The URLs that it prints, once it has started. */
  urls(count: number): Promise<string[]>;
  signal(name: NodeJS.Signals): void;
  /** Code and signal that it ended with. */
  readonly ended: Promise<unknown[]>;
}

/** Starts the command and collects what it prints. */
export function startCommand(...args: string[]): Command {
  const program: ChildProcess = spawn(process.execPath, [cli, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  let open = "";
  program.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const parts = (open + text).split("\n");
    open = parts.pop() ?? "";
    lines.push(...parts);
  });
  const printed = (line: string): Promise<void> =>
    expect.poll(() => lines, { timeout: 20_000 }).toContain(line);
  return {
    lines,
    printed,
    async urls(count) {
      await printed("Stop with Ctrl-C.");
      const urls = lines.flatMap((line) => /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? []);
      expect(urls).toHaveLength(count);
      return urls;
    },
    signal: (name) => void program.kill(name),
    ended: once(program, "exit"),
    [Symbol.dispose]: () => void program.kill("SIGKILL"),
  };
}

/** Runs the command to its end. */
export function runCommand(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
}
