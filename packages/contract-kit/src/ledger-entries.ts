import { bodyFields } from "./enum-variants.ts";
import { branchesOf } from "./flatten-schema.ts";
import { knownValues } from "./known-values.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import type { ContractCase } from "./plan-cases.ts";
import type { CaseResult } from "./run-case.ts";

/** What the ledger counts. A body's fields are parameters, as they are in a call. */
export type LedgerKind = "operations" | "parameters" | "enum values" | "media types" | "statuses";

export const ledgerKinds: readonly LedgerKind[] = [
  "operations",
  "parameters",
  "enum values",
  "media types",
  "statuses",
];

/** One thing that can be exercised: `connections.list query limit`, `connections.get 404`. */
export type LedgerEntry = readonly [LedgerKind, string];

/** All that the spec documents of an operation. */
export function documentedEntries(spec: Spec, operation: SpecOperation): LedgerEntry[] {
  const { id, parameters, body, responses } = operation;
  const values = parameters.flatMap((each) =>
    knownValues(spec.document, each.schema).map((value) => valueEntry(id, each.in, each.name, value)),
  );
  return [
    ["operations", id],
    ...parameters.map((each): LedgerEntry => ["parameters", `${id} ${each.in} ${each.name}`]),
    ...bodyFields(spec, operation).map((name): LedgerEntry => ["parameters", `${id} body ${name}`]),
    ...values,
    ...bodyValues(spec, operation),
    ...(body?.mediaTypes ?? []).map((type): LedgerEntry => ["media types", `${id} request ${type}`]),
    ...[...responses].flatMap(([code, content]) =>
      Object.keys(content).map((type): LedgerEntry => ["media types", `${id} ${code} ${type}`]),
    ),
    ...[...responses.keys()].map((code): LedgerEntry => ["statuses", `${id} ${code}`]),
  ];
}

/** What a case has exercised; also values that the spec does not name. */
export function exercisedEntries(
  spec: Spec,
  operation: SpecOperation,
  planned: ContractCase,
  { call, exchange }: CaseResult,
): LedgerEntry[] {
  if (!exchange) return [];
  const { id, body } = operation;
  const fields =
    call.body && bodyFields(spec, operation).length > 0 ? Object.entries(Object(call.body.value)) : [];
  const given = [
    ...[...call.values].map(([{ in: place, name }, value]) => [place, name, value] as const),
    ...fields.map(([name, value]: [string, unknown]) => ["body", name, value] as const),
  ];
  const mediaType = exchange.response.headers.get("content-type")?.split(";")[0]?.trim();
  return [
    ["operations", id],
    ["statuses", `${id} ${planned.code}`],
    ...given.flatMap(([place, name, value]): LedgerEntry[] => [
      ["parameters", `${id} ${place} ${name}`],
      ...[value].flat().map((each) => valueEntry(id, place, name, each)),
    ]),
    ...(call.body && body ? [["media types", `${id} request ${body.mediaType}`] as const] : []),
    ...(mediaType === undefined ? [] : [["media types", `${id} ${planned.code} ${mediaType}`] as const]),
  ];
}

function bodyValues(spec: Spec, operation: SpecOperation): LedgerEntry[] {
  const names = bodyFields(spec, operation);
  if (!operation.body || names.length === 0) return [];
  return branchesOf(spec.document, operation.body.schema).flatMap(({ properties = {} }) =>
    names.flatMap((name) =>
      knownValues(spec.document, properties[name] ?? {}).map((value) =>
        valueEntry(operation.id, "body", name, value),
      ),
    ),
  );
}

function valueEntry(id: string, place: string, name: string, value: unknown): LedgerEntry {
  return ["enum values", `${id} ${place} ${name}=${JSON.stringify(value)}`];
}
