import { startMock } from "@org/mock-server";
import { Airbyte, type Workspace } from "@org/airbyte-client";
import { createHttp } from "@org/airbyte-client/http";
import document from "@org/airbyte-client/openapi.json" with { type: "json" };
import { AirbyteCore, workspacesGet, workspacesList } from "@org/airbyte-client/operations";
import { zWorkspace } from "@org/airbyte-client/validators";
import { expect, test } from "vitest";

const workspaceId = "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94";

test("`/operations` has the same operations as functions of a client", async () => {
  await using mock = await startMock("airbyte");
  const core = new AirbyteCore({ baseUrl: mock.url, ...mock.credentials });
  const whole = new Airbyte({ baseUrl: mock.url, ...mock.credentials });
  const names: (string | undefined)[] = [];
  for await (const { name } of workspacesList(core)) names.push(name);
  expect(names).toEqual((await whole.workspaces.list()).items.map(({ name }) => name));
  expect(await workspacesGet(whole, { workspaceId })).toEqual(await whole.workspaces.get({ workspaceId }));
});

test("`/http` gives typed paths with the client's credentials, and answers instead of errors", async () => {
  await using mock = await startMock("airbyte");
  const http = createHttp(new Airbyte({ baseUrl: mock.url, ...mock.credentials }));
  const { data } = await http.POST("/v1/workspaces/get", { body: { workspaceId } });
  expect(data?.name).toBeTypeOf("string");
  const stranger = createHttp(new Airbyte({ baseUrl: mock.url, username: "airbyte", password: "wrong" }));
  const refused = await stranger.POST("/v1/workspaces/list");
  expect(refused.response.status).toBe(401);
  expect(refused.error?.message).toBeTypeOf("string");
});

test("`/validators` accepts what the API sends and names what is wrong", async () => {
  await using mock = await startMock("airbyte");
  const airbyte = new Airbyte({ baseUrl: mock.url, ...mock.credentials });
  const workspace: Workspace = await airbyte.workspaces.get({ workspaceId });
  const good = await zWorkspace["~standard"].validate(workspace);
  expect(good.issues).toBeUndefined();
  const bad = await zWorkspace["~standard"].validate({ ...workspace, slug: 3 });
  expect(bad.issues?.map(({ path }) => path)).toEqual([["slug"]]);
});

test("`/openapi.json` is the document that the client was made from", () => {
  expect(document.info.title).toBe("Airbyte");
  expect(Object.keys(document.paths)).toContain("/v1/connections/get");
});
