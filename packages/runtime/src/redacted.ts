/** Stands for what is not printed. */
export const hidden = "[secret]";

/** A request's address without the values that let someone in: of secret parameters, and of those that sign or name keys. */
export function redactedUrl(url: string, secrets: readonly string[]): string {
  const [address = "", query = ""] = url.split("?");
  const shown = query.split("&").map((pair) => {
    const [name = ""] = pair.split("=");
    return isSecret(decodeURIComponent(name), secrets) ? `${name}=${hidden}` : pair;
  });
  return query === "" ? url : `${address}?${shown.join("&")}`;
}

/** Headers that tell nothing but how to read; the value of any other may be a secret of its user's. */
export function redactedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, openHeaders.test(name) ? value : hidden]),
  );
}

/** A body as a value that can be printed: JSON and forms with their secrets hidden, anything else described. */
export function redactedBody(body: unknown, type: string | undefined, secrets: readonly string[]): unknown {
  if (body === undefined || body === null) return undefined;
  if (body instanceof FormData) return redacted(fieldsOf(body), secrets);
  if (typeof body !== "string") return describe(body);
  if (/urlencoded/.test(type ?? "")) return redacted(fieldsOf(new URLSearchParams(body)), secrets);
  try {
    return redacted(JSON.parse(body), secrets);
  } catch {
    return secrets.length > 0 ? hidden : body;
  }
}

/** What a body is that is no text. */
export function describe(part: unknown): string {
  if (!(part instanceof Blob)) return part instanceof ReadableStream ? "[stream]" : "[bytes]";
  return `[${part instanceof File ? part.name : "blob"}, ${part.size} bytes]`;
}

const openHeaders = /^(accept.*|content-.*|range|if-.*|prefer|user-agent|x-request-id|idempotency-key)$/;

function redacted(value: unknown, secrets: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => redacted(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      isSecret(name, secrets) ? hidden : redacted(item, secrets),
    ]),
  );
}

/** By the spec, and where a spec cannot know (free-form objects, signed addresses), by the name. */
function isSecret(name: string, secrets: readonly string[]): boolean {
  return (
    secrets.includes(name) ||
    /passw|secret|token|signature|credential|api[-_]?key|private[-_]?key/i.test(name)
  );
}

function fieldsOf(form: FormData | URLSearchParams): object {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values: unknown[] = form
      .getAll(name)
      .map((value: unknown) => (typeof value === "string" ? value : describe(value)));
    fields[name] = values.length > 1 ? values : values[0];
  }
  return fields;
}
