import type { OpenApi, Schema } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The JSON types a value of the schema may have; all of them where it does not say. */
export function typesOf(document: OpenApi, schema: Schema): Set<string> {
  const { type, const: constant, enum: values } = resolveReference(document, schema);
  if (type !== undefined) return new Set(typeof type === "string" ? [type] : type);
  if (constant !== undefined) return new Set([typeof constant]);
  if (values) return new Set(values.map((value) => (value === null ? "null" : typeof value)));
  const parts = partsOf(document, schema).map((part) => typesOf(document, part));
  return parts.reduce((all, types) => all.union(types), new Set<string>());
}

/**
 * Whether a body of this schema is given by its fields, among the other parameters, and not as `body`:
 * an object, or a union of objects, whose fields are all known and named like no other parameter.
 */
export function isFlatBody(document: OpenApi, schema: Schema, taken: ReadonlySet<string>): boolean {
  const names = fieldsOf(document, schema);
  return names.length > 0 && isClosed(document, schema) && !names.some((name) => taken.has(name));
}

function fieldsOf(document: OpenApi, schema: Schema): string[] {
  const { properties = {} } = resolveReference(document, schema);
  return [
    ...Object.keys(properties),
    ...partsOf(document, schema).flatMap((part) => fieldsOf(document, part)),
  ];
}

function isClosed(document: OpenApi, schema: Schema): boolean {
  const { additionalProperties = false, type = "object" } = resolveReference(document, schema);
  if (additionalProperties !== false || type !== "object") return false;
  return partsOf(document, schema).every((part) => isClosed(document, part));
}

function partsOf(document: OpenApi, schema: Schema): Schema[] {
  const { allOf = [], oneOf = [], anyOf = [] } = resolveReference(document, schema);
  return [...allOf, ...oneOf, ...anyOf];
}
