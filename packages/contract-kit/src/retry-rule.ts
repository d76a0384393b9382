/** What happens when an operation arrives twice: nothing, the same again, or another thing. */
export type RetryClass = "safe" | "idempotent" | "never";

/** Whether and when an operation is repeated, as `x-retry` or the method says it. */
export interface RetryRule {
  readonly class: RetryClass;
  /** The statuses that are worth another attempt. */
  readonly statuses: readonly number[];
  /** They are the operation's own, not those of the class. */
  readonly narrowed: boolean;
}

/** Reads the extension; without it the method decides. */
export function readRetryRule(method: string, extension: unknown): RetryRule {
  const { class: named = extension, statuses } = Object(extension);
  const kind = classes.find((each) => each === named) ?? classOfMethod(method.toUpperCase());
  const own = Array.isArray(statuses) ? statuses.map(Number) : undefined;
  return { class: kind, statuses: own ?? (kind === "never" ? [429] : passing), narrowed: own !== undefined };
}

function classOfMethod(method: string): RetryClass {
  if (method === "GET" || method === "HEAD") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "never";
}

const classes = ["safe", "idempotent", "never"] as const;
const passing = [408, 425, 429, 500, 502, 503, 504];
