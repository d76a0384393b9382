import { isJson, type SpecOperation } from "./load-spec.ts";

/** One call that an operation is tried with. */
export interface ContractCase {
  /** A sentence's end, after the operation's id: `with all parameters answers 200`. */
  readonly name: string;
  /** The status that the mock is asked for. */
  readonly status: number;
  /** The response in the spec that this status stands for: `200`, `4XX` or `default`. */
  readonly code: string;
  /** With all parameters, or with the required ones only. */
  readonly all: boolean;
}

/** The cases of an operation: each documented status once, the first success also with the least given. */
export function planCases(operation: SpecOperation): ContractCase[] {
  const codes = [...operation.responses.keys()].toSorted();
  const cases = codes.map((code): ContractCase => {
    const status = statusFor(code, codes);
    const name = status < 400 ? `answers ${status}` : `fails with ${status}`;
    return { name: /^\d+$/.test(code) ? name : `${name} (${code})`, status, code, all: true };
  });
  const first = cases.find(({ status }) => status < 400);
  if (!first || !hasOptional(operation)) return cases;
  const { name, ...same } = first;
  return [
    { ...same, all: false, name: `with required parameters only ${name}` },
    { ...same, all: true, name: `with all parameters ${name}` },
    ...cases.filter((each) => each !== first),
  ];
}

/** A status that only this response documents: for `4XX` and `default` one that has no other. */
function statusFor(code: string, codes: readonly string[]): number {
  if (/^\d+$/.test(code)) return Number(code);
  const start = code === "default" ? 500 : Number(code[0]) * 100;
  const candidates = Array.from({ length: 100 }, (_, index) => start + index);
  const free = candidates.find((status) => !codes.includes(String(status)));
  return free ?? start;
}

/** A file is given as a whole, a JSON body may have fields to leave out. */
function hasOptional({ body, parameters }: SpecOperation): boolean {
  if (parameters.some((parameter) => !parameter.required)) return true;
  return body !== undefined && (!body.required || isJson(body.mediaType));
}
