import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../lib/step.ts";

const operations = "packages/hotdata-client/src/generated/operations";
let copy: string;

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "generate-")));
  const skipped = /(^|\/)(node_modules|dist|\.git|\.turbo)$/;
  cpSync(root, copy, { recursive: true, filter: (source) => !skipped.test(source) });
  for (const spec of globSync("specs/*/openapi.yaml", { cwd: copy })) {
    if (!spec.includes("/hotdata/")) rmSync(join(copy, dirname(spec), "openapi.yaml")); // one platform shows it
  }
  for (const modules of [
    "node_modules",
    ...globSync("packages/*/node_modules", { cwd: root }),
    "scripts/node_modules",
    "specs/node_modules",
  ]) {
    if (existsSync(join(root, modules))) symlinkSync(join(root, modules), join(copy, modules));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

test("regenerating twice changes nothing", () => {
  expect(run("drift").status).toBe(0);
  expect(run("drift").output).toMatch(/generated files are up to date/);
});

test("reports a file that was edited by hand, and mends it", () => {
  const file = join(copy, operations, "connections.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace("/v1/connections", "/v2/connections"));
  const { status, output } = run("drift");
  expect(status).toBe(1);
  expect(output).toContain(`changed  ${operations}/connections.ts`);
  expect(output).toContain("npm run generate");
  expect(run("drift").status).toBe(0);
});

test("reports a generated file that is missing", () => {
  rmSync(join(copy, operations, "secrets.ts"));
  expect(run("drift").output).toContain(`missing  ${operations}/secrets.ts`);
});

test("reports a file that does not belong to the generated ones", () => {
  writeFileSync(join(copy, operations, "extra.ts"), "export {};\n");
  expect(run("drift").output).toContain(`stray    ${operations}/extra.ts`);
});

test("tells an unknown platform which ones there are", () => {
  const { status, output } = run("generate", "hotdate");
  expect(status).toBe(1);
  expect(output).toContain("no spec for hotdate. Known platforms: hotdata");
});

test("a mistake in a spec ends with file, line and hint, and writes nothing", () => {
  const file = join(copy, "specs/hotdata/secrets.yaml");
  const good = readFileSync(file, "utf8");
  writeFileSync(file, good.replace("operationId: secrets.list", "operationId: secrets_list"));
  const generated = join(copy, operations, "secrets.ts");
  writeFileSync(generated, "// untouched\n");
  const { status, output } = run("generate", "hotdata");
  writeFileSync(file, good);
  expect(status).toBe(1);
  const line = good.split("\n").findIndex((text) => text.includes("operationId: secrets.list")) + 1;
  expect(output).toMatch(new RegExp(`secrets\\.yaml:${line}: .*operationId.*\\n {2}\\S+`));
  expect(readFileSync(generated, "utf8")).toBe("// untouched\n");
});

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const environment = { ...process.env, CI: "" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, "scripts", `${script}.ts`), ...args],
    {
      cwd: copy,
      encoding: "utf8",
      env: environment,
    },
  );
  return { status, output: stdout + stderr };
}
