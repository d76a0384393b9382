import type { ProgressDisplay } from "../workflows/progress-display.ts";
import { loadBars } from "./load-bars.ts";
import { ProgressBars } from "./progress-bars.ts";
import { ProgressLines } from "./progress-lines.ts";
import { isInteractive, standardError, type TerminalStream } from "./terminal-stream.ts";

/** Options of `terminalProgress`. */
export interface TerminalProgressOptions {
  /** What the whole job is called. Default: `Progress`. */
  title?: string | undefined;
  /** Where to write. Default: `process.stderr`, so that what the program prints stays apart. */
  stream?: TerminalStream | undefined;
}

/**
 * Shows a job in the terminal: bars, one for the whole and one for each step. Where there is no terminal,
 * `CI` is set, or the package `cli-progress` is not installed, it is a line for each step that begins, is
 * half done, or ends.
 *
 * The cursor is hidden while bars are drawn, and shown again when the job ends, is aborted, or the process is
 * ended.
 *
 * @example
 * await mostly.train({ config, progress: await terminalProgress({ stream: process.stdout }) });
 */
export async function terminalProgress({
  title = "Progress",
  stream = standardError(),
}: TerminalProgressOptions = {}): Promise<ProgressDisplay> {
  const library = isInteractive(stream) ? await loadBars() : undefined;
  return library ? new ProgressBars(library, stream, title) : new ProgressLines(stream, title);
}
