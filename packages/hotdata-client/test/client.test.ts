import { startMock, type Mock } from "@org/mock-server";
import {
  ConflictError,
  Hotdata,
  isClientError,
  PollError,
  UsageError,
  type ColumnProfile,
} from "@org/hotdata-client";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

let mock: Mock;
let hotdata: Hotdata;

beforeAll(async () => {
  mock = await startMock("hotdata");
  hotdata = new Hotdata({ baseUrl: mock.url, ...mock.credentials });
});
afterAll(() => mock.stop());

test("creates a connection, tests it, profiles a table and empties the cache", async () => {
  const config = { host: "db.example.com", port: 5432 };
  const connection = await hotdata.connections.create({ name: "pg", source_type: "postgres", config });
  expect(connection.discovery_status).toBe("success");

  const health = await hotdata.connections.health({ connection_id: connection.id });
  expect(health.healthy).toBe(true);

  const profile = await hotdata.connections.tables.profile({
    connection_id: connection.id,
    schema: "public",
    table: "users",
  });
  expect(profile.columns.map(largest).filter(Boolean)).not.toEqual([]);

  await expect(hotdata.connections.cache.purge({ connection_id: connection.id })).resolves.toBeUndefined();
});

/** Compiles only if the kind of a profile narrows it. */
function largest({ profile }: ColumnProfile): string | undefined {
  return profile?.type === "numeric" ? profile.max : undefined;
}

test("iterates the items of a list and gives its pages", async () => {
  const names: string[] = [];
  for await (const connection of hotdata.connections.list()) names.push(connection.name);
  const page = await hotdata.connections.list();
  expect(names).toEqual(page.items.map(({ name }) => name));
  expect(page.body.connections).toEqual(page.items);
});

test("waits for a result until it is ready", async () => {
  const result = await hotdata.results.wait({ id: "res_1" }, { interval: 1 });
  expect(result.status).toBe("ready");
});

test("watches a result, and tells one apart whose storing failed, by whichever status", async () => {
  const seen: string[] = [];
  for await (const { status } of hotdata.results.watch({ id: "res_1" }, { interval: 1 })) seen.push(status);
  expect(seen.at(-1)).toBe("ready");
  for (const prefer of ["code=200, example=failed", "code=409"]) {
    const failing = hotdata.results.wait({ id: "res_1" }, { headers: { prefer } });
    await expect(failing).rejects.toThrow(PollError);
    await expect(failing).rejects.toMatchObject({ outcome: "failed", data: { status: "failed" } });
    await expect(failing).rejects.toThrow("No space left in the result store");
  }
});

test("tells failures apart by status, with their bodies", async () => {
  const asked = { headers: { prefer: "code=409" } };
  const made = await hotdata.secrets.create({ name: "pg", value: "v" }, asked).result();
  expect(made.ok).toBe(false);
  if (made.ok || made.error.status !== 409) throw new Error("expected a conflict");
  expect(made.error).toBeInstanceOf(ConflictError);
  expect(made.error.body.error.code).toBeTypeOf("string"); // typed by operation and status
});

test("lists workspaces without a workspace, and names what other calls lack", async () => {
  vi.stubEnv("HOTDATA_WORKSPACE_ID", "");
  const { token = "" } = mock.credentials;
  const stranger = new Hotdata({ baseUrl: mock.url, token });
  expect((await stranger.workspaces.list()).items.length).toBeGreaterThan(0);
  await expect(stranger.connections.list()).rejects.toThrow(/`workspaceId` \(or HOTDATA_WORKSPACE_ID\)/);
});

test("names option and variable when there is no token, before any request", () => {
  vi.stubEnv("HOTDATA_TOKEN", "");
  vi.stubEnv("HOTDATA_API_KEY", "");
  const create = (): Hotdata => new Hotdata({ baseUrl: mock.url });
  expect(create).toThrow(UsageError);
  expect(create).toThrow("Hotdata needs the option `token` (or HOTDATA_TOKEN, HOTDATA_API_KEY)");
});

test("fills credentials and base URL from the environment", async () => {
  vi.stubEnv("HOTDATA_TOKEN", mock.credentials["token"] ?? "");
  vi.stubEnv("HOTDATA_WORKSPACE_ID", mock.credentials["workspaceId"] ?? "");
  vi.stubEnv("HOTDATA_BASE_URL", mock.url);
  expect((await new Hotdata().connections.list()).items.length).toBeGreaterThan(0);
});

test("says what to do about a wrong token", async () => {
  const error: unknown = await new Hotdata({
    baseUrl: mock.url,
    token: "wrong",
    workspaceId: "w",
  }).connections
    .list()
    .then(() => undefined)
    .catch((caught: unknown) => caught);
  expect(isClientError(error) && error.message).toMatch(
    /Hotdata connections\.list: 401 .*check the credentials/,
  );
});
