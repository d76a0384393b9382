import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { list, offset, slice } from "./list.ts";
import { serve } from "./server.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test.each([{}, { readAhead: 3 }])("a walk with %j lets go of the pages that lie behind", async (options) => {
  await using server = await serve((hit) => ({ body: slice(hit) }));
  const call = list(server, offset, { limit: 1 }, options);
  const seen: WeakRef<object>[] = [];
  for await (const page of call.pages()) seen.push(new WeakRef(page));
  collectGarbage();
  expect(seen).toHaveLength(8);
  // the first page is the call's own, the last may still be on the stack
  expect(seen.slice(1, -1).filter((page) => page.deref() !== undefined)).toEqual([]);
});

test("pages that are fetched one by one do not hold those before them", async () => {
  await using server = await serve((hit) => ({ body: slice(hit) }));
  const seen: WeakRef<object>[] = [];
  let page = await list(server, offset, { limit: 1 }).then((first) => first.next());
  for (; page; page = await page.next()) seen.push(new WeakRef(page));
  collectGarbage();
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.slice(0, -1).filter((each) => each.deref() !== undefined)).toEqual([]);
});
