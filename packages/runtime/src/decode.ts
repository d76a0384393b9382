import { ApiError } from "./api-error.ts";
import { DecodeError } from "./errors.ts";
import type { Operation } from "./operation.ts";

/** Reads the body of a successful answer. An operation names one where its answers are not only JSON. */
export type Decoder = (operation: Operation, response: Response) => Promise<unknown>;

/** JSON, whatever the answer says that it is. */
export const decodeJson: Decoder = async ({ id }, response) => {
  const text = await response.text();
  try {
    const value: unknown = text ? JSON.parse(text) : undefined;
    // integers of 16 digits and more, but not in strings; a pattern that knew their escapes would fail on long ones
    const long = /"[^"]*"|(?<![.\d])\d{16,}(?![.\de])/gi;
    for (const [token] of /\d{16}/.test(text) ? text.replace(/\\./g, "").matchAll(long) : []) {
      if (+token >= 2 ** 53) throw new RangeError(`${token} is too large`);
    }
    return value;
  } catch (cause) {
    throw new DecodeError(`${id}: unreadable: ${cause}`, { text: text.slice(0, 10_000), cause });
  }
};

/** Reads a failure and says what failed, what the platform said about it, and what to do. */
export async function readFailure(
  what: string,
  { id, method, path }: Operation,
  response: Response,
): Promise<ApiError> {
  const { status, headers } = response;
  const text = await response.text();
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : undefined;
  } catch {
    body = text; // says more than a complaint that it is not JSON
  }
  const message = [
    `${what}: ${status} (${method} ${path})`,
    saying(body)?.slice(0, 500).replace(/\.$/, ""),
    advice[status],
  ];
  return new ApiError(message.filter(Boolean).join(": "), {
    status,
    body,
    headers,
    operation: id,
  });
}

/**
 * The words in an error body, in the shapes that APIs use: `{ message }`, `{ error: { message } }`,
 * `{ detail: [{ msg }] }`, `{ error, errorDescription }`.
 */
function saying(body: unknown): string | undefined {
  if (typeof body === "string") return body[0] === "<" ? undefined : body;
  const names = ["errorDescription", "message", "detail", "error", "msg", 0];
  return body ? names.map((name) => saying(Object(body)[name])).find(Boolean) : undefined;
}

const advice: Readonly<Record<number, string>> = {
  401: "check the credentials",
  404: "check the ids and `baseUrl`",
};
