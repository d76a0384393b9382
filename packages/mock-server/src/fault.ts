/**
 * What goes wrong with a call. Alone, `delay` is followed by the ordinary answer; of `status`, `reset`,
 * `truncate`, `malformed` and `stall` one can be chosen, with or without a delay.
 */
export interface Fault {
  /** Error status, 400 to 599: the documented answer, or a page such as gateways send. */
  readonly status?: number | undefined;
  /** `Retry-After` in seconds, or an HTTP date. */
  readonly retryAfter?: number | string | undefined;
  /** Milliseconds until the answer begins. */
  readonly delay?: number | undefined;
  /** Cuts the connection before the answer: the client sees ECONNRESET. */
  readonly reset?: boolean | undefined;
  /** Cuts the connection after half of the body; before the answer, where it has no body. */
  readonly truncate?: boolean | undefined;
  /** Sends a whole body that says it is JSON, but is not. */
  readonly malformed?: boolean | undefined;
  /** Milliseconds of silence after half of the body; then follows the rest. */
  readonly stall?: number | undefined;
  /** Number of calls that it happens to. Default: 1. */
  readonly times?: number | "always" | undefined;
  /** Number of calls that are let through before. Default: 0. */
  readonly after?: number | undefined;
}
