import * as fc from "fast-check";
import { ContractError } from "../contract-error.ts";
import { type PlannedCall, toCall } from "../plan-call.ts";
import type { ContractCase } from "../plan-cases.ts";
import { type CaseResult, runCase, type Trial } from "../run-case.ts";
import { arbitraryArguments } from "./arbitrary-arguments.ts";

/**
 * How many random calls an operation is tried with; `CONTRACT_RUNS` and `CONTRACT_SEED` of the
 * environment.
 */
export interface Randomness {
  readonly runs: number;
  /** The same seed makes the same calls. */
  readonly seed: number;
}

/** The same 15 calls each time, or as many as are asked for, then others each time. */
export function randomness(environment: Readonly<Record<string, string | undefined>>): Randomness {
  const { CONTRACT_RUNS: runs, CONTRACT_SEED: seed } = environment;
  const fallback = runs === undefined ? 1 : Math.floor(Math.random() * 2 ** 31);
  return { runs: Number(runs ?? 15), seed: Number(seed ?? fallback) };
}

/**
 * Calls an operation with random arguments that its spec allows; both judges have to accept each.
 *
 * @returns the smallest call that fails, what is wrong with it, and the seed; an empty text when none does
 */
export async function runRandomCalls<Client>(
  trial: Trial<Client>,
  planned: ContractCase,
  { runs, seed }: Randomness,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<string> {
  const { spec, operation, validator } = trial;
  const property = fc.asyncProperty(arbitraryArguments(spec, operation), async (given) => {
    const call = toCall(spec, operation, validator, given);
    const result = await runCase(trial, planned, call);
    onResult(result);
    const { faults } = result;
    if (faults.length > 0) throw new ContractError(`${operation.id} with ${describe(call)}`, faults);
  });
  const { failed, errorInstance } = await fc.check(property, { numRuns: runs, seed });
  if (!failed) return "";
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `${reason}\nThe same calls again: CONTRACT_SEED=${seed} CONTRACT_RUNS=${runs}`;
}

function describe({ params }: PlannedCall): string {
  return JSON.stringify(params, (_, value: unknown) =>
    value instanceof Blob ? `a file of ${value.size} bytes` : value,
  );
}
