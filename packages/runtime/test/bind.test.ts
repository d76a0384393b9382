import { expect, test } from "vitest";
import { bind } from "../src/bind.ts";
import { Call } from "../src/call.ts";
import type { ClientCore } from "../src/client-core.ts";
import { EventCall } from "../src/events.ts";
import type { RequestOptions } from "../src/options.ts";
import { byNothing } from "../src/page-styles.ts";
import { ListCall } from "../src/pages.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

interface Things {
  get(params: { id: string }, options?: RequestOptions): Call<{ url: string }>;
  list(params?: Record<never, never>, options?: RequestOptions): ListCall<number, unknown>;
  readonly parts: { who(): boolean; readonly id: { get(params: { id: string }): Call<{ url: string }> } };
}

const get = { id: "things.get", method: "GET", path: "/{id}" } as const;
const list = {
  id: "things.list",
  method: "GET",
  path: "/",
  pages: { by: byNothing, items: "/all" },
} as const;

test("a tree of facts and functions becomes a tree of methods with the client filled in", async () => {
  await using server = await serve(({ url, headers }) => ({ body: { url, all: [1, headers["x-a"]] } }));
  const client = createClient(openPlatform, { baseUrl: server.url });
  const who = (of: ClientCore): boolean => of === client;
  const things = bind<Things>(client, { get, list, parts: { who, id: { get } } });
  expect(await things.get({ id: "a" })).toMatchObject({ url: "/a" });
  expect(await things.parts.id.get({ id: "b" })).toMatchObject({ url: "/b" });
  expect(things.parts.who()).toBe(true);
  expect(things.list()).toBeInstanceOf(ListCall);
  expect(await things.list({}, { headers: { "x-a": "2" } }).toArray({ max: 9 })).toEqual([1, "2"]);
  expect(Object.keys(things)).toEqual(["get", "list", "parts"]);
});

test("facts that name their call make that call, and none other fit", async () => {
  interface Feed {
    follow(params: { id: string }): EventCall<{ n: number }>;
  }
  const answer = { headers: { "content-type": "text/event-stream" }, body: "data: 1\n\n" };
  await using server = await serve(() => answer);
  const client = createClient(openPlatform, { baseUrl: server.url });
  const feed = bind<Feed>(client, { follow: { ...get, call: EventCall } });
  for await (const event of feed.follow({ id: "a" })) expect(event).toEqual({ event: "message", data: 1 });
  // @ts-expect-error: its calls would be plain ones
  bind<Feed>(client, { follow: get });
});

test("methods need no receiver", async () => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  const { same } = bind<{ same(value: number): readonly [boolean, number] }>(client, {
    same: (of: ClientCore, value: number) => [of === client, value] as const,
  });
  expect(same(3)).toEqual([true, 3]);
});

test("a tree that lacks a method, has one too many, or facts of another kind does not compile", () => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  // @ts-expect-error: `list` and `parts` are missing
  expect(bind<Things>(client, { get })).not.toHaveProperty("parts");
  // @ts-expect-error: the facts of `list` have no pages
  bind<Pick<Things, "list">>(client, { list: get });
  // @ts-expect-error: there is no method `got`
  bind<Pick<Things, "get">>(client, { get, got: get });
});
