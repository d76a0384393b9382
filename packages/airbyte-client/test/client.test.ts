import { startMock, type Mock } from "@org/mock-server";
import {
  Airbyte,
  NotFoundError,
  PollError,
  UnprocessableEntityError,
  type ConnectionScheduleData,
} from "@org/airbyte-client";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

const connectionId = "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035";
const workspaceId = "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94";
let mock: Mock;
let airbyte: Airbyte;

beforeAll(async () => {
  mock = await startMock("airbyte");
  airbyte = new Airbyte({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

test("posts parameters as a JSON body, and gives typed data", async () => {
  const { name, scheduleData } = await airbyte.connections.get({ connectionId });
  expect(name).toBeTypeOf("string");
  expect(describe(scheduleData)).toBeTypeOf("string");
  expect(mock.requests).toMatchObject([
    { operation: "connections.get", method: "POST", body: { connectionId }, findings: [] },
  ]);
});

/** Compiles only if a schedule is either basic or a cron expression. */
function describe(data: ConnectionScheduleData | undefined): string {
  if (data?.basicSchedule !== undefined)
    return `every ${data.basicSchedule.units} ${data.basicSchedule.timeUnit}`;
  return data?.cron?.cronExpression ?? "by hand";
}

test("sends a user name and password as Basic, also with a colon and letters beyond ASCII", async () => {
  const sent: (string | null)[] = [];
  const client = new Airbyte({
    baseUrl: mock.url,
    username: "zoë",
    password: "pass:wörd:€",
    fetch: (url, init) => {
      sent.push(new Headers(init.headers).get("authorization"));
      return fetch(url, init);
    },
  });
  await client.workspaces.list().result();
  expect(sent).toEqual([`Basic ${Buffer.from("zoë:pass:wörd:€").toString("base64")}`]);
});

test("sends no credentials unless they are given, although deployments come with some", async () => {
  for (const name of ["AIRBYTE_USERNAME", "AIRBYTE_PASSWORD"]) vi.stubEnv(name, "");
  const sent: boolean[] = [];
  const anonymous = new Airbyte({
    fetch: (url, init) => {
      sent.push(new Headers(init.headers).has("authorization"));
      expect(url).toBe("http://localhost:8000/api/v1/health");
      return Promise.resolve(Response.json({ available: true }));
    },
  });
  vi.unstubAllEnvs();
  expect(await anonymous.health.get()).toEqual({ available: true });
  expect(sent).toEqual([false]);
});

test("takes address, user name and password from the environment", async () => {
  vi.stubEnv("AIRBYTE_URL", mock.url);
  vi.stubEnv("AIRBYTE_USERNAME", mock.credentials["username"]);
  vi.stubEnv("AIRBYTE_PASSWORD", mock.credentials["password"]);
  const client = new Airbyte();
  vi.unstubAllEnvs();
  await expect(client.workspaces.list()).resolves.toHaveProperty("items");
});

test("repeats a read after an outage, and never a sync", async () => {
  const outage = { status: 503, retryAfter: 0, times: 2 };
  await mock.use({ faults: { "connections.get": outage, "connections.sync": outage } });
  await expect(airbyte.connections.get({ connectionId })).resolves.toHaveProperty("name");
  await expect(airbyte.connections.sync({ connectionId })).rejects.toMatchObject({
    status: 503,
    attempts: 1,
  });
  const statuses = (operation: string): (number | undefined)[] =>
    mock.requests.filter((request) => request.operation === operation).map(({ status }) => status);
  expect(statuses("connections.get")).toEqual([503, 503, 200]);
  expect(statuses("connections.sync")).toEqual([503]);
});

test("pages through jobs by an offset in the body", async () => {
  const job = (id: number) => ({
    job: { id, configType: "sync", configId: connectionId, createdAt: 1, updatedAt: 1, status: "succeeded" },
    attempts: [],
  });
  const bodies = [[5, 4], [3, 2], [1]].map((ids) => ({ body: { jobs: ids.map(job), totalJobCount: 5 } }));
  await mock.use({ scenarios: { "jobs.list": bodies } });
  const ids: (number | undefined)[] = [];
  const filter = { configTypes: ["sync"], configId: connectionId };
  for await (const { job: { id } = {} } of airbyte.jobs.list({ ...filter, pagination: { pageSize: 2 } }))
    ids.push(id);
  expect(ids).toEqual([5, 4, 3, 2, 1]);
  expect(mock.requests.map(({ body }) => body)).toEqual([
    { ...filter, pagination: { pageSize: 2 } },
    { ...filter, pagination: { pageSize: 2, rowOffset: 2 } },
    { ...filter, pagination: { pageSize: 2, rowOffset: 4 } },
  ]);
});

test("iterates what comes in one piece as if it had pages", async () => {
  const sources = await airbyte.sources.list({ workspaceId }).toArray({ max: 10 });
  expect(sources[0]?.sourceId).toBeTypeOf("string");
});

test("waits for a job, tells how far it is, and a failed one apart", async () => {
  await mock.use({ scenarios: { "jobs.get": ["pending", "running", "succeeded", "failed"] } });
  const seen: unknown[] = [];
  const onProgress = ({ value, max }: { value: number | undefined; max: number | undefined }): void => {
    seen.push([value, max]);
  };
  const { job } = await airbyte.jobs.wait({ id: 42 }, { interval: 1, onProgress });
  expect(job.status).toBe("succeeded");
  expect(seen).toEqual([
    [undefined, undefined],
    [500, 1200],
  ]);
  const failing = airbyte.jobs.wait({ id: 42 }, { interval: 1 });
  await expect(failing).rejects.toThrow(PollError);
  await expect(failing).rejects.toThrow("password authentication failed");
});

test("gives logs and the deployment's own document as text, or as a stream", async () => {
  expect(await airbyte.logs.get({ logType: "server" })).toBeTypeOf("string");
  const response = await airbyte.openapi.get().asResponse();
  expect(response.body).toBeInstanceOf(ReadableStream);
  expect(await response.text()).not.toBe("");
});

test("an empty answer is undefined", async () => {
  await expect(airbyte.connections.delete({ connectionId })).resolves.toBeUndefined();
});

test("an unknown id is a NotFoundError, and bad input says which field", async () => {
  const unknown = airbyte.connections.get({ connectionId }, { headers: { prefer: "code=404" } });
  await expect(unknown).rejects.toThrow(NotFoundError);
  const refused = await airbyte.connections.get({ connectionId: "no id" }).result();
  if (refused.ok || refused.error.status !== 422) throw new Error("expected a 422");
  expect(refused.error).toBeInstanceOf(UnprocessableEntityError);
  expect(refused.error.body.validationErrors[0]?.propertyPath).toBeTypeOf("string");
});
