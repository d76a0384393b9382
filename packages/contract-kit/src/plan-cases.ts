import { accessCases } from "./access-cases.ts";
import type { Access } from "./access.ts";
import { enumVariants } from "./enum-variants.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { isForm, isJson } from "./media-type.ts";
import type { Give } from "./plan-call.ts";
import { hasReserved } from "./reserved-arguments.ts";

/** What a case is there for; cases are counted by it. */
export type CaseKind = (typeof caseKinds)[number];

export const caseKinds = [
  "required only",
  "all parameters",
  "enum values",
  "reserved characters",
  "further successes",
  "errors",
  "pages",
  "missing credentials",
  "wrong credentials",
  "other credentials",
] as const;

/** One call that an operation is tried with. */
export interface ContractCase {
  readonly kind: CaseKind;
  /** A sentence's end, after the operation's id: `with all parameters answers 200`. */
  readonly name: string;
  /** The status that has to come. */
  readonly status: number;
  /** The response in the spec that this status stands for: `200`, `4XX` or `default`. */
  readonly code: string;
  /** The status that the mock is asked for, where it is another. */
  readonly asked?: number;
  readonly give: Give;
  /** A page size that is asked for beside that. */
  readonly limit?: number;
  readonly access: Access;
  /** What has to happen: an answer, a refusal before anything is sent, or an answer in pages. */
  readonly expects: "answer" | "refusal" | "pages";
}

/** The cases of an operation, from the one that gives least to those that have to fail. */
export function planCases(spec: Spec, operation: SpecOperation): ContractCase[] {
  const codes = [...operation.responses.keys()].toSorted();
  const statuses = codes.map((code): ContractCase => {
    const status = statusFor(code, codes);
    const name = status < 400 ? `answers ${status}` : `fails with ${status}`;
    const kind = status < 400 ? "further successes" : "errors";
    const named = /^\d+$/.test(code) ? name : `${name} (${code})`;
    return { kind, name: named, status, code, give: "all", access: {}, expects: "answer" };
  });
  const first = statuses.find(({ status }) => status < 400);
  if (!first) return statuses;
  return [
    ...firstSuccesses(operation, first),
    ...enumVariants(spec, operation).map((give, index, { length }) => ({
      ...first,
      kind: "enum values" as const,
      name: `with named values, ${index + 1} of ${length}, ${first.name}`,
      give,
    })),
    ...(hasReserved(spec, operation) ? [reservedCase(first)] : []),
    ...statuses.filter((each) => each !== first),
    ...pageCases(operation, first),
    ...accessCases(operation, first),
  ];
}

function firstSuccesses(operation: SpecOperation, first: ContractCase): ContractCase[] {
  const { name } = first;
  if (!hasOptional(operation)) return [{ ...first, kind: "all parameters" }];
  return [
    { ...first, kind: "required only", give: "required", name: `with required parameters only ${name}` },
    { ...first, kind: "all parameters", name: `with all parameters ${name}` },
  ];
}

function reservedCase(first: ContractCase): ContractCase {
  const name = `with reserved characters in the URL ${first.name}`;
  return { ...first, kind: "reserved characters", name, give: "reserved" };
}

function pageCases({ pagination }: SpecOperation, first: ContractCase): ContractCase[] {
  if (!pagination || pagination.style === "none") return [];
  const page: ContractCase = {
    ...first,
    kind: "pages",
    name: "goes on to the next page, and ends",
    give: "required",
    expects: "pages",
  };
  if (pagination.maximum === undefined || !pagination.places["limit"]) return [page];
  const limit = pagination.maximum + 1;
  return [page, { ...page, name: `refuses pages of ${limit} items`, expects: "refusal", limit }];
}

/** A status that only this response documents: for `4XX` and `default` one that has no other. */
function statusFor(code: string, codes: readonly string[]): number {
  if (/^\d+$/.test(code)) return Number(code);
  const start = code === "default" ? 500 : Number(code[0]) * 100;
  const candidates = Array.from({ length: 100 }, (_, index) => start + index);
  const free = candidates.find((status) => !codes.includes(String(status)));
  return free ?? start;
}

/** A file is given as a whole, JSON and forms may have fields to leave out. */
function hasOptional({ body, parameters }: SpecOperation): boolean {
  if (parameters.some((parameter) => !parameter.required)) return true;
  return body !== undefined && (!body.required || isJson(body.mediaType) || isForm(body.mediaType));
}
