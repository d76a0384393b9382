import {
  documentedEntries,
  exercisedEntries,
  type LedgerEntry,
  type LedgerKind,
  ledgerKinds,
} from "./ledger-entries.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { type CaseKind, caseKinds, type ContractCase } from "./plan-cases.ts";
import type { CaseResult } from "./run-case.ts";

/** What of a spec has been exercised, and what has not. */
export interface Ledger {
  /** Notes a case in which no fault was found. One in which Prism was overruled has exercised nothing. */
  record(operation: SpecOperation, planned: ContractCase, result: CaseResult): void;
  /** How many cases of each kind passed, kinds in the order of `caseKinds`. */
  readonly cases: ReadonlyMap<CaseKind, number>;
  /** How much of each kind was exercised. */
  counts(): readonly { readonly kind: LedgerKind; readonly exercised: number; readonly documented: number }[];
  /** Entries not exercised, of one kind. */
  missing(kind: LedgerKind): string[];
  /**
   * What keeps the contract from being complete: entries that were not exercised, and exceptions that are not
   * needed. Of an operation that was not exercised nothing else is listed.
   *
   * @param exceptions reasons by entry, as `missing` lists them
   */
  faults(exceptions?: Readonly<Record<string, string>>): string[];
}

/** An empty ledger of everything that a spec documents. */
export function createLedger(spec: Spec): Ledger {
  const kinds = ledgerKinds.map((kind) => [kind, new Map<string, boolean>()] as const);
  const ledger = new Map<LedgerKind, Map<string, boolean>>(kinds);
  const cases = new Map<CaseKind, number>(caseKinds.map((kind) => [kind, 0]));
  for (const operation of spec.operations.values()) {
    for (const [kind, entry] of documentedEntries(spec, operation)) ledger.get(kind)?.set(entry, false);
  }
  for (const id of spec.uncallable.keys()) ledger.get("operations")?.set(id, false);
  const isDocumented = ([kind, entry]: LedgerEntry) => ledger.get(kind)?.has(entry) === true;
  const entries = (kind: LedgerKind) => [...(ledger.get(kind) ?? [])];
  const missing = (kind: LedgerKind) => entries(kind).flatMap(([entry, done]) => (done ? [] : [entry]));

  return {
    cases,
    missing,
    record(operation, planned, result) {
      if (result.overruled !== undefined) return;
      cases.set(planned.kind, (cases.get(planned.kind) ?? 0) + 1);
      const exercised = exercisedEntries(spec, operation, planned, result).filter(isDocumented);
      for (const [kind, entry] of exercised) ledger.get(kind)?.set(entry, true);
    },
    counts: () =>
      ledgerKinds.map((kind) => {
        const documented = entries(kind).length;
        return { kind, exercised: documented - missing(kind).length, documented };
      }),
    faults(exceptions = {}) {
      const untouched = missing("operations");
      const inTouched = (entry: string) => !untouched.includes(entry.split(" ")[0] ?? "");
      const others = ledgerKinds.filter((kind) => kind !== "operations").flatMap(missing);
      const lacking = [...untouched, ...others.filter(inTouched)];
      return [
        ...lacking.filter((entry) => !(entry in exceptions)).map((entry) => `${entry} was not exercised`),
        ...Object.keys(exceptions)
          .filter((entry) => !lacking.includes(entry))
          .map((entry) => `the exception for ${entry} is not needed`),
      ];
    },
  };
}
