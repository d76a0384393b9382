import { expect, test } from "vitest";
import { bind } from "../src/bind.ts";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

test("a tree of functions becomes the same tree with the client filled in", async () => {
  await using server = await serve(({ url }) => ({ body: { url } }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const get = (of: ClientCore, params: { id: string }): Call<{ url: string }> =>
    new Call(of, { id: "get", method: "GET", path: "/{id}" }, params);
  const who = (of: ClientCore): boolean => of === client;
  const things = bind(client, { get, parts: { who, deep: { get } } });
  expect(await things.get({ id: "a" })).toEqual({ url: "/a" });
  expect(await things.parts.deep.get({ id: "b" })).toEqual({ url: "/b" });
  expect(things.parts.who()).toBe(true);
  expect(Object.keys(things)).toEqual(["get", "parts"]);
});

test("methods need no receiver", async () => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  const { same } = bind(client, { same: (of: ClientCore, value: number) => [of === client, value] as const });
  expect(same(3)).toEqual([true, 3]);
});
