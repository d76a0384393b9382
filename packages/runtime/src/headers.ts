import { UsageError } from "./errors.ts";

/** Headers by their names in lower case, the only one in which they can be compared. */
export function toHeaders(
  headers: Readonly<Record<string, unknown>> | undefined,
  who: string,
): Record<string, string> {
  const pairs = Object.entries(headers ?? {}).map(([name, value]) => {
    if (typeof value === "string" && /^[\t -~\x80-\xff]*$/.test(value)) return [name.toLowerCase(), value];
    // said here, for `fetch` would print the whole value in its complaint
    throw new UsageError(`${who}: \`${name}\` fits in no header`);
  });
  return Object.fromEntries(pairs);
}
