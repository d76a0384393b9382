/** Which bytes of a file a part holds. */
export interface ContentRange {
  readonly start: number;
  /** The first byte behind it. */
  readonly end: number;
  /** Bytes of the whole file, if the server knows. */
  readonly total: number | undefined;
}

/** Reads the `Content-Range` of a part; `undefined` if it makes no sense. */
export function readContentRange(headers: Headers): ContentRange | undefined {
  const found = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
  if (!found) return undefined;
  const [start, last, total] = found.slice(1).map(Number) as [number, number, number]; // the expression has three
  const range = { start, end: last + 1, total: Number.isNaN(total) ? undefined : total };
  return range.end > start && range.end <= (range.total ?? Infinity) ? range : undefined;
}

/** How long the file is, by an answer that says that what was asked for lies behind its end (416). */
export function unsatisfiedTotal(headers: Headers): number | undefined {
  const found = /^bytes \*\/(\d+)$/.exec(headers.get("content-range") ?? "");
  return found ? Number(found[1]) : undefined;
}
