import type { OpenApi, Schema } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The schema without `$ref` and `allOf`: what they bring is in it. Unions stay. */
export function flattenSchema(document: OpenApi, schema: Schema): Schema {
  const { allOf = [], ...own } = resolveReference(document, schema);
  const parts = allOf.map((part) => flattenSchema(document, part));
  return parts.reduceRight((merged, part) => mergeSchemas(part, merged), own);
}

/** The alternatives of a schema, each with what all of them share; the schema alone where it is no union. */
export function branchesOf(document: OpenApi, schema: Schema): Schema[] {
  const { oneOf, anyOf, ...shared } = flattenSchema(document, schema);
  const first = oneOf ?? anyOf;
  if (!first) return [shared];
  const rest = oneOf && anyOf ? mergeSchemas(shared, { anyOf }) : shared;
  return first.flatMap((branch) => {
    const merged = mergeSchemas(rest, flattenSchema(document, branch));
    return merged.oneOf || merged.anyOf ? branchesOf(document, merged) : [merged];
  });
}

/** A schema that both hold for. Its documentation is the second's. */
function mergeSchemas(one: Schema, other: Schema): Schema {
  const bounds = {
    minimum: highest(one.minimum, other.minimum),
    minLength: highest(one.minLength, other.minLength),
    minItems: highest(one.minItems, other.minItems),
    maximum: lowest(one.maximum, other.maximum),
    maxLength: lowest(one.maxLength, other.maxLength),
    maxItems: lowest(one.maxItems, other.maxItems),
    type: sharedTypes(one.type, other.type),
    required: one.required && other.required ? [...new Set([...one.required, ...other.required])] : undefined,
    properties: sharedProperties(one.properties, other.properties),
    // Two unions are told apart by their keywords; that each has to hold is all that matters here.
    ...(one.oneOf && other.oneOf && { anyOf: one.oneOf }),
  };
  return {
    ...one,
    ...other,
    ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)),
  };
}

function sharedProperties(one: Schema["properties"], other: Schema["properties"]): Schema["properties"] {
  if (!one || !other) return one ?? other;
  const both = Object.entries(other).map(([name, schema]) => {
    const first = one[name];
    return [name, first ? { allOf: [first, schema] } : schema];
  });
  return { ...one, ...Object.fromEntries(both) };
}

function sharedTypes(one: Schema["type"], other: Schema["type"]): Schema["type"] {
  if (one === undefined || other === undefined) return one ?? other;
  const allowed = new Set([other].flat());
  const shared = [one].flat().filter((type) => allowed.has(type));
  return shared.length === 1 ? shared[0] : shared;
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function lowest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
