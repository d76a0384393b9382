import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is read here of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

/** A package that users install. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A package that is a platform's client. */
export interface ClientPackage extends PublishedPackage {
  readonly platform: string;
}

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** Every package of the workspace that is not private. */
export const publishedPackages: readonly PublishedPackage[] = globSync("packages/*/package.json", {
  cwd: root,
})
  .toSorted()
  .map((file) => readPackage(dirname(join(root, file))))
  .filter(({ manifest }) => manifest.private !== true);

/** Those of them that are clients. */
export const clients: readonly ClientPackage[] = publishedPackages
  .filter(({ folder }) => folder.endsWith("-client"))
  .map((client) => ({ ...client, platform: basename(client.folder).slice(0, -"-client".length) }));

/** Those of them that mock the platforms: they need a newer Node than the others. */
export const mockServer: PublishedPackage = named("mock-server");

/** Those of them that are no mock: they run wherever the clients do. */
export const libraries: readonly PublishedPackage[] = publishedPackages.filter((one) => one !== mockServer);

/** The package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function readPackage(folder: string): PublishedPackage {
  const manifest = readManifest(folder);
  return { name: manifest.name, folder, manifest };
}

function named(folder: string): PublishedPackage {
  const found = publishedPackages.find((one) => basename(one.folder) === folder);
  if (found === undefined) throw new Error(`There is no published package in packages/${folder}.`);
  return found;
}
