import type { SpecOperation } from "../load-spec.ts";
import { answerKind } from "./answers.ts";
import type { Plan } from "./check.ts";

/** The operations of the spec, in its order. */
export function allOperations({ spec }: Plan): SpecOperation[] {
  return [...spec.operations.values()];
}

/** One operation of each kind, the plainest of those that are of it. */
export function oneOfEach(
  operations: readonly SpecOperation[],
  kind: (operation: SpecOperation) => string,
): ReadonlyMap<string, SpecOperation> {
  const plainest = operations.toSorted((a, b) => weight(a) - weight(b));
  const groups = Map.groupBy(plainest, kind);
  const chosen = [...groups].flatMap(([name, [first]]) => (first ? [[name, first] as const] : []));
  return new Map(chosen.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The plainest operation for what every call does: one that may be repeated and answers with JSON, if there is such
 * a one.
 */
export function plainOperation(plan: Plan): SpecOperation | undefined {
  const all = allOperations(plan);
  const isPlain = (operation: SpecOperation) => answerKind(operation) === "JSON" && !operation.pagination;
  const wanted = [
    all.filter((each) => isPlain(each) && each.retry.class === "safe" && each.security.some(isNotEmpty)),
    all.filter((each) => isPlain(each) && each.retry.class === "safe"),
    all.filter(isPlain),
    all,
  ];
  return oneOfEach(wanted.find((each) => each.length > 0) ?? [], () => "").get("");
}

function isNotEmpty(schemes: readonly string[]): boolean {
  return schemes.length > 0;
}

/** What stands in the way of reading a failure: streams, jobs, pages, parameters. */
function weight(operation: SpecOperation): number {
  const { polling, pagination, parameters, body, retry } = operation;
  return (
    (answerKind(operation) === "events" ? 200 : 0) +
    (polling ? 100 : 0) +
    (pagination ? 50 : 0) +
    (retry.narrowed ? 20 : 0) +
    (body ? 10 : 0) +
    parameters.filter(({ required }) => required).length
  );
}
