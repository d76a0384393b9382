import { type ClientPackage, type Plan, type Topic } from "../src/conformance/check.ts";
import { planChecks } from "../src/conformance/plan-checks.ts";
import { settle } from "../src/conformance/visit.ts";
import { loadSpec } from "../src/load-spec.ts";
import { createValidator } from "../src/validator.ts";
import { depotSpec } from "./depot-facts.ts";

const spec = loadSpec(depotSpec);

/** What the checks of the depot are planned from. */
export const depotPlan: Plan = { spec, validator: createValidator(spec.document) };

/** What is wrong with a client, by the check that finds it, among those whose name has the part. */
export async function faultsOf(
  client: ClientPackage,
  topic: Topic,
  part: string = "",
): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const { subject, behaviour, run } of planChecks(depotPlan, [topic])) {
    if (!`${subject} ${behaviour}`.includes(part)) continue;
    const { ok, value, error } = await settle(() => run(client));
    const faults = ok ? value : [String(error)];
    if (!Array.isArray(faults) || faults.length > 0) found[`${subject} ${behaviour}`] = faults;
  }
  return found;
}
