import { expect, test } from "vitest";
import { workbench } from "./workbench.ts";

const bench = workbench();

test("`about`, `me`, `models` and `computes` are called by their names alone", async () => {
  const { mostly } = bench;
  expect(await mostly.about()).toEqual(await mostly.about.get());
  expect(await mostly.me()).toEqual(await mostly.users.me.get());
  expect((await mostly.models("TABULAR")).items).toEqual(
    (await mostly.models.list({ modelType: "TABULAR" })).items,
  );
  for await (const { name } of mostly.computes()) expect(name).toBeTypeOf("string");
  expect(bench.called()).toEqual([
    "about.get",
    "about.get",
    "users.me.get",
    "users.me.get",
    "models.list",
    "models.list",
    "computes.list",
  ]);
});

test("short calls are calls like the others", async () => {
  const { requestId, data } = await bench.mostly.me({ headers: { "x-request-id": "r1" } }).withResponse();
  expect(data.id).toBeTypeOf("string");
  expect(requestId).toSatisfy((value: unknown) => value === undefined || typeof value === "string");
});

test("connects a database, with or without a test of the connection", async () => {
  const config = {
    type: "POSTGRES",
    config: { host: "db.example.com", username: "reader", database: "shop" },
    secrets: { password: "correct-horse" },
  } as const;
  const connector = await bench.mostly.connect(config);
  expect(connector.type).toBe("POSTGRES");
  await bench.mostly.connect(config, { testConnection: false });
  expect(bench.bodiesOf("connectors.create")).toMatchObject([config, config]);
  expect(bench.mock.requests.map(({ query }) => query)).toEqual([{}, { testConnection: "false" }]);
});
