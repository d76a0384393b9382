import type { ClientPlan, OperationPlan } from "../plan/types.ts";
import { componentName } from "../spec/lookup.ts";
import { docComment } from "./doc-comment.ts";
import { literal } from "./literal.ts";

/** The whole documentation of an operation, for the method of the client. */
export function renderMethodDoc(client: ClientPlan, operation: OperationPlan): string {
  const { description, deprecated, failures } = operation;
  return docComment([headline(operation), description, evidenceNote(operation)], {
    deprecated,
    throws: throwsNote(failures.documented),
    example: renderExample(client, operation),
  });
}

/** The first line alone, for the function of the same operation. */
export function renderFunctionDoc(operation: OperationPlan): string {
  return docComment([headline(operation)], { deprecated: operation.deprecated });
}

/** The documentation of `wait`. */
export function renderWaitDoc({ name, poll }: OperationPlan): string {
  const succeeded = poll?.facts.succeeded.join("` or `") ?? "";
  return docComment([`Calls \`${name}\` until the job ends, and gives it when it is \`${succeeded}\`.`], {
    throws: "PollError when the job fails or is canceled, TimeoutError after the option `deadline`.",
  });
}

/** A call as people write it: `hotdata.connections.list({ limit: 10 })`. */
function renderCall(client: ClientPlan, { id, example = {} }: OperationPlan): string {
  return `${client.variable}.${id}(${Object.keys(example).length === 0 ? "" : literal(example, 60)})`;
}

function renderExample(client: ClientPlan, operation: OperationPlan): string | undefined {
  if (operation.example === undefined) return undefined;
  const call = renderCall(client, operation);
  if (operation.pages !== undefined) {
    const item = variableFor(componentName(operation.pages.item), "item", client);
    return `for await (const ${item} of ${call}) console.log(${item});`;
  }
  const [data] = operation.data;
  if (data === undefined || data.kind === "nothing") return `await ${call};`;
  const component = data.kind === "json" ? componentName(data.schema) : undefined;
  return `const ${variableFor(component, "data", client)} = await ${call};`;
}

/** `ColumnProfile` → `columnProfile`. */
function variableFor(component: string | undefined, otherwise: string, { variable }: ClientPlan): string {
  const name = component === undefined ? otherwise : component.charAt(0).toLowerCase() + component.slice(1);
  return name === variable ? otherwise : name;
}

function headline({ summary, method, path }: OperationPlan): string {
  return `${/[.!?]$/.test(summary) ? summary : `${summary}.`} \`${method} ${path}\``;
}

function evidenceNote({ evidence }: OperationPlan): string | undefined {
  if (evidence === undefined) return undefined;
  const { level, source } = typeof evidence === "string" ? { level: evidence, source: undefined } : evidence;
  const from = source === undefined ? "" : ` (${source})`;
  if (level === "inferred") return `The platform does not document this operation; it is inferred${from}.`;
  return level === "observed"
    ? `The platform does not document this operation; it was seen at work${from}.`
    : undefined;
}

function throwsNote(statuses: readonly string[]): string | undefined {
  const last = statuses.at(-1);
  if (last === undefined) return undefined;
  const others = statuses.slice(0, -1).join(", ");
  return `ApiError with status ${others === "" ? last : `${others} or ${last}`}.`;
}
