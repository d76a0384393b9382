import type { Method, Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { form, parts } from "./query.ts";
import type { Settings } from "./settings.ts";

/** A request as it goes to `fetch`, without its credentials. */
export interface OutgoingRequest {
  readonly method: Method;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | undefined;
  /** The body can be read only once. */
  readonly once?: boolean | undefined;
}

/** Sorts the named parameters into path, query, headers and body, and writes each as the operation says. */
export function buildRequest(
  settings: Settings,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  options: RequestOptions,
): OutgoingRequest {
  const path = fillPath(operation.path, params, operation.id);
  const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
  const query: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || operation.path.includes(`{${name}}`)) continue;
    if (operation.headers?.includes(name) === true) {
      headers[name.toLowerCase()] = String(value);
      continue;
    }
    const listed = operation.query !== undefined && Object.hasOwn(operation.query, name) ? operation.query[name] : undefined;
    const style = listed ?? (operation.body === undefined ? form : undefined);
    if (style === undefined) fields[name] = value;
    else query.push(style(name, value));
  }
  const body = operation.body?.(fields, operation);
  if (body?.type !== undefined) headers["content-type"] = operation.contentType ?? body.type;
  for (const given of [settings.headers, options.headers ?? {}]) {
    for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
  }
  const search = parts(query);
  return {
    method: operation.method,
    url: settings.baseUrl + path + (search === "" ? "" : `?${search}`),
    headers,
    body: body?.content,
    once: body?.once,
  };
}
