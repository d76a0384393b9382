import type { AttemptRequest } from "./attempt-request.ts";
import { describe, hidden, redactedBody, redactedField, redactedHeaders, redactedUrl } from "./redacted.ts";

/** A request as a command for a POSIX shell. */
export function toCurl({ method, url, headers, body }: AttemptRequest, secrets: readonly string[]): string {
  const shown = Object.entries(redactedHeaders(headers)).map(([name, value]) =>
    value === hidden ? `-H "${name}: $${variable(name)}"` : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const verb = method === "HEAD" ? "--head" : `-X ${method}`; // curl would wait for a body
  const parts = [`curl ${verb} ${quoted(redactedUrl(url, secrets))}`, ...shown];
  return [...parts, ...bodyOptions(body, headers["content-type"], secrets)].join(" \\\n  ");
}

function bodyOptions(
  body: AttemptRequest["body"],
  type: string | undefined,
  secrets: readonly string[],
): string[] {
  if (body === undefined || body === null) return [];
  if (body instanceof FormData) {
    return [...body].map(([name, value]) =>
      typeof value === "string"
        ? `--form-string ${quoted(`${name}=${redactedField(name, value, secrets)}`)}` // -F would read files
        : `-F ${quoted(`${name}=@${value.name};type=${value.type}`)}`,
    );
  }
  if (typeof body !== "string") return [`--data-binary @${quoted(describe(body))}`];
  const shown = redactedBody(body, type, secrets);
  if (/urlencoded/.test(type ?? "")) {
    return Object.entries(Object(shown)).flatMap(([name, values]) =>
      [values].flat().map((value) => `--data-urlencode ${quoted(`${name}=${String(value)}`)}`),
    );
  }
  const isText = shown === hidden || shown === body; // and not JSON
  return [`--data-raw ${quoted(isText ? String(shown) : JSON.stringify(shown))}`];
}

/** `x-api-key` → `X_API_KEY`. */
function variable(header: string): string {
  return header.toUpperCase().replaceAll(/\W/g, "_");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
