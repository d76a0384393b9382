import type { AttemptRequest } from "./attempt-request.ts";
import { describe, hidden, redactedBody, redactedHeaders, redactedUrl } from "./redacted.ts";

/** A request as a command for a POSIX shell. */
export function toCurl({ method, url, headers, body }: AttemptRequest, secrets: readonly string[]): string {
  const shown = Object.entries(redactedHeaders(headers)).map(([name, value]) =>
    value === hidden ? `-H "${name}: $${variable(name)}"` : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const parts = [`curl -X ${method} ${quoted(redactedUrl(url, secrets))}`, ...shown];
  return [...parts, ...bodyOptions(body, headers["content-type"], secrets)].join(" \\\n  ");
}

function bodyOptions(
  body: AttemptRequest["body"],
  type: string | undefined,
  secrets: readonly string[],
): string[] {
  if (body === undefined || body === null) return [];
  const shown = redactedBody(body, type, secrets);
  if (body instanceof FormData) {
    return [...body].map(([name, value]) =>
      typeof value === "string"
        ? `-F ${quoted(`${name}=${String(Reflect.get(Object(shown), name))}`)}`
        : `-F ${quoted(`${name}=@${value.name};type=${value.type}`)}`,
    );
  }
  if (typeof body !== "string") return [`--data-binary @${quoted(describe(body))}`];
  if (/urlencoded/.test(type ?? "")) {
    return Object.entries(Object(shown)).flatMap(([name, values]) =>
      [values].flat().map((value) => `--data-urlencode ${quoted(`${name}=${String(value)}`)}`),
    );
  }
  return [`--data-raw ${quoted(typeof shown === "string" ? shown : JSON.stringify(shown))}`];
}

/** `x-api-key` → `X_API_KEY`. */
function variable(header: string): string {
  return header.toUpperCase().replaceAll("-", "_");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
