import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { form, parts } from "./query.ts";

/** What stands in a request's body. */
export interface EncodedBody {
  readonly content: NonNullable<RequestInit["body"]>; // `BodyInit` by a name that Node's own types know too
  /** The media type; without it `fetch` sets its own, with the boundary of a multipart body. */
  readonly type?: string;
  /** The body can be read only once, so that the request is never repeated. */
  readonly once?: boolean;
}

/**
 * Writes a body in one media type, from the parameters that stand nowhere else in the request. `undefined` means
 * that there is nothing to send.
 */
export type BodyEncoder = (fields: unknown, operation: Operation) => EncodedBody | undefined;

/** `application/json`. `undefined` is dropped, `null` is sent, a `Date` becomes ISO 8601. */
export const json: BodyEncoder = (value) => ({
  content: JSON.stringify(value),
  type: "application/json",
});

/** `application/x-www-form-urlencoded`, each field as a query parameter would be written. */
export const urlEncoded: BodyEncoder = (value) => ({
  content: parts(fieldsOf(value).map(([name, item]) => form(name, item))),
  type: "application/x-www-form-urlencoded",
});

/**
 * `multipart/form-data`. Arrays repeat their part; a `Blob` or `File` is a file, an object a JSON part, anything
 * else text. A ready-made `FormData` goes as it is.
 */
export const multipart: BodyEncoder = (value, { parts: types = {} }) => {
  if (value instanceof FormData) return { content: value };
  const content = new FormData();
  for (const [name, item] of fieldsOf(value)) {
    for (const part of Array.isArray(item) ? item : [item]) appendPart(content, name, part, types[name]);
  }
  return { content };
};

/** Raw bytes: a `Blob`, a buffer, or a stream (which is sent once and never repeated). */
export const binary: BodyEncoder = (value) => ({
  content: value as EncodedBody["content"], // the generated types name the values that fetch takes
  type: "application/octet-stream",
  once: value instanceof ReadableStream,
});

/** `text/plain`. */
export const text: BodyEncoder = (value) => ({
  content: String(value),
  type: "text/plain",
});

/** The body is the parameter `body` as a whole, not the parameters that stand nowhere else. */
export function whole(encode: BodyEncoder): BodyEncoder {
  return (fields, operation) => {
    const { body } = Object(fields);
    if (body === undefined) throw new UsageError(`${operation.id}: the parameter \`body\` is missing.`);
    return encode(body, operation);
  };
}

/** The body may be left out: without any field none is sent. */
export function optional(encode: BodyEncoder): BodyEncoder {
  return (fields, operation) =>
    Object.keys(Object(fields)).length > 0 ? encode(fields, operation) : undefined;
}

function fieldsOf(value: unknown): [string, unknown][] {
  return Object.entries(value ?? {}).filter(([, item]) => item !== undefined);
}

function appendPart(content: FormData, name: string, part: unknown, type: string | undefined): void {
  if (part instanceof Blob) {
    const isTyped = type === undefined || type === part.type;
    if (isTyped && part instanceof File) content.append(name, part); // under another name Node copies it
    else content.append(name, isTyped ? part : new Blob([part], { type }), fileName(part));
  } else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
    content.append(name, new Blob([part as BlobPart], { type: type ?? "application/octet-stream" }), name);
  } else if (type !== undefined || (typeof part === "object" && part !== null && !(part instanceof Date))) {
    content.append(name, new Blob([asText(part, type)], { type: type ?? "application/json" }));
  } else {
    content.append(name, part instanceof Date ? part.toISOString() : String(part));
  }
}

function asText(part: unknown, type = "application/json"): string {
  return /\bjson\b/.test(type) ? JSON.stringify(part) : String(part);
}

function fileName(part: Blob): string {
  return "name" in part && typeof part.name === "string" ? part.name : "file";
}
