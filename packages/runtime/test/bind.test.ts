import { expect, test } from "vitest";
import { bind } from "../src/bind.ts";
import type { Call } from "../src/call.ts";
import { ClientCore } from "../src/client-core.ts";
import { EventCall } from "../src/events.ts";
import type { RequestOptions } from "../src/options.ts";
import { ListCall } from "../src/pages.ts";
import { wait, watch, type Progress, type WatchOptions } from "../src/poll.ts";
import { openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

interface Seen {
  url: string;
  status: string;
}

/** A class as the generator writes it. */
class Shop extends ClientCore {
  declare readonly things: {
    get(params: { id: string }, options?: RequestOptions): Call<Seen>;
    list(params?: Record<never, never>, options?: RequestOptions): ListCall<number, unknown>;
    readonly id: { get(params: { id: string }): Call<Seen> };
  };
  declare readonly jobs: {
    get(params: { id: string }): Call<Seen>;
    wait(params: { id: string }, options?: WatchOptions): Promise<Seen>;
    watch(params: { id: string }, options?: WatchOptions): AsyncGenerator<Progress<Seen>>;
    cancel(params: { id: string }): Call<void>;
  };

  constructor(baseUrl: string, cancel: string = "jobs.cancel") {
    super(openPlatform, { baseUrl });
    bind<Shop>(this, { PATH: "/v1", things, jobs: jobs(cancel) });
  }
}

const get = { GET: "/{id}" } as const;
const list = { GET: "", pages: { items: "/all" } } as const;
const things = { PATH: "/things", get, list, id: { PATH: "/deep/{id}", get: { GET: "" } } } as const;
const jobs = (cancel: string) =>
  ({
    PATH: "/*/{id}",
    get: {
      GET: "",
      poll: {
        by: { wait, watch },
        status: "/status",
        active: ["busy"],
        succeeded: ["done"],
        failed: [],
        canceled: [],
        interval: 1,
        cancel,
        cancelParams: ["id"],
      },
    },
    cancel: { POST: "/*" },
  }) as const;

test("a tree of facts becomes the methods of a client, each at its place and with its whole path", async () => {
  await using server = await serve(({ url, headers }) => ({ body: { url, all: [1, headers["x-a"]] } }));
  const shop = new Shop(server.url);
  expect(await shop.things.get({ id: "a" })).toMatchObject({ url: "/v1/things/a" });
  expect(await shop.things.id.get({ id: "b" })).toMatchObject({ url: "/v1/things/deep/b" });
  expect(shop.things.list()).toBeInstanceOf(ListCall);
  expect(await shop.things.list({}, { headers: { "x-a": "2" } }).toArray({ max: 9 })).toEqual([1, "2"]);
  expect(Object.keys(shop)).toEqual(["things", "jobs"]);
  expect(Object.keys(shop.things)).toEqual(["get", "list", "id"]);
  expect(Object.keys(shop.jobs)).toEqual(["get", "wait", "watch", "cancel"]);
});

test("a star in a path stands for the name, of a namespace or a method", async () => {
  await using server = await serve(({ method, url }) => ({ body: { url: `${method} ${url}` } }));
  const shop = new Shop(server.url);
  expect(await shop.jobs.get({ id: "a" })).toEqual({ url: "GET /v1/jobs/a" });
  expect(await shop.jobs.cancel({ id: "a" })).toEqual({ url: "POST /v1/jobs/a/cancel" });
});

test("a name in camel case stands in a path in snake case", async () => {
  class Calls extends ClientCore {
    declare readonly jobRuns: { getLight(): Call<Seen> };
  }
  await using server = await serve(({ url }) => ({ body: { url } }));
  const calls = new Calls(openPlatform, { baseUrl: server.url });
  bind<Calls>(calls, { PATH: "/v1", jobRuns: { PATH: "/*", getLight: { GET: "/*" } } });
  expect(await calls.jobRuns.getLight()).toEqual({ url: "/v1/job_runs/get_light" });
});

test("the place of a method is the id of its operation", async () => {
  await using server = await serve(() => ({ status: 404 }));
  const { things: found } = new Shop(server.url);
  await expect(found.get({ id: "a" })).rejects.toThrow(/things\.get.*GET \/v1\/things\/\{id\}/);
  await expect(found.id.get({ id: "a" })).rejects.toMatchObject({ operation: "things.id.get" });
});

test("facts that name their call make that call, and none other fit", async () => {
  class Feed extends ClientCore {
    declare readonly follow: (params: { id: string }) => EventCall<{ n: number }>;
  }
  const answer = { headers: { "content-type": "text/event-stream" }, body: "data: 1\n\n" };
  await using server = await serve(() => answer);
  const feed = new Feed(openPlatform, { baseUrl: server.url });
  bind<Feed>(feed, { PATH: "", follow: { ...get, call: EventCall } });
  for await (const event of feed.follow({ id: "a" })) expect(event).toEqual({ event: "message", data: 1 });
  // @ts-expect-error: its calls would be plain ones
  bind<Feed>(feed, { PATH: "", follow: get });
});

test("methods need no receiver", async () => {
  await using server = await serve(({ url }) => ({ body: { url } }));
  const { get: bare } = new Shop(server.url).things;
  expect(await bare({ id: "a" })).toEqual({ url: "/v1/things/a" });
});

test("a method with the facts of a job brings `wait` and `watch`", async () => {
  const states = ["busy", "done", "done"];
  await using server = await serve(() => ({ body: { status: states.shift() } }));
  const shop = new Shop(server.url);
  expect(await shop.jobs.wait({ id: "a" })).toEqual({ status: "done" });
  for await (const { status } of shop.jobs.watch({ id: "a" })) expect(status).toBe("done");
  expect(server.hits.map(({ url }) => url)).toEqual(["/v1/jobs/a", "/v1/jobs/a", "/v1/jobs/a"]);
});

test.each([
  ["anywhere in the tree", "jobs.cancel"],
  ["beside it, after a dot", ".cancel"],
])("a job is canceled by the operation that its facts name, %s", async (_, cancel) => {
  const controller = new AbortController();
  await using server = await serve(() => {
    controller.abort("enough");
    return { body: { status: "busy" } };
  });
  const { signal } = controller;
  const waiting = new Shop(server.url, cancel).jobs.wait({ id: "a" }, { signal, cancelOnAbort: true });
  await expect(waiting).rejects.toBe("enough");
  expect(server.hits.at(-1)).toMatchObject({ method: "POST", url: "/v1/jobs/a/cancel" });
});

test("a tree that lacks a method, has one too many, or facts of another kind does not compile", () => {
  const client = new ClientCore(openPlatform, { baseUrl: "https://x.test" });
  type Part<Name extends keyof Shop["things"]> = ClientCore & Pick<Shop["things"], Name>;
  const part = <Name extends keyof Shop["things"]>() => client as Part<Name>;
  // @ts-expect-error: `list` is missing
  bind(part<"get" | "list">(), { PATH: "", get });
  // @ts-expect-error: the facts of `list` have no pages
  bind(part<"list">(), { PATH: "", list: get });
  // @ts-expect-error: there is no method `got`
  bind(part<"get">(), { PATH: "", get, got: get });
  // @ts-expect-error: a namespace has a path
  expect(bind(part<"get">(), { get })).toBeUndefined();
});
