// Proves that the generated files are what the generator makes of the specs: it regenerates all of them and
// compares. A hand edit, a missing and a stray file are each reported, and mended by the same run.

import { spawnSync } from "node:child_process";
import { compare, hashGeneratedFiles } from "./lib/generated-files.ts";
import { root } from "./lib/step.ts";

const before = hashGeneratedFiles();
const run = spawnSync("node", ["scripts/generate.ts"], { cwd: root, encoding: "utf8" });
if (run.status !== 0) {
  console.error(`${run.stdout}${run.stderr}`);
  process.exit(1);
}
const differences = compare(before, hashGeneratedFiles());
const uncommitted = process.env["CI"] === "true" ? porcelain() : [];
if (differences.length + uncommitted.length > 0) {
  console.error("The generated files were not what the specs and the generator make:");
  console.error([...differences, ...uncommitted].map((line) => `  ${line}`).join("\n"));
  console.error(
    "They are regenerated now (`npm run generate` does it too): review the difference and commit it.",
  );
  process.exit(1);
}
console.log(`✓ ${before.size} generated files are up to date`);

/** In a clean clone, what git sees after regenerating must be nothing; new and deleted files count. */
function porcelain(): string[] {
  const { stdout } = spawnSync("git", ["status", "--porcelain", "--", "packages"], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line !== "");
}
