import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Project } from "./project.ts";
import { run } from "./run.ts";

/** How a consumer compiles. The versions of TypeScript are aliases in package.json. */
export interface Compilation {
  readonly typescript: "5.4" | "5.8" | "5.9" | "7.0";
  readonly module: "nodenext" | "node20" | "esnext";
  /** Default: what `module` brings. */
  readonly moduleResolution?: "bundler";
  /** Default: true. */
  readonly exactOptionalPropertyTypes?: boolean;
  /** Default: `es2022` and `dom`. */
  readonly lib?: readonly string[];
  /** Default: none. */
  readonly types?: readonly string[];
}

/** Puts a program of `consumers/` into a project, as an ES module and as CommonJS. */
export function addConsumer(project: Project, name: string): void {
  const program = readFileSync(new URL(`../consumers/${name}.ts`, import.meta.url), "utf8");
  project.write(`${name}.ts`, program);
  project.write(`${name}.cts`, program);
}

/**
 * Compiles programs of a project strictly and with trust in no declaration they read.
 *
 * @returns the folder of the JavaScript
 * @throws Error with what the compiler complains about
 */
export async function compile(
  project: Project,
  files: readonly string[],
  compilation: Compilation,
): Promise<string> {
  const { typescript, ...settings } = compilation;
  const outDir = [...files, titleOf(compilation)].join("-").replace(/\W+/g, "-");
  const compilerOptions = {
    exactOptionalPropertyTypes: true,
    lib: ["es2022", "dom"],
    types: [],
    ...settings,
    outDir,
    skipLibCheck: false,
    strict: true,
    target: "es2022",
  };
  project.write(`${outDir}.json`, JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [compiler(typescript), "-p", `${outDir}.json`], project.folder);
  return outDir;
}

/** A compilation in words. */
export function titleOf({ typescript, ...settings }: Compilation): string {
  return `TypeScript ${typescript} with ${Object.entries(settings)
    .map((setting) => setting.join(" "))
    .join(", ")}`;
}

function compiler(version: Compilation["typescript"]): string {
  const alias = version === "7.0" ? "typescript" : `typescript-${version}`;
  return fileURLToPath(new URL(`../node_modules/${alias}/bin/tsc`, import.meta.url));
}
