import { markdownTable } from "./markdown-table.ts";
import type { Tally } from "./tally.ts";

/** The tally as a page of the documentation. Nothing in it depends on the machine or the time. */
export function tallyPage({ title, ledger, score, exceptions }: Tally): string {
  const cases = [...ledger.cases].map(([kind, count]) => [kind, String(count)]);
  const total = [...ledger.cases.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...Object.entries(exceptions.ledger), ...Object.entries(exceptions.faults)];
  const sections = [
    `# Contract tests of ${title}`,
    "Written by the contract tests themselves. [What it means](../contract.md).",
    "## Cases",
    markdownTable(["kind", "cases"], [...cases, ["all", String(total)]]),
    "## Ledger",
    markdownTable(
      ["what the spec documents", "exercised", "documented"],
      ledger.counts().map(({ kind, exercised, documented }) => [kind, String(exercised), String(documented)]),
    ),
    "## Planted faults",
    markdownTable(
      ["fault", "reported", "planted"],
      score.counts().map(({ kind, caught, applicable }) => [kind, String(caught), String(applicable)]),
    ),
    "## Exceptions",
    reasons.length === 0 ? "None." : reasons.map(([entry, reason]) => `- \`${entry}\`: ${reason}`).join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}
