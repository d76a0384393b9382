import { addConsumer, compile } from "./compile.ts";
import type { Project } from "./project.ts";

/** What a consumer can be, and the file that runs it. */
export const kinds = ["ES module", "CommonJS"] as const;

/**
 * A compiled consumer: give the file to Node, and as its argument what `use` gets, in JSON. As a `module` it only
 * exports `use`.
 */
export type ProgramFile = (consumer: string, kind: (typeof kinds)[number] | "module") => string;

/**
 * Compiles consumers in a project as ES modules and as CommonJS, with a file for each that prints what `use`
 * gives, line by line.
 */
export async function compileConsumers(
  project: Project,
  consumers: readonly string[],
  lib: readonly string[] = ["es2022", "dom"],
): Promise<ProgramFile> {
  for (const consumer of consumers) addConsumer(project, consumer);
  const files = (extension: string): string[] => consumers.map((consumer) => `${consumer}.${extension}`);
  const [modules, commons] = await Promise.all([
    compile(project, files("ts"), { typescript: "7.0", module: "nodenext", lib }),
    compile(project, files("cts"), { typescript: "7.0", module: "node20", lib }),
  ]);
  for (const consumer of consumers) {
    project.write(`run-${consumer}.js`, printing(`import { use } from "./${modules}/${consumer}.js";`));
    project.write(
      `run-${consumer}.cjs`,
      printing(`const { use } = require("./${commons}/${consumer}.cjs");`),
    );
  }
  return (consumer, kind) =>
    kind === "module" ? `${modules}/${consumer}.js` : `run-${consumer}.${kind === "CommonJS" ? "cjs" : "js"}`;
}

/** A program that calls the function `use` that it has loaded, and prints what comes back, line by line. */
export function printing(load: string): string {
  return `${load}
use(JSON.parse(process.argv[2])).then((seen) => {
  for (const [what, value] of Object.entries(seen)) console.log(what + ": " + JSON.stringify(value));
});\n`;
}
