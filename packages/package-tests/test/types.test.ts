import { afterAll, beforeAll, expect, test } from "vitest";
import { addConsumer, compile, titleOf, type Compilation } from "../src/compile.ts";
import { dependencyFolder, installedWith } from "../src/installed-with.ts";
import { installProject, type Project } from "../src/project.ts";
import { clients, root } from "../src/published-packages.ts";

// The declarations hold from TypeScript 5.4 on; those of openapi-fetch do not under 5.3.
const modules: readonly Compilation[] = [
  { typescript: "5.4", module: "nodenext" },
  { typescript: "5.4", module: "esnext", moduleResolution: "bundler", exactOptionalPropertyTypes: false },
  { typescript: "7.0", module: "nodenext" },
  { typescript: "7.0", module: "nodenext", exactOptionalPropertyTypes: false },
  { typescript: "7.0", module: "esnext", moduleResolution: "bundler" },
  { typescript: "7.0", module: "esnext", moduleResolution: "bundler", exactOptionalPropertyTypes: false },
  // Node's types in place of a browser's
  { typescript: "7.0", module: "nodenext", lib: ["es2022"], types: ["node"] },
];

// A CommonJS program may import ES modules from 5.8 on under `nodenext`, and from 5.9 on under `node20`.
const commonJs: readonly Compilation[] = [
  { typescript: "5.8", module: "nodenext" },
  { typescript: "5.9", module: "node20" },
  { typescript: "7.0", module: "nodenext" },
  { typescript: "7.0", module: "node20" },
];

// Compilers of half a dozen versions at once, each with the declarations of all clients.
const patient = { timeout: 120_000 };

let project: Project;
beforeAll(async () => {
  project = await installProject(clients.flatMap(({ folder }) => installedWith(folder)));
  project.link(dependencyFolder("@types/node", root));
  for (const { platform } of clients) addConsumer(project, platform);
});
afterAll(() => project[Symbol.dispose]());

test.concurrent.each(titled(modules))("programs compile under %s", patient, async (_title, compilation) => {
  const files = clients.map(({ platform }) => `${platform}.ts`);
  await expect(compile(project, files, compilation)).resolves.toBeTypeOf("string");
});

test.concurrent.each(titled(commonJs))(
  "CommonJS programs compile under %s",
  patient,
  async (_title, compilation) => {
    const files = clients.map(({ platform }) => `${platform}.cts`);
    await expect(compile(project, files, compilation)).resolves.toBeTypeOf("string");
  },
);

test("a program does not compile where an error that it expects is none", async () => {
  project.write("wrong.ts", "// @ts-expect-error: this is right\nexport const right: number = 1;\n");
  const compiled = compile(project, ["wrong.ts"], { typescript: "7.0", module: "nodenext" });
  await expect(compiled).rejects.toThrow("TS2578");
});

function titled(compilations: readonly Compilation[]): [string, Compilation][] {
  return compilations.map((compilation) => [titleOf(compilation), compilation]);
}
