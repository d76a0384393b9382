import type { ParsedOperation } from "./parse-spec.ts";
import type { UncallablePlan } from "./types.ts";

/** Whether a client has a function for it (`x-callable`). */
export function isCallable({ extensions }: ParsedOperation): boolean {
  return extensions["x-callable"] !== false;
}

/** What a reader is told of an operation that no client calls: what it is, and what it answers in place of data. */
export function planUncallable(operation: ParsedOperation): UncallablePlan {
  const { id, method, path, summary, deprecated, responses } = operation;
  const answer = responses.find(({ status }) => status.startsWith("1"));
  const reason =
    answer === undefined ? "It is no call." : `It answers ${answer.status}: ${answer.description}`;
  return { id, method, path, summary, ...(deprecated && { deprecated }), reason };
}
