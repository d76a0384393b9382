import { setTimeout as pause } from "node:timers/promises";
import { byCursor, byPage, type Pages } from "../src/page-styles.ts";
import { queryOf, type Item } from "./list.ts";
import { serve, type Answer, type Hit, type TestServer } from "./server.ts";

export const many: readonly Item[] = Array.from({ length: 40 }, (_, index) => ({ id: index + 1 }));
export const ids: number[] = many.map(({ id }) => id);
export const page: Pages = { by: byPage, items: "", page: "/page" };
export const cursor: Pages = { by: byCursor, items: "/items", cursor: "/cursor", next: "/next" };

export const startOf = (hit: Hit): number => Number(queryOf(hit).get("offset") ?? 0);
export const pageOf = (hit: Hit): number => Number(queryOf(hit).get("page") ?? 1);

/** A server that answers a little later, the later requests sooner, and counts how many wait for it at once. */
export async function serveSlowly(
  script: (hit: Hit, index: number) => Answer,
): Promise<TestServer & { most(): number }> {
  let waiting = 0;
  let most = 0;
  const server = await serve(async (hit, index) => {
    most = Math.max(most, ++waiting);
    await pause(index % 2 === 0 ? 15 : 5);
    waiting--;
    return script(hit, index);
  });
  return { ...server, most: () => most };
}

/** Pages of four of these items, beside their total if there is one. */
export function fours(total?: number, items: readonly Item[] = many): (hit: Hit) => Answer {
  return (hit) => ({ body: { items: items.slice(startOf(hit), startOf(hit) + 4), total } });
}
