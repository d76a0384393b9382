import type { OpenApi, Schema } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";
import { isOfType } from "./schema-facts.ts";
import { sampleNumber, sampleString } from "./sample-scalar.ts";

/** How a value is made. */
export interface Sampling {
  readonly document: OpenApi;
  /** With the fields that may be left out. */
  readonly optional: boolean;
}

/**
 * A value that fits the schema, always the same one: its example, else its constant, default (where that is of its
 * type, which platforms do not always see to) or first known value, else the plainest value of its type. Fields that only the server writes are left out, and
 * so is what may be left out of a schema inside itself.
 */
export function sampleValue(schema: Schema, sampling: Sampling, around: readonly Schema[] = []): unknown {
  const resolved = resolveReference(sampling.document, schema);
  const given = [
    resolved.const,
    resolved.example,
    resolved.examples?.[0],
    isOfType(resolved.default, resolved) ? resolved.default : undefined,
    resolved.enum?.[0],
    resolved["x-known-values"]?.[0],
  ];
  const first = given.find((value) => value !== undefined && value !== null);
  if (first !== undefined) return first;
  const inside = [...around, resolved];

  const branch = firstBranch(resolved, sampling.document);
  const parts = [...(resolved.allOf ?? []), ...(branch ? [branch] : [])];
  if (parts.length > 0) {
    const values = parts.map((part) => sampleValue(part, sampling, inside));
    const own = resolved.properties ? [sampleObject(resolved, sampling, inside)] : [];
    return merge([...own, ...values]);
  }
  switch (mainType(resolved)) {
    case "object":
      return sampleObject(resolved, sampling, inside);
    case "array":
      return sampleArray(resolved, sampling, inside);
    case "boolean":
      return true;
    case "integer":
    case "number":
      return sampleNumber(resolved);
    case "null":
      return null;
    default:
      return sampleString(resolved);
  }
}

/** The first branch of a union that is not only `null`. */
function firstBranch(schema: Schema, document: OpenApi): Schema | undefined {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return branches.find((branch) => resolveReference(document, branch).type !== "null");
}

function mainType(schema: Schema): string {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  const implied = schema.properties ? "object" : schema.items || schema.prefixItems ? "array" : "string";
  return types.find((type) => type !== "null") ?? types[0] ?? implied;
}

function sampleObject(schema: Schema, sampling: Sampling, inside: readonly Schema[]): object {
  const required = new Set(schema.required);
  const chosen = Object.entries(schema.properties ?? {}).filter(([name, property]) => {
    const resolved = resolveReference(sampling.document, property);
    if (property.readOnly === true || resolved.readOnly === true) return false;
    return required.has(name) || (sampling.optional && !inside.includes(resolved));
  });
  return Object.fromEntries(
    chosen.map(([name, property]) => [name, sampleValue(property, sampling, inside)]),
  );
}

function sampleArray(schema: Schema, sampling: Sampling, inside: readonly Schema[]): unknown[] {
  if (schema.prefixItems) return schema.prefixItems.map((item) => sampleValue(item, sampling, inside));
  const items = schema.items ?? {};
  const nested = inside.includes(resolveReference(sampling.document, items));
  const length = Math.max(schema.minItems ?? 0, nested ? 0 : 1);
  return Array.from({ length }, () => sampleValue(items, sampling, inside));
}

function merge(values: readonly unknown[]): unknown {
  const objects = values.filter((value) => typeof value === "object" && value !== null);
  return objects.length === values.length ? Object.assign({}, ...objects) : values[0];
}
