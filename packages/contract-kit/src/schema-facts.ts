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

/** Whether a value is of the type, or one of the types, that a schema says itself. */
export function isOfType(value: unknown, { type }: Schema): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const types = new Set([type ?? own].flat());
  return types.has(own) || (types.has("integer") && Number.isInteger(value));
}

/**
 * Whether a body of this schema is given by its fields, among the other parameters, and not as `body`:
 * an object, or a union of objects, whose fields are all known and named like no other parameter.
 */
export function isFlatBody(document: OpenApi, schema: Schema, taken: ReadonlySet<string>): boolean {
  const names = [...propertiesOf(document, schema).keys()];
  return names.length > 0 && isClosed(document, schema) && !names.some((name) => taken.has(name));
}

/** The properties of an object and of its parts by name; where parts differ in one, any of its schemas. */
export function propertiesOf(document: OpenApi, schema: Schema): ReadonlyMap<string, Schema> {
  const { properties = {} } = resolveReference(document, schema);
  const all = [
    ...Object.entries(properties),
    ...partsOf(document, schema).flatMap((part) => [...propertiesOf(document, part)]),
  ];
  const byName = Map.groupBy(all, ([name]) => name);
  return new Map(
    [...byName].map(([name, entries]) => {
      const [[, only] = [name, {}], ...others] = entries;
      return [name, others.length === 0 ? only : { anyOf: entries.map(([, each]) => each) }];
    }),
  );
}

/** The schema of an array's items. */
export function itemsOf(document: OpenApi, schema: Schema): Schema {
  const { items } = resolveReference(document, schema);
  if (items) return items;
  const first = partsOf(document, schema).find((part) => typesOf(document, part).has("array"));
  return first ? itemsOf(document, first) : {};
}

/** Whether a string stands for bytes, in the schema itself or in what it is combined from. */
export function isBytes(document: OpenApi, schema: Schema): boolean {
  return (
    saysBytes(resolveReference(document, schema)) ||
    partsOf(document, schema).some((part) => isBytes(document, part))
  );
}

/** Whether a schema says bytes: as `format: binary`, or by a content type that is no text, not encoded. */
export function saysBytes({ format, contentMediaType, contentEncoding }: Schema): boolean {
  const isText = contentMediaType === undefined || /json\b|^text\//.test(contentMediaType);
  return format === "binary" || (!isText && contentEncoding === undefined);
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
