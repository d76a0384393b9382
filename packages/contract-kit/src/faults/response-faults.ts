import { isDeepStrictEqual } from "node:util";
import { flattenSchema } from "../flatten-schema.ts";
import { readPointer } from "../json-pointer.ts";
import type { Spec, SpecOperation } from "../load-spec.ts";
import { isEventStream, isJson } from "../media-type.ts";
import type { OpenApi, Schema } from "../open-api.ts";
import { resolveReference } from "../resolve-reference.ts";
import { itemsOf, propertiesOf } from "../schema-facts.ts";
import type { PlantedFault } from "./planted-fault.ts";

/**
 * Fields of the first success, of a page's items, and of the first event, that have other names in the spec than in the
 * answer.
 */
export function responseFaults({ document }: Spec, operation: SpecOperation): PlantedFault[] {
  const success = [...operation.responses].find(([code]) => code.startsWith("2"));
  const [code = "", content = {}] = success ?? [];
  const [mediaType = ""] = Object.keys(content);
  const { schema, example, examples = {} } = content[mediaType] ?? {};
  if (!schema || !(isJson(mediaType) || isEventStream(mediaType))) return [];
  const [first] = Object.values(examples);
  const answer = example ?? (first && resolveReference(document, first).value);
  const items = operation.pagination?.places["items"]?.at ?? "";
  const places = items === "" ? [""] : ["", items];
  const fields = places.flatMap((at) => fieldsAt(document, schema, answer, at));
  return fields.map(({ at, name }): PlantedFault => {
    const renamed = renamedAt(document, schema, at.split("/").slice(1), name);
    const media = { ...content, [mediaType]: { ...content[mediaType], schema: renamed } };
    return {
      kind: "response field renamed in the spec",
      detail: `${at}/${name}`,
      operation: { ...operation, responses: new Map([...operation.responses, [code, media]]) },
    };
  });
}

/** Names that the spec has, of the object at a pointer into the answer, or of the first in an array. */
function fieldsAt(document: OpenApi, schema: Schema, answer: unknown, at: string): Field[] {
  const value = readPointer(answer, at);
  const object: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof object !== "object" || object === null || Array.isArray(object)) return [];
  const named = at
    .split("/")
    .slice(1)
    .reduce((around, name) => propertiesOf(document, around).get(name) ?? {}, schema);
  const holder = Array.isArray(value) ? itemsOf(document, named) : named;
  const known = propertiesOf(document, holder);
  const { required = [], additionalProperties: others = false } = flattenSchema(document, holder);
  // beside fields that may be anything, one with another name is no mistake unless it has to be there
  const isOpen = others === true || isDeepStrictEqual(others, {});
  const isNoticed = (name: string) => known.has(name) && (!isOpen || required.includes(name));
  return Object.keys(object).flatMap((name) => (isNoticed(name) ? [{ at, name }] : []));
}

interface Field {
  /** Pointer to the object that it is in. */
  readonly at: string;
  readonly name: string;
}

/** The schema with a property renamed, in the schema itself or below some of its properties. */
function renamedAt(document: OpenApi, schema: Schema, path: readonly string[], name: string): Schema {
  const { properties, required, items, oneOf, anyOf, ...rest } = flattenSchema(document, schema);
  const inside = (part: Schema): Schema => renamedAt(document, part, path, name);
  if (items && rest.type === "array") return { ...rest, items: inside(items) };
  const [step, ...below] = path;
  const rename = (each: string): string => (step === undefined && each === name ? `${each}X` : each);
  const property = ([key, value]: [string, Schema]) =>
    [rename(key), key === step ? renamedAt(document, value, below, name) : value] as const;
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(property)) }),
    ...(required && { required: required.map(rename) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
  };
}
