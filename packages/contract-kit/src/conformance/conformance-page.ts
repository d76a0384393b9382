import type { Spec } from "../load-spec.ts";
import { markdownTable } from "../report/markdown-table.ts";
import { type Check, topics } from "./check.ts";
import type { FaultScore } from "./planted/planted-faults.ts";

/** What a client was shown to do, as a page of the documentation. Nothing in it depends on the machine. */
export function conformancePage(
  spec: Spec,
  checks: readonly Check[],
  absences: readonly string[],
  scores: readonly FaultScore[],
): string {
  const sections = topics.flatMap((topic) => {
    const own = checks.filter((check) => check.topic === topic);
    if (own.length === 0) return [];
    const behaviours = [...Map.groupBy(own, ({ behaviour }) => behaviour)].map(
      ([behaviour, alike]) => [behaviour, shown(alike.map(({ subject }) => subject))] as const,
    );
    const groups = [...Map.groupBy(behaviours, ([, subjects]) => subjects)].flatMap(([subjects, alike]) => [
      `${subjects}:`,
      alike.map(([behaviour]) => `- ${behaviour}`).join("\n"),
    ]);
    return [`## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`, ...groups];
  });
  const counts = scores.map(({ kind, reported, planted }) => [kind, String(reported), String(planted)]);
  const parts = [
    `# Conformance of ${spec.document.info?.title ?? "API"}`,
    `Written by the conformance tests themselves, ${checks.length} of them. [What it means](../conformance.md).`,
    ...sections,
    "## Absent",
    "The spec has none of these, so nothing is shown of them here:",
    absences.length === 0 ? "Nothing is absent." : absences.map((absence) => `- ${absence}`).join("\n"),
    "## Planted faults",
    markdownTable(["the client differs from its spec in", "reported", "planted"], counts),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A few subjects by name, many by their number. */
function shown(subjects: readonly string[]): string {
  const distinct = [...new Set(subjects)];
  return distinct.length > 6
    ? `${distinct.length} operations`
    : distinct.map((each) => `\`${each}\``).join(", ");
}
