import { SpecError } from "../errors.ts";
import type { OpenApiDocument, Reference, Schema, SchemaObject } from "../openapi-document.ts";

/** A JSON pointer made of names: `#/paths/~1v1~1users/get`. */
export function pointerTo(...names: readonly string[]): string {
  return `#${names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

/** The names in a JSON pointer, with or without its `#`. */
export function pointerNames(pointer: string): string[] {
  const names = pointer.replace(/^#/, "").split("/").slice(1);
  return names.map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a local JSON pointer points to. */
export function lookUp(document: OpenApiDocument, pointer: string): unknown {
  let value: unknown = document;
  for (const name of pointerNames(pointer)) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (value === undefined) {
    throw new SpecError("Nothing is there.", pointer, "Correct the $ref, or add what it points to.");
  }
  return value;
}

/** Follows references until something stands there. */
export function resolve<Target extends object>(document: OpenApiDocument, value: Target | Reference): Target {
  let target: Target | Reference = value;
  while ("$ref" in target) target = lookUp(document, target.$ref) as Target | Reference;
  return target;
}

/** Follows references of a schema. `true` (anything) is the empty schema. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): SchemaObject {
  let target = schema;
  while (typeof target === "object" && target.$ref !== undefined)
    target = lookUp(document, target.$ref) as Schema;
  return typeof target === "object" ? target : {};
}

/** The name of the component schema that a schema refers to, if that is what it does. */
export function componentName(schema: Schema): string | undefined {
  if (typeof schema !== "object" || schema.$ref === undefined) return undefined;
  const [first, second, name, ...rest] = pointerNames(schema.$ref);
  return first === "components" && second === "schemas" && rest.length === 0 ? name : undefined;
}

/** Whether an object type would have to be written out, for it has no name of its own. */
export function isNameless(schema: Schema): boolean {
  if (typeof schema !== "object" || schema.$ref !== undefined) return false;
  const {
    properties,
    items = true,
    additionalProperties = true,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = schema;
  return (
    properties !== undefined || [items, additionalProperties, ...allOf, ...oneOf, ...anyOf].some(isNameless)
  );
}

/** The properties of an object schema, through references, `allOf` and the branches of unions. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Map<string, Schema> {
  const target = resolveSchema(document, schema);
  const properties = new Map(Object.entries(target.properties ?? {}));
  for (const part of [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])]) {
    for (const [name, property] of propertiesOf(document, part)) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  return properties;
}

/** The properties without which a value is not valid; of a union those that every branch asks for. */
export function requiredOf(document: OpenApiDocument, schema: Schema): Set<string> {
  const target = resolveSchema(document, schema);
  const required = new Set(target.required ?? []);
  for (const part of target.allOf ?? []) for (const name of requiredOf(document, part)) required.add(name);
  for (const union of [target.oneOf, target.anyOf]) {
    const [first, ...others] = (union ?? []).map((branch) => requiredOf(document, branch));
    for (const name of first ?? []) if (others.every((branch) => branch.has(name))) required.add(name);
  }
  return required;
}

/** Whether a union stands at the top of the schema, through references and `allOf`. */
export function isUnion(document: OpenApiDocument, schema: Schema): boolean {
  const target = resolveSchema(document, schema);
  if (target.oneOf !== undefined || target.anyOf !== undefined) return true;
  return (target.allOf ?? []).some((part) => isUnion(document, part));
}

/** The schema that a JSON pointer into a value (not into a schema) leads to. */
export function schemaAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema | undefined {
  let target: Schema | undefined = schema;
  for (const name of pointerNames(pointer)) {
    target = target === undefined ? undefined : propertiesOf(document, target).get(name);
  }
  return target;
}
