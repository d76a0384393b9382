import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("compiles every golden file under the flags of the client packages", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const project = join(import.meta.dirname, "golden");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", project], { cwd: project });
  const output = await run.then(
    ({ stdout }) => stdout,
    (failure: { stdout: string }) => failure.stdout,
  );
  expect(output).toBe("");
});
