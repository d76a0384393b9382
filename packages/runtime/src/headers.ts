import { UsageError } from "./errors.ts";

/** Headers by their names in lower case, the only one in which they can be compared. */
export function toHeaders(
  headers: Readonly<Record<string, unknown>> | undefined,
  who: string,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...headers })) {
    const isUnfit = typeof value !== "string" || /[^\t -~\x80-\xff]/.test(value);
    if (isUnfit) throw new UsageError(`${who}: \`${name}\` fits in no header`); // `fetch` would print the value
    found[name.toLowerCase()] = value;
  }
  return found;
}
