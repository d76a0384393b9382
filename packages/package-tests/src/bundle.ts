import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Project } from "./project.ts";

/** Puts the programs of `everywhere/` into a project. */
export function addEverywhere(project: Project): void {
  const folder = new URL("../everywhere/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts")))
    project.write(`everywhere/${file}`, readFileSync(new URL(file, folder), "utf8"));
}

/** Makes one ES module of a program, the packages included, as bundlers do for browsers. */
export async function bundle(project: Project, file: string): Promise<string> {
  return compiled(project, file, { platform: "browser", plugins: [emptyModules] });
}

/** Compiles a program to `<file>.js`, which imports the packages from where they are installed. */
export async function transpile(project: Project, file: string): Promise<string> {
  project.write(`${file}.js`, await compiled(project, file, { packages: "external" }));
  return `${file}.js`;
}

async function compiled(project: Project, file: string, options: object): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(project.folder, file)],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    ...options,
  });
  return outputFiles[0]?.text ?? "";
}

/** Node's modules are empty, as Vite and webpack have it where a package asks for them. */
const emptyModules: Plugin = {
  name: "empty-modules",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
  },
};
