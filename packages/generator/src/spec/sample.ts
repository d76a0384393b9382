import { propertiesOf, requiredOf, resolveSchema } from "./lookup.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";

/** A value that the schema lets through, with no more than it asks for. */
export function sampleOf(document: OpenApiDocument, schema: Schema, depth = 0): unknown {
  const target = resolveSchema(document, schema);
  const { const: constant, enum: values, "x-known-values": known, oneOf, anyOf } = target;
  // a platform may have a default of another type, which the schema does not let through
  const fallback = isOfType(target.default, target.type) ? target.default : undefined;
  const stated = [constant, target.example, target.examples?.[0], fallback, values?.[0], known?.[0]];
  const found = stated.find((value) => value !== undefined);
  if (found !== undefined) return found;
  const branch = oneOf?.[0] ?? anyOf?.[0];
  if (branch !== undefined && target.properties === undefined) return sampleOf(document, branch, depth);
  const type = Array.isArray(target.type) ? target.type[0] : target.type;
  switch (type ?? (target.items === undefined ? "object" : "array")) {
    case "string":
      return sampleText(target.format, target.minLength ?? 0);
    case "integer":
    case "number":
      return target.minimum ?? 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return (target.minItems ?? 0) === 0 || depth > deepest
        ? []
        : [sampleOf(document, target.items ?? true, depth + 1)];
    default:
      return sampleObject(document, schema, depth);
  }
}

/** Samples stop here, so that a schema that requires itself does not go on for ever. */
const deepest = 8;

function sampleObject(document: OpenApiDocument, schema: Schema, depth: number): Record<string, unknown> {
  if (depth > deepest) return {};
  const required = requiredOf(document, schema);
  const properties = [...propertiesOf(document, schema)].filter(([name]) => required.has(name));
  return Object.fromEntries(
    properties.map(([name, property]) => [name, sampleOf(document, property, depth + 1)]),
  );
}

function sampleText(format: string | undefined, minLength: number): string {
  const texts: Readonly<Record<string, string>> = {
    date: "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    uuid: "5f0c7a1e-9c1b-4e58-8a0e-2f3b6d1c4a57",
    email: "ada@example.com",
    uri: "https://example.com",
  };
  return texts[format ?? ""] ?? "text".padEnd(minLength, "x");
}

function isOfType(value: unknown, type: string | readonly string[] | undefined): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const types = new Set([type ?? own].flat());
  return types.has(own) || (types.has("integer") && Number.isInteger(value));
}
