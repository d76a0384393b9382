import type { RequestOptions, WaitOptions } from "@org/client-runtime";
import { sharingDeadline } from "./sharing-deadline.ts";

/**
 * Starts something that runs and waits for its end, in one `deadline`, an hour by default. The waits between two looks
 * grow to 15 s, as in the platform's own client.
 */
export async function startAndWait<Started, Ended>(
  {
    deadline = 3_600_000,
    interval = 1000,
    maxInterval = Math.max(interval, 15_000),
    ...options
  }: WaitOptions<Ended>,
  start: (options: RequestOptions) => PromiseLike<Started>,
  wait: (started: Started, options: WaitOptions<Ended>) => Promise<Ended>,
): Promise<Ended> {
  const left = sharingDeadline({ ...options, deadline, interval, maxInterval });
  options.signal?.throwIfAborted();
  // an abort in the middle of the start would leave a run behind whose id nobody knows
  const started = await start(options.cancelOnAbort ? { ...left(), signal: undefined } : left());
  return wait(started, left());
}
