import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dependencyFolder } from "./installed-with.ts";

const { platform, arch } = process;

/**
 * The programs of the runtimes that npm has, each in a package for one system. The commands of `bun`, `deno` and
 * `workerd` themselves need scripts at the installation, which load what is missing from elsewhere.
 *
 * @throws Error where there is none for this system
 */
export const binaries = {
  bun: (): string => binary("bun", `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`, "bin/bun"),
  deno: (): string =>
    binary("deno", `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`, "deno"),
  workerd: (): string =>
    binary("workerd", `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}`, "bin/workerd"),
};

function binary(runtime: string, name: string, file: string): string {
  const folder = realpathSync(fileURLToPath(new URL(`../node_modules/${runtime}`, import.meta.url)));
  return join(dependencyFolder(name, folder), platform === "win32" ? `${file}.exe` : file);
}
