import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

/** A package of the workspace. */
export interface WorkspacePackage {
  /** `packages/hotdata-client` */
  readonly folder: string;
  /** Where the folder is on this machine. */
  readonly path: string;
  /** The platform whose client it is; empty for other packages. */
  readonly platform: string;
  readonly manifest: Manifest;
}

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: object;
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** All packages below `packages/`, in alphabetical order. */
export function workspacePackages(root: string): WorkspacePackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .toSorted()
    .map((file) => {
      const path = join(root, dirname(file));
      const name = basename(path);
      const platform = name.endsWith("-client") ? name.slice(0, -"-client".length) : "";
      const manifest: Manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
      return { folder: `packages/${name}`, path, platform, manifest };
    });
}

/** The files of a package, without what is installed and built. */
export function listFiles(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(path, join(parentPath, name)).split(sep).join("/"))
    .filter((file) => !/^(node_modules|dist|\.turbo)\/|\.tgz$/.test(file))
    .toSorted();
}
