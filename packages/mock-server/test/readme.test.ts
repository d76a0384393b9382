import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

// The code of the README in a project such as its readers have. Blocks that begin with a file's name are that file.
const root = fileURLToPath(new URL("..", import.meta.url));
const project = realpathSync(mkdtempSync(join(tmpdir(), "readme-")));
afterAll(() => rmSync(project, { recursive: true, maxRetries: 3 }));

const prelude = `import { defineMock, startMock } from "@org/mock-server";
import { MostlyAI } from "@org/mostly-client";
void [defineMock, startMock, MostlyAI];
`;
const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```(ts|js)\n(.*?)^```/gms)];
const files = blocks.map(([, language = "", code = ""], index) => {
  const name = /^\/\/ (\S+\.[jt]s)$/m.exec(code)?.[1];
  return name === undefined ? { name: `block-${index}.${language}`, code: prelude + code } : { name, code };
});

write("package.json", JSON.stringify({ type: "module" }));
for (const { name, code } of files) write(name, code);
link("@org/mock-server", root);
link("@org/mostly-client", join(root, "../mostly-client"));
link("vitest", join(root, "node_modules/vitest"));
link("@types/node", join(root, "node_modules/@types/node"));
// Jest itself is large. What the README takes from it, Vitest has under the same names.
write("node_modules/@jest/globals/package.json", JSON.stringify({ type: "module", exports: "./index.js" }));
write("node_modules/@jest/globals/index.js", `export { afterAll, beforeEach, expect, test } from "vitest";`);

test("its programs for Vitest and Jest pass", async () => {
  const include = ["*.test.ts", "*.jest-test.js"];
  write("vitest.config.js", `export default { test: { include: ${JSON.stringify(include)} } };`);
  const output = await run(join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=tap-flat");
  expect(output.match(/^ok /gm)).toHaveLength(5);
});

test("its program for node:test passes", async () => {
  const named = files.filter(({ name }) => name.endsWith(".node-test.ts")).map(({ name }) => name);
  expect(await run("--test", "--test-reporter=tap", ...named)).toMatch(/^# pass 1$/m);
});

test("a mock starts with the plan that it shows", async () => {
  const plan = files.find(({ code }) => code.includes("const plan ="))?.code;
  write("plan.ts", `${plan}\nconst mock = await startMock("mostly", plan);\nawait mock.stop();\n`);
  expect(await run("plan.ts")).toBe("");
});

test("all its TypeScript compiles under strict settings", async () => {
  const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
  const modern = { module: "nodenext", target: "es2023", lib: ["es2023", "dom", "esnext.disposable"] };
  const here = { types: ["node"], allowImportingTsExtensions: true, skipLibCheck: true, noEmit: true };
  const compilerOptions = { ...strict, ...modern, ...here };
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  expect(files.filter(({ name }) => name.endsWith(".ts")).length).toBeGreaterThan(3);
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  expect(await run(join(typescript, "bin/tsc"), "-p", "tsconfig.json")).toBe("");
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}

function link(name: string, target: string): void {
  const place = join(project, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(target), place, "junction");
}

/** Runs Node in the project and gives what it prints; throws all of it when it fails. */
async function run(...args: string[]): Promise<string> {
  // without the marks of the test run that this is
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_|TEST$)/.test(name));
  const program = spawn(process.execPath, args, { cwd: project, env: Object.fromEntries(inherited) });
  const ended = new Promise((resolve) => program.once("close", resolve));
  const [output, errors] = await Promise.all([text(program.stdout), text(program.stderr)]);
  const status = await ended;
  if (status !== 0)
    throw new Error(`node ${args.join(" ")} ended with ${String(status)}:\n${output}${errors}`);
  return output;
}
