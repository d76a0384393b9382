import { isReserved } from "../plan/names.ts";
import type { ClientPlan, OperationPlan } from "../plan/types.ts";
import { literal, type LiteralStyle } from "./literal.ts";
import { singularOf } from "./singular.ts";

/** An example is not broken by whoever shows it, so it is no wider than this. */
const widest = 100;
const style: LiteralStyle = { widest: widest - ")) {".length, breaksTexts: true };

/** What people write to call an operation that lists, creates or gives events; others need no example. */
export function renderExample(client: ClientPlan, operation: OperationPlan): string | undefined {
  if (operation.example === undefined) return undefined;
  if (operation.pages !== undefined || operation.facts.call) return renderLoop(client, operation);
  const [data] = operation.data;
  const call = `${client.variable}.${operation.id}`;
  const start =
    data === undefined || data.kind === "nothing" ? "" : `const ${variableOf(client, operation)} = `;
  return `${renderCall(`${start}await ${call}`, operation)};`;
}

function renderLoop(client: ClientPlan, operation: OperationPlan): string {
  const item = variableOf(client, operation);
  const loop = renderCall(`for await (const ${item} of ${client.variable}.${operation.id}`, operation);
  const line = `${loop}) console.log(${item});`;
  return line.length <= widest && !line.includes("\n") ? line : `${loop}) {\n  console.log(${item});\n}`;
}

/** A call with its parameters: in one line if that is not too wide. */
function renderCall(start: string, { example = {} }: OperationPlan): string {
  return `${start}(${Object.keys(example).length === 0 ? "" : literal(example, style, `${start}(`)})`;
}

/** What a reader would call the thing: `connection`, as an item of `connections.list` or the result of `create`. */
function variableOf({ variable }: ClientPlan, { id, pages, data, facts }: OperationPlan): string {
  if (facts.call) return "event";
  const [resource = "", verb = ""] = id.split(".").slice(-2);
  const suffix = verb.replace(/^(list|create)/, ""); // `scripts.listRuns`, `scripts.createRun`
  const word = suffix === "" ? resource : suffix.charAt(0).toLowerCase() + suffix.slice(1);
  const isSeveral = pages === undefined && data.some((one) => one.kind === "json" && isArray(one.schema));
  const otherwise = pages === undefined ? word : "item";
  const name = isSeveral ? word : (singularOf(word) ?? otherwise);
  return name === variable || name === "console" || isReserved(name) ? "item" : name;
}

function isArray(schema: NonNullable<OperationPlan["pages"]>["item"]): boolean {
  return typeof schema === "object" && [schema.type].flat().includes("array");
}
