import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderValidators } from "../../src/validators/render-validators.ts";
import { splitViews } from "../../src/views/split-views.ts";
import { schemaTypes } from "./feature.ts";
import { features } from "./features.ts";
import { uses } from "./uses.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "emitted-types-"));
const report: string[] = [];

// Everything goes through one run of the compiler that packages are built with, under the flags of packages.
beforeAll(async () => {
  for (const [index, { document, title }] of features.entries()) {
    const { dts } = await renderValidators(splitViews(document), "// Generated.");
    write(`${index}/schema.ts`, await schemaTypes(document));
    write(`${index}/validators.d.ts`, dts);
    const use = uses.get(title);
    if (use !== undefined) write(`${index}/use.ts`, use);
  }
  write("package.json", '{ "type": "module" }');
  write("tsconfig.json", JSON.stringify(tsconfig()));
  report.push(...compile());
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(features.map(({ title }, index) => ({ title, index })))("compiles: $title", ({ index }) => {
  expect(report.filter((line) => line.startsWith(`${index}/`))).toEqual([]);
});

test("the compiler has nothing else to say", () => {
  expect(report).toEqual([]);
});

test("each use belongs to a feature", () => {
  const titles = features.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining([...uses.keys()]));
});

function tsconfig(): object {
  const openapiFetch = dirname(createRequire(import.meta.url).resolve("openapi-fetch"));
  return {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: {
      lib: ["es2023", "dom", "dom.iterable"],
      paths: {
        "@org/client-runtime": [join(repository, "packages/runtime/src/validator.ts")],
        "openapi-fetch": [join(openapiFetch, "index.d.mts")],
      },
    },
  };
}

function compile(): string[] {
  try {
    execFileSync(join(repository, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], {
      cwd: folder,
    });
    return [];
  } catch (error) {
    const output = error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    return output.split("\n").filter((line) => line !== "");
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
