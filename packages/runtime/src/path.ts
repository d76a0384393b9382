import { UsageError } from "./errors.ts";

/**
 * Fills the `{names}` of a path template. A value can never change which operation is called: everything but
 * unreserved characters is percent-encoded, and values that an URL parser or a proxy could fold into another
 * path (empty, `.`, `..`, also encoded) are refused.
 */
export function fillPath(template: string, params: Readonly<Record<string, unknown>>, operation: string): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "object" ? "" : encodeURIComponent(String(value ?? ""));
    if (text === "" || /^(\.|%(25)*2e){1,2}$/i.test(text)) {
      throw new UsageError(`${operation}: \`${name}\` is ${JSON.stringify(value) ?? "missing"}, which is no path segment.`);
    }
    return text;
  });
}
