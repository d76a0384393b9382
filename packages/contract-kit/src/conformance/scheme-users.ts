import type { SpecOperation } from "../load-spec.ts";
import type { Plan } from "./check.ts";
import { oneOfEach } from "./choose.ts";
import { type Scheme, schemesOf } from "./schemes.ts";

/** An operation that takes the scheme, the plainest. */
export function userOf(operations: readonly SpecOperation[], { name }: Scheme): SpecOperation | undefined {
  const users = operations.filter(({ security }) => security.some((schemes) => schemes.includes(name)));
  return oneOfEach(users, () => "").get("");
}

/** The schemes of the alternative with this one. */
export function withScheme({ spec }: Plan, { security }: SpecOperation, { name }: Scheme): readonly Scheme[] {
  return schemesNamed({ spec }, security.find((schemes) => schemes.includes(name)) ?? []);
}

/** The schemes of these names. */
export function schemesNamed({ spec }: Pick<Plan, "spec">, names: readonly string[]): Scheme[] {
  const schemes = schemesOf(spec);
  return names.flatMap((name) => schemes.get(name) ?? []);
}

/** Whether a client may be made without credentials. */
export function isOpenPlatform({ spec }: Plan): boolean {
  const { security } = spec.document;
  return !security || security.length === 0 || security.some((each) => Object.keys(each).length === 0);
}
