/** What a JSON pointer addresses; nothing where it leads nowhere. The empty pointer is the whole. */
export function readPointer(root: unknown, pointer: string): unknown {
  let current = root;
  for (const key of steps(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.hasOwn(current, key) ? Reflect.get(current, key) : undefined;
  }
  return current;
}

/** A copy in which the value at a pointer is another; `undefined` takes the value away. */
export function writePointer(root: unknown, pointer: string, value: unknown): unknown {
  const [key, ...rest] = steps(pointer);
  if (key === undefined) return value;
  const inner = writePointer(readPointer(root, pointerOf([key])), pointerOf(rest), value);
  const entries = Object.entries(root ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [key, inner]]);
}

function steps(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pointerOf(keys: readonly string[]): string {
  const escaped = keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")));
  return escaped.map((key) => `/${key}`).join("");
}
