import { flatten } from "../plan/claim-names.ts";
import type { ClientPlan, OperationPlan, ResourcePlan } from "../plan/types.ts";

/** The operations of a client, for its README. No column is padded: a changed summary changes one line. */
export function renderReadmeOperations(client: ClientPlan): string {
  const inferred = client.resources.flatMap((resource) => operationsOf(resource).filter(isInferred));
  return `<!-- prettier-ignore-start -->

${client.resources.map((resource) => renderTable(client, resource)).join("\n")}
${renderInferred(client, inferred)}<!-- prettier-ignore-end -->
`;
}

function renderTable(client: ClientPlan, resource: ResourcePlan): string {
  const rows = operationsOf(resource).map(
    ({ id, method, path, summary, deprecated, poll }) =>
      `| \`${client.variable}.${id}\` | \`${method} ${path}\` | ${inCell(summary)}${deprecated ? " Deprecated." : ""}${poll ? waitNote : ""} |\n`,
  );
  return `### ${resource.name}

| operation | route | what it does |
| --- | --- | --- |
${rows.join("")}`;
}

const waitNote = " With `wait` and `watch`.";

function renderInferred(client: ClientPlan, operations: readonly OperationPlan[]): string {
  if (operations.length === 0) return "";
  const lines = operations.map(({ id, evidence }) => {
    const source = typeof evidence === "object" ? evidence.source : undefined;
    return `- \`${client.variable}.${id}\`${source === undefined ? "" : `: ${source}`}\n`;
  });
  return `### Inferred operations

The platform does not document these; how they are known stands beside them.

${lines.join("")}
`;
}

function isInferred({ evidence }: OperationPlan): boolean {
  return (typeof evidence === "object" ? evidence.level : evidence) === "inferred";
}

/** Text that cannot break its row. */
function inCell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

function operationsOf(resource: ResourcePlan): OperationPlan[] {
  return flatten([resource]).flatMap(({ operations }) => operations);
}
