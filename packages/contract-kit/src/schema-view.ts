import type { OpenApi, Schema } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The side that a schema is seen from. */
export type View = "request" | "response";

/**
 * A copy of a schema in which references name components as `component:<name>`, so that each is compiled
 * once, and in which what the other side writes is not required.
 */
export function schemaView(document: OpenApi, schema: Schema, view: View): Record<string, unknown> {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    return isObject(value) ? schemaView(document, value, view) : value;
  };
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === "$ref") return [keyword, componentReference(String(value))];
    if (keyword === "required") return [keyword, requiredIn(document, schema, view)];
    if (data.has(keyword)) return [keyword, value];
    if (!named.has(keyword) || !isObject(value)) return [keyword, copy(value)];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]))];
  });
  return Object.fromEntries(entries);
}

/** Keywords whose values are data, not schemas. */
const data = new Set(["const", "enum", "default", "example", "examples", "x-known-values", "discriminator"]);

/** Keywords whose values are schemas under names of their own. */
const named = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function componentReference(reference: string): string {
  const [, name, rest = ""] = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(reference) ?? [];
  if (name === undefined) throw new Error(`A schema refers to ${reference}, which is no component schema.`);
  return rest === "" ? `component:${name}` : `component:${name}#${rest}`;
}

function requiredIn(document: OpenApi, { required = [], properties = {} }: Schema, view: View): string[] {
  const mark = view === "request" ? "readOnly" : "writeOnly";
  return required.filter((name) => {
    const property = properties[name];
    return !property || (property[mark] !== true && resolveReference(document, property)[mark] !== true);
  });
}
