import { basename } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installWithPeers, type Project } from "../src/project.ts";
import { libraries, type PublishedPackage } from "../src/published-packages.ts";
import { run } from "../src/run.ts";
import { runtimes } from "../src/runtimes.ts";

let project: Project;
beforeAll(async () => {
  project = await installWithPeers(libraries);
});
afterAll(() => project[Symbol.dispose]());

const cases = libraries.flatMap((library) => runtimes.map((runtime) => ({ ...runtime, ...library })));

test.concurrent.each(cases)("$runtime imports and requires every entry of $name", async (library) => {
  const { command, flags, runtime } = library;
  const program = `${basename(library.folder)}-${runtime.replace(" ", "-")}`;
  project.write(`${program}.js`, importing(library));
  project.write(`${program}.cjs`, requiring(library));
  const imported: Names = JSON.parse(await run(command, [...flags, `${program}.js`], project.folder));
  const required: Names = JSON.parse(await run(command, [...flags, `${program}.cjs`], project.folder));
  expect(Object.keys(imported)).toEqual(entriesOf(library));
  expect(Object.values(imported)).not.toContainEqual([]);
  expect(required).toEqual(imported);
});

/** What an entry exports, sorted, by entry. */
type Names = Readonly<Record<string, readonly string[]>>;

/** A program that imports all entries and prints what they export. */
function importing(library: PublishedPackage): string {
  const lines = entriesOf(library).map((entry, index) =>
    entry.endsWith(".json")
      ? `import entry${index} from "${entry}" with { type: "json" };`
      : `import * as entry${index} from "${entry}";`,
  );
  const names = entriesOf(library).map((entry, index) => `"${entry}": Object.keys(entry${index}).sort()`);
  return `${lines.join("\n")}\nconsole.log(JSON.stringify({ ${names.join(", ")} }));\n`;
}

/** The same program with `require`. */
function requiring(library: PublishedPackage): string {
  const names = entriesOf(library).map((entry) => `"${entry}": Object.keys(require("${entry}")).sort()`);
  return `console.log(JSON.stringify({ ${names.join(", ")} }));\n`;
}

/** The entries under the names that users import. */
function entriesOf({ name, manifest }: PublishedPackage): string[] {
  return Object.keys(manifest.exports).map((entry) => name + entry.slice(1));
}
