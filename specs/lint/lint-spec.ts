import { createConfig, getLineColLocation, lint, YamlParseError } from "@redocly/openapi-core";
import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";

import { plugin } from "./plugin.ts";
import { hints, settings } from "./settings.ts";

/** What is wrong in a spec, where, and how to mend it. */
export interface SpecProblem {
  message: string;
  /** Absolute path of the file, which may be one that the spec refers to. */
  file: string;
  /** Line in that file, from 1 on. */
  line: number;
  /** JSON pointer in that file. */
  pointer: string;
  hint: string;
}

/** Checks a spec with all files that it refers to. An empty list means that it is clean. */
export async function lintSpec(path: string): Promise<SpecProblem[]> {
  const config = await createConfig({ rules: settings, plugins: [plugin] });
  try {
    const found = await lint({ ref: path, config });
    // Where a reference leads nowhere, other rules stumble over what is missing.
    const broken = found.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
    return withoutRepetition((broken.length > 0 ? broken : found).map(toSpecProblem)).sort(byPlace);
  } catch (error) {
    if (error instanceof YamlParseError) return [fromYamlError(error)];
    throw error;
  }
}

interface RatedProblem extends SpecProblem {
  ours: boolean;
}

function toSpecProblem(problem: NormalizedProblem): RatedProblem {
  const [location] = problem.location;
  const ours = problem.ruleId.startsWith(`${plugin.id}/`);
  const hint = ours ? problem.suggest.join(" ") : hintFor(problem);
  return { message: problem.message.trim(), ...place(location), hint, ours };
}

function hintFor(problem: NormalizedProblem): string {
  const near = problem.suggest.length > 0 ? `Did you mean ${problem.suggest.join(" or ")}? ` : "";
  return near + (hints[problem.ruleId] ?? `See https://redocly.com/docs/cli/rules/oas/${problem.ruleId}.`);
}

function place(location: LocationObject | undefined): { file: string; line: number; pointer: string } {
  if (!location) return { file: "", line: 1, pointer: "" };
  const { start } = getLineColLocation(location);
  return { file: location.source.absoluteRef, line: start.line, pointer: location.pointer ?? "" };
}

function fromYamlError(error: YamlParseError): SpecProblem {
  return {
    message: error.message,
    file: error.source.absoluteRef,
    line: error.line,
    pointer: "",
    hint: "Mend the YAML: most often it is the indentation or a missing quote.",
  };
}

/** Shared nodes are visited often, and what one of our rules explains needs no second voice. */
function withoutRepetition(problems: RatedProblem[]): SpecProblem[] {
  const explained = new Set(problems.filter(({ ours }) => ours).map(placeOf));
  const unique = new Map<string, SpecProblem>();
  for (const { ours, ...problem } of problems) {
    if (!ours && explained.has(placeOf(problem))) continue;
    unique.set(`${placeOf(problem)} ${problem.message}`, problem);
  }
  return [...unique.values()];
}

function placeOf(problem: SpecProblem): string {
  return `${problem.file}#${problem.pointer}`;
}

function byPlace(a: SpecProblem, b: SpecProblem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);
}
