import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { installedWith, peersOf } from "./installed-with.ts";
import { pack } from "./pack.ts";
import { readManifest } from "./published-packages.ts";
import { run } from "./run.ts";

/** A user's project, outside the workspace. */
export interface Project extends Disposable {
  readonly folder: string;
  /** Writes a file, folders included. */
  write(path: string, content: string): void;
  /** Links a package from the workspace, for what is not under test and has too many files to pack them. */
  link(folder: string): void;
}

/** Makes a project with nothing in it but a package.json. */
export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "consumer-")));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const link = (target: string): void => {
    const place = join(folder, "node_modules", readManifest(target).name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place, "junction");
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return { folder, write, link, [Symbol.dispose]: () => rmSync(folder, { recursive: true, maxRetries: 3 }) };
}

/**
 * Makes a project and installs packages into it with npm, from their tarballs and nowhere else: offline and with
 * an empty cache, npm fails over any package that is missing.
 */
export async function installProject(packages: Iterable<string>): Promise<Project> {
  using made = new DisposableStack();
  const project = made.use(createProject());
  const tarballs = await Promise.all([...new Set(packages)].map((folder) => pack(folder, project.folder)));
  const options = ["--offline", "--cache", join(project.folder, ".cache"), "--no-audit", "--no-fund"];
  await run("npm", ["install", ...options, ...tarballs.map(({ file }) => file)], project.folder);
  made.move(); // from here on it is the caller's
  return project;
}

/** The same, with what the packages bring along, and with their optional peers, such as zod, linked. */
export async function installWithPeers(packages: readonly { readonly folder: string }[]): Promise<Project> {
  const folders = packages.map(({ folder }) => folder);
  const project = await installProject(folders.flatMap(installedWith));
  for (const peer of new Set(folders.flatMap(peersOf))) project.link(peer);
  return project;
}
