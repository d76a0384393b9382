import type { ClientSettings, OperationFunction } from "../src/index.ts";

/** The spec that the client is for. */
export const librarySpec: URL = new URL("fixtures/library.json", import.meta.url);

/** Facts of an operation; a fault planted in a test is a change of them. */
export interface Facts {
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  /** Names of headers, of fields and of query parameters on the wire, where they differ. */
  readonly rename?: Readonly<Record<string, string>>;
  readonly omit?: readonly string[];
  readonly raw?: boolean;
  readonly items?: string;
  readonly ignoreStatus?: boolean;
  readonly withoutCredential?: string;
}

/** What the library's operations are. */
export const facts: Readonly<Record<"list" | "create" | "get" | "delete" | "coverReplace", Facts>> = {
  list: {
    method: "GET",
    path: "/v1/books",
    query: ["limit", "sorted", "tag", "fields", "size"],
    items: "books",
  },
  create: { method: "POST", path: "/v1/books" },
  get: { method: "GET", path: "/v1/books/{book_id}" },
  delete: { method: "DELETE", path: "/v1/books/{book_id}" },
  coverReplace: { method: "PUT", path: "/v1/books/{book_id}/cover", raw: true },
};

/** A client written by hand, in the shape of the generated ones. */
export function operation(known: Facts): OperationFunction<ClientSettings> {
  return (client, params, options) => ({ result: () => send(client, known, { ...params }, options.headers) });
}

async function send(
  client: ClientSettings,
  known: Facts,
  params: Record<string, unknown>,
  extra: Readonly<Record<string, string>>,
) {
  const { omit = [], rename = {}, query = [] } = known;
  const search = new URLSearchParams();
  const headers = new Headers(credentialHeaders(client, known));
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  const path = known.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name]);
    delete params[name];
    return encodeURIComponent(value);
  });
  for (const name of omit) delete params[name];
  for (const name of query) {
    appendQuery(search, rename[name] ?? name, params[name]);
    delete params[name];
  }
  if (params["X-Trace"] !== undefined) headers.set("x-trace", String(params["X-Trace"]));
  delete params["X-Trace"];
  const body = encodeBody(known, params, headers);
  const url = `${client.baseUrl}${path}${search.size > 0 ? `?${search}` : ""}`;
  const response = await client.fetch(url, {
    method: known.method,
    headers,
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const value: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok && known.ignoreStatus !== true) {
    return { ok: false, error: { status: response.status, body: value } };
  }
  return { ok: true, data: known.items === undefined ? value : page(value, known.items) };
}

function credentialHeaders(
  { credentials }: ClientSettings,
  { withoutCredential }: Facts,
): Record<string, string> {
  const all = {
    authorization: `Bearer ${credentials["token"]}`,
    "x-workspace-id": String(credentials["workspaceId"]),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== withoutCredential));
}

function appendQuery(search: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return;
  if (name === "tag" && Array.isArray(value)) for (const item of value) search.append("tag[]", String(item));
  else if (name === "size" && typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) search.append(`size[${key}]`, String(item));
  } else search.append(name, String(value));
}

function encodeBody(
  known: Facts,
  params: Record<string, unknown>,
  headers: Headers,
): Blob | string | undefined {
  if (known.raw === true) {
    headers.set("content-type", "application/octet-stream");
    return params["body"] instanceof Blob ? params["body"] : undefined;
  }
  if (known.method !== "POST") return undefined;
  headers.set("content-type", "application/json");
  const entries = Object.entries(params).map(([name, value]) => [known.rename?.[name] ?? name, value]);
  return JSON.stringify(Object.fromEntries(entries));
}

function page(body: unknown, items: string): { body: unknown; items: unknown } {
  return { body, items: typeof body === "object" && body !== null ? Reflect.get(body, items) : undefined };
}
