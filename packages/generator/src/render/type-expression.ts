import { SpecError } from "../errors.ts";
import type { Schema, SchemaObject } from "../openapi-document.ts";
import { pointerNames } from "../spec/lookup.ts";
import { schemaFacts } from "../spec/schema-facts.ts";
import { docComment } from "./doc-comment.ts";
import { propertyName } from "./literal.ts";

/** Whether a value is sent (`input`: `undefined` is welcome, bytes in any form) or received (`output`). */
export type Direction = "input" | "output";

/** The TypeScript type of a schema; components by their name, everything else written out. */
export function typeExpression(schema: Schema, direction: Direction): string {
  if (schema === true) return "unknown";
  if (schema === false) return "never";
  if (schema.$ref !== undefined) return referenceExpression(schema.$ref);
  const parts = [
    ownExpression(schema, direction),
    union((schema.oneOf ?? []).map((branch) => typeExpression(branch, direction))),
    union((schema.anyOf ?? []).map((branch) => typeExpression(branch, direction))),
    ...(schema.allOf ?? []).map((part) => typeExpression(part, direction)),
  ].filter((part) => part !== "" && part !== "unknown");
  return parts.length === 0
    ? "unknown"
    : parts.map((part) => (parts.length > 1 ? grouped(part) : part)).join(" & ");
}

/** Types as alternatives, each once; `unknown` swallows all others. */
export function union(types: readonly string[]): string {
  return types.includes("unknown") ? "unknown" : [...new Set(types)].join(" | ");
}

/** A member of an object type. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly doc: string | undefined;
  readonly deprecated: boolean | undefined;
}

/** The members of an object type, documented, one to a line. */
export function memberLines(members: readonly Member[], direction: Direction): string {
  return members
    .map(({ name, required, schema, doc, deprecated }) => {
      const type = typeExpression(schema, direction);
      const optional = direction === "input" && !required && type !== "unknown" ? " | undefined" : "";
      const comment = docComment([[doc, schemaFacts(schema, doc)].filter(Boolean).join(" ")], { deprecated });
      return `${comment}${propertyName(name)}${required ? "" : "?"}: ${type}${optional};\n`;
    })
    .join("");
}

/** `#/components/schemas/Job/properties/state` → `Job["state"]`. */
function referenceExpression(reference: string): string {
  const [first, second, name, ...rest] = pointerNames(reference);
  const steps: string[] = [];
  for (let index = 0; index < rest.length; index++) {
    if (rest[index] === "items") steps.push("[number]");
    else if (rest[index] === "properties") steps.push(`[${JSON.stringify(rest[++index])}]`);
    else steps.push("?");
  }
  if (first === "components" && second === "schemas" && name !== undefined && !steps.includes("?")) {
    return `${name}${steps.join("")}`;
  }
  throw new SpecError("No type has a name there.", reference, "Refer to a schema under components.schemas.");
}

/** The type by the schema's own keywords, without those that combine schemas. */
function ownExpression(schema: SchemaObject, direction: Direction): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  const types = schema.type === undefined ? inferredTypes(schema) : [schema.type].flat();
  return union(types.map((type) => expressionOfType(type, schema, direction)));
}

function inferredTypes(schema: SchemaObject): ("object" | "array" | "string")[] {
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return ["object"];
  if (schema.items !== undefined || schema.prefixItems !== undefined) return ["array"];
  return isBinary(schema) ? ["string"] : [];
}

function expressionOfType(type: string, schema: SchemaObject, direction: Direction): string {
  switch (type) {
    case "integer":
      return "number";
    case "array":
      return arrayExpression(schema, direction);
    case "object":
      return objectExpression(schema, direction);
    case "string":
      return stringExpression(schema, direction);
    default:
      return type; // boolean, null and number are called the same
  }
}

function stringExpression(schema: SchemaObject, direction: Direction): string {
  const known = schema["x-known-values"];
  if (known !== undefined) return `${union(known.map((value) => JSON.stringify(value)))} | (string & {})`;
  if (isBinary(schema))
    return direction === "input" ? "Blob | ArrayBuffer | Uint8Array | ReadableStream" : "Blob";
  return direction === "input" && schema.format === "date-time" ? "string | Date" : "string";
}

function isBinary({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  const isText = contentMediaType === undefined || /json\b|^text\//.test(contentMediaType);
  return format === "binary" || (!isText && contentEncoding === undefined);
}

function arrayExpression({ items, prefixItems }: SchemaObject, direction: Direction): string {
  const item = items === undefined ? "unknown" : typeExpression(items, direction);
  if (prefixItems === undefined) return `${grouped(item)}[]`;
  const fixed = prefixItems.map((schema) => typeExpression(schema, direction));
  return `[${[...fixed, ...(items === false ? [] : [`...${grouped(item)}[]`])].join(", ")}]`;
}

function objectExpression(schema: SchemaObject, direction: Direction): string {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const members = Object.entries(properties).map(([name, property]) => {
    const { description, deprecated } = typeof property === "object" ? property : {};
    return { name, required: required.includes(name), schema: property, doc: description, deprecated };
  });
  const open =
    others !== undefined && others !== false ? `Record<string, ${typeExpression(others, direction)}>` : "";
  const isCombined = schema.allOf !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined;
  if (members.length === 0 && open === "" && isCombined) return "unknown"; // the parts say what it is
  if (members.length === 0)
    return open !== "" ? open : `Record<string, ${others === false ? "never" : "unknown"}>`;
  const lines = memberLines(members, direction);
  const own =
    lines.includes("/**") || lines.length > 60 ? `{\n${lines}}` : `{ ${lines.trim().replaceAll("\n", " ")} }`;
  return open === "" ? own : `${own} & ${open}`;
}

/** In parentheses where an operator could tear the type apart. */
function grouped(type: string): string {
  return /^[\w$.[\]"]+$/.test(type) || /^\{[^{}]*\}$/.test(type) ? type : `(${type})`;
}
