import { resolveSchema } from "../spec/lookup.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";

/**
 * Names of the parameters and fields, at any depth, that hold a secret: those with `format: password` and those that
 * are only written. Clients print none of them.
 */
export function planSecrets(document: OpenApiDocument, inputs: readonly [string, Schema][]): string[] {
  const names = new Set<string>();
  const seen = new Set<object>();
  const visit = (schema: Schema): void => {
    if (typeof schema !== "object") return;
    const target = resolveSchema(document, schema);
    if (seen.has(target)) return;
    seen.add(target);
    for (const [name, property] of Object.entries(target.properties ?? {})) enter(name, property);
    const { items = [], additionalProperties = [], allOf = [], oneOf = [], anyOf = [] } = target;
    for (const part of [items, additionalProperties, allOf, oneOf, anyOf].flat()) visit(part);
  };
  const enter = (name: string, schema: Schema): void => {
    if (isSecret(document, schema)) names.add(name);
    else visit(schema);
  };
  for (const [name, schema] of inputs) enter(name, schema);
  return [...names].toSorted();
}

function isSecret(document: OpenApiDocument, schema: Schema): boolean {
  const target = resolveSchema(document, schema);
  const own = typeof schema === "object" ? schema : {};
  const branches = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  return (
    [own, target].some(({ format, writeOnly }) => format === "password" || writeOnly === true) ||
    branches.some((branch) => isSecret(document, branch))
  );
}
