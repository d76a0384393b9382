import { readPointer } from "./json-pointer.ts";
import type { OpenApi, Reference } from "./open-api.ts";

/** Follows `$ref` within the document until there is none. */
export function resolveReference<Target extends object>(
  document: OpenApi,
  target: Target | Reference,
): Exclude<Target, Reference> {
  const seen = new Set<string>();
  let current: unknown = target;
  while (isReference(current)) {
    if (seen.has(current.$ref)) throw new Error(`${current.$ref} refers to itself.`);
    seen.add(current.$ref);
    current = readPointer(document, current.$ref.replace(/^#/, ""));
    if (current === undefined) throw new Error(`The spec has nothing at ${[...seen].at(-1)}.`);
  }
  return current as Exclude<Target, Reference>;
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}
