import type { WatchOptions } from "@org/client-runtime";
import { checkPauses } from "./check-pauses.ts";

/**
 * Options of the call that starts what is then waited for. With `cancelOnAbort` an abort lets it end, for it would leave
 * something behind that runs and whose id nobody knows.
 */
export function starting<Options extends WatchOptions>(who: string, options: Options): Options {
  checkPauses(who, options); // `wait` would refuse them when it is too late
  options.signal?.throwIfAborted();
  return options.cancelOnAbort ? { ...options, signal: undefined } : options;
}
