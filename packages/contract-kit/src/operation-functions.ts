import type { Spec } from "./load-spec.ts";

/**
 * Compares the functions a client exports with the operations of its spec: one for each, beside a `wait`
 * and a `watch` for each that is polled, and no other. Classes and constants are not looked at.
 *
 * @param exports the module `@org/<p>-client/operations`
 * @returns what is missing or too much, in words
 */
export function functionFaults(spec: Spec, exports: Readonly<Record<string, unknown>>): string[] {
  const expected = new Set(
    [...spec.operations.values()].flatMap(({ id, polling }) =>
      (polling ? [id, id.replace(/[^.]+$/, "wait"), id.replace(/[^.]+$/, "watch")] : [id]).map(functionName),
    ),
  );
  const names = Object.entries(exports).flatMap(([name, value]) =>
    typeof value === "function" && /^[a-z]/.test(name) ? [name] : [],
  );
  return [
    ...[...expected].filter((name) => !names.includes(name)).map((name) => `there is no function ${name}`),
    ...names.filter((name) => !expected.has(name)).map((name) => `no operation is behind ${name}`),
  ];
}

/** `connections.cache.purge` is the function `connectionsCachePurge`. */
export function functionName(operationId: string): string {
  return operationId.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}
