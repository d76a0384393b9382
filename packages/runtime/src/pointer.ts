/**
 * A JSON pointer (RFC 6901): `/pagination/rowOffset`; `""` is the whole value. In outputs the step `*` stands for every
 * element of an array, of which the last that has the value counts.
 */
export type Pointer = string;

/** The value that a pointer names, or `undefined`. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  return follow(root, steps(pointer));
}

/** The number that a pointer names, or `undefined`. */
export function numberAt(root: unknown, pointer: Pointer = ""): number | undefined {
  const value = valueAt(root, pointer);
  return typeof value === "number" ? value : undefined;
}

function follow(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (step === "*" && Array.isArray(value)) {
    return value
      .map((element) => follow(element, rest))
      .findLast((found) => found !== undefined && found !== null);
  }
  const object = Object(value);
  return Object.hasOwn(object, step) ? follow(object[step], rest) : undefined;
}

/** A copy of an object with one value set. */
export function withValueAt(root: object, pointer: Pointer, value: unknown): object {
  return place(root, steps(pointer), value);
}

function place(root: unknown, [step = "", ...rest]: readonly string[], value: unknown): object {
  const copy = typeof root === "object" ? { ...root } : {};
  return { ...copy, [step]: rest.length > 0 ? place(Reflect.get(copy, step), rest, value) : value };
}

function steps(pointer: Pointer): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
