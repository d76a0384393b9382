import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";

/** What stands in a request's body. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit["body"]>; // `BodyInit` by a name that Node's own types know too
  /** The media type; without it `fetch` sets its own, with the boundary of a multipart body. */
  readonly type?: string;
  /** The body can be read only once, so that the request is never repeated. */
  readonly once?: boolean;
  /** What `fetch` needs with a stream. */
  readonly duplex?: "half";
}

/**
 * Writes a body in one media type, from the parameters that stand nowhere else in the request. `undefined` means
 * that there is nothing to send.
 */
export type BodyEncoder = (fields: unknown, operation: Operation) => EncodedBody | undefined;

/** `application/json`. `undefined` is dropped, `null` is sent, a `Date` becomes ISO 8601. */
export const json: BodyEncoder = (value) => ({
  body: JSON.stringify(value),
  type: "application/json",
});

/** Raw bytes: a `Blob`, a buffer, or a stream (which is sent once and never repeated). */
export const binary: BodyEncoder = (value) => ({
  body: value as EncodedBody["body"], // the generated types name the values that fetch takes
  type: "application/octet-stream",
  once: value instanceof ReadableStream,
  duplex: "half",
});

/** `text/plain`. */
export const text: BodyEncoder = (value) => ({
  body: String(value),
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
