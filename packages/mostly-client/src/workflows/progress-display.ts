import type { JobProgress } from "../generated/schema.ts";
import { loadProgress } from "./load-entry.ts";

/** Shows people how far a job is. `terminalProgress` of `@org/mostly-client/progress` makes one. */
export interface ProgressDisplay {
  /** Shows what a look at the job found, the last look included. */
  update(job: JobProgress): void;
  /** Ends the display, however the job ends; once or more. */
  stop(): void;
}

/** The display to use: the caller's own, or that of the terminal, loaded when it is asked for. */
export async function openDisplay(
  progress: boolean | ProgressDisplay,
  title: string,
): Promise<ProgressDisplay | undefined> {
  if (typeof progress === "object") return progress;
  return progress ? (await loadProgress()).terminalProgress({ title }) : undefined;
}
