import * as fc from "fast-check";
import { branchesOf } from "../flatten-schema.ts";
import type { OpenApi, Schema } from "../open-api.ts";
import { resolveReference } from "../resolve-reference.ts";
import { arbitraryNumber, arbitraryString } from "./arbitrary-scalar.ts";
import { heightOf } from "./schema-height.ts";

/** Makes the values that a client may send, from their schemas. Each schema is looked at once. */
export interface Values {
  readonly document: OpenApi;
  readonly known: Map<string, fc.Arbitrary<unknown>>;
}

/**
 * Values that fit the schema. Below `depth` levels what may be left out is, so that schemas within
 * themselves end. Fields that only the server writes are never there.
 */
export function arbitraryValue(values: Values, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { $ref } = schema;
  const key = `${$ref} ${Math.max(depth, 0)}`;
  const known = $ref === undefined ? undefined : values.known.get(key);
  if (known) return known;
  const resolved = resolveReference(values.document, schema);
  const made = arbitraryUnion(values, resolved, depth);
  if ($ref !== undefined) values.known.set(key, made);
  return made;
}

function arbitraryUnion(values: Values, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const branches = branchesOf(values.document, schema).flatMap(typesApart);
  const heights = branches.map((branch) => heightOf(values.document, branch));
  const lowest = Math.min(...heights);
  const usable = depth > 0 ? branches : branches.filter((_, index) => heights[index] === lowest);
  return fc.oneof(...usable.map((branch) => arbitraryBranch(values, branch, depth)));
}

/** A schema of several types as one for each. */
function typesApart(schema: Schema): Schema[] {
  if (schema.enum || schema.const !== undefined || !Array.isArray(schema.type)) return [schema];
  return schema.type.map((type: string) => ({ ...schema, type }));
}

function arbitraryBranch(values: Values, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { const: only, enum: closed, "x-known-values": open, type } = schema;
  if (only !== undefined) return fc.constant(only);
  if (closed) return fc.constantFrom(...closed);
  switch (type ?? (schema.properties ? "object" : schema.items ? "array" : "any")) {
    case "object":
      return arbitraryObject(values, schema, depth);
    case "array":
      return arbitraryArray(values, schema, depth);
    case "string":
      return open ? fc.oneof(fc.constantFrom(...open), arbitraryString(schema)) : arbitraryString(schema);
    case "integer":
      return arbitraryNumber(schema, true);
    case "number":
      return arbitraryNumber(schema, false);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return anything;
  }
}

function arbitraryObject(values: Values, schema: Schema, depth: number): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties: further = !schema.properties } = schema;
  const usable = Object.entries(properties).filter(([name, property]) => {
    if (property.readOnly === true || resolveReference(values.document, property).readOnly === true)
      return false;
    return depth > 0 || required.includes(name);
  });
  const own = usable.map(([name, property]) => [name, arbitraryValue(values, property, depth - 1)] as const);
  const names = own.map(([name]) => name);
  const named = fc.record(Object.fromEntries(own), {
    requiredKeys: names.filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
  if (further === false || depth <= 0) return named;
  const value = further === true ? anything : arbitraryValue(values, further, depth - 1);
  const others = fc.dictionary(fieldName, value, { maxKeys: 2, noNullPrototype: true });
  const alike = Object.entries(schema.patternProperties ?? {}).map(([pattern, property]) =>
    fc.dictionary(fc.stringMatching(new RegExp(pattern, "u")), arbitraryValue(values, property, depth - 1), {
      maxKeys: 1,
      noNullPrototype: true,
    }),
  );
  return fc.tuple(others, ...alike, named).map((parts): object => Object.assign({}, ...parts));
}

function arbitraryArray(values: Values, schema: Schema, depth: number): fc.Arbitrary<unknown[]> {
  const { items = {}, prefixItems = [], minItems = 0, maxItems = minItems + 3, uniqueItems } = schema;
  const first = prefixItems.map((each) => arbitraryValue(values, each, depth - 1));
  // those that have a schema of their own are all there, as far as there may be so many
  if (first.length > 0) return fc.tuple(...first.slice(0, maxItems));
  const minLength = minItems;
  const maxLength = depth > 0 ? Math.min(maxItems, minLength + 3) : minLength;
  const item = arbitraryValue(values, items, depth - 1);
  if (uniqueItems !== true) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}

/** Names that no schema has, some of them hard to carry. */
const fieldName = fc.constantFrom("extra", "ex tra", "extra.name", "extra/é", "EXTRA", "extra[]");

/** Any JSON. */
const anything: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 1 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
