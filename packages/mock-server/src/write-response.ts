import { Problem } from "./problem.ts";

/** Headers as text, with names in lower case; those without a value are left out. */
export function writeHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** The body as text: JSON for JSON types, else the example as it stands. */
export function writeBody(body: unknown, contentType: string | undefined): string | undefined {
  if (body === undefined || contentType === undefined) return undefined;
  if (/^application\/([\w.-]+\+)?json\b/i.test(contentType)) return JSON.stringify(body);
  if (typeof body === "string") return body;
  const detail = `The spec's example for ${contentType} is no text; only JSON types take other values.`;
  throw new Problem(500, "Invalid example", detail);
}
