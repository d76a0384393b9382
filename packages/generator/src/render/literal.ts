/** A value as people write it: keys without quotes where possible, and on one line if that is not too long. */
export function literal(value: unknown, longest = 80, indent = ""): string {
  const flat = flatLiteral(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= longest) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, longest, inner)},\n`)
    : Object.entries(value).map(
        ([name, item]) => `${inner}${propertyName(name)}: ${literal(item, longest, inner)},\n`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("")}${indent}${close}`;
}

/** A property's name, quoted only where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function flatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, item]) => `${propertyName(name)}: ${flatLiteral(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
