import { getLineColLocation } from "@redocly/openapi-core";
import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";

import { plugin } from "./plugin.ts";
import { hints } from "./settings.ts";

/** What is wrong in a spec, where, and how to mend it. */
export interface SpecProblem {
  message: string;
  /** Path of the file, which may be one that the spec refers to. */
  file: string;
  /** Line in that file, from 1 on. */
  line: number;
  /** JSON pointer in that file. */
  pointer: string;
  hint: string;
}

/** Redocly's problems in our form, each once, by file and line. */
export function toSpecProblems(found: NormalizedProblem[]): SpecProblem[] {
  const rated = causes(found).map(rate);

  // Shared nodes are visited often, and what one of our rules explains needs no second voice.
  const explained = new Set(rated.filter(({ ours }) => ours).map(({ problem }) => placeOf(problem)));
  const unique = new Map<string, SpecProblem>();
  for (const { ours, problem } of rated) {
    if (!ours && explained.has(placeOf(problem))) continue;
    unique.set(`${placeOf(problem)} ${problem.message}`, problem);
  }
  return [...unique.values()].toSorted(byPlace);
}

/** Where a file cannot be read or a reference leads nowhere, other rules stumble over what is missing. */
function causes(found: NormalizedProblem[]): NormalizedProblem[] {
  const unresolved = found.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  const unreadable = unresolved.filter(({ location }) => location[0]?.pointer === undefined);
  return [unreadable, unresolved].find((group) => group.length > 0) ?? found;
}

function rate(found: NormalizedProblem): { ours: boolean; problem: SpecProblem } {
  const ours = found.ruleId.startsWith(`${plugin.id}/`);
  const hint = ours ? found.suggest.join(" ") : hintFor(found);
  return { ours, problem: { message: found.message.trim(), ...located(found.location[0]), hint } };
}

function hintFor({ ruleId, suggest }: NormalizedProblem): string {
  const near = suggest.length > 0 ? `Did you mean ${suggest.join(" or ")}? ` : "";
  return near + (hints[ruleId] ?? `See https://redocly.com/docs/cli/rules/oas/${ruleId}.`);
}

function located(location: LocationObject | undefined): Pick<SpecProblem, "file" | "line" | "pointer"> {
  if (!location) return { file: "", line: 1, pointer: "" };
  const { start } = getLineColLocation(location);
  return { file: location.source.absoluteRef, line: start.line, pointer: location.pointer ?? "" };
}

function placeOf({ file, pointer }: SpecProblem): string {
  return file + pointer;
}

function byPlace(a: SpecProblem, b: SpecProblem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);
}
