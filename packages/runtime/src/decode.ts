import { createApiError, type ApiError } from "./api-error.ts";
import { DecodeError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { Exchange } from "./transport.ts";

/**
 * Reads a successful answer: JSON where the operation asks for it, else text or a `Blob` by its media type.
 * An empty body is `undefined`, never `{}`.
 */
export async function decode(operation: Operation, response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (operation.accept !== undefined && !isJson(type)) {
    return /^text\/|xml\b/i.test(type) ? response.text() : response.blob();
  }
  const text = await response.text();
  if (text === "") return undefined;
  try {
    // 16 digits in a row may be more than a number can hold: only then look at each
    return /[[:,]\s*-?\d{16}/.test(text) ? JSON.parse(text, refuseUnsafe) : JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof RangeError ? cause.message : `not JSON but ${type || "of no media type"}`;
    throw new DecodeError(`${operation.id}: the answer is ${why}.`, text, cause);
  }
}

/** Reads a failure and says what failed, what the platform said about it, and what to do. */
export async function readFailure(
  platform: string,
  { id, method, path }: Operation,
  { response, attempts }: Exchange,
): Promise<ApiError> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  let body: unknown = text || undefined;
  try {
    if (isJson(headers.get("content-type") ?? "")) body = JSON.parse(text);
  } catch {
    // not JSON after all: the text says more than a complaint about it
  }
  const tries = attempts > 1 ? `, ${attempts} attempts` : "";
  const said = saying(body)?.slice(0, 500);
  const message = [`${platform} ${id}: ${status} ${statusText}`.trim() + ` (${method} ${path}${tries})`, said, advice[status]];
  return createApiError(message.filter(Boolean).join(": "), { status, body, headers, operation: id, attempts });
}

function refuseUnsafe(name: string, value: unknown): unknown {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`beyond what a number holds exactly, in \`${name}\``);
  }
  return value;
}

/** The words in an error body, in the shapes that APIs use: `{ message }`, `{ error: { message } }`, `{ detail: [{ msg }] }`. */
function saying(body: unknown): string | undefined {
  if (typeof body === "string") return body.startsWith("<") ? undefined : body;
  if (typeof body !== "object" || body === null) return undefined;
  const names = ["message", "detail", "error", "msg", "0"];
  return names.map((name) => saying(Reflect.get(body, name))).find(Boolean);
}

const advice: Readonly<Record<number, string>> = {
  401: "check the credentials",
  404: "check the ids, and `baseUrl`",
};

function isJson(type: string): boolean {
  return /[/+]json\b/i.test(type);
}
