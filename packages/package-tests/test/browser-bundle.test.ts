import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installWithPeers, type Project } from "../src/project.ts";
import { libraries } from "../src/published-packages.ts";

let project: Project;
beforeAll(async () => {
  project = await installWithPeers(libraries);
});
afterAll(() => project[Symbol.dispose]());

test.each(libraries)(
  "a browser bundle of all of $name asks for no module of Node",
  async ({ name, manifest }) => {
    const entries = Object.keys(manifest.exports).filter((entry) => !/\.json$|^\.\/files$/.test(entry)); // files need a disk
    for (const entry of entries) {
      const { metafile, outputFiles } = await build({
        stdin: { contents: `export * from "${name}${entry.slice(1)}";`, resolveDir: project.folder },
        bundle: true,
        external: ["node:*"], // or esbuild would fail without telling which
        format: "esm",
        metafile: true,
        platform: "browser",
        write: false,
      });
      expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
      expect(outputFiles[0]?.text).not.toMatch(/\brequire\(/);
    }
  },
);
