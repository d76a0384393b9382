import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { emitFixture, features } from "./fixture.ts";

const packages = ["bookshop/openapi", "lab/openapi"];

test.each([...packages, ...features])("makes the same bytes of %s when it runs again", async (name) => {
  const [first, second] = [await emitFixture(name), await emitFixture(name)];
  expect([...second]).toEqual([...first]);
});

test("makes the same bytes of two specs at once", async () => {
  const alone = await Promise.all(packages.map(emitFixture));
  const [together] = await Promise.all([Promise.all(packages.map(emitFixture)), emitFixture("failures")]);
  expect(together.map((files) => [...files])).toEqual(alone.map((files) => [...files]));
});

test.each(packages)("makes the same bytes of %s in any process, whatever its surroundings", async (name) => {
  const here = JSON.stringify([...(await emitFixture(name))]);
  const [first, second] = await Promise.all([
    inProcess(name, { LC_ALL: "C", TZ: "Pacific/Auckland" }),
    inProcess(name, { LC_ALL: "tr_TR.UTF-8", TZ: "America/New_York" }),
  ]);
  expect(first).toBe(here);
  expect(second).toBe(here);
});

async function inProcess(name: string, surroundings: NodeJS.ProcessEnv): Promise<string> {
  const program = join(import.meta.dirname, "print-output.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program, name], {
    cwd: tmpdir(),
    env: { ...process.env, ...surroundings },
    maxBuffer: 10_000_000,
  });
  return stdout;
}
