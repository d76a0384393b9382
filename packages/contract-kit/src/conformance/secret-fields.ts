import { flattenSchema } from "../flatten-schema.ts";
import type { Spec, SpecOperation } from "../load-spec.ts";
import type { Schema } from "../open-api.ts";
import { resolveReference } from "../resolve-reference.ts";

/** Names of the parameters and fields, at any depth, that hold a password or are only written. */
export function secretFields({ document }: Spec, { parameters, body }: SpecOperation): string[] {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const enter = (name: string, schema: Schema): void => {
    if (isSecret({ document }, schema)) names.add(name);
    else visit(schema);
  };
  const visit = (schema: Schema): void => {
    const target = resolveReference(document, schema);
    if (seen.has(target)) return;
    seen.add(target);
    for (const [name, property] of Object.entries(target.properties ?? {})) enter(name, property);
    const { items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = target;
    const inner = [items, additionalProperties].filter((each) => typeof each === "object");
    for (const part of [...inner, ...allOf, ...oneOf, ...anyOf]) visit(part);
  };
  for (const { argument, schema } of parameters) enter(argument, schema);
  if (body) visit(body.schema);
  return [...names].toSorted();
}

/** A copy of parameters in which each text at or below these names is a secret of its own. */
export function withCanaries(
  params: object,
  names: readonly string[],
): { readonly params: object; readonly canaries: readonly string[] } {
  const canaries: string[] = [];
  const canary = (): string => {
    const made = `canary-field-${canaries.length}`;
    canaries.push(made);
    return made;
  };
  // `told`: what is below is a secret
  const copy = (value: unknown, told: boolean): unknown => {
    if (typeof value === "string" && told) return canary();
    if (Array.isArray(value)) return value.map((item) => copy(item, told));
    if (typeof value !== "object" || value === null || value.constructor !== Object) return value;
    const entries = Object.entries(value);
    if (told && entries.length === 0) return { any: canary() };
    return Object.fromEntries(
      entries.map(([name, item]) => [name, copy(item, told || names.includes(name))]),
    );
  };
  return { params: Object(copy(params, false)), canaries };
}

function isSecret({ document }: Pick<Spec, "document">, schema: Schema): boolean {
  const flat = flattenSchema(document, schema);
  const branches = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  return (
    [schema, flat].some(({ format, writeOnly }) => format === "password" || writeOnly === true) ||
    branches.some((branch) => isSecret({ document }, branch))
  );
}
