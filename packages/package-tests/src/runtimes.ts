import { binaries } from "./binaries.ts";
import { nodes } from "./nodes.ts";

/** A runtime that runs a file. */
export interface Runtime {
  /** `Bun 1.4`. */
  readonly runtime: string;
  readonly command: string;
  /** What stands before the file. */
  readonly flags: readonly string[];
}

/** The runtimes that run files: Node in its versions, Bun and Deno, as the lockfile has them. */
export const runtimes: readonly Runtime[] = [
  ...nodes.map(({ version, command }) => ({ runtime: `Node ${version}`, command, flags: [] })),
  { runtime: "Bun 1.4", command: binaries.bun(), flags: [] },
  {
    runtime: "Deno 2.9",
    command: binaries.deno(),
    // with no permission but these: not even to read the environment
    flags: [
      "run",
      "--no-prompt",
      "--cached-only",
      "--allow-net=127.0.0.1",
      "--allow-read=.",
      "--allow-write=.",
    ],
  },
];
