import { statSync } from "node:fs";
import { join } from "node:path";
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
  const pnpm = join(root, "node_modules", ".bin", "pnpm");
  const options = ["--json", "--pack-destination", destination, "--config.ignore-scripts=true"];
  const { filename: file }: { filename: string } = JSON.parse(await run(pnpm, ["pack", ...options], folder));
  const listed = (await run("tar", ["-tzf", file], destination)).trimEnd().split("\n");
  const paths = listed.map((path) => path.replace(/^package\//, "")).toSorted();
  return { file, size: statSync(file).size, paths };
}
