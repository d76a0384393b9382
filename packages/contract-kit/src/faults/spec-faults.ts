import { flattenSchema } from "../flatten-schema.ts";
import { readPointer } from "../json-pointer.ts";
import type { Spec, SpecOperation } from "../load-spec.ts";
import { isJson } from "../media-type.ts";
import type { OpenApi, Schema } from "../open-api.ts";
import { resolveReference } from "../resolve-reference.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** Pointers of the pages that lead elsewhere: the judges then want what the client does not do. */
export function paginationFaults(operation: SpecOperation): PlantedFault[] {
  const { pagination } = operation;
  // A page size without a maximum is a parameter like any other.
  const isUsed = (name: string) => name !== "limit" || pagination?.maximum !== undefined;
  const places = Object.entries(pagination?.places ?? {}).filter(([name]) => isUsed(name));
  return places.map(([name, place]): PlantedFault => {
    const at = place.in.endsWith("body") || place.in === "item" ? `${place.at}/elsewhere` : `${place.at}X`;
    const changed = { ...pagination?.places, [name]: { ...place, at } };
    return {
      kind: "wrong pagination pointer",
      detail: name,
      ...(pagination && { operation: { ...operation, pagination: { ...pagination, places: changed } } }),
    };
  });
}

/** Fields of the first success that have other names in the spec than in the answer. */
export function responseFaults({ document }: Spec, operation: SpecOperation): PlantedFault[] {
  const success = [...operation.responses].find(([code]) => code.startsWith("2"));
  const [code = "", content = {}] = success ?? [];
  const [mediaType = ""] = Object.keys(content);
  const { schema, example, examples = {} } = content[mediaType] ?? {};
  if (!schema || !isJson(mediaType)) return [];
  const [first] = Object.values(examples);
  const answer = example ?? (first && resolveReference(document, first).value);
  const value: unknown = Array.isArray(answer) ? answer[0] : answer;
  const fields = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return fields.map((name): PlantedFault => {
    const renamed = {
      ...content,
      [mediaType]: { ...content[mediaType], schema: renamedIn(document, schema, name) },
    };
    return {
      kind: "response field renamed in the spec",
      detail: name,
      operation: { ...operation, responses: new Map([...operation.responses, [code, renamed]]) },
    };
  });
}

function renamedIn(document: OpenApi, schema: Schema, name: string): Schema {
  const { properties, required, items, oneOf, anyOf, ...rest } = flattenSchema(document, schema);
  const rename = (each: string): string => (each === name ? `${each}X` : each);
  const inside = (part: Schema): Schema => renamedIn(document, part, name);
  if (items && readPointer(rest, "/type") === "array") return { ...rest, items: inside(items) };
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [rename(key), value])),
    }),
    ...(required && { required: required.map(rename) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
  };
}
