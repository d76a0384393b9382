/** A JSON pointer (RFC 6901): `/pagination/rowOffset`; `""` is the whole value. */
export type Pointer = string;

/** The value that a pointer names, or `undefined`. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const step of steps(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
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
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
