import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { byLastId, byOffset, type Pages } from "../src/page-styles.ts";
import { collect, list, offset, queryOf } from "./list.ts";
import { cursor, fours, ids, many, page, pageOf, serveSlowly, startOf } from "./long-list.ts";
import { serve, type Answer, type Hit } from "./server.ts";

test.each<[string, Pages, (hit: Hit) => Answer, number]>([
  ["offset with a total", offset, fours(40), 10],
  ["offset without a total", offset, fours(), 11],
  [
    "page number with the number of pages",
    { ...page, pages: { header: "x-pages" } },
    (hit) => ({ headers: { "x-pages": "10" }, body: many.slice(pageOf(hit) * 4 - 4, pageOf(hit) * 4) }),
    10,
  ],
  [
    "page number over a bare array, to the empty page",
    page,
    (hit) => ({ body: many.slice(pageOf(hit) * 4 - 4, pageOf(hit) * 4) }),
    11,
  ],
])("by %s, three pages are under way at once, and come in order", async (_, pages, script, needed) => {
  await using server = await serveSlowly(script);
  expect(await collect(list(server, pages, { limit: 9 }, { readAhead: 3 }))).toEqual(ids);
  expect(server.most()).toBe(3);
  // without a known end, pages after it are asked for too, fewer than `readAhead`
  expect(server.hits.length).toBeGreaterThanOrEqual(needed);
  expect(server.hits.length).toBeLessThanOrEqual(needed === 11 ? 13 : needed);
});

test.each<[string, Pages, (hit: Hit) => Answer]>([
  [
    "cursor",
    cursor,
    (hit) => {
      const start = Number(queryOf(hit).get("cursor") ?? 0);
      return { body: { items: many.slice(start, start + 4), next: start < 36 ? start + 4 : null } };
    },
  ],
  [
    "last id",
    { by: byLastId, items: "", lastId: "/last_id", id: "/id" },
    (hit) => {
      const last = Number(queryOf(hit).get("last_id") ?? 0);
      return { body: many.slice(last, last + 4) };
    },
  ],
])("by %s, the next page alone is under way while a page is read", async (_, pages, script) => {
  await using server = await serveSlowly(script);
  const found: number[] = [];
  for await (const { items } of list(server, pages, {}, { readAhead: 3 }).pages()) {
    found.push(...items.map(({ id }) => id));
    const before = server.hits.length;
    await pause(25);
    expect(server.hits.length - before).toBeLessThanOrEqual(1);
    expect(server.hits.length).toBe(Math.min(found.length / 4 + 1, server.hits.length));
  }
  expect([found, server.most()]).toEqual([ids, 1]);
});

test("pages of another size than the first are no reason for gaps or duplicates", async () => {
  await using server = await serveSlowly((hit) => {
    const start = startOf(hit);
    const size = start > 8 && start < 20 ? 3 : 4; // such as items that the platform hides
    return { body: { items: many.slice(start, start + size), total: 40 } };
  });
  expect(await collect(list(server, offset, {}, { readAhead: 4 }))).toEqual(ids);
  expect(server.most()).toBeLessThanOrEqual(4 + 3); // those given up may not have noticed yet
});

test.each([
  ["grows", (start: number) => Math.min(40, 12 + start), 40],
  ["shrinks", (start: number) => 48 - start, 28],
])("a total that %s is followed", async (_, totalAt, length) => {
  await using server = await serveSlowly((hit) => fours(totalAt(startOf(hit)))(hit));
  const found = await collect(list(server, offset, {}, { readAhead: 3 }));
  expect(found).toEqual(ids.slice(0, length));
  expect(await collect(list(server, offset))).toEqual(found);
});

test("a failure comes at its item, and what is ahead of it is stopped", async () => {
  const closed: number[] = [];
  await using server = await serve((hit): Answer => {
    const start = startOf(hit);
    if (start === 8) return { status: 500, body: { message: "no" } };
    if (start < 8) return { body: { items: many.slice(start, start + 4), total: 40 } };
    return (response) => response.on("close", () => closed.push(start));
  });
  const found: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of list(server, offset, {}, { readAhead: 3 })) found.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ status: 500 });
  expect(found).toEqual(ids.slice(0, 8));
  await expect.poll(() => closed.toSorted((a, b) => a - b)).toEqual([12, 16]);
});

test("an end that comes sooner than guessed stops the rest, whatever it says", async () => {
  await using server = await serve((hit): Answer => {
    const start = startOf(hit);
    return start > 6 ? { status: 400 } : { body: { items: many.slice(start, start + 3), more: start < 6 } };
  });
  const pages: Pages = { by: byOffset, items: "/items", offset: "/offset", more: "/more" };
  expect(await collect(list(server, pages, {}, { readAhead: 5 }))).toEqual(ids.slice(0, 9));
});
