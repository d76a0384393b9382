import type { ClientSettings, OperationFunction } from "../src/index.ts";

interface Outcome {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
}

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
  readonly total?: string;
  /** The query parameter that the next page is asked for with. */
  readonly offset?: string;
  readonly maximum?: number;
  readonly unencoded?: boolean;
  readonly ignoreStatus?: boolean;
  readonly withoutCredential?: string;
}

/** What the library's operations are. */
export const facts: Readonly<Record<"list" | "create" | "get" | "delete" | "coverReplace", Facts>> = {
  list: {
    method: "GET",
    path: "/v1/books",
    query: ["offset", "limit", "sorted", "tag", "fields", "size"],
    items: "books",
    total: "total",
  },
  create: { method: "POST", path: "/v1/books" },
  get: { method: "GET", path: "/v1/books/{book_id}" },
  delete: { method: "DELETE", path: "/v1/books/{book_id}" },
  coverReplace: { method: "PUT", path: "/v1/books/{book_id}/cover", raw: true },
};

/** Refuses what a client of the library cannot do without. */
export function createLibrary(settings: ClientSettings): ClientSettings {
  for (const option of ["token", "workspaceId"]) {
    if (settings.credentials[option] === undefined) throw new UsageError(`the library needs ${option}`);
  }
  return settings;
}

/** As the clients' runtime has it: nothing is sent. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A client written by hand, in the shape of the generated ones. */
export function operation(known: Facts): OperationFunction<ClientSettings> {
  return (client, params, options) => ({ result: () => send(client, known, { ...params }, options.headers) });
}

async function send(
  client: ClientSettings,
  known: Facts,
  params: Record<string, unknown>,
  extra: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { omit = [], rename = {}, query = [], maximum = 100 } = known;
  const given = { ...params };
  if (Number(params["limit"]) > maximum) throw new UsageError(`a page has at most ${maximum} items`);
  const search: string[] = [];
  const headers = new Headers(credentialHeaders(client, known));
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  const path = known.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name]);
    delete params[name];
    return known.unencoded === true ? value : encodeURIComponent(value);
  });
  for (const name of omit) delete params[name];
  for (const name of query) {
    search.push(...pairs(rename[name] ?? name, params[name]));
    delete params[name];
  }
  if (params["X-Trace"] !== undefined) headers.set("x-trace", String(params["X-Trace"]));
  delete params["X-Trace"];
  const body = encodeBody(known, params, headers);
  const url = `${client.baseUrl}${path}${search.length > 0 ? `?${search.join("&")}` : ""}`;
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
  if (known.items === undefined) return { ok: true, data: value };
  const next = (offset: number) =>
    send(client, known, { ...given, [known.offset ?? "offset"]: offset }, extra).then(({ data }) => data);
  return { ok: true, data: page(value, known, Number(given["offset"] ?? 0), next) };
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

function pairs(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (name === "fields" && Array.isArray(value)) return [`fields=${value.map(encodeURIComponent).join(",")}`];
  if (Array.isArray(value)) return value.map((item) => `${name}%5B%5D=${encodeURIComponent(item)}`);
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : undefined;
  if (fields) return fields.map(([key, item]) => `${name}%5B${key}%5D=${encodeURIComponent(String(item))}`);
  return [`${name}=${encodeURIComponent(String(value))}`];
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

function page(
  body: unknown,
  { items: itemsAt = "", total: totalAt = "" }: Facts,
  offset: number,
  follow: (offset: number) => Promise<unknown>,
) {
  const read = (name: string): unknown =>
    typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
  const items = read(itemsAt);
  const count = Array.isArray(items) ? items.length : 0;
  return {
    body,
    items,
    total: read(totalAt),
    next: async () => (count > 0 ? follow(offset + count) : undefined),
  };
}
