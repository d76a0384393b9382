import { bundle as redoclyBundle, createConfig, getLineColLocation, YamlParseError } from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { relative } from "node:path";
import { SpecError, throwProblems } from "./errors.ts";
import type { SpecProblem } from "./errors.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** Joins a spec and the files it references into one document in which every reference is local. */
export async function bundle(file: string): Promise<OpenApiDocument> {
  const { document, problems } = await readWithReferences(file);
  throwProblems(problems);
  return document as OpenApiDocument; // the lint rules have proved its shape
}

async function readWithReferences(file: string): Promise<{ document: unknown; problems: SpecProblem[] }> {
  try {
    const { bundle: result, problems } = await redoclyBundle({ config: await createConfig({}), ref: file });
    return { document: result.parsed, problems: problems.map(toProblem) };
  } catch (error) {
    if (error instanceof YamlParseError) {
      const where = `${shown(error.source.absoluteRef)}:${error.line}`;
      throw new SpecError(`This is not valid YAML: ${error.originalError.message}`, where, "Mend the syntax.");
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(`The spec cannot be read: ${reason}`, shown(file), "Check that the file exists.");
  }
}

function toProblem(problem: NormalizedProblem): SpecProblem {
  const [location] = problem.location;
  const line = location === undefined ? 1 : getLineColLocation(location).start.line;
  return {
    message: problem.message,
    where: `${shown(location?.source.absoluteRef ?? "")}:${line}`,
    // Redocly renames the second of two schemas with one name (`Job-2`); with us a name means one thing.
    hint: problem.message.startsWith("Two ")
      ? "Give one of the two another name, or let both files reference the same one."
      : "Correct the $ref, or add what it points to.",
  };
}

/** A path as people write it: from where they stand. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
