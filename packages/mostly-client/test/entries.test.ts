import { startMock } from "@org/mock-server";
import { MostlyAI, type MostlyGenerator } from "@org/mostly-client";
import { createHttp } from "@org/mostly-client/http";
import document from "@org/mostly-client/openapi.json" with { type: "json" };
import { generatorsGet, generatorsList, MostlyAICore } from "@org/mostly-client/operations";
import { zMostlyGenerator } from "@org/mostly-client/validators";
import { expect, test } from "vitest";

const id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

test("`/operations` has the same operations as functions of a client", async () => {
  await using mock = await startMock("mostly");
  const core = new MostlyAICore({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
  const whole = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
  const names: (string | undefined)[] = [];
  for await (const { name } of generatorsList(core)) names.push(name);
  expect(names).toEqual((await whole.generators.list()).items.map(({ name }) => name));
  expect(await generatorsGet(whole, { id })).toEqual(await whole.generators.get({ id }));
});

test("`/http` gives typed paths with the client's credentials, and answers instead of errors", async () => {
  await using mock = await startMock("mostly");
  const http = createHttp(new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] }));
  const { data } = await http.GET("/api/v2/generators/{id}", {
    params: { path: { id } },
  });
  expect(data?.name).toBeTypeOf("string");
  const stranger = createHttp(new MostlyAI({ baseUrl: mock.url, apiKey: "wrong" }));
  const refused = await stranger.GET("/api/v2/generators");
  expect(refused.response.status).toBe(401);
  expect(refused.error?.message).toBeTypeOf("string");
});

test("`/validators` accepts what the API sends and names what is wrong", async () => {
  await using mock = await startMock("mostly");
  const mostly = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials["apiKey"] });
  const generator: MostlyGenerator = await mostly.generators.get({ id });
  const good = await zMostlyGenerator["~standard"].validate(generator);
  expect(good.issues).toBeUndefined();
  const bad = await zMostlyGenerator["~standard"].validate({ ...generator, id: 3 });
  expect(bad.issues?.map(({ path }) => path)).toEqual([["id"]]);
});

test("`/openapi.json` is the document that the client was made from", () => {
  expect(document.info.title).toBe("MOSTLY AI");
  expect(Object.keys(document.paths)).toContain("/api/v2/generators/{id}");
});
