import { startMock, type Mock } from "@org/mock-server";
import {
  NotFoundError,
  PollError,
  Qluster,
  UnprocessableEntityError,
  UsageError,
  type AlertType,
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

test("goes on with the range of ids that a page names, also where it leaves an end open", async () => {
  const page = (ids: number[], next: object | null) => ({
    body: { results: ids.map((id) => ({ id })), next, previous: null },
  });
  const open = page([1], null);
  await mock.use({
    scenarios: { "datasets.list": [page([5, 4], { start: null, end: 3 }), page([3, 2], { end: 1 }), open] },
  });
  const ids: number[] = [];
  for await (const { id } of qluster.datasets.list({ limit: 2 })) ids.push(id);
  expect(ids).toEqual([5, 4, 3, 2, 1]);
  expect(mock.requests.map(({ query }) => query)).toEqual([
    { limit: "2" },
    { limit: "2", end: "3" },
    { limit: "2", end: "1" },
  ]);
});

test("the other direction goes by the start, and a page can be continued elsewhere", async () => {
  const page = (id: number, next: object | null) => ({
    body: { results: [{ id }], next, previous: null },
  });
  const scenarios = { "errors.list": [page(1, { start: 2 }), page(2, { start: 3 }), page(3, null)] };
  await mock.use({ scenarios });
  const first = await qluster.errors.list({ reverse: false, limit: 1 });
  const rest: (number | undefined)[] = [];
  const { resumeToken } = first;
  for await (const { id } of qluster.errors.list({ reverse: false, limit: 1 }, { resumeToken }))
    rest.push(id);
  expect(rest).toEqual([2, 3]);
  expect(mock.requests.map(({ query }) => query["start"])).toEqual([undefined, "2", "3"]);
});

test("waits for a training, and tells a failed and a killed ingestion apart", async () => {
  await mock.use({
    scenarios: {
      "trainingJobs.get": ["running", "finished"],
      "ingestionJobs.get": ["blocked", "error", "killed"],
    },
  });
  const { state } = await qluster.trainingJobs.wait({ training_job_id: 88 }, { interval: 1 });
  expect(state).toBe("finished");
  const seen: string[] = [];
  const failing = qluster.ingestionJobs.wait(
    { ingestion_job_id: 5120 },
    { interval: 1, onProgress: ({ status, data }) => seen.push(`${status}: ${data.msg}`) },
  );
  await expect(failing).rejects.toThrow(PollError);
  await expect(failing).rejects.toMatchObject({
    outcome: "failed",
    message: expect.stringContaining("The delimiter of the file could not be detected."),
  });
  expect(seen).toEqual(["blocked: An alert blocks the ingestion of this dataset."]);
  const killed = qluster.ingestionJobs.wait({ ingestion_job_id: 5120 }, { interval: 1 });
  await expect(killed).rejects.toMatchObject({ outcome: "canceled" });
});

test("an abort kills the ingestion where that is asked for", async () => {
  await mock.use({ scenarios: { "ingestionJobs.get": ["running"] } });
  const controller = new AbortController();
  const waiting = qluster.ingestionJobs.wait(
    { ingestion_job_id: 5120 },
    { signal: controller.signal, cancelOnAbort: true, onProgress: () => controller.abort("enough") },
  );
  await expect(waiting).rejects.toBe("enough");
  expect(mock.requests.map(({ operation }) => operation)).toEqual([
    "ingestionJobs.get",
    "ingestionJobs.kill",
  ]);
});

test("takes values that the platform may add one day", async () => {
  const alert_type: AlertType = "something_new"; // compiles, and known ones are completed
  await mock.use({ scenarios: { "alerts.get": { body: { id: 941, alert_type } } } });
  expect(await qluster.alerts.get({ alert_item_id: 941 })).toEqual({ id: 941, alert_type });
});

test("what is sent may be null where the platform keeps null apart from nothing", async () => {
  await qluster.datasets.create({
    name: "returns",
    schema_name: "sales",
    database_name: "warehouse",
    table_name: "returns",
    backup_settings_id: 2,
    disabled_fields: null,
    destination_id: undefined,
  });
  expect(mock.requests[0]?.body).toEqual({
    name: "returns",
    schema_name: "sales",
    database_name: "warehouse",
    table_name: "returns",
    backup_settings_id: 2,
    disabled_fields: null,
  });
});

test("an unknown id is a NotFoundError, and bad input says which field", async () => {
  const headers = { prefer: "code=404" };
  await expect(qluster.datasets.get({ dataset_id: 8 }, { headers })).rejects.toThrow(NotFoundError);
  const refused = await qluster.alerts.list({ limit: 3 }, { headers: { prefer: "code=422" } }).result();
  if (refused.ok || refused.error.status !== 422) throw new Error("expected a 422");
  expect(refused.error).toBeInstanceOf(UnprocessableEntityError);
  expect(refused.error.body.detail?.[0]?.loc).toBeInstanceOf(Array);
});

test("a client that only reads refuses a read that may create something", async () => {
  const reader = new Qluster({ baseUrl: mock.url, ...mock.credentials, readOnly: true });
  await expect(reader.migrations.ensureDraft({ dataset_id: 7 })).rejects.toThrow(UsageError);
  expect(await reader.menuStats.get()).toHaveProperty("datasets_count");
  expect(mock.requests).toHaveLength(1);
});
