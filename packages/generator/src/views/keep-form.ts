import type { Schema, SchemaObject } from "../openapi-document.ts";
import { branches, innerSchemas, isSchemaObject, referencedSchema } from "./schema-parts.ts";

/** What a client gets (`read`), or what it sends (`write`). */
export type Form = "read" | "write";

/** The component schemas as the spec has them: properties already removed elsewhere are still there. */
export type SourceSchemas = Readonly<Record<string, Schema>>;

/** Removes from a schema, in place, what its other form alone has; also from its `required` lists. */
export function keepForm(schema: Schema, form: Form, source: SourceSchemas): void {
  if (isSchemaObject(schema)) removeHidden(schema, form, source, hiddenNames(schema, form, source));
}

/** Whether a property has no place in a form. The flag may stand on the component it refers to. */
export function isHidden(property: Schema, form: Form, source: SourceSchemas): boolean {
  const flag = form === "read" ? "writeOnly" : "readOnly";
  const seen = new Set<Schema>();
  let schema: Schema | undefined = property;
  while (isSchemaObject(schema) && !seen.has(schema)) {
    if (schema[flag] === true) return true;
    seen.add(schema);
    schema = source[referencedSchema(schema) ?? ""];
  }
  return false;
}

function removeHidden(
  schema: SchemaObject,
  form: Form,
  source: SourceSchemas,
  hidden: ReadonlySet<string>,
): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (isHidden(property, form, source)) delete schema.properties?.[name];
  }
  if (schema.required !== undefined) {
    schema.required = schema.required.filter((name) => !hidden.has(name));
    if (schema.required.length === 0) delete schema.required;
  }
  // Branches describe the same value: what one of them hides, another one cannot require.
  for (const branch of branches(schema)) removeHidden(branch, form, source, hidden);
  for (const inner of innerSchemas(schema)) keepForm(inner, form, source);
}

/** The names of all hidden properties of a value, whichever branch or component declares them. */
function hiddenNames(schema: SchemaObject, form: Form, source: SourceSchemas): Set<string> {
  const hidden = new Set<string>();
  const seen = new Set<Schema>();
  const collect = (part: Schema | undefined): void => {
    if (!isSchemaObject(part) || seen.has(part)) return;
    seen.add(part);
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      if (isHidden(property, form, source)) hidden.add(name);
    }
    collect(source[referencedSchema(part) ?? ""]);
    for (const branch of branches(part)) collect(branch);
  };
  collect(schema);
  return hidden;
}
