import { BaseResolver, createConfig, lintDocument } from "@redocly/openapi-core";

import { plugin } from "./plugin.ts";
import { read } from "./reading.ts";
import { settings } from "./settings.ts";
import { toSpecProblems } from "./spec-problem.ts";
import type { SpecProblem } from "./spec-problem.ts";

export type { SpecProblem } from "./spec-problem.ts";

/** Checks a spec with all files that it refers to. An empty list means that it is clean. */
export async function lintSpec(path: string): Promise<SpecProblem[]> {
  const resolver = new BaseResolver();
  const document = await resolver.resolveDocument(null, path, true).catch(asError);
  if (document instanceof Error) {
    const line = Number(read(document, "line") ?? 1);
    const hint = "Correct the path, or mend the YAML: most often it is the indentation or a missing quote.";
    return [{ message: document.message, file: path, line, pointer: "", hint }];
  }
  const version = String(read(document.parsed, "openapi"));
  if (!version.startsWith("3.1.")) {
    const message = `The document is not OpenAPI 3.1: its \`openapi\` is ${version}.`;
    const hint = "Begin the entry file with `openapi: 3.1.1`.";
    return [{ message, file: document.source.absoluteRef, line: 1, pointer: "", hint }];
  }
  const config = await createConfig({ rules: settings, plugins: [plugin] });
  return toSpecProblems(await lintDocument({ document, config, externalRefResolver: resolver }));
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
