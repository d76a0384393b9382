import { UsageError } from "./errors.ts";
import { plain } from "./query.ts";

/**
 * Writes the value of a path parameter. It can never change which operation is called: everything but unreserved
 * characters is percent-encoded, and values that an URL parser or a proxy could fold into another path (empty, or
 * with a segment `.` or `..`, also encoded) are refused.
 */
export function pathSegment(value: unknown, name: string, operation: string): string {
  const text = encodeURIComponent(plain(value));
  if (/^$|(^|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|%(25)*(2f|5c))/i.test(text)) {
    throw new UsageError(`${operation}: \`${name}\` is ${JSON.stringify(value)}: no path segment`);
  }
  return text;
}
