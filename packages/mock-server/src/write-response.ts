import type { IMediaTypeContent } from "@stoplight/types";
import { isEventStream, writeEvent } from "./event-stream.ts";
import { Problem } from "./problem.ts";
import { sampleFile } from "./sample-file.ts";

/** Headers as text, with names in lower case; those without a value are left out. */
export function writeHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/**
 * The body as it goes over the wire: JSON for JSON types, one event for a stream of them, else the example as it stands, or decoded where the
 * schema says that it is base64. Without an example files get a sample of their type, for Prism makes up the
 * text "string" for all of them, or nothing (stoplightio/prism#1155, #1248, #2054).
 *
 * @param content what the spec says of this body; none when it documents none
 */
export function writeBody(
  body: unknown,
  contentType: string | undefined,
  content: IMediaTypeContent | undefined,
): string | Uint8Array | undefined {
  if (contentType === undefined) return undefined;
  if (/^application\/([\w.-]+\+)?json\b/i.test(contentType)) {
    return body === undefined ? undefined : JSON.stringify(body);
  }
  if (isEventStream(contentType)) return writeEvent(body);
  const hasExample = (content?.examples?.length ?? 0) > 0;
  const isMadeUp = typeof body !== "string" || body === "string";
  if (content && !hasExample && isMadeUp) return sampleFile(contentType);
  if (body === undefined) return undefined;
  if (typeof body === "string") return isBase64(content) ? Buffer.from(body, "base64") : body;
  const detail = `The spec's example for ${contentType} is no text; only JSON types take other values.`;
  throw new Problem(500, "Invalid example", detail);
}

function isBase64(content: IMediaTypeContent | undefined): boolean {
  const { schema } = content ?? {};
  return schema !== undefined && "contentEncoding" in schema && schema.contentEncoding === "base64";
}
