// How far a job is, shown in a terminal. Bars are drawn by the package cli-progress, if it is installed.

export { terminalProgress, type TerminalProgressOptions } from "./terminal-progress.ts";
export type { TerminalStream } from "./terminal-stream.ts";
export type { ProgressDisplay } from "../workflows/progress-display.ts";
