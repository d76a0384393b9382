import type { Credentials } from "../access.ts";
import { isJson, isMultipart } from "../media-type.ts";
import type { Exchange } from "../recording-fetch.ts";
import { multipartText } from "./multipart-text.ts";
import { printable } from "./printable.ts";

/**
 * A request as it goes over the wire, in the notation of `.http` files: variables for the address and the
 * credentials, one query parameter per line, the headers that say something, JSON with line breaks.
 */
export function wireText(sent: Exchange, credentials: Credentials): string {
  const { method, url, headers, body } = sent;
  const query = url.search.slice(1).split("&").filter(Boolean);
  const request = [
    `${method} {{baseUrl}}${url.pathname}`,
    ...query.map((pair, index) => `    ${index === 0 ? "?" : "&"}${pair}`),
  ];
  const named = [...headers].filter(([name]) => !silent.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const contentType = headers.get("content-type") ?? "";
  const head = named.map(([name, value]) => `${name}: ${masked(value, credentials)}`);
  const lines = [...request, ...head, ...(body.length > 0 ? ["", bodyText(contentType, body)] : [])];
  const boundary = /boundary=("?)([^";]+)\1/.exec(contentType)?.[2];
  const text = lines.join("\n");
  return boundary === undefined ? text : text.replaceAll(boundary, "boundary");
}

/** What the kit itself asks of the mock. */
const silent = new Set(["prefer"]);

function masked(value: string, credentials: Credentials): string {
  const [, encoded] = /^Basic (\S+)$/.exec(value) ?? [];
  const text = encoded === undefined ? value : `Basic ${Buffer.from(encoded, "base64").toString("utf8")}`;
  return Object.entries(credentials).reduce(
    (shown, [option, secret]) => shown.replace(secret, `{{${option}}}`),
    text,
  );
}

function bodyText(contentType: string, body: Uint8Array): string {
  if (isJson(contentType)) return JSON.stringify(JSON.parse(new TextDecoder().decode(body)), undefined, 2);
  if (isMultipart(contentType)) return multipartText(body);
  const text = printable(body);
  return contentType.startsWith("application/x-www-form-urlencoded") ? text.replaceAll("&", "\n&") : text;
}
