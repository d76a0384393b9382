import { isRef } from "@redocly/openapi-core";
import type { UserContext } from "@redocly/openapi-core";

/** A node together with the file that its references count from. */
export interface Place {
  node: unknown;
  file: string;
}

/** Reads a key that may not be there, such as an extension. */
export function read(node: unknown, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Whether the value is an object with keys, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list itself, or an empty one in place of anything else. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Follows a reference, if the node is one. */
export function follow(context: UserContext, { node, file }: Place): Place {
  if (!isRef(node)) return { node, file };
  const found = context.resolve<object>(node, file);
  if (!found.location) return { node: undefined, file };
  return { node: found.node, file: found.location.source.absoluteRef };
}

/** Reads a key of a node and follows the reference found there. */
export function child(context: UserContext, place: Place, key: string): Place {
  return follow(context, { node: read(place.node, key), file: place.file });
}

/** The schema and all that `allOf`, `oneOf` and `anyOf` say about the same value. */
export function facets(context: UserContext, place: Place, depth = 0): Place[] {
  const schema = follow(context, place);
  if (!isObject(schema.node) || depth > 8) return [];
  const nested = ["allOf", "oneOf", "anyOf"].flatMap((key) => list(read(schema.node, key)));
  return [schema, ...nested.flatMap((node) => facets(context, { node, file: schema.file }, depth + 1))];
}

/** The schema below a JSON pointer into the value that a schema describes. */
export function schemaAt(context: UserContext, place: Place, pointer: string): Place | undefined {
  const segments = pointer.split("/").slice(1);
  let here: Place | undefined = place;
  for (const segment of segments) here = here && step(context, here, segment);
  return here && follow(context, here);
}

function step(context: UserContext, place: Place, segment: string): Place | undefined {
  for (const facet of facets(context, place)) {
    const { file, node } = facet;
    const properties = read(node, "properties");
    const next = read(properties, segment) ?? (/^\d+$/.test(segment) ? read(node, "items") : undefined);
    if (next !== undefined) return { node: next, file };
  }
  return undefined;
}

/** The JSON types that a schema allows. */
export function typesOf(context: UserContext, place: Place): Set<unknown> {
  return new Set(facets(context, place).flatMap(({ node }) => [read(node, "type")].flat()));
}
