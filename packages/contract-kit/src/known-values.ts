import { flattenSchema } from "./flatten-schema.ts";
import type { OpenApi, Schema } from "./open-api.ts";

/**
 * The values that a schema names, in an `enum`, as `x-known-values` or as a `const`; for an array those of
 * its items. Empty where it names none.
 */
export function knownValues(document: OpenApi, schema: Schema): readonly unknown[] {
  const {
    enum: closed,
    "x-known-values": open,
    const: only,
    items,
    oneOf,
    anyOf,
  } = flattenSchema(document, schema);
  const named = only === undefined ? (closed ?? open) : [only];
  if (named) return named;
  if (items) return knownValues(document, items);
  const inBranches = [...(oneOf ?? []), ...(anyOf ?? [])].flatMap((each) => knownValues(document, each));
  return [...new Set(inBranches)];
}
