import { branchesOf } from "../flatten-schema.ts";
import type { OpenApi, Schema } from "../open-api.ts";
import { resolveReference } from "../resolve-reference.ts";

/** How many levels the smallest value of a schema has; without end for one that always holds itself. */
export function heightOf(document: OpenApi, schema: Schema, around: readonly Schema[] = []): number {
  const resolved = resolveReference(document, schema);
  if (around.includes(resolved)) return Infinity;
  const inside = [...around, resolved];
  const heights = branchesOf(document, resolved).map(
    ({ properties = {}, required = [], items, minItems = 0 }) => {
      const parts = required.flatMap((name) => properties[name] ?? []);
      const needed = items && minItems > 0 ? [...parts, items] : parts;
      return 1 + Math.max(0, ...needed.map((part) => heightOf(document, part, inside)));
    },
  );
  return Math.min(...heights);
}
