import { Problem } from "./problem.ts";

/**
 * The media type to answer with, by the `Accept` header. An error is sent in its own type when none is
 * accepted, as platforms do: who downloads a file accepts bytes and gets the reason as JSON.
 */
export function negotiate(accept: string, offered: readonly string[], status: number): string {
  const ranges = accept
    .split(",")
    .map(readRange)
    .filter((range) => range.quality > 0);
  const ranked = ranges.toSorted((a, b) => b.quality - a.quality);
  for (const { type } of ranked) {
    const found = offered.find((mediaType) => matches(type, mediaType));
    if (found !== undefined) return found;
  }
  const [first] = offered;
  if (first !== undefined && (status >= 400 || accept === "")) return first;
  const detail = `"Accept: ${accept}" allows none of the documented types: ${offered.join(", ")}.`;
  throw new Problem(406, "Not acceptable", detail);
}

function readRange(text: string): { type: string; quality: number } {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}

function matches(range: string, mediaType: string): boolean {
  const [plain = ""] = mediaType.toLowerCase().split(";");
  if (range === "*/*" || plain === "*/*" || range === plain.trim()) return true;
  return range.endsWith("/*") && plain.startsWith(range.slice(0, -1));
}
