import { expect, test } from "vitest";
import { parsePosition, printPosition } from "../src/resume-token.ts";

test("a position survives as text for an URL, whatever stands in it", () => {
  const position = { "/cursor": "ü☃🔑\n", "/deep/offset": 12, "/flag": false };
  const token = printPosition("things.list", position);
  expect(token).toMatch(/^[\w%.]+$/);
  expect(parsePosition("things.list", token)).toEqual(position);
});

test("a token belongs to its list", () => {
  expect(() => parsePosition("other.list", printPosition("things.list", {}))).toThrow(
    "other.list: `resumeToken` is none of",
  );
});
