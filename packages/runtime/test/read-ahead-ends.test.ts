import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { byOffset, type Pages } from "../src/page-styles.ts";
import { PaginationLoopError } from "../src/walk.ts";
import { collect, list, offset } from "./list.ts";
import { cursor, fours, ids, startOf } from "./long-list.ts";
import { serve, silence, type Answer } from "./server.ts";

test("leaving an iteration aborts the pages under way", async () => {
  let closed = 0;
  await using server = await serve((hit): Answer =>
    startOf(hit) === 0 ? fours(40)(hit) : (response) => response.on("close", () => closed++),
  );
  for await (const { id } of list(server, offset, {}, { readAhead: 3 })) {
    await expect.poll(() => server.hits.length).toBe(4);
    if (id === 2) break;
  }
  await expect.poll(() => closed).toBe(3);
  expect(server.hits).toHaveLength(4);
});

test("an abort ends the walk with its own reason, also before a page that came already", async () => {
  await using server = await serve((hit): Answer => (startOf(hit) > 8 ? silence : fours(40)(hit)));
  const controller = new AbortController();
  const options = { readAhead: 2, signal: controller.signal };
  const found: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of list(server, offset, {}, options)) {
      found.push(id);
      if (id === 4) await pause(40);
      if (id === 4) controller.abort("enough");
    }
  };
  await expect(walk()).rejects.toBe("enough");
  expect(found).toEqual([1, 2, 3, 4]);
  const waiting = new AbortController();
  setTimeout(() => waiting.abort("later"), 40);
  await expect(collect(list(server, offset, {}, { readAhead: 3, signal: waiting.signal }))).rejects.toBe(
    "later",
  );
});

test("the deadline covers pages that are read ahead", async () => {
  await using server = await serve((hit): Answer => (startOf(hit) > 0 ? silence : fours(40)(hit)));
  const walk = collect(list(server, offset, {}, { readAhead: 3, deadline: 60 }));
  await expect(walk).rejects.toMatchObject({ name: "TimeoutError", phase: "response" });
});

test("a cursor that comes again is found, and asked for no more", async () => {
  await using server = await serve((_, index) => ({
    body: { items: [{ id: index }], next: "ab"[index % 2] },
  }));
  await expect(collect(list(server, cursor, {}, { readAhead: 2 }))).rejects.toBeInstanceOf(
    PaginationLoopError,
  );
  expect(server.hits).toHaveLength(3);
});

test("a page of the walk goes on by itself too, and a list may be walked again", async () => {
  await using server = await serve(fours(40));
  for (const readAhead of [0, 2]) {
    const call = list(server, offset, {}, { readAhead });
    const firsts: number[][] = [];
    for await (const one of call.pages()) {
      firsts.push([one.items[0]?.id ?? 0, (await one.next())?.items[0]?.id ?? 0]);
    }
    expect(firsts).toEqual(ids.filter((id) => id % 4 === 1).map((id) => [id, id < 37 ? id + 4 : 0]));
    expect(await collect(call)).toEqual(ids);
    expect(await collect(call)).toEqual(ids);
  }
});

test.each([-1, Number.NaN])("readAhead %d is refused before anything is sent", async (readAhead) => {
  await using server = await serve(fours(40));
  await expect(list(server, offset, {}, { readAhead })).rejects.toThrow(
    "things.list: `readAhead` must be >= 0",
  );
  expect(server.hits).toHaveLength(0);
});

test("awaiting the first page reads nothing ahead", async () => {
  await using server = await serve(fours(40));
  await list(server, offset, {}, { readAhead: 5 });
  await pause(20);
  expect(server.hits).toHaveLength(1);
});

test("more than 100 pages are never under way, however many are wished for", async () => {
  await using server = await serve((hit): Answer => (startOf(hit) === 0 ? { body: [{ id: 1 }] } : silence));
  const endless: Pages = { by: byOffset, items: "", offset: "/offset" };
  for await (const { id } of list(server, endless, {}, { readAhead: Infinity })) {
    expect(id).toBe(1);
    await expect.poll(() => server.hits.length).toBe(101);
    await pause(20);
    break;
  }
  expect(server.hits).toHaveLength(101);
});
