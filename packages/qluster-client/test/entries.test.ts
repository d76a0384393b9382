import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@org/mock-server";
import { Qluster, type Dataset } from "@org/qluster-client";
import { fileFrom, withProgress } from "@org/qluster-client/files";
import { createHttp } from "@org/qluster-client/http";
import document from "@org/qluster-client/openapi.json" with { type: "json" };
import { alertsList, datasetsGet, QlusterCore } from "@org/qluster-client/operations";
import { zAlertResolution, zDataset } from "@org/qluster-client/validators";
import { expect, test } from "vitest";

test("`/operations` has the same operations as functions of a client", async () => {
  await using mock = await startMock("qluster", { scenarios: { "alerts.list": ["newestFirst", "none"] } });
  const core = new QlusterCore({ baseUrl: mock.url, ...mock.credentials });
  const whole = new Qluster({ baseUrl: mock.url, ...mock.credentials });
  const ids: number[] = [];
  for await (const { id } of alertsList(core)) ids.push(id);
  expect(ids).toEqual([941]);
  expect(await datasetsGet(whole, { dataset_id: 7 })).toEqual(await whole.datasets.get({ dataset_id: 7 }));
});

test("`/http` gives typed paths with the client's credentials, and answers instead of errors", async () => {
  await using mock = await startMock("qluster");
  const http = createHttp(new Qluster({ baseUrl: mock.url, ...mock.credentials }));
  const { data } = await http.GET("/datasets/{dataset_id}", { params: { path: { dataset_id: 7 } } });
  expect(data?.name).toBe("orders");
  const stranger = createHttp(new Qluster({ baseUrl: mock.url, accessToken: "wrong" }));
  const refused = await stranger.GET("/menu-stats");
  expect(refused.response.status).toBe(401);
  expect(refused.error).toHaveProperty("detail");
});

/** How a deployment may have an operation that the spec only guesses. */
interface Corrections {
  "/datasets/{dataset_id}": {
    delete: {
      parameters: { path: { dataset_id: number }; query: { name: string } };
      responses: { 200: { content: { "application/json": { result: string } } } };
    };
  };
}

test("`/http` takes paths of one's own, with a login as any call", async () => {
  await using mock = await startMock("qluster");
  const { username, password } = mock.credentials;
  const sent: string[] = [];
  const qluster = new Qluster({
    baseUrl: mock.url,
    username,
    password,
    fetch: (url, init) => {
      sent.push(`${init.method} ${url.slice(mock.url.length)} ${init.headers["authorization"]?.slice(0, 6)}`);
      return init.method === "DELETE" ? Promise.resolve(Response.json({ result: "gone" })) : fetch(url, init);
    },
  });
  const { data } = await createHttp<Corrections>(qluster).DELETE("/datasets/{dataset_id}", {
    params: { path: { dataset_id: 7 }, query: { name: "orders" } },
  });
  expect(data?.result).toBe("gone");
  expect(sent).toEqual(["POST /token undefined", "DELETE /datasets/7?name=orders Bearer"]);
});

test("`/validators` accepts what the API sends and names what is wrong", async () => {
  await using mock = await startMock("qluster");
  const qluster = new Qluster({ baseUrl: mock.url, ...mock.credentials });
  const dataset: Dataset = await qluster.datasets.get({ dataset_id: 7 });
  const good = await zDataset["~standard"].validate(dataset);
  expect(good.issues).toBeUndefined();
  const bad = await zDataset["~standard"].validate({ ...dataset, version_id: "3" });
  expect(bad.issues?.map(({ path }) => path)).toEqual([["version_id"]]);
  const resolution = { new_fields_actions: { action__sku: "forget", new__sku: "article" } };
  const { issues } = await zAlertResolution["~standard"].validate(resolution);
  expect(issues?.map(({ path }) => path)).toEqual([["new_fields_actions", "action__sku"]]);
});

test("`/files` makes uploads of files, and counts them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qluster-files-"));
  try {
    const path = join(folder, "orders.csv");
    writeFileSync(path, "order_id\n");
    const seen: number[] = [];
    const file = await fileFrom(path, { onProgress: ({ bytes }) => seen.push(bytes) });
    expect([file.name, file.size]).toEqual(["orders.csv", 9]);
    const counted = withProgress(new Blob(["abc"]), ({ bytes }) => seen.push(bytes));
    for (const each of [file, counted]) await new Response(each.stream()).text();
    expect(seen).toEqual([9, 3]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("`/openapi.json` is the document that the client was made from", () => {
  expect(document.info.title).toBe("Qluster");
  expect(Object.keys(document.paths)).toContain("/stored-items/{stored_item_id}/publish-for-ingestion");
});
