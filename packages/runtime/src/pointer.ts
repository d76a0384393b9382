/**
 * A JSON pointer (RFC 6901): `/pagination/rowOffset`; `""` is the whole value. In outputs the step `*` stands for every
 * element of an array, of which the last that has the value counts.
 */
export type Pointer = string;

/** The value that a pointer names, or `undefined`. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  return follow(root, steps(pointer));
}

function follow(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (step === "*" && Array.isArray(value)) {
    return value
      .map((element) => follow(element, rest))
      .findLast((found) => found !== undefined && found !== null);
  }
  return Object.hasOwn(value, step) ? follow(Reflect.get(value, step), rest) : undefined;
}

/** A copy of an object with one value set. */
export function withValueAt(root: object, pointer: Pointer, value: unknown): object {
  const [step = "", ...rest] = steps(pointer);
  if (rest.length === 0) return { ...root, [step]: value };
  const inner: unknown = Reflect.get(root, step);
  const below = typeof inner === "object" && inner !== null ? inner : {};
  return { ...root, [step]: withValueAt(below, rest.map((part) => `/${escape(part)}`).join(""), value) };
}

function steps(pointer: Pointer): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
