import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { examplesIn } from "./examples-in.ts";
import { emitFixture, features } from "./fixture.ts";

const goldenFolder = join(import.meta.dirname, "golden");

/** Whole packages, reviewed like code. */
const packages = ["bookshop", "lab"];

/** Files that a feature shows in, beside its operations. */
const shownFiles: Readonly<Record<string, RegExp>> = {
  security: /core|client\.ts|methods/,
  "password-login": /core|client\.ts|methods|index|contract/,
  "password-login-only": /core|client\.ts|methods|operations\/index/,
  "dotted-ids": /core|client\.ts|methods|index/,
  evidence: /README/,
  events: /methods|client\.ts|core|README/,
  poll: /core|client\.ts|methods|README/,
  "body-whole": /core|client\.ts|methods/,
  "pages-page": /core|client\.ts|methods/,
};

test.each(features)("writes the operations of %s as its golden files show", async (feature) => {
  const files = shown(feature, await emitFixture(feature));
  expect(strays(files)).toEqual([]);
  for (const [path, text] of files) await expect(text).toMatchFileSnapshot(path);
});

test.each(packages)("writes the whole package of %s as its golden files show", async (name) => {
  const emitted = [...(await emitFixture(`${name}/openapi`))].filter(([path]) => path !== "openapi.json");
  const files = golden(name, [...emitted, ["examples.ts", examplesIn(emitted)]]);
  expect(strays(files)).toEqual([]);
  for (const [path, text] of files) await expect(text).toMatchFileSnapshot(path);
});

/** The files of a feature that are worth reading. */
function shown(feature: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const always = /^src\/generated\/(operations\/(?!index)|failures|schema)/;
  const some = [...files].filter(([path, text]) => {
    if (path.endsWith("schema.ts") && !text.includes("interface components")) return false;
    return always.test(path) || shownFiles[feature]?.test(path) === true;
  });
  return golden(feature, some);
}

/** Files by their golden path. Contract tests are kept as text: they would run, and there is no such platform. */
function golden(folder: string, files: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(
    files.map(([path, text]) => [
      join(
        goldenFolder,
        folder,
        path.replace(/(src|test)\/generated\//, "").replace(/\.test\.ts$/, ".test.txt"),
      ),
      text,
    ]),
  );
}

/** Golden files that are left of former times. */
function strays(files: ReadonlyMap<string, string>): string[] {
  const [first = ""] = files.keys();
  const folder = join(goldenFolder, relative(goldenFolder, first).split("/")[0] ?? "");
  return globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(path));
}
