import { ApiError } from "./api-error.ts";
import { DecodeError } from "./errors.ts";
import type { Operation } from "./operation.ts";

/**
 * Reads a successful answer: as JSON, text or a `Blob`, whichever of the accepted media types it has. One that has
 * none of them is taken as the first: a file that is JSON by chance is still a file.
 */
export async function decode(
  { id, accept = "application/json" }: Operation,
  response: Response,
): Promise<unknown> {
  const [first = "", ...others] = accept.split(", ");
  const type = others.find((other) => response.headers.get("content-type")?.startsWith(other)) ?? first;
  if (!/[/+]json\b/i.test(type)) return /^text\/|xml\b/i.test(type) ? response.text() : response.blob();
  const text = await response.text();
  try {
    const value: unknown = text ? JSON.parse(text) : undefined;
    // only where 16 digits stand in a row it takes a look at each number, passing over strings
    const tokens = /\d{16}/.test(text) ? text.match(/"[^"\\]*(\\.[^"\\]*)*"|[-+.\de]+/gi) : [];
    const unsafe = tokens?.find((token) => /^-?\d+$/.test(token) && !Number.isSafeInteger(+token));
    if (unsafe) throw new RangeError(`No number holds ${unsafe} exactly.`);
    return value;
  } catch (cause) {
    throw new DecodeError(`${id}: unreadable: ${cause}`, { text: text.slice(0, 10_000), cause });
  }
}

/** Reads a failure and says what failed, what the platform said about it, and what to do. */
export async function readFailure(
  what: string,
  { id, method, path }: Operation,
  response: Response,
  attempts: number,
): Promise<ApiError> {
  const { status, headers } = response;
  const text = await response.text();
  let body: unknown = text || undefined;
  try {
    body = JSON.parse(text);
  } catch {
    // the text says more than a complaint that it is not JSON
  }
  const message = [`${what}: ${status} (${method} ${path})`, saying(body)?.slice(0, 500), advice[status]];
  return new ApiError(message.filter(Boolean).join(": "), {
    status,
    body,
    headers,
    operation: id,
    attempts,
  });
}

/** The words in an error body, in the shapes that APIs use: `{ message }`, `{ error: { message } }`, `{ detail: [{ msg }] }`. */
function saying(body: unknown): string | undefined {
  if (typeof body === "string") return body.startsWith("<") ? undefined : body;
  return body
    ? ["message", "detail", "error", "msg", "0"].map((name) => saying(Object(body)[name])).find(Boolean)
    : undefined;
}

const advice: Readonly<Record<number, string>> = {
  401: "check the credentials",
  404: "check the ids and `baseUrl`",
};
