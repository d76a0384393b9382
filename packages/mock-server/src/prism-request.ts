import type { IHttpRequest } from "@stoplight/prism-http";
import type { HttpMethod } from "@stoplight/types";
import type { MockRequest } from "./message.ts";
import { Problem } from "./problem.ts";

/** The request in Prism's form, with the body decoded by its content type. */
export function toPrismRequest(request: MockRequest): IHttpRequest {
  const { body, query, path } = request;
  const method = methods.find((known) => known === request.method.toLowerCase());
  if (!method)
    throw new Problem(501, "No such method", `The mock does not know the method ${request.method}.`);
  const names = [...new Set(query.keys())];
  return {
    method,
    url: { path, query: Object.fromEntries(names.map((name) => [name, oneOrMany(query.getAll(name))])) },
    // Prism leaves the content type unchecked when no length is given, as in a chunked request.
    headers: { ...request.headers, "content-length": String(body.length) },
    body: body.length === 0 ? null : decode(body, request.headers["content-type"] ?? ""),
  };
}

const methods: readonly HttpMethod[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function oneOrMany(values: string[]): string | string[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}

/** Prism takes JSON as a value and all else as text. Bytes are read as Latin-1, which loses none. */
function decode(body: Buffer, contentType: string): unknown {
  if (/^(text\/|application\/x-www-form-urlencoded|multipart\/)/i.test(contentType))
    return body.toString("utf8");
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType)) return body.toString("latin1");
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(400, "Malformed JSON", `The request's body says it is JSON, but is not: ${reason}`);
  }
}
