import { cpSync, mkdtempSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./published-packages.ts";
import { run } from "./run.ts";

/** A package as the registry would get it. */
export interface Tarball {
  readonly file: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** What is in it, sorted. */
  readonly paths: readonly string[];
}

/**
 * Packs a folder as `pnpm publish` would: workspace and catalog versions become real ones, and a package without
 * a LICENSE gets the repository's.
 */
export async function pack(folder: string, destination: string): Promise<Tarball> {
  // pnpm leaves a file beside the package while it packs, over which another pack of the same folder stumbles; what
  // names its files, as ours do, overlooks it
  const isOurs = !folder.split(sep).includes("node_modules");
  const source = isOurs ? folder : copied(folder, destination);
  const pnpm = join(root, "node_modules", ".bin", "pnpm");
  const options = ["--json", "--pack-destination", destination, "--config.ignore-scripts=true"];
  const { filename: file }: { filename: string } = JSON.parse(await run(pnpm, ["pack", ...options], source));
  const listed = (await run("tar", ["-tzf", file], destination)).trimEnd().split("\n");
  const paths = listed.map((path) => path.replace(/^package\//, "")).toSorted();
  return { file, size: statSync(file).size, paths };
}

function copied(folder: string, destination: string): string {
  const copy = mkdtempSync(join(destination, ".packing-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
