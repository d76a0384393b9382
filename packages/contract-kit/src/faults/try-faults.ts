import { type ContractCase, planCases } from "../plan-cases.ts";
import { runCase, type Trial } from "../run-case.ts";
import { ignoreStatus } from "./change-request.ts";
import { foundBy } from "./fault-kinds.ts";
import { eventFaults } from "./event-faults.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { paginationFaults } from "./pagination-faults.ts";
import { requestFaults } from "./request-faults.ts";
import { responseFaults } from "./response-faults.ts";
import type { Score } from "./score.ts";

/** Every fault that applies to an operation. */
export function plantedFaults({
  spec,
  operation,
}: Pick<Trial<unknown>, "spec" | "operation">): PlantedFault[] {
  const fails = [...operation.responses.keys()].some((code) => !code.startsWith("2"));
  const ignored: PlantedFault = { kind: "ignored error status", detail: "", meddle: ignoreStatus };
  return [
    ...requestFaults(spec, operation),
    ...(fails ? [ignored] : []),
    ...eventFaults(operation),
    ...paginationFaults(operation),
    ...responseFaults(spec, operation),
  ];
}

/**
 * Plants every fault that applies to an operation, one at a time, and runs its cases until one reports
 * something.
 *
 * @returns the names of those that none reports
 */
export async function tryFaults<Client>(trial: Trial<Client>, score: Score): Promise<string[]> {
  const cases = planCases(trial.spec, trial.operation);
  const survivors: string[] = [];
  for (const fault of plantedFaults(trial)) {
    const isCaught = await isReported(trial, fault, cases);
    score.count(fault.kind, isCaught);
    if (!isCaught) survivors.push([trial.operation.id, fault.kind, fault.detail].filter(Boolean).join(" "));
  }
  return survivors;
}

async function isReported<Client>(
  trial: Trial<Client>,
  { kind, operation, meddle, foundBy: finders = foundBy[kind] }: PlantedFault,
  cases: readonly ContractCase[],
): Promise<boolean> {
  const planted = { ...trial, ...(operation && { operation }), ...(meddle && { meddle }) };
  const likely = cases.filter((planned) => planned.kind === finders);
  const others = cases.filter((planned) => planned.kind !== finders);
  for (const planned of [...likely, ...others]) {
    const { faults } = await runCase(planted, planned);
    if (faults.length > 0) return true;
  }
  return false;
}
