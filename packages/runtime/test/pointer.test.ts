import { expect, test } from "vitest";
import { valueAt, withValueAt } from "../src/pointer.ts";

test.each<[string, unknown]>([
  ["", { a: { b: [1, { d: 2 }] }, "": 3 }],
  ["/a/b/0", 1],
  ["/a/b/1/d", 2],
  ["/", 3],
  ["/x", undefined],
  ["/a/x/y", undefined],
  ["/a/b/0/deeper", undefined],
  ["/toString", undefined],
  ["/a/b/length", 2],
])("the pointer %j names a value", (pointer, value) => {
  expect(valueAt({ a: { b: [1, { d: 2 }] }, "": 3 }, pointer)).toEqual(value);
});

test("a star stands for the last element that has the value", () => {
  const job = { attempts: [{ failure: "first" }, { failure: "second" }, { failure: null }, {}] };
  expect(valueAt(job, "/attempts/*/failure")).toBe("second");
  expect(valueAt(job, "/attempts/*/reason")).toBeUndefined();
  expect(valueAt({ attempts: [] }, "/attempts/*")).toBeUndefined();
});

test.each([undefined, null, 1, "text"])("nothing is below %j", (root) => {
  expect(valueAt(root, "/a")).toBeUndefined();
  expect(valueAt(root, "")).toBe(root ?? undefined);
});

test("a value is set in a copy, with all that leads to it", () => {
  const root = { a: { b: 1 }, c: 2 };
  expect(withValueAt(root, "/a/x", 3)).toEqual({ a: { b: 1, x: 3 }, c: 2 });
  expect(withValueAt(root, "/d/e/f", 4)).toEqual({ ...root, d: { e: { f: 4 } } });
  expect(withValueAt(root, "/c/d", 5)).toEqual({ a: { b: 1 }, c: { d: 5 } });
  expect(root).toEqual({ a: { b: 1 }, c: 2 });
});
