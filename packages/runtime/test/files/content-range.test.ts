import { expect, test } from "vitest";
import { readContentRange, unsatisfiedTotal } from "../../src/files/content-range.ts";

const having = (value: string): Headers => new Headers({ "content-range": value });

test.each([
  ["bytes 0-9/10", { start: 0, end: 10, total: 10 }],
  ["bytes 4-9/*", { start: 4, end: 10, total: undefined }],
  ["bytes 9-4/10", undefined],
  ["bytes 0-10/10", undefined],
  ["bytes */10", undefined],
  ["lines 0-9/10", undefined],
])("%s is the range %j", (value, range) => {
  expect(readContentRange(having(value))).toEqual(range);
});

test.each([
  ["bytes */10", 10],
  ["bytes */*", undefined],
  ["bytes 0-9/10", undefined],
])("%s leaves a total of %j", (value, total) => {
  expect(unsatisfiedTotal(having(value))).toBe(total);
  expect(unsatisfiedTotal(new Headers())).toBeUndefined();
});
