import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "qluster-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program for browsers with all that it imports, and the names of the files that went into it. */
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

test("a bundle for browsers has no files on disk in it, and uploads all else", async () => {
  const { code, inputs } = await bundle(`
    import { Qluster } from "@org/qluster-client";
    const answers = {
      "/stored-items": { id: 1, url: "https://storage.test/a", http_method: "PUT" },
      "/stored-items/1/publish-for-ingestion": { ingestion_job_id: 2 },
    };
    const fetch = async (url) => Response.json(answers[new URL(url).pathname] ?? {});
    const qluster = new Qluster({ baseUrl: "https://qluster.test", accessToken: "t", fetch });
    const record = { data_source_model_id: 12, key: "a.csv" };
    const steps = [];
    const onProgress = ({ step, bytes }) => steps.push(step + " " + bytes);
    const { job } = await qluster.storedItems.upload({ ...record, file: new Blob(["abc"]) }, { onProgress });
    console.log(JSON.stringify({ job, steps }));
    await qluster.storedItems.upload({ ...record, file: "./a.csv" }).catch(({ name, message }) => console.log(name, message));
  `);
  expect(inputs.filter((input) => /files/.test(input))).toEqual([]);
  const program = join(folder, "program.mjs");
  writeFileSync(program, code);
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const [first = "", second] = stdout.trim().split("\n");
  expect(JSON.parse(first)).toEqual({
    job: { ingestion_job_id: 2 },
    steps: ["create 0", "send 0", "publish 0"],
  });
  expect(second).toMatch(/^UsageError @org\/qluster-client\/files cannot be loaded .* Import `fileFrom`/);
});

test("the login is in a bundle of functions only where it is imported", async () => {
  const program = (names: string, options: string): string => `
    import { ${names}, usersMeGet } from "@org/qluster-client/operations";
    const answers = { "/token": { access_token: "t" } };
    const fetch = async (url, { headers }) =>
      Response.json(answers[new URL(url).pathname] ?? { email: headers.authorization });
    const core = new QlusterCore({ baseUrl: "https://qluster.test", fetch, ${options} });
    console.log((await usersMeGet(core)).email);`;
  const plain = await bundle(program("QlusterCore", 'accessToken: "mine"'));
  const marks = ["login: the answer has no", "grant_type", "refused a redirect"];
  expect(marks.filter((mark) => plain.code.includes(mark))).toEqual([]);
  const both = await bundle(program("login, QlusterCore", 'login, username: "ada", password: "p"'));
  expect(marks.filter((mark) => !both.code.includes(mark))).toEqual([]);
  const file = join(folder, "login.mjs");
  writeFileSync(file, both.code);
  expect((await promisify(execFile)(process.execPath, [file])).stdout).toBe("Bearer t\n");
});
