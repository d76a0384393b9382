import { expect, test } from "vitest";
import { fileName } from "../../src/files/file-name.ts";

test.each([
  ["attachment; filename=plain.zip", "plain.zip"],
  ["attachment; FILENAME = plain.zip ; size=3", "plain.zip"],
  [String.raw`attachment; filename="a \"b\".zip"`, "a _b_.zip"],
  ["attachment; filename*=utf-8'en'%e2%82%ac%20rates.csv", "€ rates.csv"],
  ["attachment; filename*=ISO-8859-1''caf%E9.txt", "café.txt"],
  ["attachment; filename=a.txt; filename*=UTF-8''%FF", "a.txt"],
  ["attachment; filename=a.txt; filename*=nonsense''b.txt", "a.txt"],
  ['attachment; filename="caf\u00c3\u00a9.txt"', "café.txt"],
  ['attachment; filename="caf\u00e9.txt"', "café.txt"],
  ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
  [String.raw`attachment; filename="C:\temp\a.txt"`, "a.txt"],
  ['attachment; filename="../.."', "download"],
  ['attachment; filename=".bashrc"', "bashrc"],
  ["attachment; filename*=UTF-8''a%00b%0Ac%E2%80%AE.txt", "a_b_c_.txt"],
  ['attachment; filename="CON.txt"', "_CON.txt"],
  ['attachment; filename="a.txt. . "', "a.txt"],
  ['attachment; filename=""', "download"],
  ["attachment", "download"],
  ["", "download"],
])("%s names the file %s", (disposition, name) => {
  expect(fileName(disposition)).toBe(name);
});

test("a long name is cut to 200 bytes and keeps its extension", () => {
  const name = fileName(`attachment; filename*=UTF-8''${encodeURIComponent("数".repeat(300))}.parquet`);
  expect(name).toMatch(/^数+\.parquet$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
});
