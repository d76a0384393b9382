import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { BenchmarkedClient } from "./clients.ts";

/** Bytes of a bundle as a browser would load it. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** A program that makes one call through `/operations`. */
export function oneOperation({ package: name, className, options, operation }: BenchmarkedClient): string {
  return `import { ${className}Core, ${operation.name} } from "${name}/operations";
console.log(await ${operation.name}(new ${className}Core(${JSON.stringify(options)}), ${JSON.stringify(operation.params)}));`;
}

/** A program that can reach every operation of the class client. */
export function wholeClient({ package: name, className, options }: BenchmarkedClient): string {
  return `import { ${className} } from "${name}";
const client = new ${className}(${JSON.stringify(options)});
console.log(client[globalThis.name]);`;
}

/** Bundles a program with esbuild, minified for browsers of 2022, and compresses it with gzip -9. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)), loader: "js" },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
