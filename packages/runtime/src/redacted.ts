/** Stands for what is not printed. */
export const hidden = "[secret]";

/** A request's address without the values that let someone in: of secret parameters, and of those that sign or name keys. */
export function redactedUrl(url: string, secrets: readonly string[]): string {
  const anonymous = url.replace(/^([^?#/]*\/\/)[^/?#]*@/, `$1${hidden}@`);
  return anonymous.replaceAll(/(?<=[?&])([^=&#]*)=([^&#]*)/g, (pair, name: string, value: string) => {
    const text = decoded(value);
    const shown = redactedField(decoded(name), text, secrets);
    if (shown === text) return pair;
    return `${name}=${shown === hidden ? hidden : encodeURIComponent(shown)}`;
  });
}

/** The text of a parameter or of a field of a form. */
export function redactedField(name: string, text: string, secrets: readonly string[]): string {
  return isSecret(name, secrets) ? hidden : redactedText(text, secrets);
}

/** What stands behind percent signs; an address that a layer made may have others. */
function decoded(text: string): string {
  return text.replaceAll("+", " ").replaceAll(/(%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
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
  if (typeof value === "string") return redactedText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redacted(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      isSecret(name, secrets) ? hidden : redacted(item, secrets),
    ]),
  );
}

/** A text that may be JSON, as parameters and fields of forms hold it. */
function redactedText(text: string, secrets: readonly string[]): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    const shown = JSON.stringify(redacted(value, secrets));
    return shown === JSON.stringify(value) ? text : shown;
  } catch {
    return text;
  }
}

/** By the spec, and where a spec cannot know (free-form objects, signed addresses), by the name: `filter[pin]` is a pin. */
function isSecret(name: string, secrets: readonly string[]): boolean {
  return (
    name.split(/[[\].]+/).some((part) => secrets.includes(part)) ||
    /pass(w|phrase)|secret|token|signature|^sig$|credential|(api|private|access)[-_]?key/i.test(name)
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
