import type { Method, Operation, RetryClass } from "./operation.ts";
import type { OutgoingRequest } from "./request.ts";

/** The part of an operation that says how it may be repeated. */
export type RetryRule = Pick<Operation, "retry" | "retryOn">;

/** The operation's class, else the one that the method implies. */
export function retryClass({ retry }: RetryRule, method: Method): RetryClass {
  if (retry !== undefined) return retry;
  if (method === "GET" || method === "HEAD") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "never";
}

/** Whether an answer is worth another attempt. The server may forbid one (`x-should-retry: false`), never allow one. */
export function retriesAnswer(rule: RetryRule, request: OutgoingRequest, { status, headers }: Response): boolean {
  if (request.once === true || headers.get("x-should-retry") === "false") return false;
  const statuses = retryClass(rule, request.method) === "never" ? [429] : [408, 425, 429, 500, 502, 503, 504];
  return (rule.retryOn ?? statuses).includes(status);
}

/** Whether a failed connection is worth another attempt: always, or where surely nothing was sent. */
export function retriesFailure(rule: RetryRule, request: OutgoingRequest, failure: unknown): boolean {
  return request.once !== true && (retryClass(rule, request.method) !== "never" || neverLeft(failure));
}

/**
 * Milliseconds to wait before attempt `attempt + 1`: what the server asks for (at most a minute), else full
 * jitter below half a second doubled each time (at most eight seconds).
 */
export function retryDelay(attempt: number, headers?: Headers): number {
  const hint = headers?.get("retry-after") || "-";
  const wishes = [Number(headers?.get("retry-after-ms") || "-"), Number(hint) * 1000, Date.parse(hint) - Date.now()];
  const wish = wishes.find((milliseconds) => milliseconds >= 0);
  return wish === undefined ? Math.random() * Math.min(250 * 2 ** attempt, 8000) : Math.min(wish, 60_000);
}

/** Codes by which Node tells that no connection came about. Other runtimes do not tell. */
function neverLeft(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const code: unknown = Reflect.get(failure, "code");
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(String(code)) || neverLeft(failure.cause);
}
