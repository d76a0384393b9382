/**
 * A JSON pointer (RFC 6901) of names without `~` and `/`: `/pagination/rowOffset`; `""` is the whole value. In outputs
 * the step `*` stands for every element of an array, of which the last that has the value counts.
 */
export type Pointer = string;

/** The value that a pointer names; `undefined` where there is none, or `null`. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  let found = [root];
  for (const step of steps(pointer)) {
    found = found.flatMap((value) => {
      if (step === "*") return value;
      const object = Object(value);
      return Object.hasOwn(object, step) ? [object[step]] : [];
    });
  }
  return found.findLast((value) => value !== undefined && value !== null);
}

/** The number that a pointer names, or `undefined`. */
export function numberAt(root: unknown, pointer: Pointer = ""): number | undefined {
  const value = valueAt(root, pointer);
  return typeof value === "number" ? value : undefined;
}

/** A copy of an object with one value set. */
export function withValueAt(root: object, pointer: Pointer, value: unknown): object {
  return place(root, steps(pointer), value);
}

function place(root: unknown, [step = "", ...rest]: readonly string[], value: unknown): object {
  const copy = { ...Object(root) };
  return { ...copy, [step]: rest.length > 0 ? place(copy[step], rest, value) : value };
}

/** The names that lead to a value. */
export function steps(pointer: Pointer): string[] {
  return pointer.split("/").slice(1);
}
