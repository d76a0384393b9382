import type { Schema, SchemaObject } from "../openapi-document.ts";

/** Keywords whose schemas describe the same value as the schema they stand in. */
const branchKeywords = new Set(["allOf", "anyOf", "oneOf", "if", "then", "else", "not"]);

/** Keywords whose schemas describe a value inside the value: one schema, a list or a map of them. */
const innerKeywords = new Set([
  "items",
  "prefixItems",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const innerMapKeywords = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** The branches of a schema's unions and intersections. */
export function branches(schema: SchemaObject): SchemaObject[] {
  return Object.entries(schema).flatMap(([keyword, value]) =>
    branchKeywords.has(keyword) ? schemasIn(value) : [],
  );
}

/** The schemas of the values inside the value: its properties, its items, … */
export function innerSchemas(schema: SchemaObject): SchemaObject[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (innerKeywords.has(keyword)) return schemasIn(value);
    return innerMapKeywords.has(keyword) ? schemasIn(Object.values(value)) : [];
  });
}

/** Calls `visit` with a schema and every schema written inside it; references are not followed. */
export function walkSchema(schema: Schema, visit: (schema: SchemaObject) => void): void {
  if (!isSchemaObject(schema)) return;
  visit(schema);
  for (const part of branches(schema)) walkSchema(part, visit);
  for (const part of innerSchemas(schema)) walkSchema(part, visit);
}

/** The component a reference points to or into; nothing for other references and schemas without one. */
export function referencedSchema(schema: SchemaObject): string | undefined {
  return schema.$ref === undefined ? undefined : /^#\/components\/schemas\/([^/]+)/.exec(schema.$ref)?.[1];
}

/** Whether a string stands for bytes, as `format: binary` or in OpenAPI 3.1's own way. */
export function isBytes({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  const isText = contentMediaType === undefined || /json\b|^text\//.test(contentMediaType);
  return format === "binary" || (!isText && contentEncoding === undefined);
}

/** Whether a schema lets through one object alone: that without properties. */
export function isEmptyObject(schema: SchemaObject): boolean {
  const { type = "object", additionalProperties, properties = {}, patternProperties = {} } = schema;
  const known =
    Object.keys(properties).length + Object.keys(patternProperties).length + branches(schema).length;
  const isObject = [type].flat().every((one) => one === "object" || one === "null");
  return additionalProperties === false && isObject && known === 0;
}

/** `true` and `false` are schemas too, without parts. */
export function isSchemaObject(schema: unknown): schema is SchemaObject {
  return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}

function schemasIn(value: unknown): SchemaObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isSchemaObject);
}
