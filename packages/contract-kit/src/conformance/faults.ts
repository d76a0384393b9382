import { inspect, isDeepStrictEqual } from "node:util";
import type { Hit } from "./loopback-server.ts";

/** What differs from what is wanted, in words; nothing where they are the same. */
export function differs(what: string, got: unknown, wanted: unknown): string[] {
  return isDeepStrictEqual(got, wanted) ? [] : [`${what} is ${shown(got)}, not ${shown(wanted)}`];
}

/** Compares the fields of an error that are named. */
export function errorFaults(error: unknown, wanted: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(wanted).flatMap(([field, value]) =>
    value instanceof RegExp
      ? value.test(String(Object(error)[field]))
        ? []
        : [`the error's ${field} is ${shown(Object(error)[field])}, which does not match ${value}`]
      : differs(`the error's ${field}`, Object(error)[field], value),
  );
}

/** Whether an error is of this class of clients, or of one that is derived from it. */
export function kindFaults(error: unknown, kind: string): string[] {
  const kinds: unknown[] = [];
  for (let type = Object(error).constructor; type; type = Object.getPrototypeOf(type)) {
    kinds.push(type.clientErrorKind);
  }
  return kinds.includes(kind) ? [] : [`the error is no ${kind}: ${shown(error)}`];
}

/** Compares how often the server was asked. */
export function hitFaults(hits: readonly Hit[], wanted: number, after: string): string[] {
  return hits.length === wanted ? [] : [`after ${after} it was sent ${hits.length} times, not ${wanted}`];
}

function shown(value: unknown): string {
  return inspect(value, { depth: 3, breakLength: Infinity }).slice(0, 300);
}
