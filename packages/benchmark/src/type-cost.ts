import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchmarkedClient } from "./clients.ts";

const here = fileURLToPath(new URL("..", import.meta.url));

const compilerOptions = {
  lib: ["es2022", "dom"],
  module: "esnext",
  moduleResolution: "bundler",
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: "es2022",
  types: [],
};

/**
 * Type instantiations that three calls add to a program of one file: TypeScript 5.9 on the published declarations,
 * `strict`, `skipLibCheck`, against the same program with no call.
 */
export function typeCost(client: BenchmarkedClient): number {
  const start = `import { ${client.className} } from "${client.package}";\nexport const client = new ${client.className}();\n`;
  const calls = client.calls.map((call, index) => `export const call${index} = ${call};`).join("\n");
  return instantiations(start + calls) - instantiations(start);
}

function instantiations(program: string): number {
  const folder = mkdtempSync(join(here, ".types-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
    const report = execFileSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    return Number(/Instantiations:\s+(\d+)/.exec(report)?.[1] ?? Number.NaN);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
