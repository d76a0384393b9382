/** Time that runs out, or is cut short by the caller's signal. */
export interface Clock {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  /** Ends it before. Neither timer nor listener is left behind. */
  stop(): void;
}

/**
 * Starts a clock whose signal aborts with the caller's own reason, or else with what `expired` gives.
 * A plain timer that is cleared is much cheaper than `AbortSignal.timeout`.
 */
export function startClock(
  milliseconds: number,
  user: AbortSignal | undefined,
  expired: () => unknown,
): Clock {
  const controller = new AbortController();
  const end = (): void => controller.abort(user?.aborted ? user.reason : expired());
  // a timer of more than 24 days would end at once, and one into the past be warned of
  const timer = setTimeout(end, Math.max(0, Math.min(milliseconds, 2e9)));
  user?.addEventListener("abort", end);
  if (user?.aborted) end();
  return {
    signal: controller.signal,
    stop() {
      clearTimeout(timer);
      user?.removeEventListener("abort", end);
    },
  };
}

/** Waits for work that knows no signal. On abort it is rejected, with no matter what: the signal knows the reason. */
export function whileUnaborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject);
    if (signal.aborted) reject();
    signal.addEventListener("abort", reject);
  });
}

/** Waits, until the signal aborts at the latest; whoever goes on asks the signal. */
export function sleep(milliseconds: number, user: AbortSignal | undefined): Promise<void> {
  const { signal, stop } = startClock(milliseconds, user, () => undefined);
  return whileUnaborted<never>(new Promise(() => undefined), signal).catch(stop);
}
