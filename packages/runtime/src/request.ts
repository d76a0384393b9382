import { UsageError } from "./errors.ts";
import { toHeaders } from "./headers.ts";
import type { Method, Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { pathSegment } from "./path.ts";
import { form, parts, plain } from "./query.ts";
import type { Settings } from "./settings.ts";

/** A request as `fetch` takes it, without its credentials. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: Method;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: NonNullable<RequestInit["body"]> | null;
  /** The body can be read only once. */
  readonly once?: boolean;
}

/** Sorts the named parameters into path, query, headers and body, and writes each as the operation says. */
export function buildRequest(
  settings: Settings,
  operation: Operation,
  params: object,
  options: RequestOptions,
): OutgoingRequest {
  const { id, method, query = {}, accept = "application/json" } = operation;
  const headers: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  const searches: string[] = [];
  let { path } = operation;
  for (const [name, value] of Object.entries(params)) {
    const slot = `{${name}}`;
    const style = Object.hasOwn(query, name) ? query[name] : !operation.body && form;
    if (value === undefined) continue;
    if (path.includes(slot)) path = path.replace(slot, pathSegment(value, name, id));
    else if (operation.headers?.includes(name)) headers[name] = plain(value);
    else if (style) searches.push(style(name, value));
    else fields[name] = value;
  }
  if (path.includes("{")) throw new UsageError(`${id}: ${path} lacks a parameter`);
  const search = parts(searches);
  const body = operation.body?.(fields, operation);
  return {
    method,
    url: settings.baseUrl + path + (search && `?${search}`),
    headers: {
      accept,
      ...settings.headers,
      ...(body?.type && { "content-type": operation.contentType ?? body.type }),
      ...toHeaders({ ...headers, ...options.headers }, id),
    },
    ...body,
  };
}
