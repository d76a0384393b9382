import type { WatchOptions } from "@org/client-runtime";
import { sharingDeadline } from "./sharing-deadline.ts";

/**
 * The options of each of several calls, the looks at a run among them, in one `deadline`, an hour by default. The waits
 * between two looks grow to 15 s, as in the platform's own client.
 */
export function pace<Options extends WatchOptions>({
  deadline = 3_600_000,
  interval = 1000,
  maxInterval = Math.max(interval, 15_000),
  ...options
}: Options): () => Omit<Options, keyof Pace> & Pace {
  return sharingDeadline({ ...options, deadline, interval, maxInterval });
}

interface Pace {
  deadline: number;
  interval: number;
  maxInterval: number;
}
