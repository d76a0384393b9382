/** How a long-running job is read, as `x-poll` says it. */
export interface SpecPolling {
  /** Pointer into the answer's body. */
  readonly status: string;
  /** The values of the status. */
  readonly active: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly canceled: readonly string[];
  /** Pointers into the answer's body; `*` stands for each item of a list. The first error that has a text counts. */
  readonly errors: readonly string[];
  readonly value?: string;
  readonly max?: string;
  /** Milliseconds before the second look. */
  readonly interval: number;
  /** Id of the operation that cancels the job. */
  readonly cancel?: string;
}

/** Reads the extension; nothing where no job is read. */
export function readPolling(extension: unknown): SpecPolling | undefined {
  if (typeof extension !== "object" || extension === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(extension));
  const progress = Object(fields.get("progress"));
  const places = { value: progress.value, max: progress.max };
  const pointers = Object.entries(places).flatMap(([name, place]) =>
    typeof place === "string" ? [[name, pointerOf(place)]] : [],
  );
  const cancel = fields.get("cancel");
  return {
    status: pointerOf(String(fields.get("status"))),
    active: textsOf(fields.get("active")),
    succeeded: textsOf(fields.get("succeeded")),
    failed: textsOf(fields.get("failed")),
    canceled: textsOf(fields.get("canceled")),
    errors: [fields.get("error") ?? []].flat().map((place) => pointerOf(String(place))),
    interval: Number(fields.get("interval") ?? 1000),
    ...Object.fromEntries(pointers),
    ...(typeof cancel === "string" && { cancel }),
  };
}

function pointerOf(expression: string): string {
  return expression.replace(/^\$response\.body#?/, "");
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
