import { errorStatuses } from "../plan/responses.ts";
import { flatten } from "../plan/claim-names.ts";
import type { ClientPlan, FailuresPlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { docComment } from "./doc-comment.ts";
import { renderImports } from "./imports.ts";

/**
 * The statuses that an operation gives no body of their own, as a named type. Written out, since
 * `Exclude<ErrorStatus, …>` makes a compiler take forty steps at every operation.
 */
export function restStatusName({ groups }: FailuresPlan): string {
  const named = groups.flatMap(({ statuses }) => statuses).filter((status) => errorStatuses.includes(status));
  if (named.length === 0) return "ErrorStatus";
  return `ErrorStatusBut${describe(named).join("And")}`;
}

/** `failures.ts`: those types, and the failure that most operations share; no file where there are none. */
export function renderFailures(header: string, client: ClientPlan): Map<string, string> {
  const text = [...renderShared(client), ...renderRestStatuses(client)].join("\n");
  if (text === "") return new Map();
  const imports = renderImports(text, [
    { from: `${scope}/client-runtime`, names: ["ApiError", "ErrorStatus"], types: true },
    { from: "./schema.ts", names: client.components, types: true },
  ]);
  return new Map([["failures.ts", `${header}${imports}\n${text}`]]);
}

function renderShared({ title, failure }: ClientPlan): string[] {
  if (failure === undefined) return [];
  const { typeName, body } = failure;
  const doc = `How most operations of ${title} fail: \`body\` is a \`${body}\`, whatever the \`status\`.`;
  return [`${docComment([doc])}export type ${typeName} = ApiError<ErrorStatus, ${body}>;\n`];
}

function renderRestStatuses(client: ClientPlan): string[] {
  const types = new Map<string, string>();
  for (const { failures } of flatten(client.resources).flatMap(({ operations }) => operations)) {
    const name = restStatusName(failures);
    if (name === "ErrorStatus") continue;
    const named = failures.groups.flatMap(({ statuses }) => statuses);
    const rest = errorStatuses.filter((status) => !named.includes(status));
    const comment = docComment([`Every registered status of an error but ${describe(named).join(", ")}.`]);
    types.set(name, `${comment}export type ${name} = ${rest.join(" | ") || "never"};\n`);
  }
  return [...types].toSorted(([a], [b]) => Number(a > b) - Number(a < b)).map(([, text]) => text);
}

/** Statuses in order, a whole class as `4xx`. */
function describe(statuses: readonly number[]): string[] {
  const sorted = [...new Set(statuses)].toSorted((a, b) => a - b);
  return ["4", "5"].flatMap((first) => {
    const all = errorStatuses.filter((status) => String(status).startsWith(first));
    const own = sorted.filter((status) => String(status).startsWith(first));
    return all.every((status) => own.includes(status)) ? [`${first}xx`] : own.map(String);
  });
}
