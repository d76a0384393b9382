import { expect, test } from "vitest";
import {
  afterFirst,
  byCursor,
  byIdRange,
  byLastId,
  byOffset,
  byPage,
  type Pages,
} from "../src/page-styles.ts";
import { all, collect, ids, list, offset, queryOf, slice } from "./list.ts";
import { serve, type Answer, type Hit } from "./server.ts";

const cursor: Pages = {
  by: byCursor,
  items: "/items",
  cursor: "/cursor",
  next: "/next",
  limit: "/limit",
};

/** Each style, with a server that pages in it, and the queries that it takes to see everything. */
const styles: [string, Pages, object, (hit: Hit) => Answer, string[]][] = [
  [
    "offset with a total",
    offset,
    { limit: 5 },
    (hit) => ({ body: { items: slice(hit).items, total: 7 } }),
    ["limit=5", "limit=5&offset=3", "limit=5&offset=6"],
  ],
  [
    "offset with a total in a header",
    { ...offset, total: { header: "X-Total" } },
    {},
    (hit) => ({ headers: { "x-total": "7" }, body: { items: slice(hit).items } }),
    ["", "offset=3", "offset=6"],
  ],
  [
    "offset without a total, to the empty page",
    { by: byOffset, items: "", offset: "/offset" },
    {},
    (hit) => ({ body: slice(hit).items }),
    ["", "offset=3", "offset=6", "offset=7"],
  ],
  [
    "offset from the middle",
    offset,
    { offset: 5 },
    (hit) => ({ body: { items: slice(hit).items, total: 7 } }),
    ["offset=5"],
  ],
  [
    "offset until `more` is false",
    { ...offset, more: "/more" },
    {},
    (hit) => ({ body: { items: slice(hit).items, more: slice(hit).start < 6 } }),
    ["", "offset=3", "offset=6"],
  ],
  [
    "cursor",
    cursor,
    { limit: 2 },
    (hit) => {
      const start = Number(queryOf(hit).get("cursor")?.slice(1) ?? 0);
      return { body: { items: all.slice(start, start + 3), next: start < 6 ? `c${start + 3}` : null } };
    },
    ["limit=2", "limit=2&cursor=c3", "limit=2&cursor=c6"],
  ],
  [
    "cursor in a header",
    { ...cursor, next: { header: "x-next" } },
    {},
    (hit) => {
      const start = Number(queryOf(hit).get("cursor") ?? 0);
      return {
        headers: start < 6 ? { "x-next": String(start + 3) } : {},
        body: { items: all.slice(start, start + 3) },
      };
    },
    ["", "cursor=3", "cursor=6"],
  ],
  [
    "cursor over an empty page in the middle",
    cursor,
    {},
    (hit) => {
      const seen = queryOf(hit).get("cursor");
      if (seen === null) return { body: { items: all.slice(0, 4), next: "gap" } };
      return seen === "gap"
        ? { body: { items: [], next: "rest" } }
        : { body: { items: all.slice(4), next: "" } };
    },
    ["", "cursor=gap", "cursor=rest"],
  ],
  [
    "page number with the number of pages in a header",
    { by: byPage, items: "", page: "/page", pages: { header: "X-Pages" } },
    {},
    (hit) => {
      const page = Number(queryOf(hit).get("page") ?? 1);
      return { headers: { "x-pages": "3" }, body: all.slice(page * 3 - 3, page * 3) };
    },
    ["", "page=2", "page=3"],
  ],
  [
    "page number over a bare array, to the empty page",
    { by: byPage, items: "", page: "/page", limit: "/per_page" },
    { per_page: 50 },
    (hit) => {
      const page = Number(queryOf(hit).get("page") ?? 1);
      return { body: all.slice(page * 3 - 3, page * 3) }; // three at most, whatever is asked for
    },
    ["per_page=50", "per_page=50&page=2", "per_page=50&page=3", "per_page=50&page=4"],
  ],
  [
    "page number from zero, to the empty page",
    { by: byPage, items: "", page: "/page", first: 0 },
    {},
    (hit) => {
      const page = Number(queryOf(hit).get("page") ?? 0);
      return { body: all.slice(page * 3, page * 3 + 3) };
    },
    ["", "page=1", "page=2", "page=3"],
  ],
  [
    "page number from zero, with the number of pages",
    { by: byPage, items: "/items", page: "/page", first: 0, pages: "/pages" },
    {},
    (hit) => {
      const page = Number(queryOf(hit).get("page") ?? 0);
      return { body: { items: all.slice(page * 4, page * 4 + 4), pages: 2 } };
    },
    ["", "page=1"],
  ],
  [
    "range of ids",
    { by: byIdRange, items: "/items", start: "/start", end: "/end", limit: "/limit", next: "/next" },
    {},
    (hit) => {
      const start = Number(queryOf(hit).get("start") ?? 1);
      const next = start < 7 ? { start: start + 3, end: 7, limit: 3 } : null;
      return { body: { items: all.slice(start - 1, start + 2), next } };
    },
    ["", "start=4&end=7&limit=3", "start=7&end=7&limit=3"],
  ],
  [
    "range of ids, with the range before it beside",
    { by: byIdRange, items: "/items", start: "/start_id", end: "/end_id", next: "/next" },
    { start_id: 1, end_id: 4 },
    (hit) => {
      const [start, end] = ["start_id", "end_id"].map((name) => Number(queryOf(hit).get(name))) as [
        number,
        number,
      ];
      const previous = start > 1 ? { start_id: start - 4, end_id: start - 1 } : null;
      const next = end < 7 ? { start_id: end + 1, end_id: end + 4, limit: 9 } : null;
      return { body: { items: all.slice(start - 1, end), previous, next } };
    },
    ["start_id=1&end_id=4", "start_id=5&end_id=8"],
  ],
  [
    "last id, to the empty page",
    { by: byLastId, items: "", lastId: "/last_id", id: "/id" },
    {},
    (hit) => {
      const last = Number(queryOf(hit).get("last_id") ?? 0);
      return { body: all.slice(last, last + 3) };
    },
    ["", "last_id=3", "last_id=6", "last_id=7"],
  ],
  [
    "last id, begun after a first one, of a platform that else gives the newest first",
    { by: byLastId, items: "", lastId: "/last_id", id: "/id", begin: afterFirst, first: 0 },
    {},
    (hit) => {
      const last = queryOf(hit).get("last_id");
      return { body: last === null ? all.toReversed().slice(0, 3) : all.slice(+last, +last + 3) };
    },
    ["last_id=0", "last_id=3", "last_id=6", "last_id=7"],
  ],
  [
    "range of ids with an open end",
    { by: byIdRange, items: "/items", start: "/start", end: "/end", next: "/next" },
    { start: 1 },
    (hit) => {
      const end = Number(queryOf(hit).get("end") ?? 7);
      const next = end > 4 ? { start: null, end: end - 4 } : null;
      return { body: { items: all.slice(7 - end, 7 - end + 4), next } };
    },
    ["start=1", "end=3"],
  ],
  ["nothing: the list is whole", { items: "/items" }, {}, () => ({ body: { items: all } }), [""]],
];

const cases = styles.map(([name, pages, params, script, queries]) => ({
  name,
  pages,
  params,
  script,
  queries,
}));

test.each(cases)(
  "by $name, iteration sees every item once and in order",
  async ({ name, pages, params, script, queries }) => {
    await using server = await serve(script);
    const found = await collect(list(server, pages, params));
    expect(found).toEqual(name.includes("middle") && name.startsWith("offset") ? [6, 7] : ids);
    expect(server.hits.map((hit) => queryOf(hit).toString())).toEqual(queries);
  },
);

test.each(cases)(
  "by $name, a new client goes on from any page's resumeToken",
  async ({ pages, params, script }) => {
    await using server = await serve(script);
    const before: number[] = [];
    for await (const page of list(server, pages, params).pages()) {
      before.push(...page.items.map(({ id }) => id));
      if (page.resumeToken === undefined) continue;
      const after = await collect(list(server, pages, params, { resumeToken: page.resumeToken }));
      expect([...before, ...after]).toEqual(ids);
    }
  },
);
