/** How an operation answers in pages, as `x-pagination` says it. */
export interface SpecPagination {
  readonly style: string;
  /** Where its inputs and outputs are, by their names in the extension: `items`, `next`, `cursor`. */
  readonly places: Readonly<Record<string, Place>>;
  /** The largest page size. */
  readonly maximum?: number;
  /** Number of the first page, in the style `page`. */
  readonly first: number;
  /** The id that a client starts after by itself, in the style `last-id`. */
  readonly startsAfter?: number;
}

/** Where a value is: a parameter, a header of the answer, or below a JSON pointer into a body or an item. */
export interface Place {
  readonly in: "query" | "request body" | "response body" | "response header" | "item";
  /** A parameter's or header's name, or a JSON pointer. */
  readonly at: string;
}

/** Reads the extension; nothing for a plain call. */
export function readPagination(extension: unknown): SpecPagination | undefined {
  if (typeof extension !== "object" || extension === null) return undefined;
  const entries = Object.entries(extension).map(([name, value]: [string, unknown]) => [name, value] as const);
  const places = entries.flatMap(([name, value]) => {
    const place = typeof value === "string" ? readPlace(value) : undefined;
    return place ? [[name, place] as const] : [];
  });
  const settings = new Map(entries);
  const maximum = settings.get("maximum");
  const style = String(settings.get("style"));
  const first = settings.get("first");
  return {
    style,
    places: Object.fromEntries(places),
    first: Number(first ?? 1),
    ...(style === "last-id" && typeof first === "number" && { startsAfter: first }),
    ...(typeof maximum === "number" && { maximum }),
  };
}

/** Reads a runtime expression of OpenAPI: `$request.query.offset`, `$response.body#/items`. */
function readPlace(expression: string): Place | undefined {
  for (const [start, place] of starts) {
    if (expression.startsWith(start))
      return { in: place, at: expression.slice(start.length).replace(/^#/, "") };
  }
  return undefined;
}

const starts: readonly (readonly [string, Place["in"]])[] = [
  ["$request.query.", "query"],
  ["$request.body", "request body"],
  ["$response.body", "response body"],
  ["$response.header.", "response header"],
  ["$item", "item"],
];
