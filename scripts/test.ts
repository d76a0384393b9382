// Everything that CI runs. It closes with one line that counts all packages' tests; a step that fails counts as
// one failed test, so that the line never looks better than the run.

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, step } from "./lib/step.ts";

const started = performance.now();
const checks = [
  step("lint and format", "node", ["scripts/lint.ts"]),
  step("generated files match the specs", "node", ["scripts/drift.ts"]),
  step("build", "turbo", ["run", "build", "--filter=./packages/*"]),
  step("types", "node", ["scripts/types.ts"]),
];

const report = join(root, "node_modules", ".vitest-report.json");
rmSync(report, { force: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync("vitest", ["run", ...reporters], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CI: "true" }, // a missing snapshot fails instead of being written
});
const { passed, failed } = readCounts();

const broken = checks.filter((ok) => !ok).length + (status === 0 || failed > 0 ? 0 : 1);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${passed} passed, ${failed + broken} failed`);
process.exit(failed + broken > 0 || passed === 0 ? 1 : 0);

/** What Vitest counted now; nothing, if it did not get so far. */
function readCounts(): { passed: number; failed: number } {
  try {
    const counts: unknown = JSON.parse(readFileSync(report, "utf8"));
    if (typeof counts !== "object" || counts === null) return { passed: 0, failed: 0 };
    const read = (name: string): number => Number(Reflect.get(counts, name));
    return { passed: read("numPassedTests"), failed: read("numFailedTests") };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
