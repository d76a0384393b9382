import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** The modules of ours and of Node that an entry reaches. */
async function reachedFrom(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [source + entry],
    absWorkingDir: source,
    bundle: true,
    external: ["node:*"],
    metafile: true,
    platform: "neutral",
    write: false,
  });
  const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return [...Object.keys(metafile.inputs), ...external];
}

const isOfFiles = (path: string): boolean => /^files\/|^node:/.test(path);

test("the core reaches neither this entry nor a module of Node", async () => {
  expect((await reachedFrom("index.ts")).filter(isOfFiles)).toEqual([]);
  expect((await reachedFrom("files/index.ts")).filter(isOfFiles)).toContain("node:fs/promises");
});

test.each(readdirSync(`${source}files`).filter((file) => file.endsWith(".ts")))(
  "files/%s has at most 200 lines",
  (file) => {
    expect(readFileSync(`${source}files/${file}`, "utf8").split("\n").length - 1).toBeLessThanOrEqual(200);
  },
);
