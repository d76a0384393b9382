import type { Schema } from "../openapi-document.ts";

/**
 * What a schema says beyond its type, in short sentences: `Format: date. Default: 10. Minimum: 0.` What the
 * description tells already is not said twice.
 */
export function schemaFacts(schema: Schema, description = ""): string {
  if (typeof schema !== "object") return "";
  const { format = "", pattern } = schema;
  const value = /\bdefault/i.test(description) ? undefined : schema.default;
  const facts: readonly (readonly [string, unknown])[] = [
    ["Format", plainFormats.has(format) ? undefined : format],
    ["Default", value === undefined ? undefined : JSON.stringify(value)],
    ["Minimum", schema.minimum],
    ["Maximum", schema.maximum],
    ["Minimum length", schema.minLength],
    ["Maximum length", schema.maxLength],
    ["Minimum items", schema.minItems],
    ["Maximum items", schema.maxItems],
    ["Pattern", pattern === undefined ? undefined : `\`${pattern}\``],
  ];
  const numbers = new Set(description.match(/\d+/g));
  const news = facts.filter(
    ([, fact]) => fact !== undefined && !(typeof fact === "number" && numbers.has(`${fact}`)),
  );
  return news.map(([name, fact]) => `${name}: ${String(fact)}.`).join(" ");
}

/** Formats that the type itself says, or that tell a reader nothing. */
const plainFormats: ReadonlySet<string> = new Set([
  "",
  "binary",
  "password",
  "int32",
  "int64",
  "float",
  "double",
]);
