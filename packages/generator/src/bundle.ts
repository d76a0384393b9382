import type { NormalizedProblem, YamlParseError } from "@redocly/openapi-core";
import { SpecError, throwProblems } from "./errors.ts";
import type { SpecProblem } from "./errors.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { shownPath } from "./shown-path.ts";

/** Joins a spec and the files it references into one document in which every reference is local. */
export async function bundle(file: string): Promise<OpenApiDocument> {
  const { document, problems } = await readWithReferences(file);
  throwProblems(problems);
  return document as OpenApiDocument; // the lint rules have proved its shape
}

async function readWithReferences(file: string): Promise<{ document: unknown; problems: SpecProblem[] }> {
  const { bundleOas, createEmptyRedoclyConfig } = await import("@redocly/openapi-core/lib/bundle-oas");
  try {
    const { bundle: result, problems } = await bundleOas({ config: createEmptyRedoclyConfig(), ref: file });
    return { document: result.parsed, problems: await Promise.all(problems.map(toProblem)) };
  } catch (error) {
    const { YamlParseError } = await import("@redocly/openapi-core");
    if (error instanceof YamlParseError) {
      const where = `${shownPath(error.source.absoluteRef)}:${error.line}`;
      throw new SpecError(`This is not valid YAML: ${reasonOf(error)}.`, where, "Mend the syntax.");
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(`The spec cannot be read: ${reason}`, shownPath(file), "Check that the file exists.");
  }
}

async function toProblem(problem: NormalizedProblem): Promise<SpecProblem> {
  const { getLineColLocation } = await import("@redocly/openapi-core"); // most of the package, and seldom needed
  const [location] = problem.location;
  const line = location === undefined ? 1 : getLineColLocation(location).start.line;
  return {
    message: problem.message,
    where: `${shownPath(location?.source.absoluteRef ?? "")}:${line}`,
    // Redocly renames the second of two schemas with one name (`Job-2`); with us a name means one thing.
    hint: problem.message.startsWith("Two ")
      ? "Give one of the two another name, or let both files reference the same one."
      : "Correct the $ref, or add what it points to.",
  };
}

/** The parser's complaint without its picture of the file. */
function reasonOf({ originalError }: YamlParseError): string {
  const [first = ""] = originalError.message.split("\n");
  return first.replace(/ in ".*" \(\d+:\d+\)$/, "");
}
