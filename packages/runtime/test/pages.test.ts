import { expect, test } from "vitest";
import { DecodeError, TimeoutError, UsageError } from "../src/errors.ts";
import { byCursor, type Pages } from "../src/page-styles.ts";
import type { Page } from "../src/pages.ts";
import { PaginationLoopError } from "../src/walk.ts";
import { all, collect, ids, list, offset, slice, type Item } from "./list.ts";
import { serve, silence } from "./server.ts";

const cursor: Pages = { by: byCursor, items: "/items", cursor: "/cursor", next: "/next" };

test("a page has its items, the total, the whole answer and the way on", async () => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7, took: 3 } }));
  const page = await list(server, offset);
  expect(page.items).toEqual(all.slice(0, 3));
  expect(page.total).toBe(7);
  expect(page.body).toEqual({ items: all.slice(0, 3), total: 7, took: 3 });
  const second = await page.next();
  const last = await second?.next();
  expect([second?.items.length, last?.items.length, last?.resumeToken, await last?.next()]).toEqual([
    3,
    1,
    undefined,
    undefined,
  ]);
});

test("next fetches once, however often it is called at once, and again when asked later", async () => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7 } }));
  const page = await list(server, offset);
  const [a, b] = await Promise.all([page.next(), page.next()]);
  expect(a).toBe(b);
  expect(server.hits).toHaveLength(2);
  expect((await page.next())?.items).toEqual(a?.items);
  expect((await (await page.next())?.next())?.items).toEqual([{ id: 7 }]);
});

test("next may be tried again after a failure", async () => {
  await using server = await serve((hit, index) =>
    index === 1 ? { status: 500 } : { body: { items: slice(hit).items, total: 7 } },
  );
  const page = await list(server, offset);
  await expect(page.next()).rejects.toMatchObject({ status: 500 });
  expect((await page.next())?.items).toEqual(all.slice(3, 6));
});

test("a cursor that comes again would never end, and is an error", async () => {
  const cursors = ["a", "b", "a"];
  await using server = await serve((_, index) => ({
    body: { items: [{ id: index }], next: cursors[index % 3] },
  }));
  const found: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of list(server, cursor)) found.push(id);
  };
  const failure = await walk().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PaginationLoopError);
  expect((failure as Error).message).toBe("things.list: got the same next page twice");
  expect([found, server.hits.length]).toEqual([[0, 1, 2], 3]);
});

test("a cursor that leads to itself is found also after a resume", async () => {
  await using server = await serve(() => ({ body: { items: [{ id: 1 }], next: "same" } }));
  const { resumeToken } = await list(server, cursor);
  await expect(collect(list(server, cursor, {}, { resumeToken }))).rejects.toBeInstanceOf(
    PaginationLoopError,
  );
  expect(server.hits.length).toBeLessThan(5);
});

test.each([
  "",
  "nonsense",
  "{}",
  "[]",
  encodeURIComponent('["other.list",{"/offset":3}]'),
  encodeURIComponent('["things.list",null]'),
])("the resumeToken %j is refused before anything is sent", async (resumeToken) => {
  await using server = await serve(() => ({ body: {} }));
  const call = list(server, offset, {}, { resumeToken });
  await expect(call).rejects.toBeInstanceOf(UsageError);
  await expect(call).rejects.toThrow("things.list: `resumeToken` is none of this list's pages");
  expect(server.hits).toHaveLength(0);
});

test("a limit beyond the platform's maximum is refused before anything is sent", async () => {
  await using server = await serve(() => ({ body: { items: [] } }));
  const capped = { ...offset, maximum: 100 };
  await expect(list(server, capped, { limit: 101 })).rejects.toThrow(
    "things.list: `limit` must be <= 100; iterate for more",
  );
  expect(server.hits).toHaveLength(0);
  expect((await list(server, capped, { limit: 100 })).items).toEqual([]);
});

test.each([{}, { items: null }, { items: { a: 1 } }, []])(
  "an answer %j without the list is a DecodeError with the answer",
  async (body) => {
    await using server = await serve(() => ({ body }));
    const failure = await list(server, offset).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DecodeError);
    expect(failure).toMatchObject({
      message: "things.list: unreadable: no list at `/items`",
      text: JSON.stringify(body),
    });
  },
);

test.each<[number, number[], number]>([
  [0, [], 1],
  [2, [1, 2], 1],
  [3, [1, 2, 3], 1],
  [4, [1, 2, 3, 4], 2],
  [100, ids, 3],
])("toArray with at most %d items fetches no page too many", async (max, expected, requests) => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7 } }));
  expect((await list(server, offset).toArray({ max })).map(({ id }) => id)).toEqual(expected);
  expect(server.hits).toHaveLength(requests);
});

test.each(['{"max":-1}', '{"max":"many"}', "{}"])("toArray(%s) is refused", async (limits) => {
  await using server = await serve((hit) => ({ body: slice(hit) }));
  const wrong = list(server, offset).toArray(JSON.parse(limits));
  await expect(wrong).rejects.toThrow("things.list: `max` must be >= 0");
});

test("an iteration that is left fetches nothing more", async () => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7 } }));
  for await (const { id } of list(server, offset)) if (id === 2) break;
  expect(server.hits).toHaveLength(1);
});

test("a failure comes at its place in the iteration", async () => {
  await using server = await serve((hit, index) =>
    index === 1 ? { status: 500 } : { body: { items: slice(hit).items, total: 7 } },
  );
  const found: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of list(server, offset)) found.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ status: 500 });
  expect(found).toEqual([1, 2, 3]);
});

test("a list call gives withResponse and result as any other", async () => {
  await using server = await serve(() => ({
    headers: { "x-request-id": "r" },
    body: { items: all, total: 7 },
  }));
  expect(await list(server, offset).withResponse()).toMatchObject({ requestId: "r", data: { total: 7 } });
  expect(await list(server, offset).result()).toMatchObject({ ok: true, data: { items: all } });
});

test("options go with every page", async () => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7 } }));
  await collect(list(server, offset, {}, { headers: { "x-trace": "1" } }));
  expect(server.hits.map(({ headers }) => headers["x-trace"])).toEqual(["1", "1", "1"]);
});

test("an abort ends the walk", async () => {
  await using server = await serve((hit, index) =>
    index === 1 ? silence : { body: { items: slice(hit).items, total: 7 } },
  );
  const controller = new AbortController();
  const walk = collect(list(server, offset, {}, { signal: controller.signal }));
  setTimeout(() => controller.abort("enough"), 100);
  await expect(walk).rejects.toBe("enough");
});

test("the deadline covers all pages of a walk, the pauses of its reader too", async () => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total: 7 } }));
  const pages: Page<Item, unknown>[] = [];
  const walk = async (): Promise<void> => {
    for await (const page of list(server, offset, {}, { deadline: 500 }).pages()) {
      pages.push(page);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };
  const failure = await walk().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({ phase: "page" });
  expect(pages).toHaveLength(2);
});

test("the deadline ends a page that does not come", async () => {
  await using server = await serve((hit, index) =>
    index === 1 ? silence : { body: { items: slice(hit).items, total: 7 } },
  );
  const failure = await collect(list(server, offset, {}, { deadline: 300 })).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "TimeoutError", phase: "response" });
});
