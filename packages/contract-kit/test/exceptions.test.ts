import { expect, test } from "vitest";
import { exceptions } from "../src/exceptions.ts";

const all = Object.values(exceptions).flatMap(({ ledger, faults }) => [
  ...Object.entries(ledger),
  ...Object.entries(faults),
]);

test("there are no more exceptions than there were", () => {
  expect(all).toHaveLength(0);
});

test("every exception has a reason", () => {
  expect(all.filter(([, reason]) => reason.length < 20)).toEqual([]);
});
