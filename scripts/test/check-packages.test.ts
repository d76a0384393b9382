import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { root } from "../lib/step.ts";

const client = "packages/acme-client";
let good: string;
let copy: string;

// Two clients of one shape: that of Hotdata, and the same under the name of Acme.
beforeAll(() => {
  good = realpathSync(mkdtempSync(join(tmpdir(), "check-packages-")));
  const skipped = /(^|\/)(node_modules|dist|\.turbo|LICENSE)$/;
  for (const name of ["hotdata-client", "acme-client"]) {
    const filter = (source: string): boolean => !skipped.test(source);
    cpSync(join(root, "packages/hotdata-client"), join(good, "packages", name), { recursive: true, filter });
  }
  for (const file of globSync(["*.json", "*.ts", "*.md"], { cwd: join(good, client) })) {
    edit(good, `${client}/${file}`, (text) =>
      text.replaceAll("hotdata", "acme").replaceAll("Hotdata", "Acme"),
    );
  }
});
beforeEach(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "check-packages-")));
  cpSync(good, copy, { recursive: true });
  return () => rmSync(copy, { recursive: true });
});
afterAll(() => rmSync(good, { recursive: true }));

test("the packages of this repository are in order", () => {
  expect(check(root)).toEqual({ status: 0, output: expect.stringContaining("clients alike") });
});

test("two clients that differ by their names only are alike", () => {
  expect(check(copy)).toEqual({ status: 0, output: "✓ 2 packages are in order, 2 clients alike\n" });
});

test.each(["src/http.ts", "examples/quickstart.ts", "test/client.test.ts", "tsconfig.json"])(
  "reports that %s is missing",
  (file) => {
    rmSync(join(copy, client, file));
    const { status, output } = check(copy);
    expect(status).toBe(1);
    expect(output).toContain(`✗ ${client}/${file} is missing. Every client has one: add it.`);
  },
);

test("reports a file that no other client has", () => {
  writeFileSync(join(copy, client, "src/helpers.ts"), "export {};\n");
  expect(check(copy).output).toBe(
    `✗ ${client}/src/helpers.ts is in no other client. Move it, or name it in scripts/lib/client-shape.ts.\n`,
  );
});

test("reports a README heading that is missing, and one that only this client has", () => {
  edit(copy, `${client}/README.md`, (text) => text.replace("## Errors", "## Failures"));
  const { status, output } = check(copy);
  expect(status).toBe(1);
  expect(output).toContain(`✗ ${client}/README.md lacks the heading "## Errors". Add it.`);
  expect(output).toContain(
    `✗ ${client}/README.md has the heading "## Failures", which other clients do not.`,
  );
});

test("reports README headings in another order", () => {
  const swap = (text: string): string =>
    text.replace("## Use", "## 1").replace("## Install", "## Use").replace("## 1", "## Install");
  edit(copy, `${client}/README.md`, swap);
  expect(check(copy).output).toContain(
    "has its headings in another order. Make it: Install, Use, Credentials",
  );
});

test("reports an export, a script and an engine that are missing or other", () => {
  editManifest((manifest) => {
    delete manifest.exports["./http"];
    delete manifest.scripts["clean"];
    manifest.engines["node"] = ">=18";
  });
  const { status, output } = check(copy);
  expect(status).toBe(1);
  expect(output.split("\n")).toEqual([
    `✗ ${client}/package.json lacks \`exports["./http"]\`. Make it {"types":"./dist/http.d.ts","default":"./dist/http.js"}.`,
    `✗ ${client}/package.json lacks \`scripts.clean\`. Make it "rm -rf dist".`,
    `✗ ${client}/package.json has \`engines.node\` as ">=18". Make it ">=20.19".`,
    "",
  ]);
});

test("lets a client have a further entry with optional peers, and no other", () => {
  editManifest((manifest) => {
    manifest.exports["./data"] = { types: "./dist/data.d.ts", default: "./dist/data.js" };
    manifest.peerDependencies["apache-arrow"] = ">=17";
    manifest.peerDependenciesMeta["apache-arrow"] = { optional: true };
  });
  expect(check(copy).status).toBe(0);
  editManifest((manifest) => {
    manifest.exports["./extras"] = { types: "./dist/extras.d.ts", default: "./dist/extras.js" };
    delete manifest.peerDependenciesMeta["apache-arrow"];
  });
  const { output } = check(copy);
  expect(output).toContain('has `exports["./extras"]`, which it should not.');
  expect(output).toContain('has `peerDependencies["apache-arrow"]`, which it should not.');
});

test("reports a script that only this client has", () => {
  editManifest(({ scripts }) => (scripts["postinstall"] = "node dist/setup.js"));
  expect(check(copy).output).toContain("has `scripts.postinstall`, which it should not. Remove it.");
});

test("reports a configuration that differs by more than the name", () => {
  edit(copy, "packages/hotdata-client/tsdown.config.ts", (text) => text.replace('"neutral"', '"node"'));
  const line =
    readFileSync(join(copy, client, "tsdown.config.ts"), "utf8")
      .split("\n")
      .findIndex((text) => text.includes("neutral")) + 1;
  expect(check(copy).output).toBe(
    `✗ packages/hotdata-client/tsdown.config.ts differs from that of ${client} in line ${line}. ` +
      "Make them alike but for the platform's name.\n",
  );
});

test("reports a dependency that is not pinned, and a package that does not say what it is", () => {
  editManifest((manifest) => {
    manifest.dependencies["openapi-fetch"] = "^0.17.0";
    manifest.description = "";
  });
  const { output } = check(copy);
  expect(output).toContain(
    'asks for openapi-fetch as "^0.17.0". Make it an exact version, or catalog: if others use it.',
  );
  expect(output).toContain(`✗ ${client}/package.json has no \`description\`. Say in a sentence what it is.`);
});

test("reports a package that was moved without its `repository`", () => {
  renameSync(join(copy, client), join(copy, "packages/zeta-client"));
  const { output } = check(copy);
  expect(output).toContain(
    'has `repository.directory` as "packages/acme-client". Make it "packages/zeta-client".',
  );
});

/** What the tests change in a package.json. */
interface Editable {
  description: string;
  exports: Record<string, unknown>;
  scripts: Record<string, string>;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, object>;
}

function editManifest(change: (manifest: Editable) => void): void {
  edit(copy, `${client}/package.json`, (text) => {
    const manifest: Editable = JSON.parse(text);
    change(manifest);
    return JSON.stringify(manifest, null, 2);
  });
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

function check(folder: string): { status: number | null; output: string } {
  const script = join(root, "scripts/check-packages.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { status, output: stdout + stderr };
}
