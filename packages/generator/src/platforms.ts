import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { SpecError } from "./errors.ts";

/** The platforms that have a spec, sorted: each folder of `specs` with an `openapi.yaml`. */
export async function platforms(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "specs", entry.name, "openapi.yaml")))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The file of a platform's spec.
 *
 * @throws SpecError that names the known platforms, where it is none of them.
 */
export async function specOf(platform: string, root: string): Promise<string> {
  const known = await platforms(root);
  if (known.includes(platform)) return join(root, "specs", platform, "openapi.yaml");
  const message = `There is no platform \`${platform}\`.`;
  throw new SpecError(
    message,
    `specs/${platform}`,
    `Known are: ${known.join(", ")}. A new one begins with its spec.`,
  );
}
