import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { SpecError } from "../../src/errors.ts";
import { Thread } from "../../src/threads/thread.ts";
import type * as echo from "./echo.ts";

const thread = new Thread<typeof echo>(new URL("./echo.ts", import.meta.url));

test("gives each call its own answer", async () => {
  const answers = await Promise.all([1, "two", { three: [3] }].map((value) => thread.call("echo", value)));
  expect(answers).toEqual([1, "two", { three: [3] }]);
});

test("rejects with what went wrong in the thread", async () => {
  await expect(thread.call("fail")).rejects.toThrow("broken");
});

test("keeps the problems of a spec", async () => {
  const error = await thread.call("refuse").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SpecError);
  expect((error as SpecError).problems).toEqual([
    { message: "Wrong.", where: "#/paths", hint: "Mend it." },
    { message: "Also.", where: "#/info", hint: "That too." },
  ]);
});

test("keeps no process that has nothing to ask", async () => {
  const program = `await import(${JSON.stringify(new URL("../../src/threads/threads.ts", import.meta.url).href)});`;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
    timeout: 10_000,
  });
  expect(await run).toEqual({ stdout: "", stderr: "" });
});
