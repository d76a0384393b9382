import { flatten } from "../plan/claim-names.ts";
import { renderExample } from "./example.ts";
import type { ClientPlan, OperationPlan, ResourcePlan } from "../plan/types.ts";

/** The operations of a client, for its README. No column is padded: a changed summary changes one line. */
export function renderReadmeOperations(client: ClientPlan): string {
  const inferred = client.resources.flatMap((resource) => operationsOf(resource).filter(isInferred));
  return `<!-- prettier-ignore-start -->

${client.resources.map((resource) => renderTable(client, resource)).join("\n")}
${renderStreams(client)}${renderUncallable(client)}${renderInferred(client, inferred)}<!-- prettier-ignore-end -->
`;
}

function renderTable(client: ClientPlan, resource: ResourcePlan): string {
  const rows = operationsOf(resource).map(
    ({ id, method, path, summary, deprecated, poll, facts }) =>
      `| \`${client.variable}.${id}\` | \`${method} ${path}\` | ${inCell(summary)}${deprecated ? " Deprecated." : ""}${poll ? waitNote : ""}${facts.call ? eventsNote : ""} |\n`,
  );
  return `### ${resource.name}

| operation | route | what it does |
| --- | --- | --- |
${rows.join("")}`;
}

const waitNote = " With `wait` and `watch`.";
const eventsNote = " Gives events.";

/** How events are read, by the example of the first operation that has any. */
function renderStreams(client: ClientPlan): string {
  const first = client.resources.flatMap(operationsOf).find(({ facts }) => facts.call !== undefined);
  if (first === undefined) return "";
  return `### Streams of events

\`\`\`ts
${renderExample(client, first)}
\`\`\`

Each event has its \`event\`, and its \`data\` where it has any. Leaving the loop or aborting \`signal\` closes the connection.
Where the operation only reads, a stream that breaks off is asked for again, after the last event; else the loop throws a
\`ConnectionError\`. Signs of life count as events: without any for \`timeout\`, a stream has broken off.

`;
}

/** What the spec describes and the client has no function for, so that nobody looks for it in vain. */
function renderUncallable({ uncallable }: ClientPlan): string {
  if (uncallable.length === 0) return "";
  const rows = uncallable.map(
    ({ method, path, summary, deprecated, reason }) =>
      `| \`${method} ${path}\` | ${inCell(summary)}${deprecated ? " Deprecated." : ""} | ${inCell(reason)} |\n`,
  );
  return `### Not callable

| route | what it does | why it has no method |
| --- | --- | --- |
${rows.join("")}
`;
}

/** By what they are inferred from; what few operations share is named first, for it is the least sure. */
function renderInferred(client: ClientPlan, operations: readonly OperationPlan[]): string {
  if (operations.length === 0) return "";
  const bySource = Map.groupBy(operations, sourceOf);
  const groups = [...bySource].toSorted(([, one], [, other]) => one.length - other.length);
  const lines = groups.map(([source, members]) => {
    const names = members.map(({ id }) => `\`${client.variable}.${id}\``).join(", ");
    return `- ${source}: ${names}\n`;
  });
  return `### Inferred operations

The platform does not document ${operations.length} of these operations; how they are known stands before them. Where one is wrong, call the right path with \`createHttp\`, or correct the spec and generate the client anew.

${lines.join("")}
`;
}

function sourceOf({ evidence }: OperationPlan): string {
  return (typeof evidence === "object" ? evidence.source : undefined) ?? "conventions of the platform";
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
