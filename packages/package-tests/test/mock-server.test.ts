import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addConsumer, compile } from "../src/compile.ts";
import { compileConsumers, kinds, type ProgramFile } from "../src/consumer-programs.ts";
import { dependencyFolder } from "../src/installed-with.ts";
import { pack } from "../src/pack.ts";
import { createProject, type Project } from "../src/project.ts";
import { clients, mockServer } from "../src/published-packages.ts";
import { run } from "../src/run.ts";

const lib = ["es2022", "dom", "esnext.disposable"];
let project: Project;
let installed: string;
let programFile: ProgramFile;

// Prism brings some 150 packages. Packing them all would take longer than all other tests together, so the
// tarball is unpacked where npm would have put it, and its dependencies are linked from the workspace.
beforeAll(async () => {
  project = createProject();
  const { file } = await pack(mockServer.folder, project.folder);
  installed = join(project.folder, "node_modules", mockServer.name);
  mkdirSync(installed, { recursive: true });
  await run("tar", ["-xzf", file, "--strip-components=1", "-C", installed], project.folder);
  const dependencies = Object.keys(mockServer.manifest.dependencies ?? {});
  for (const name of dependencies) project.link(dependencyFolder(name, mockServer.folder));
  programFile = await compileConsumers(project, ["mock-server"], lib);
});
afterAll(() => project[Symbol.dispose]());

test("the installed command tells how it is used, and which platforms there are", async () => {
  const [command = ""] = Object.values(mockServer.manifest.bin ?? {});
  const help = await run(join(installed, command), ["--help"], project.folder);
  expect(help).toContain("--port");
  for (const { platform } of clients) expect(help).toContain(platform);
});

test.each(kinds)("a program mocks every platform that has a client, as %s", async (kind) => {
  const seen = await run(process.execPath, [programFile("mock-server", kind), "{}"], project.folder);
  expect(seen).toBe(clients.map(({ platform }) => `${platform}: 404\n`).join(""));
});

test("a program that uses it compiles under TypeScript 5.4, too", async () => {
  addConsumer(project, "mock-server");
  const compiled = compile(project, ["mock-server.ts"], { typescript: "5.4", module: "nodenext", lib });
  await expect(compiled).resolves.toBeTypeOf("string");
});
