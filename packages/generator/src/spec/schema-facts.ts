import type { Schema } from "../openapi-document.ts";

/**
 * What a schema says beyond its type, in short sentences: `Format: date. Default: 10. Minimum: 0.` What the
 * description tells already is not said twice.
 */
export function schemaFacts(schema: Schema, description = ""): string {
  if (typeof schema !== "object") return "";
  const { format = "", pattern, minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const isDefaultTold = /\bdefault/i.test(description);
  const value = isDefaultTold ? undefined : schema.default;
  const facts: readonly (readonly [string, unknown])[] = [
    ["Format", plainFormats.has(format) ? undefined : format],
    ["Default", value === undefined ? undefined : JSON.stringify(value)],
    ["Minimum", above !== undefined && above >= (minimum ?? above) ? undefined : minimum],
    ["Greater than", above],
    ["Maximum", below !== undefined && below <= (maximum ?? below) ? undefined : maximum],
    ["Less than", below],
    ["Multiple of", schema.multipleOf],
    ["Minimum length", schema.minLength],
    ["Maximum length", schema.maxLength],
    ["Minimum items", schema.minItems],
    ["Maximum items", schema.maxItems],
    ["Pattern", pattern === undefined ? undefined : `\`${pattern}\``],
  ];
  const numbers = new Set(description.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+(\.\d+)?/g));
  if (isDefaultTold) numbers.delete(String(schema.default)); // which does not tell that it is a bound too
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
