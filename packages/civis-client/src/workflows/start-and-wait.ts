import type { RequestOptions, WaitOptions } from "@org/client-runtime";
import { pace } from "./pace.ts";

/** Starts something that runs and waits for its end, at our pace. */
export async function startAndWait<Started, Ended>(
  options: WaitOptions<Ended>,
  start: (options: RequestOptions) => PromiseLike<Started>,
  wait: (started: Started, options: WaitOptions<Ended>) => Promise<Ended>,
): Promise<Ended> {
  const left = pace(options);
  options.signal?.throwIfAborted();
  // an abort in the middle of the start would leave a run behind whose id nobody knows
  const started = await start(options.cancelOnAbort ? { ...left(), signal: undefined } : left());
  return wait(started, left());
}
