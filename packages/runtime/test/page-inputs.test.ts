import { expect, test } from "vitest";
import { json } from "../src/body.ts";
import { byCursor, byIdRange, byLastId, byOffset, byPage, type Pages } from "../src/page-styles.ts";
import { ListCall } from "../src/pages.ts";
import { all, collect, ids, list, offset, operation, queryOf, slice, type Item } from "./list.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

test("inputs may stand in the body, beside its other fields", async () => {
  await using server = await serve(({ body }) => {
    const { pagination } = JSON.parse(String(body));
    const start = pagination?.rowOffset ?? 0;
    return { body: { items: all.slice(start, start + 4) } };
  });
  const search = operation(
    { by: byOffset, items: "/items", offset: "/pagination/rowOffset" },
    { method: "POST", retry: "safe", body: json },
  );
  const client = createClient(openPlatform, { baseUrl: server.url });
  const params = { filter: { a: 1 }, pagination: { pageSize: 4 } };
  expect(await collect(new ListCall<Item, unknown>(client, search, params))).toEqual(ids);
  expect(server.hits.map(({ body }) => JSON.parse(String(body)))).toEqual([
    { filter: { a: 1 }, pagination: { pageSize: 4 } },
    { filter: { a: 1 }, pagination: { pageSize: 4, rowOffset: 4 } },
    { filter: { a: 1 }, pagination: { pageSize: 4, rowOffset: 7 } },
  ]);
  expect(params).toEqual({ filter: { a: 1 }, pagination: { pageSize: 4 } });
});

test("an empty header tells neither a total nor a number of pages", async () => {
  await using server = await serve((hit) => {
    const start = Number(queryOf(hit).get("offset") ?? 0) + (Number(queryOf(hit).get("page") ?? 1) - 1) * 3;
    return { headers: { "x-count": "" }, body: all.slice(start, start + 3) };
  });
  const count = { header: "x-count" };
  expect(await collect(list(server, { by: byOffset, items: "", offset: "/offset", total: count }))).toEqual(
    ids,
  );
  expect(await collect(list(server, { by: byPage, items: "", page: "/page", pages: count }))).toEqual(ids);
});

test("a walk goes on from an offset or a page that is given as text", async () => {
  await using server = await serve((hit) => {
    const start = Number(queryOf(hit).get("offset") ?? 0) + (Number(queryOf(hit).get("page") ?? 1) - 1) * 3;
    return { body: { items: all.slice(start, start + 3) } };
  });
  const pages: Pages = { by: byPage, items: "/items", page: "/page" };
  expect(await collect(list(server, { ...pages, by: byOffset, offset: "/offset" }, { offset: "2" }))).toEqual(
    [3, 4, 5, 6, 7],
  );
  expect(await collect(list(server, pages, { page: "2" }))).toEqual([4, 5, 6, 7]);
});

test.each([undefined, null, "many"])("a total that is %j is no total", async (total) => {
  await using server = await serve((hit) => ({ body: { items: slice(hit).items, total } }));
  expect((await list(server, offset)).total).toBeUndefined();
});

test.each([
  ["grows", [4, 7, 7], ids],
  ["shrinks", [7, 5, 5], ids.slice(0, 6)],
])("a total that %s while the list is walked decides where it ends", async (_, totals, expected) => {
  await using server = await serve((hit, index) => ({
    body: { items: slice(hit).items, total: totals[index] },
  }));
  const seen: (number | undefined)[] = [];
  const found: number[] = [];
  for await (const { total, items } of list(server, offset).pages()) {
    seen.push(total);
    found.push(...items.map(({ id }) => id));
  }
  expect([found, seen]).toEqual([expected, totals.slice(0, seen.length)]);
});

test.each<[string, Pages, string]>([
  ["page number", { by: byPage, items: "/items", page: "/paging/page" }, "page"],
  ["cursor", { by: byCursor, items: "/items", cursor: "/paging/cursor", next: "/next" }, "cursor"],
  ["last id", { by: byLastId, items: "/items", lastId: "/paging/after", id: "/id" }, "after"],
])("by %s, the input may stand in the body", async (_, pages, name) => {
  await using server = await serve(({ body }) => {
    const given = JSON.parse(String(body)).paging?.[name];
    const start = name === "page" ? ((given ?? 1) - 1) * 3 : (given ?? 0);
    return { body: { items: all.slice(start, start + 3), next: start < 6 ? start + 3 : null } };
  });
  const search = operation(pages, { method: "POST", retry: "safe", body: json });
  const client = createClient(openPlatform, { baseUrl: server.url });
  for (const readAhead of [0, 2]) {
    const call = new ListCall<Item, unknown>(client, search, { filter: 1 }, { readAhead });
    expect(await collect(call)).toEqual(ids);
  }
  expect(JSON.parse(String(server.hits.at(-1)?.body))).toMatchObject({ filter: 1, paging: {} });
});

test.each([{}, { start: null, end: null }])("a next range of %j is the end", async (next) => {
  await using server = await serve((_, index) => ({
    body: { items: [all[index]], next: index === 0 ? { start: 2, end: null } : next },
  }));
  const pages: Pages = { by: byIdRange, items: "/items", start: "/start", end: "/end", next: "/next" };
  expect(await collect(list(server, pages))).toEqual([1, 2]);
  expect(server.hits.map(({ url }) => url)).toEqual(["/things", "/things?start=2"]);
});

test("an iterator that is left before its first step leaves no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const tell = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", tell);
  await using server = await serve(() => ({ status: 404 }));
  const call = list(server, offset);
  await call[Symbol.asyncIterator]().return();
  expect(await call.result()).toMatchObject({ ok: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", tell);
  expect(unhandled).toEqual([]);
});
