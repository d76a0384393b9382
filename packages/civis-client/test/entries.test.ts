import { startMock } from "@org/mock-server";
import { Civis, type Database } from "@org/civis-client";
import { createHttp } from "@org/civis-client/http";
import document from "@org/civis-client/openapi.json" with { type: "json" };
import { CivisCore, databasesList, queriesGet } from "@org/civis-client/operations";
import { zDatabase } from "@org/civis-client/validators";
import { expect, test } from "vitest";

test("`/operations` has the same operations as functions of a client", async () => {
  await using mock = await startMock("civis");
  const core = new CivisCore({ baseUrl: mock.url, ...mock.credentials });
  const whole = new Civis({ baseUrl: mock.url, ...mock.credentials });
  const names: string[] = [];
  for await (const { name } of databasesList(core)) names.push(name);
  expect(names).toEqual((await whole.databases.list()).items.map(({ name }) => name));
  expect(await queriesGet(whole, { id: 7744 })).toEqual(await whole.queries.get({ id: 7744 }));
});

test("`/http` gives typed paths with the client's credentials, and answers instead of errors", async () => {
  await using mock = await startMock("civis");
  const http = createHttp(new Civis({ baseUrl: mock.url, ...mock.credentials }));
  const { data } = await http.GET("/queries/{id}", { params: { path: { id: 7744 } } });
  expect(data?.state).toBe("succeeded");
  const stranger = createHttp(new Civis({ baseUrl: mock.url, apiKey: "wrong" }));
  const refused = await stranger.GET("/databases");
  expect(refused.response.status).toBe(401);
  expect(refused.error?.errorDescription).toBeTypeOf("string");
});

test("`/validators` accepts what the API sends and names what is wrong", async () => {
  await using mock = await startMock("civis");
  const civis = new Civis({ baseUrl: mock.url, ...mock.credentials });
  const [database]: readonly Database[] = (await civis.databases.list()).items;
  const good = await zDatabase["~standard"].validate(database);
  expect(good.issues).toBeUndefined();
  const bad = await zDatabase["~standard"].validate({ ...database, port: "many" });
  expect(bad.issues?.map(({ path }) => path)).toEqual([["port"]]);
});

test("`/openapi.json` is the document that the client was made from", () => {
  expect(document.info.title).toBe("Civis");
  expect(Object.keys(document.paths)).toContain("/scripts/containers/{id}/runs/{run_id}/logs");
});
