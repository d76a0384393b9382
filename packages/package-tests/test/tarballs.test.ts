import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, type Tarball } from "../src/pack.ts";
import { createProject } from "../src/project.ts";
import {
  clients,
  mockServer,
  publishedPackages,
  type Manifest,
  type PublishedPackage,
} from "../src/published-packages.ts";
import { run } from "../src/run.ts";

/** What may be in a tarball, and must be there at least once. */
const everywhere = [
  /^LICENSE$/,
  /^README\.md$/,
  /^package\.json$/,
  /^dist\/[\w-]+\.js$/,
  /^dist\/[\w-]+\.d\.ts$/,
];

const project = createProject();
afterAll(() => project[Symbol.dispose]());

describe.each(publishedPackages)("the tarball of $name", (published) => {
  let tarball: Tarball;
  let manifest: Manifest;
  beforeAll(async () => {
    tarball = await pack(published.folder, project.folder);
    manifest = JSON.parse(await run("tar", ["-xzOf", tarball.file, "package/package.json"], project.folder));
    console.log(
      `${published.name}: ${tarball.paths.length} files, ${(tarball.size / 1000).toFixed(1)} kB packed`,
    );
  });

  test("holds what users need and nothing else", () => {
    const rules = [...everywhere, ...additions(published)];
    expect(tarball.paths.filter((path) => !rules.some((rule) => rule.test(path)))).toEqual([]);
    expect(rules.filter((rule) => !tarball.paths.some((path) => rule.test(path)))).toEqual([]);
  });

  test("has every file that its package.json names", () => {
    const named = [...filesIn(manifest.exports), ...filesIn(manifest.bin ?? {})];
    expect(named.filter((file) => !tarball.paths.includes(file))).toEqual([]);
  });

  test("asks for versions that the registry knows, not for those of the workspace", () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"(workspace|catalog|link|file):/);
    for (const name of Object.keys(published.manifest.dependencies ?? {})) {
      expect(manifest.dependencies?.[name], name).toMatch(/^\^?\d+\.\d+\.\d+/);
    }
  });

  test("brings the license of the repository", async () => {
    const license = await run("tar", ["-xzOf", tarball.file, "package/LICENSE"], project.folder);
    expect(license).toBe(readFileSync(new URL("../../../LICENSE", import.meta.url), "utf8"));
  });
});

test.each(clients)(
  "there is a consumer program for $name, which also shows what is refused",
  ({ platform }) => {
    const program = new URL(`../consumers/${platform}.ts`, import.meta.url);
    expect(existsSync(program), `write consumers/${platform}.ts, see README.md`).toBe(true);
    expect(readFileSync(program, "utf8")).toContain("@ts-expect-error");
  },
);

/** What a package has beside its code: a client its document, the mock server those of all platforms. */
function additions(published: PublishedPackage): RegExp[] {
  if (published === mockServer)
    return clients.map(({ platform }) => new RegExp(`^specs/${platform}\\.json$`));
  return clients.some(({ name }) => name === published.name) ? [/^openapi\.json$/] : [];
}

/** The files that `exports` or `bin` name, without `./`. */
function filesIn(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(filesIn) : [];
}
