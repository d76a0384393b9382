import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./step.ts";

/** Where generated files stand, and READMEs, which have a generated section. */
const patterns = [
  "packages/*-client/src/generated/**",
  "packages/*-client/test/generated/**",
  "packages/*-client/openapi.json",
  "packages/*-client/README.md",
  "packages/mock-server/specs/*.json",
];

/** Content hashes of all generated files, by path. New and deleted files show as such. */
export function hashGeneratedFiles(): Map<string, string> {
  const files = globSync(patterns, { cwd: root }).filter((file) => statSync(join(root, file)).isFile());
  return new Map(files.toSorted().map((file) => [file, hash(join(root, file))]));
}

/** What became of files between two looks: `changed`, `missing` (was not there) or `stray` (should not be there). */
export function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return files
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => `${!before.has(file) ? "missing" : !after.has(file) ? "stray  " : "changed"}  ${file}`);
}

function hash(file: string): string {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
}
