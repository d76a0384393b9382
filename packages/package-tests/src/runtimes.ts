import { binaries } from "./binaries.ts";
import { nodes } from "./nodes.ts";

/** A runtime that runs a file. */
export interface Runtime {
  /** `Bun`. */
  readonly name: string;
  /** `1.4`. */
  readonly version: string;
  readonly command: string;
  /** What stands before the file. */
  readonly flags: readonly string[];
}

// with no permission but these: not even to read the environment
const permissions = [
  "--no-prompt",
  "--cached-only",
  "--allow-net=127.0.0.1",
  "--allow-read=.",
  "--allow-write=.",
];

/** The runtimes that run files, as the lockfile has them for this system: Node in its versions, Bun and Deno. */
export const runtimes: readonly (Runtime & { readonly runtime: string })[] = [
  ...nodes.map((node) => ({ ...node, name: "Node", flags: [] })),
  ...installed("Bun", "1.4", binaries.bun, []),
  ...installed("Deno", "2.9", binaries.deno, ["run", ...permissions]),
].map((one) => ({ ...one, runtime: `${one.name} ${one.version}` }));

function installed(name: string, version: string, find: () => string, flags: readonly string[]): Runtime[] {
  try {
    return [{ name, version, command: find(), flags }];
  } catch (error) {
    if (process.platform === "linux" && process.arch === "x64") throw error; // nobody shall miss it there
    return [];
  }
}
