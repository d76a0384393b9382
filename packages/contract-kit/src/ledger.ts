import type { Spec, SpecOperation } from "./load-spec.ts";
import type { PlannedCall } from "./plan-call.ts";
import type { ContractCase } from "./plan-cases.ts";
import type { Exchange } from "./recording-fetch.ts";

/** What of a spec has been exercised, and what has not. */
export interface Ledger {
  /** Notes a case in which no fault was found. */
  record(operation: SpecOperation, planned: ContractCase, call: PlannedCall, exchange: Exchange): void;
  /** One line: `35 of 35 operations, 61 of 61 parameters, …`. */
  summary(): string;
  /** Entries not exercised, of one kind. */
  missing(kind: LedgerKind): string[];
  /**
   * What keeps the contract from being complete: operations, parameters and documented statuses that were not
   * exercised, and exceptions that are not needed. Media types are counted only: a client sends one of several.
   *
   * @param exceptions reasons by entry, as `missing` lists them
   */
  faults(exceptions?: Readonly<Record<string, string>>): string[];
}

/** What the ledger counts. */
export type LedgerKind = "operations" | "parameters" | "statuses" | "media types";

/** An empty ledger of everything that a spec documents. */
export function createLedger(spec: Spec): Ledger {
  const entries = {
    operations: new Map(),
    parameters: new Map(),
    statuses: new Map(),
    "media types": new Map(),
  };
  const ledger: Record<LedgerKind, Map<string, boolean>> = entries;
  for (const operation of spec.operations.values()) {
    for (const [kind, entry] of documented(operation)) ledger[kind].set(entry, false);
  }
  const missing = (kind: LedgerKind) => [...ledger[kind]].filter(([, done]) => !done).map(([entry]) => entry);

  return {
    missing,
    record(operation, planned, call, { response }) {
      const { id, body } = operation;
      ledger.operations.set(id, true);
      ledger.statuses.set(`${id} ${planned.code}`, true);
      for (const { in: place, name } of call.values.keys())
        ledger.parameters.set(`${id} ${place} ${name}`, true);
      if (call.body && body) ledger["media types"].set(`${id} request ${body.mediaType}`, true);
      const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim();
      if (mediaType !== undefined) ledger["media types"].set(`${id} ${planned.code} ${mediaType}`, true);
    },
    summary() {
      const counts = kinds.map((kind) => {
        const total = ledger[kind].size;
        return `${total - missing(kind).length} of ${total} ${kind}`;
      });
      return counts.join(", ");
    },
    faults(exceptions = {}) {
      const untouched = missing("operations");
      const inTouched = (entry: string) => !untouched.includes(entry.split(" ")[0] ?? "");
      const lacking = [...untouched, ...[...missing("parameters"), ...missing("statuses")].filter(inTouched)];
      return [
        ...lacking.filter((entry) => !(entry in exceptions)).map((entry) => `${entry} was not exercised`),
        ...Object.keys(exceptions)
          .filter((entry) => !lacking.includes(entry))
          .map((entry) => `the exception for ${entry} is not needed`),
      ];
    },
  };
}

const kinds: readonly LedgerKind[] = ["operations", "parameters", "statuses", "media types"];

function documented({ id, parameters, body, responses }: SpecOperation): [LedgerKind, string][] {
  return [
    ["operations", id],
    ...parameters.map((each): [LedgerKind, string] => ["parameters", `${id} ${each.in} ${each.name}`]),
    ...[...responses.keys()].map((code): [LedgerKind, string] => ["statuses", `${id} ${code}`]),
    ...(body ? [["media types", `${id} request ${body.mediaType}`] satisfies [LedgerKind, string]] : []),
    ...[...responses].flatMap(([code, content]) =>
      Object.keys(content).map((type): [LedgerKind, string] => ["media types", `${id} ${code} ${type}`]),
    ),
  ];
}
