import { SpecError } from "../errors.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { isHidden, keepForm, type SourceSchemas } from "./keep-form.ts";
import { isSchemaObject, walkSchema } from "./schema-parts.ts";
import { reachableSchemas, referencesOf, schemasAt, schemaUses } from "./schemas-by-use.ts";

/**
 * Gives each schema the form in which it travels. A component that is sent and received, and differs between
 * the two by `readOnly` or `writeOnly` properties, becomes two: `Connection` is what comes back,
 * `ConnectionWrite` is what is sent. One that travels in one direction keeps its name and loses what does not
 * belong there. Returns a copy; examples stay as they are.
 */
export function splitViews(document: OpenApiDocument): OpenApiDocument {
  const source = document.components?.schemas ?? {};
  const copy = copyOf(document);
  const { requests, responses } = reachableSchemas(document);
  const differing = differingSchemas(source);
  const split = new Set([...differing].filter((name) => requests.has(name) && responses.has(name)));
  refuseClashes(split, source);

  const keep = { read: toRead(source), write: toWrite(source, split) };
  const views = Object.entries(copy.components?.schemas ?? {}).flatMap(
    ([name, schema]): [string, Schema][] => {
      if (split.has(name)) {
        const write = keep.write(describeWrite(copyOf(schema), name));
        return [
          [name, keep.read(schema)],
          [writeName(name), write],
        ];
      }
      if (requests.has(name) === responses.has(name)) return [[name, schema]];
      return [[name, requests.has(name) ? keep.write(schema) : keep.read(schema)]];
    },
  );
  if (copy.components?.schemas !== undefined) copy.components.schemas = Object.fromEntries(views);
  const uses = schemaUses(copy);
  for (const schema of uses.requests.flatMap(schemasAt)) keep.write(schema);
  for (const schema of uses.responses.flatMap(schemasAt)) keep.read(schema);
  return copy;
}

/** Keeps what comes back. */
function toRead(source: SourceSchemas): (schema: Schema) => Schema {
  return (schema) => {
    keepForm(schema, "read", source);
    return schema;
  };
}

/** Keeps what is sent, and lets references lead to what is sent, also those of a discriminator. */
function toWrite(source: SourceSchemas, split: ReadonlySet<string>): (schema: Schema) => Schema {
  return (schema) => {
    keepForm(schema, "write", source);
    walkSchema(schema, (part) => {
      if (part.$ref !== undefined) part.$ref = writeReference(part.$ref, split);
      const mapping = part.discriminator?.mapping ?? {};
      for (const [value, target] of Object.entries(mapping)) mapping[value] = writeReference(target, split);
    });
    return schema;
  };
}

/** The components whose read and write forms differ, by a property of their own or of one they refer to. */
function differingSchemas(source: SourceSchemas): Set<string> {
  const names = Object.keys(source);
  const differing = new Set(names.filter((name) => hasOneWayProperty(source[name] ?? {}, source)));
  const references = new Map(
    Object.entries(source).map(([name, schema]) => [name, [...referencesOf(schema)]]),
  );
  for (let before = -1; before !== differing.size;) {
    before = differing.size;
    for (const [name, targets] of references)
      if (targets.some((one) => differing.has(one))) differing.add(name);
  }
  return differing;
}

function hasOneWayProperty(schema: Schema, source: SourceSchemas): boolean {
  let found = false;
  walkSchema(schema, ({ properties = {} }) => {
    found ||= Object.values(properties).some(
      (one) => isHidden(one, "read", source) || isHidden(one, "write", source),
    );
  });
  return found;
}

function describeWrite(schema: Schema, name: string): Schema {
  if (!isSchemaObject(schema)) return schema;
  const purpose = `The form that is sent; \`${name}\` is what comes back.`;
  return {
    ...schema,
    description: schema.description === undefined ? purpose : `${schema.description}\n\n${purpose}`,
  };
}

function refuseClashes(split: ReadonlySet<string>, source: SourceSchemas): void {
  for (const name of split) {
    if (source[writeName(name)] === undefined) continue;
    throw new SpecError(
      `\`${name}\` has properties that only one direction has, so what is sent needs the name ` +
        `\`${writeName(name)}\`; another schema has it.`,
      `#/components/schemas/${writeName(name)}`,
      `Rename that schema, or remove the readOnly and writeOnly properties of \`${name}\`.`,
    );
  }
}

function writeName(name: string): string {
  return `${name}Write`;
}

/** `#/components/schemas/X…`, or in a discriminator also the mere `X`, with the name of the write view. */
function writeReference(target: string, split: ReadonlySet<string>): string {
  return target.replace(/^(#\/components\/schemas\/)?([^/#]+)/, (whole, _prefix, name: string) =>
    split.has(name) ? writeName(whole) : whole,
  );
}

/** JSON, and not structuredClone, because YAML anchors make one object stand in several places. */
function copyOf<Part extends OpenApiDocument | Schema>(part: Part): Part {
  return JSON.parse(JSON.stringify(part));
}
