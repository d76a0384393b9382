import { startMock, type Mock } from "@org/mock-server";
import {
  datasetsRowsListRecords,
  DecodeError,
  NotFoundError,
  Qluster,
  QlusterCore,
} from "@org/qluster-client";
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";

let mock: Mock;
let qluster: Qluster;

beforeAll(async () => {
  mock = await startMock("qluster");
  qluster = new Qluster({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

const pages = [
  {
    fields: ["id", "order_id"],
    results: [
      [1, "A-1"],
      [2, "A-2"],
    ],
    total_page_count: 3,
    total_rows: 5,
  },
  {
    fields: ["order_id", "id"],
    results: [
      ["A-3", 3],
      ["A-4", 4],
    ],
    total_page_count: 3,
    total_rows: 5,
  },
  { fields: ["id", "order_id"], results: [[5]], total_page_count: 3, total_rows: 5 },
].map((body) => ({ body }));

test("rows come as objects by the columns of their page, from all pages", async () => {
  await mock.use({ scenarios: { "datasets.rows.list": pages } });
  const rows: unknown[] = [];
  for await (const row of qluster.datasets.rows.listRecords({ dataset_id: 7, limit: 2 })) rows.push(row);
  expect(rows).toEqual([
    { id: 1, order_id: "A-1" },
    { id: 2, order_id: "A-2" },
    { id: 3, order_id: "A-3" },
    { id: 4, order_id: "A-4" },
    { id: 5, order_id: undefined },
  ]);
  expect(mock.requests.map(({ target }) => target)).toEqual([
    "/datasets/7/data?limit=2",
    "/datasets/7/data?limit=2&page=2",
    "/datasets/7/data?limit=2&page=3",
  ]);
});

test("only as many pages are fetched as are needed, or one at a time", async () => {
  await mock.use({ scenarios: { "datasets.rows.list": pages } });
  const rows = qluster.datasets.rows.listRecords<{ order_id: string }>({ dataset_id: 7 });
  const found = await rows.toArray({ max: 3 });
  expectTypeOf(found).toEqualTypeOf<{ order_id: string }[]>();
  expect(found.map(({ order_id }) => order_id)).toEqual(["A-1", "A-2", "A-3"]);
  expect(mock.requests).toHaveLength(2);
  await mock.use({ scenarios: { "datasets.rows.list": pages } });
  const sizes: number[] = [];
  for await (const page of qluster.datasets.rows.listRecords({ dataset_id: 7 }).pages())
    sizes.push(page.length);
  expect(sizes).toEqual([2, 2, 1]);
});

test("a column may have any name", async () => {
  const body = { fields: ["__proto__", "then"], results: [["a", "b"]], total_page_count: 1 };
  await mock.use({ scenarios: { "datasets.rows.list": { body } } });
  const [row] = await qluster.datasets.rows.listRecords({ dataset_id: 7 }).toArray({ max: 1 });
  expect(Object.entries(row ?? {})).toEqual([
    ["__proto__", "a"],
    ["then", "b"],
  ]);
});

test("a page without names of columns is an error, and so is a dataset that is not there", async () => {
  await mock.use({ scenarios: { "datasets.rows.list": { body: { results: [[1]] } } } });
  const rows = qluster.datasets.rows.listRecords({ dataset_id: 7 });
  await expect(rows.toArray({ max: 1 })).rejects.toThrow(DecodeError);
  const headers = { prefer: "code=404" };
  const missing = qluster.datasets.rows.listRecords({ dataset_id: 8 }, { headers });
  await expect(missing.toArray({ max: 1 })).rejects.toThrow(NotFoundError);
});

test("it is a function as well, for a bundle of only that", async () => {
  const core = new QlusterCore({ baseUrl: mock.url, ...mock.credentials });
  const quarantine = datasetsRowsListRecords(core, { dataset_id: 7, is_bad_data: true });
  expect((await quarantine.toArray({ max: 2 })).map((row) => row["id"])).toEqual([1, 2]);
});

test("null in place of the columns is a DecodeError, too", async () => {
  const fetch = async (): Promise<Response> => Response.json({ results: [[1]], fields: null });
  const other = new Qluster({ baseUrl: mock.url, accessToken: "t", fetch });
  const rows = other.datasets.rows.listRecords({ dataset_id: 7 });
  await expect(rows.toArray({ max: 1 })).rejects.toThrow(DecodeError);
});
