import { ConnectionError, rootCause, TimeoutError } from "./errors.ts";
import type { Method, Operation, RetryClass } from "./operation.ts";

/** The part of an operation that says how it may be repeated. */
export type RetryRule = Pick<Operation, "retry" | "retryOn">;

/**
 * What a client may still spend on repeats, over all its calls, so that a platform in trouble is not asked three times
 * for everything. It begins with 100 and never has more. A success gives back those that it took, and a fifth of one.
 */
export interface RetryBudget {
  repeats: number;
}

/** The operation's class, else the one that the method implies. */
export function retryClass({ retry }: RetryRule, method: Method): RetryClass {
  return retry ?? (/GET|HEAD/.test(method) ? "safe" : /^P[OA]/.test(method) ? "never" : "idempotent");
}

/** Whether an answer is worth another attempt. The server may forbid one (`x-should-retry: false`), never allow one. */
export function isPassingAnswer(
  kind: RetryClass,
  statuses: readonly number[] = kind === "never" ? [429] : [408, 425, 429, 500, 502, 503, 504],
  { status, headers }: Response,
): boolean {
  return statuses.includes(status) && headers.get("x-should-retry") !== "false";
}

/** Whether a failure is worth another attempt: a timeout or a broken connection, or where surely nothing was sent. */
export function isPassingFailure(kind: RetryClass, failure: unknown): boolean {
  // a redirect that we refused ourselves has no cause, and would be refused again
  const isBroken = failure instanceof ConnectionError && failure.cause !== undefined;
  if (kind === "never") return isBroken && neverLeft.test(rootCause(failure));
  return isBroken || failure instanceof TimeoutError;
}

/** Codes by which Node tells that no connection came about. Other runtimes do not tell. */
const neverLeft = /^\w+(refused|found|_again|connect_timeout)$/i;

/**
 * Milliseconds to wait before attempt `attempt + 1`: what the server asks for (at most a minute), else the usual, which is
 * full jitter below half a second doubled each time (at most eight seconds).
 */
export function retryDelay(
  attempt: number,
  headers?: Headers,
  usual: number = Math.min(250 * 2 ** attempt, 8000) * Math.random(),
): number {
  const hint = headers?.get("retry-after") ?? "";
  const wish = +(headers?.get("retry-after-ms") ?? "") || +hint * 1000 || Date.parse(hint) - Date.now();
  return wish >= 0 ? Math.min(wish, 60_000) : usual;
}
