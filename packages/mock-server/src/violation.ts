/** One way in which a request or an answer breaks the spec. */
export interface Violation {
  /** Where, starting with `request` or `response`: `request.body.name`. */
  readonly location: string;
  readonly message: string;
}

/** What Prism says of a request or an answer. */
export interface Diagnostic {
  readonly severity: number;
  readonly message: string;
  readonly path?: readonly string[];
}

/**
 * Errors only, each once: Prism also warns, of a deprecated parameter for instance, and says the same of each
 * branch of a union.
 */
export function toViolations(
  side: "request" | "response",
  diagnostics: readonly Diagnostic[],
): readonly Violation[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
  return each(errors.map(({ path = [], message }) => ({ location: [side, ...path].join("."), message })));
}

/** What Prism encloses when it refuses a request for which no 4xx is documented. */
export function enclosedViolations(enclosed: unknown): readonly Violation[] {
  if (typeof enclosed !== "object" || enclosed === null || !("validation" in enclosed)) return [];
  if (!Array.isArray(enclosed.validation)) return [];
  return each(
    enclosed.validation.map(({ location = [], message }: { location?: string[]; message: string }) => ({
      location: ["request", ...location].join("."),
      message,
    })),
  );
}

/** The header under which Prism, too, reports violations; an answer without it is beyond reproach. */
export function violationHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  // Header values are limited to Latin-1 and, in Node, to 16 kB for all of them together.
  const fitting: string[] = [];
  let length = 0;
  for (const violation of violations) {
    const text = JSON.stringify(violation).replace(/[^\x20-\x7e]/g, "?");
    length += text.length;
    if (length > 4000 && fitting.length > 0) break;
    fitting.push(text);
  }
  return { "sl-violations": `[${fitting.join(",")}]` };
}

function each(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((one) => [`${one.location} ${one.message}`, one])).values()];
}
