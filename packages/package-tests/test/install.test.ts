import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedWith } from "../src/installed-with.ts";
import { nodes } from "../src/nodes.ts";
import { installProject, type Project } from "../src/project.ts";
import { clients } from "../src/published-packages.ts";
import { run } from "../src/run.ts";

/** Most packages that a client may bring, itself included. */
const budget = 4;

test.concurrent.each(clients)("installing $name brings at most 4 packages", async ({ name, folder }) => {
  using project = await installProject(installedWith(folder));
  const packages = installedIn(project);
  console.log(`${name}: ${packages.length} packages, ${kilobytes(project)} kB installed`);
  expect(packages).toContain(name);
  expect(packages.length, packages.join(", ")).toBeLessThanOrEqual(budget);
});

test.each(clients)(
  "$name works without zod, except for its validators, which ask for it",
  async ({ name, folder }) => {
    using project = await installProject(installedWith(folder));
    const load = (entry: string): Promise<string> =>
      run(
        process.execPath,
        ["--input-type=module", "--eval", `await import("${name}/${entry}")`],
        project.folder,
      );
    await load("operations");
    await load("http");
    await expect(load("validators")).rejects.toThrow(/Cannot find package 'zod'/);
  },
);

test.each(clients)(
  "the oldest Node that $name allows is the oldest that is tried here",
  async ({ manifest }) => {
    const [oldest] = nodes;
    expect(manifest.engines.node).toBe(`>=${oldest?.version}`);
    for (const { command, version } of nodes) {
      expect(await run(command, ["--version"], ".")).toMatch(new RegExp(`^v${RegExp.escape(version)}\\.`));
    }
  },
);

/** Names of the packages that npm put into a project. */
function installedIn({ folder }: Project): string[] {
  const lock: { packages: object } = JSON.parse(
    readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8"),
  );
  return Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ""));
}

function kilobytes({ folder }: Project): string {
  const modules = join(folder, "node_modules");
  const files = readdirSync(modules, { recursive: true, encoding: "utf8" }).map((path) =>
    statSync(join(modules, path)),
  );
  const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  return (bytes / 1000).toFixed(0);
}
