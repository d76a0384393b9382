// Runs scripts/<name>.ts on the workspace's own Node, installing first what is missing.
// It runs on whatever Node a fresh machine has (20.19 or later) and so uses nothing but Node itself.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...args] = process.argv.slice(2);
const script = join(root, "scripts", `${name}.ts`);

installIfNeeded();

const modules = join(root, "node_modules");
const path = [join(modules, "node", "bin"), join(modules, ".bin"), process.env.PATH].join(delimiter);
const node = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const run = spawnSync(node, [script, ...args], {
  cwd: root,
  stdio: "inherit",
  env: { NODE_COMPILE_CACHE: join(modules, ".cache", "node"), ...process.env, PATH: path },
});
process.exit(run.status ?? 1);

/** Installs with the pinned pnpm unless the last install was for this very lockfile. */
function installIfNeeded() {
  const stamp = join(root, "node_modules", ".installed");
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  const { pnpm } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
  console.log("• install (once per lockfile; about half a minute)");
  const install = spawnSync("npx", ["--yes", `pnpm@${pnpm}`, "install", "--frozen-lockfile"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
  });
  if (install.status !== 0) {
    console.error(
      `${install.stdout}${install.stderr}\n✗ install failed: see above. Needed: npm and a reachable registry.`,
    );
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, lockfile);
}
