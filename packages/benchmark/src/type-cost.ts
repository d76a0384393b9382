import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** What a program's calls cost the compiler. */
export interface TypeCost {
  readonly instantiations: number;
  /** Of the whole program, the client's declarations included. */
  readonly checkSeconds: number;
}

/**
 * What calls add to a program of one file: TypeScript 5.9 on the published declarations, `strict`, `skipLibCheck`,
 * against the same program with no call.
 */
export function typeCost(client: BenchmarkedClient, calls: readonly string[] = client.calls): TypeCost {
  const start = `import { ${client.className} } from "${client.package}";\nexport const client = new ${client.className}();\n`;
  const lines = calls.map((call, index) => `export const call${index} = ${call};`).join("\n");
  const { instantiations, checkSeconds } = check(start + lines);
  return { instantiations: instantiations - check(start).instantiations, checkSeconds };
}

/** Twenty-five calls, of reads all over the client. */
export function readingCalls({ platform }: BenchmarkedClient): string[] {
  const spec: Spec = JSON.parse(readFileSync(join(here, "..", `${platform}-client`, "openapi.json"), "utf8"));
  const calls = Object.values(spec.paths)
    .flatMap(Object.values)
    .filter(({ operationId }) => /\.(get|list)$/.test(operationId ?? ""))
    .map(({ operationId }) => `client.${operationId}`);
  const step = Math.max(1, Math.floor(calls.length / 25));
  const chosen = calls.filter((_, index) => index % step === 0);
  return Array.from({ length: 25 }, (_, index) => `(await ${chosen[index % chosen.length]}({} as never))`);
}

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

function check(program: string): TypeCost {
  const folder = mkdtempSync(join(here, ".types-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
    const report = execFileSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    const read = (what: RegExp): number => Number(what.exec(report)?.[1] ?? Number.NaN);
    return { instantiations: read(/Instantiations:\s+(\d+)/), checkSeconds: read(/Check time:\s+([\d.]+)s/) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
