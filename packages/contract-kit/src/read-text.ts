import type { Spec, SpecParameter } from "./load-spec.ts";
import type { Schema } from "./open-api.ts";
import { itemsOf, typesOf } from "./schema-facts.ts";

/** The value of a path or header parameter (style `simple`); nothing when there is no text. */
export function readText(spec: Spec, parameter: SpecParameter, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  if (parameter.json) return JSON.parse(text);
  if (!isArray(spec, parameter.schema)) return readScalar(spec, parameter.schema, text);
  return text
    .split(",")
    .map((item) => readScalar(spec, itemsOf(spec.document, parameter.schema), item.trim()));
}

/** A text as the number or boolean that the schema wants; else it stays a text. */
export function readScalar(spec: Spec, schema: Schema, text: string): unknown {
  const types = typesOf(spec.document, schema);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  const numeric = types.has("integer") || types.has("number");
  return numeric && String(Number(text)) === text ? Number(text) : text;
}

export function isArray(spec: Spec, schema: Schema): boolean {
  return typesOf(spec.document, schema).has("array");
}
