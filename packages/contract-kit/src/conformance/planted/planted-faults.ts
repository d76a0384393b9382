import type { Spec, SpecOperation } from "../../load-spec.ts";
import type { ClientPackage, Plan, Topic } from "../check.ts";
import { planChecks } from "../plan-checks.ts";
import { settle } from "../visit.ts";
import { operationFaults } from "./operation-faults.ts";
import { schemeFaults } from "./scheme-faults.ts";

/**
 * A fact of the spec that is another for the checks than for the client: what differs is the client's fault then, as
 * if it had been wired wrongly.
 */
export interface PlantedFault {
  /** What is wrong: `the retry class`. */
  readonly kind: string;
  /** Where, and how. */
  readonly detail: string;
  /** The spec as the checks are to see it. */
  readonly spec: Spec;
  /** The checks that are to find it. */
  readonly topics: readonly Topic[];
  /** The operation or scheme, with which the subject of such a check begins. */
  readonly subjects: readonly string[];
}

/** How many faults of a kind were planted, and how many of them were reported. */
export interface FaultScore {
  readonly kind: string;
  readonly planted: number;
  readonly reported: number;
}

/** Every fault that can be planted in a client of this spec. */
export function plantedFaults({ spec }: Plan): PlantedFault[] {
  return [...operationFaults(spec), ...schemeFaults(spec)];
}

/** Whether no check reports the fault. */
export async function survives(plan: Plan, client: ClientPackage, fault: PlantedFault): Promise<boolean> {
  const checks = planChecks({ ...plan, spec: fault.spec }, fault.topics).filter(({ subject }) =>
    fault.subjects.some((one) => subject === one || subject.startsWith(`${one} (`)),
  );
  for (const { run } of checks) {
    const ended = await settle(() => run(client));
    if (!ended.ok || !isEmpty(ended.value)) return false; // a test that throws has failed as well
  }
  return true;
}

function isEmpty(faults: unknown): boolean {
  return Array.isArray(faults) && faults.length === 0;
}

/** A spec of this operation only, and of the one that cancels its job: what others do is not asked. */
export function specOf(spec: Spec, operation: SpecOperation): Spec {
  const cancel = spec.operations.get(operation.polling?.cancel ?? "");
  const all = [operation, ...(cancel ? [cancel] : [])];
  return { ...spec, operations: new Map(all.map((each) => [each.id, each])) };
}
