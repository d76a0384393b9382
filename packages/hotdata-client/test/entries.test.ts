import { startMock } from "@org/mock-server";
import { Hotdata, type Connection } from "@org/hotdata-client";
import { createHttp } from "@org/hotdata-client/http";
import document from "@org/hotdata-client/openapi.json" with { type: "json" };
import { connectionsGet, connectionsList, HotdataCore } from "@org/hotdata-client/operations";
import { zConnection } from "@org/hotdata-client/validators";
import { expect, test } from "vitest";

test("`/operations` has the same operations as functions of a client", async () => {
  await using mock = await startMock("hotdata");
  const core = new HotdataCore({ baseUrl: mock.url, ...mock.credentials });
  const whole = new Hotdata({ baseUrl: mock.url, ...mock.credentials });
  const names: string[] = [];
  for await (const { name } of connectionsList(core)) names.push(name);
  expect(names).toEqual((await whole.connections.list()).items.map(({ name }) => name));
  expect(await connectionsGet(whole, { connection_id: "conn_1" })).toEqual(
    await whole.connections.get({ connection_id: "conn_1" }),
  );
});

test("`/http` gives typed paths with the client's credentials, and answers instead of errors", async () => {
  await using mock = await startMock("hotdata");
  const http = createHttp(new Hotdata({ baseUrl: mock.url, ...mock.credentials }));
  const { data } = await http.GET("/v1/connections/{connection_id}", {
    params: { path: { connection_id: "conn_1" } },
  });
  expect(data?.name).toBeTypeOf("string");
  const stranger = createHttp(new Hotdata({ baseUrl: mock.url, token: "wrong", workspaceId: "w" }));
  const refused = await stranger.GET("/v1/connections");
  expect(refused.response.status).toBe(401);
  expect(refused.error?.error.message).toBeTypeOf("string");
});

test("`/validators` accepts what the API sends and names what is wrong", async () => {
  await using mock = await startMock("hotdata");
  const hotdata = new Hotdata({ baseUrl: mock.url, ...mock.credentials });
  const connection: Connection = await hotdata.connections.get({ connection_id: "conn_1" });
  const good = await zConnection["~standard"].validate(connection);
  expect(good.issues).toBeUndefined();
  const bad = await zConnection["~standard"].validate({ ...connection, table_count: "three" });
  expect(bad.issues?.map(({ path }) => path)).toEqual([["table_count"]]);
});

test("`/openapi.json` is the document that the client was made from", () => {
  expect(document.info.title).toBe("Hotdata");
  expect(Object.keys(document.paths)).toContain("/v1/connections/{connection_id}");
});
