import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { afterAll, describe, expect, test } from "vitest";
import { pack } from "../src/pack.ts";
import { createProject } from "../src/project.ts";
import { publishedPackages } from "../src/published-packages.ts";

const project = createProject();
afterAll(() => project[Symbol.dispose]());

describe.each(publishedPackages)("the tarball of $name", ({ folder }) => {
  test("has nothing that publint would mend, suggestions included", async () => {
    const { file } = await pack(folder, project.folder);
    const tarball = Uint8Array.from(readFileSync(file)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  test("has types that are right wherever ES modules are understood", async () => {
    const { file } = await pack(folder, project.folder);
    const analysis = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(file))));
    expect(analysis.types).not.toBe(false);
    expect(analysis.types === false ? [] : analysis.problems.filter(concernsModules)).toEqual([]);
  });
});

/**
 * The profile `esm-only` of arethetypeswrong: what concerns resolution before `exports`, or a `require` that does
 * not know ES modules, is not looked at.
 */
function concernsModules(problem: Problem): boolean {
  return !("resolutionKind" in problem && ["node10", "node16-cjs"].includes(problem.resolutionKind));
}
