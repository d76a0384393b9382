import { componentName } from "../spec/lookup.ts";
import type { FailuresPlan, OperationPlan, SharedFailurePlan } from "./types.ts";

/**
 * Gives a name to the failure that more than half of the operations have: one body, with a name of its own, for every
 * status. All operations that fail so refer to it.
 */
export function shareFailure(
  className: string,
  operations: readonly OperationPlan[],
): { failure?: SharedFailurePlan; operations: readonly OperationPlan[] } {
  const bodies = operations.flatMap(({ failures }) => onlyBody(failures) ?? []);
  const body = bodies.find((one) => bodies.filter((other) => other === one).length > operations.length / 2);
  if (body === undefined) return { operations };
  const typeName = `${className}Failure`;
  return {
    failure: { typeName, body },
    operations: operations.map((operation) =>
      onlyBody(operation.failures) === body
        ? { ...operation, failures: { ...operation.failures, sharedName: typeName } }
        : operation,
    ),
  };
}

function onlyBody({ groups, rest }: FailuresPlan): string | undefined {
  return groups.length === 0 ? componentName(rest) : undefined;
}
