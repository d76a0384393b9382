import type { SpecOperation } from "./load-spec.ts";
import type { ContractCase } from "./plan-cases.ts";

/**
 * The cases of an operation's credentials: without any and without each, which the client has to refuse;
 * with each one wrong, which has to be a 401; and with each alternative by itself.
 */
export function accessCases(operation: SpecOperation, success: ContractCase): ContractCase[] {
  const alternatives = operation.security.filter((schemes) => schemes.length > 0);
  if (alternatives.length === 0) return [];
  const first: ContractCase = { ...success, give: "required", expects: "answer" };
  return [
    ...missing(operation.security, first),
    ...alternatives.flatMap((schemes) => schemes.map((wrong) => wrongCase(operation, first, schemes, wrong))),
    ...alternatives.slice(1).map((schemes): ContractCase => ({
      ...first,
      kind: "other credentials",
      name: `with ${schemes.join(" and ")} ${first.name}`,
      access: { schemes },
    })),
  ];
}

function missing(alternatives: SpecOperation["security"], first: ContractCase): ContractCase[] {
  const isEnough = (given: readonly string[]) =>
    alternatives.some((schemes) => schemes.every((scheme) => given.includes(scheme)));
  const partly = alternatives.flatMap((schemes) =>
    schemes.map((lacking) => schemes.filter((scheme) => scheme !== lacking)),
  );
  const distinct = new Map([[], ...partly].map((schemes) => [schemes.join(" "), schemes]));
  return [...distinct.values()].flatMap((schemes): ContractCase[] => {
    const given = schemes.length > 0 ? `only ${schemes.join(" and ")}` : "no credentials";
    const same = { ...first, kind: "missing credentials", access: { schemes } } as const;
    if (!isEnough(schemes)) return [{ ...same, name: `is refused with ${given}`, expects: "refusal" }];
    return schemes.length === 0 ? [{ ...same, name: `with ${given} ${first.name}` }] : [];
  });
}

/** The mock is asked for a success, so that the 401 can only come of the credential's value. */
function wrongCase(
  { responses }: SpecOperation,
  first: ContractCase,
  schemes: readonly string[],
  wrong: string,
): ContractCase {
  const code = ["401", "4XX"].find((each) => responses.has(each)) ?? "default";
  return {
    ...first,
    kind: "wrong credentials",
    name: `with a wrong ${wrong}${schemes.length > 1 ? "" : " alone"} fails with 401`,
    status: 401,
    code,
    asked: first.status,
    access: { schemes, wrong },
  };
}
