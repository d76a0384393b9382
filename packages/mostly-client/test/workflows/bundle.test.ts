import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program with all that it imports, and the names of the files that went into it. */
async function bundle(program: string): Promise<{ code: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

test("a bundle with the client has no library for tables, files or bars, whatever is called", async () => {
  const { inputs } = await bundle(`
    import { MostlyAI } from "@org/mostly-client";
    await new MostlyAI().train({ data: "./census.csv", progress: true });
  `);
  const own = inputs.map((input) => input.replace(/^.*dist\//, ""));
  expect(own).toContain("index.js");
  expect(own.filter((name) => /data|files|progress|hyparquet|cli-progress/.test(name))).toEqual([]);
});

test("in a bundle, what is loaded when it is needed has to be passed, and the error says so", async () => {
  const { code } = await bundle(`
    import { MostlyAI } from "@org/mostly-client";
    const mostly = new MostlyAI({ apiKey: "k" });
    const data = { name: "census", data: "UEFSMQ==" };
    for (const params of [{ data: "./census.csv" }, { data, progress: true }]) {
      await mostly.train(params).catch((error) => console.log(error.name, error.message));
    }
  `);
  writeFileSync(join(folder, "program.mjs"), code);
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "program.mjs")]);
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^UsageError @org\/mostly-client\/data .* Import `sourceTable`/),
    expect.stringMatching(/^UsageError @org\/mostly-client\/progress .* Import `terminalProgress`/),
  ]);
});

test("a bundle with bars asks for no module of Node", async () => {
  const { code } = await bundle(`export { terminalProgress } from "@org/mostly-client/progress";`);
  expect(code).not.toMatch(/\brequire\(/);
});
