import { flattenSchema } from "./flatten-schema.ts";
import type { OpenApi, Schema } from "./open-api.ts";
import { itemsOf, propertiesOf } from "./schema-facts.ts";

/**
 * Fields of a value that its schema does not name, in words. A schema lets them pass, unless it says
 * otherwise, but an answer that has some, or a spec that lacks some, is a mistake of the spec.
 */
export function undeclaredFields(document: OpenApi, schema: Schema, value: unknown, at = ""): string[] {
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    return value.flatMap((item, index) => undeclaredFields(document, items, item, `${at}/${index}`));
  }
  if (typeof value !== "object" || value === null || isOpen(document, schema)) return [];
  const known = propertiesOf(document, schema);
  return Object.entries(value).flatMap(([name, field]) => {
    const property = known.get(name);
    if (!property) return [`${at}/${name} is a field that the spec has not`];
    return undeclaredFields(document, property, field, `${at}/${name}`);
  });
}

/** Whether a schema says that there may be any fields, or says nothing of fields at all. */
function isOpen(document: OpenApi, schema: Schema): boolean {
  const flat = flattenSchema(document, schema);
  const branches = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  if (flat.additionalProperties !== undefined && flat.additionalProperties !== false) return true;
  if (branches.some((branch) => saysObject(document, branch) && isOpen(document, branch))) return true;
  return !flat.properties && branches.length === 0;
}

function saysObject(document: OpenApi, schema: Schema): boolean {
  const { type, properties, oneOf, anyOf } = flattenSchema(document, schema);
  return (
    properties !== undefined || oneOf !== undefined || anyOf !== undefined || [type].flat().includes("object")
  );
}
