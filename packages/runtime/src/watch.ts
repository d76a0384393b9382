import { ClientError, ConnectionError, TimeoutError, type Phase } from "./errors.ts";

/**
 * Watches one attempt: joins the caller's signal with the time that is left, and explains afterwards why the
 * attempt ended. A plain timer that is cleared is much cheaper than `AbortSignal.timeout`, and `stop` leaves
 * neither timer nor listener behind.
 */
export class Watch {
  /** What the attempt is doing; a timeout names it. */
  phase: Phase = "credentials";
  readonly #controller = new AbortController();
  readonly #abort = (): void => this.#controller.abort(this.#user?.reason);
  readonly #what: string;
  readonly #user: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(what: string, user: AbortSignal | undefined, timeout: number, remaining: number) {
    this.#what = what;
    this.#user = user;
    user?.addEventListener("abort", this.#abort);
    if (user?.aborted === true) this.#abort();
    const limit = Math.min(timeout, remaining);
    const option = remaining < timeout ? "deadline" : "timeout";
    const expire = (): void => {
      const { phase } = this;
      this.#controller.abort(new TimeoutError(`${what}: timed out after ${limit} ms (\`${option}\`) in phase ${phase}.`, phase));
    };
    if (limit < Infinity) this.#timer = setTimeout(expire, limit);
  }

  /** Ends the attempt's `fetch` and its body, on abort or timeout. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for something that knows no signal. */
  race<Value>(work: Promise<Value>): Promise<Value> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      const end = (): void => reject(signal.reason);
      if (signal.aborted) end();
      signal.addEventListener("abort", end); // goes with the controller, at the end of the attempt
      work.then(resolve, reject);
    });
  }

  /** Stops the clock; the caller's signal goes on ending the body, which somebody else reads now. */
  stopClock(): void {
    clearTimeout(this.#timer);
  }

  /** Releases timer and listener. */
  stop(): void {
    this.stopClock();
    this.#user?.removeEventListener("abort", this.#abort);
  }

  /** What to throw for what was caught: the caller's own reason, a timeout, or a failed connection. */
  explain(caught: unknown): unknown {
    if (this.signal.aborted) return this.signal.reason;
    if (this.phase === "credentials" || caught instanceof ClientError) return caught;
    return new ConnectionError(`${this.#what}: the connection failed: ${reasonOf(caught)}`, caught);
  }
}

/** The innermost reason that a failed `fetch` gives. */
function reasonOf(caught: unknown): string {
  if (!(caught instanceof Error)) return String(caught);
  return caught.cause === undefined ? String(Reflect.get(caught, "code") ?? caught.message) : reasonOf(caught.cause);
}
