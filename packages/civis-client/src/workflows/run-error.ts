import { PollError } from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";

/**
 * A run of a script failed or was cancelled; `outcome` tells which, `data` is the run. It is a `PollError` too, as the
 * `wait` methods throw it. The message has the platform's reason and below it the last lines of the log.
 */
export class RunError<Run = unknown> extends PollError<Run> {
  static override readonly clientErrorKind: string = "RunError";
  /** The last lines of the log, the newest last; empty where there are none or they could not be fetched. */
  declare readonly log: readonly RunLog[];
}
