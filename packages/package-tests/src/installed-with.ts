import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readManifest } from "./published-packages.ts";

/** The folders of all packages that installing one brings, itself first: ours, and others as pnpm has them. */
export function installedWith(folder: string): string[] {
  const found = new Set<string>();
  visit(realpathSync(folder), found);
  return [...found];
}

/** The folders of the peers of a package. */
export function peersOf(folder: string): string[] {
  return Object.keys(readManifest(folder).peerDependencies ?? {}).map((name) =>
    dependencyFolder(name, folder),
  );
}

/** Where a dependency of a package lies. */
export function dependencyFolder(name: string, folder: string): string {
  const places = createRequire(join(folder, "package.json")).resolve.paths(`${name}/`) ?? [];
  const place = places.map((modules) => join(modules, name)).find((candidate) => existsSync(candidate));
  if (place === undefined) throw new Error(`${name}, which ${folder} needs, is not installed.`);
  return realpathSync(place);
}

function visit(folder: string, found: Set<string>): void {
  if (found.has(folder)) return;
  found.add(folder);
  for (const name of Object.keys(readManifest(folder).dependencies ?? {}))
    visit(dependencyFolder(name, folder), found);
}
