import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A version of Node that runs the clients. */
export interface NodeVersion {
  readonly version: string;
  readonly command: string;
}

/** The oldest Node that the clients support (an alias in package.json), and the one of this workspace. */
export const nodes: readonly NodeVersion[] = [
  { version: "20.19", command: binary("node-20.19") },
  { version: "24", command: process.execPath },
];

function binary(alias: string): string {
  const folder = fileURLToPath(new URL(`../node_modules/${alias}/bin`, import.meta.url));
  return join(folder, process.platform === "win32" ? "node.exe" : "node");
}
