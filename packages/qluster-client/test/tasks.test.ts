import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMock, type Mock } from "@org/mock-server";
import { Qluster } from "@org/qluster-client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { addReturns, limitScore, reviewQuarantine, uploadOrders, workOffAlerts } from "../examples/tasks.ts";
import { partsOf, startStorage } from "./storage.ts";

const printed: string[] = [];
let mock: Mock;
let qluster: Qluster;

beforeAll(async () => {
  mock = await startMock("qluster");
  qluster = new Qluster({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(async () => {
  await mock.reset();
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => printed.push(words.join(" ")));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => mock.stop());

/** What went over the wire, in order: each route with its body. All of it fits the spec. */
function sent(): unknown[] {
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  return mock.requests.map(({ method, target, body }) => [`${method} ${target}`, body]);
}

test("works off unresolved alerts, page by page, and leaves to people what is theirs", async () => {
  const page = (id: number) => ({
    body: { results: [{ id }], next: id > 940 ? { end: id - 1 } : null, previous: null },
  });
  await mock.use({
    scenarios: {
      "alerts.list": [page(941), page(940)],
      "alerts.get": ({ path, example }) =>
        path["alert_item_id"] === "941"
          ? { body: { ...example, alert_actions: ["define_datetime_format_for_field", "hide"] } }
          : {
              body: {
                id: 940,
                msg: "Two headers are alike.",
                dataset_name: "orders",
                alert_actions: ["hide"],
              },
            },
    },
  });
  expect(await workOffAlerts(qluster, "%d %B %Y")).toBe(1);
  expect(printed).toEqual(["orders: Two headers are alike."]);
  expect(sent()).toEqual([
    ["GET /alerts?resolved=false", null],
    ["GET /alerts/941", null],
    [
      "POST /alerts/resolve/941",
      { action: "define_datetime_format_for_field", new_datetime_format: "%d %B %Y" },
    ],
    ["GET /alerts?resolved=false&end=940", null],
    ["GET /alerts/940", null],
  ]);
});

test("creates a dataset and a data source from the blanks", async () => {
  const source = await addReturns(qluster, "correct-horse");
  expect(source.id).toBe(12);
  const [backups, newDataset, dataset, newSource, dataSource, ...rest] = sent();
  expect([backups, newDataset, newSource]).toEqual([
    ["GET /backup-settings", null],
    ["GET /datasets/new", null],
    ["GET /datasets/8/data-sources/new", null],
  ]);
  expect(dataset).toMatchObject([
    "POST /datasets",
    {
      name: "returns",
      schema_name: "sales",
      database_name: "warehouse",
      table_name: "returns",
      backup_settings_id: 2,
      data_loading_process: "upsert", // from the blank
      settings_model: { boolean_true: ["true", "1"] },
    },
  ]);
  expect(dataSource).toMatchObject([
    "POST /data-sources",
    {
      name: "returns by SFTP",
      settings_model_id: 10,
      data_source_type: "sftp",
      sftp_host: "files.example.com",
      sftp_port: 22, // from the blank
      sftp_password: "correct-horse",
      schedule: "0 6 * * *",
    },
  ]);
  expect(rest).toEqual([]);
});

test("uploads a file and waits for its ingestion", async () => {
  await using storage = await startStorage(204);
  const fields = { key: "orders/orders-2026-03-14.csv", policy: "p" };
  const signed = { id: 3405, url: `${storage.url}/?X-Signature=s`, http_method: "POST", fields, msg: "" };
  await mock.use({
    scenarios: {
      "storedItems.create": { body: signed },
      "ingestionJobs.get": ["created", "running", "finished"],
    },
  });
  const job = await uploadOrders(qluster, 12, new Blob(["order_id\nA-1\n"]), 1);
  expect(job).toMatchObject({ state: "finished", successful_rows_count: 1183 });
  expect(printed).toEqual([
    "create: 0 of 13 bytes",
    "send: 0 of 13 bytes",
    "send: 13 of 13 bytes",
    "publish: 13 of 13 bytes",
  ]);
  expect(storage.arrivals.flatMap(partsOf).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    "key: orders/orders-2026-03-14.csv",
    "policy: p",
    "file: order_id\nA-1\n",
  ]);
  expect(sent()).toEqual([
    ["PUT /stored-items", { data_source_model_id: 12, key: "orders/orders-2026-03-14.csv" }],
    ["PUT /stored-items/3405/publish-for-ingestion", null],
    ["GET /ingestion-jobs/5120", null],
    ["GET /ingestion-jobs/5120", null],
    ["GET /ingestion-jobs/5120", null],
  ]);
});

test("looks at quarantined rows, ignores some and has others processed again", async () => {
  const page = (...results: unknown[][]) => ({
    body: { fields: ["id", "total_cost", "_signature"], results, total_page_count: 2, total_rows: 3 },
  });
  const first = page([3, "19.90", "9b1f0c77"], [4, "none", "51ce20d4"]);
  await mock.use({ scenarios: { "datasets.rows.list": [first, page([5, "7.50", "aa07"])] } });
  await reviewQuarantine(qluster, 7, 12);
  expect(sent()).toEqual([
    ["GET /datasets/7/data?data_source_model_id=12&is_bad_data=true", null],
    ["GET /datasets/7/data?data_source_model_id=12&is_bad_data=true&page=2", null],
    ["POST /datasets/7/ignore_line_signature", { data_source_model_to_line_signatures: [[12, "51ce20d4"]] }],
    ["POST /datasets/7/reprocess-bad-rows", { ids: [3, 5] }],
  ]);
});

test("updates the validation of a field, and keeps its other rules", async () => {
  await limitScore(qluster, 7);
  expect(sent()).toEqual([
    ["GET /datasets/7/validation_info/score", null],
    [
      "POST /datasets/7/validation_info/score",
      {
        to_include: true,
        is_required: true,
        json_schema_field_type: "number",
        limit_to_values: [],
        minimum: 0,
        maximum: 100,
        allowed_json_schema_field_type: ["number", "string"],
      },
    ],
  ]);
});

const folder = join(import.meta.dirname, "..");
const readme = readFileSync(join(folder, "README.md"), "utf8");

test("the README shows these programs as they are", () => {
  const tasks = readFileSync(join(folder, "examples", "tasks.ts"), "utf8");
  const programs = tasks.split(/^export /m).slice(1);
  expect(programs).toHaveLength(5);
  expect(programs.filter((program) => !readme.includes(program.trim()))).toEqual([]);
});
