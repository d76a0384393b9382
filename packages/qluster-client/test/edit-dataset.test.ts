import { startMock, type Mock } from "@org/mock-server";
import {
  ApiError,
  ConflictError,
  DecodeError,
  Qluster,
  QlusterCore,
  datasetsEdit,
} from "@org/qluster-client";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

let mock: Mock;
let qluster: Qluster;

beforeAll(async () => {
  mock = await startMock("qluster");
  qluster = new Qluster({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

/** What went over the wire, in order: each route with its body. */
function sent(): unknown[] {
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  return mock.requests.map(({ method, target, body }) => [`${method} ${target}`, body]);
}

test("changes a dataset with the version that it was read with", async () => {
  const dataset = await qluster.datasets.edit(7, ({ name }) => ({ name: `${name} (old)` }));
  expect(dataset.name).toBe("orders");
  expect(sent()).toEqual([
    ["GET /datasets/7", null],
    ["PATCH /datasets", { id: 7, version_id: 3, name: "orders (old)" }],
  ]);
});

test("the change sees the settings as they are", async () => {
  await qluster.datasets.edit(7, ({ settings_model: { null_values = [] } = {} }) => ({
    settings_model: { null_values: [...null_values, "n/a"] },
  }));
  const [, body] = [sent().at(-1)].flat();
  expect(body).toMatchObject({ settings_model: { null_values: expect.arrayContaining(["n/a"]) } });
});

test("settings go with an id and a version of their own, filled in", async () => {
  await qluster.datasets.edit(7, { max_retry_count: 5, settings_model: { dollar_to_cent: true } });
  expect(sent().at(-1)).toEqual([
    "PATCH /datasets",
    {
      id: 7,
      version_id: 3,
      max_retry_count: 5,
      settings_model: { id: 9, version_id: 4, dollar_to_cent: true },
    },
  ]);
});

test("the change may take its time, and may be none", async () => {
  await qluster.datasets.edit(7, async () => ({ name: "later" }));
  const dataset = await qluster.datasets.edit(7, () => undefined);
  expect(dataset.version_id).toBe(3);
  expect(sent().map((request) => [request].flat()[0])).toEqual([
    "GET /datasets/7",
    "PATCH /datasets",
    "GET /datasets/7",
  ]);
});

test.each([
  ["by its status", 409, { detail: { msg: "Somebody was faster." } }],
  ["in its words", 400, { detail: { msg: "version_id_mismatch" } }],
] as const)("a version that is stale, told %s, is a ConflictError that says so", async (_, status, body) => {
  await mock.use({ scenarios: { "datasets.update": { status, body } } });
  const edit = qluster.datasets.edit(7, { settings_model: { dollar_to_cent: true } });
  const error = await edit.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({
    name: "ConflictError",
    message:
      "datasets.edit: somebody changed dataset 7 after it was read with version_id 3 (settings: 4). " +
      "Nothing is changed; edit it again to change it as it is now.",
    body,
    operation: "datasets.update",
    cause: { status },
  });
  expect(mock.requests).toHaveLength(2); // it is not tried again behind the user's back
});

test("other failures come as they are, and so does what the change throws", async () => {
  await mock.use({ scenarios: { "datasets.update": { status: 403 } } });
  const error = await qluster.datasets.edit(7, { name: "x" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).not.toBeInstanceOf(ConflictError);
  const confused = new Error("no idea");
  const edit = qluster.datasets.edit(7, () => {
    throw confused;
  });
  await expect(edit).rejects.toBe(confused);
});

test("a dataset without a version is not changed", async () => {
  await mock.use({
    scenarios: { "datasets.get": [{ body: { id: 7 } }, { body: { id: 7, version_id: 3 } }] },
  });
  await expect(qluster.datasets.edit(7, { name: "x" })).rejects.toThrow(DecodeError);
  const settings = qluster.datasets.edit(7, { settings_model: { dollar_to_cent: true } });
  await expect(settings).rejects.toThrow("the settings of dataset 7 came without `id` or `version_id`");
  expect(mock.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
});

test.each([
  { id: 7, version_id: null },
  { id: 7, version_id: 3, settings_model: null },
])("null in place of a version is none: %j", async (dataset) => {
  const fetch = async (): Promise<Response> => Response.json(dataset);
  const other = new Qluster({ baseUrl: mock.url, accessToken: "t", fetch });
  const edit = other.datasets.edit(7, { settings_model: { dollar_to_cent: true } });
  await expect(edit).rejects.toThrow("came without `id` or `version_id`");
});

test("a deadline covers both calls", async () => {
  await mock.use({ faults: { "datasets.get": { delay: 60 }, "datasets.update": { delay: 200 } } });
  const edit = qluster.datasets.edit(7, { name: "x" }, { deadline: 150 });
  await expect(edit).rejects.toThrow("`deadline`");
});

test("it is a function as well, for a bundle of only that", async () => {
  const core = new QlusterCore({ baseUrl: mock.url, ...mock.credentials });
  expect(await datasetsEdit(core, 7, { name: "x" })).toHaveProperty("version_id");
});
