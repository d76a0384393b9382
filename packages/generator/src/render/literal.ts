/** How a value is laid out. */
export interface LiteralStyle {
  readonly widest: number;
  /** Texts too long for a line are sums of shorter ones. Their type is then no literal any more. */
  readonly breaksTexts: boolean;
}

const usual: LiteralStyle = { widest: 80, breaksTexts: false };

/**
 * A value as people write it: keys without quotes where possible, and on one line if it fits there behind `start`,
 * which is what stands before it.
 */
export function literal(value: unknown, style: LiteralStyle = usual, start = "", indent = ""): string {
  const flat = flatLiteral(value);
  if (start.length + flat.length < style.widest) return flat;
  const inner = `${indent}  `;
  if (typeof value === "string") return style.breaksTexts ? sumOfTexts(value, inner) : flat;
  if (typeof value !== "object" || value === null) return flat;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, style, inner, inner)},\n`)
    : Object.entries(value).map(([name, item]) => {
        const key = `${inner}${propertyName(name)}: `;
        return `${key}${literal(item, style, key, inner)},\n`;
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return lines.length === 0 ? flat : `${open}\n${lines.join("")}${indent}${close}`;
}

/** Breaks a text between words, or anywhere if it has none. */
function sumOfTexts(text: string, indent: string): string {
  const parts = text.match(/.{1,60}(?:\s+|$)|.{1,60}/gs) ?? [];
  return parts.map((part) => JSON.stringify(part)).join(` +\n${indent}`);
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
