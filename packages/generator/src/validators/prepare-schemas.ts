import type { OpenApiDocument, Schema, SchemaObject } from "../openapi-document.ts";
import {
  isBytes,
  isEmptyObject,
  isSchemaObject,
  referencedSchema,
  walkSchema,
} from "../views/schema-parts.ts";

/**
 * The component schemas of a document, alone in a new one and as lenient as an answer must be judged: no
 * defaults filled in, no format on which servers and validators disagree, numbers that stay numbers, objects
 * that may grow.
 */
export function prepareSchemas(document: OpenApiDocument): OpenApiDocument {
  const schemas: Record<string, Schema> = JSON.parse(JSON.stringify(document.components?.schemas ?? {}));
  for (const schema of Object.values(schemas)) walkSchema(schema, (part) => loosen(part, schemas));
  return { openapi: document.openapi, info: document.info, paths: {}, components: { schemas } };
}

function loosen(schema: SchemaObject, schemas: Readonly<Record<string, Schema>>): void {
  for (const keyword of ["default", "readOnly", "writeOnly", "title", "description", "deprecated"] as const) {
    delete schema[keyword];
  }
  delete schema.example;
  delete schema.examples;
  // `false` is enforced where nothing else is said, and `true` says nothing beside known properties.
  if (isLoose(schema)) delete schema.additionalProperties;
  if (isBytes(schema)) delete schema.type; // a Blob, which is no JSON
  delete schema.contentMediaType;
  const format = lenientFormats.get(schema.format ?? "");
  if (format === undefined) delete schema.format;
  else schema.format = format;
  const discriminator = tagOf(schema.oneOf ?? schema.anyOf ?? [], schemas);
  if (discriminator === undefined) delete schema.discriminator;
  else schema.discriminator = discriminator;
}

/** The formats that are checked, and as what. `int64` would be read as a BigInt, which JSON has none of. */
const lenientFormats: ReadonlyMap<string, string> = new Map([
  ["date", "date"],
  ["date-time", "date-time"],
  ["uuid", "guid"], // any version
]);

function isLoose(schema: SchemaObject): boolean {
  const { additionalProperties, properties } = schema;
  if (additionalProperties === false) return !isEmptyObject(schema);
  return additionalProperties === true && properties !== undefined;
}

/** The property whose `const` tells the branches of a union apart: errors then speak of the right one. */
function tagOf(
  union: readonly Schema[],
  schemas: Readonly<Record<string, Schema>>,
): { propertyName: string; mapping: Record<string, string> } | undefined {
  const references = union.flatMap((branch) =>
    isSchemaObject(branch) && branch.type !== "null" ? [branch] : [],
  );
  const targets = references.map((reference) => schemas[referencedSchema(reference) ?? ""]);
  const [first] = targets;
  if (references.length < 2 || !isSchemaObject(first)) return undefined;
  for (const propertyName of first.required ?? []) {
    const tags = targets.map((target) => constantOf(target, propertyName));
    const mapping = Object.fromEntries(references.map(({ $ref = "" }, index) => [tags[index] ?? "", $ref]));
    if (!tags.includes(undefined) && Object.keys(mapping).length === references.length)
      return { propertyName, mapping };
  }
  return undefined;
}

function constantOf(schema: Schema | undefined, propertyName: string): string | undefined {
  if (!isSchemaObject(schema) || schema.required?.includes(propertyName) !== true) return undefined;
  const property = schema.properties?.[propertyName];
  return isSchemaObject(property) && typeof property.const === "string" ? property.const : undefined;
}
