import type { WatchOptions } from "@org/client-runtime";

/**
 * Options of the call that starts what is then waited for. With `cancelOnAbort` an abort lets it end, for it would leave
 * something behind that runs and whose id nobody knows.
 */
export function starting<Options extends WatchOptions>(options: Options): Options {
  options.signal?.throwIfAborted();
  return options.cancelOnAbort ? { ...options, signal: undefined } : options;
}
