/** Bytes as text, where they are one, else as a text in which what cannot be printed is escaped. */
export function printable(bytes: Uint8Array): string {
  const text = Buffer.from(bytes);
  const decoded = text.toString("utf8");
  if (Buffer.from(decoded).equals(text) && !unprintable.test(decoded)) return decoded;
  return text.toString("latin1").replace(escaped, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
}

const unprintable = /[^\P{Cc}\n\r\t]/u;
const escaped = /[^\x20-\x5b\x5d-\x7e]/g;
