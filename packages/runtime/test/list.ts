import type { ListOptions } from "../src/options.ts";
import { byOffset, type ListOperation, type Pages } from "../src/page-styles.ts";
import { ListCall } from "../src/pages.ts";
import { createClient, openPlatform } from "./platform.ts";
import type { Hit, TestServer } from "./server.ts";

export interface Item {
  readonly id: number;
}

/** What the servers of these tests list. */
export const all: readonly Item[] = Array.from({ length: 7 }, (_, index) => ({ id: index + 1 }));
export const ids: number[] = all.map(({ id }) => id);

export const offset: Pages = {
  by: byOffset,
  items: "/items",
  total: "/total",
  offset: "/offset",
  limit: "/limit",
};

export function operation(pages: Pages, rest: Partial<ListOperation> = {}): ListOperation {
  return { id: "things.list", method: "GET", path: "/things", ...rest, pages };
}

export function list(
  server: TestServer,
  pages: Pages,
  params: object = {},
  options: ListOptions = {},
): ListCall<Item, { items: Item[] }> {
  const client = createClient(openPlatform, { baseUrl: server.url, retry: 0 });
  return new ListCall(client, operation(pages), params, options);
}

export function queryOf({ url }: Hit): URLSearchParams {
  return new URL(url, "http://x").searchParams;
}

/** The items that a server gives which pages by offset, three at most. */
export function slice(hit: Hit): { start: number; items: Item[] } {
  const start = Number(queryOf(hit).get("offset") ?? 0);
  const limit = Math.min(3, Number(queryOf(hit).get("limit") ?? 3));
  return { start, items: all.slice(start, start + limit) };
}

export async function collect(items: AsyncIterable<Item>): Promise<number[]> {
  const found: number[] = [];
  for await (const { id } of items) found.push(id);
  return found;
}
