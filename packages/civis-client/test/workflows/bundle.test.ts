import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program with all that it imports, for browsers, which have nothing of Node. */
async function bundle(program: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

test("a bundle with the client has no file system and no upload in parts, whatever is called", async () => {
  const code = await bundle(`
    import { Civis } from "@org/civis-client";
    await new Civis({ apiKey: "k" }).files.upload({ file: "./voters.csv" });
  `);
  expect(code).not.toMatch(/node:|openAsBlob|addresses for/);
});

test("in a bundle, what is loaded when it is needed has to be called itself, and the error says so", async () => {
  const code = await bundle(`
    import { Civis } from "@org/civis-client";
    const { files } = new Civis({ apiKey: "k" });
    for (const call of [files.upload({ file: "./voters.csv" }), files.download({ id: 1, to: "./" })]) {
      await call.catch((error) => console.log(error.name, error.message));
    }
  `);
  writeFileSync(join(folder, "program.mjs"), code);
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "program.mjs")]);
  const message =
    /^UsageError @org\/civis-client\/files cannot be loaded .* Call its `uploadFile` or `saveFile`/;
  expect(stdout.trim().split("\n")).toEqual([expect.stringMatching(message), expect.stringMatching(message)]);
});

test("a bundle with the upload as a function has its parts, and asks for nothing of Node", async () => {
  const code = await bundle(`export { filesUpload } from "@org/civis-client";`);
  expect(code).toContain("addresses for");
  expect(code).not.toMatch(/node:|\brequire\(/);
});
