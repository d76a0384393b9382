import { SpecError } from "../errors.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { propertiesOf, requiredOf } from "../spec/lookup.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import type { OperationPlan } from "./types.ts";

/** Adds to a poll the operation that its `cancel` names, one that can be called with the parameters of the job. */
export function planCancel(
  document: OpenApiDocument,
  operation: OperationPlan,
  parsed: readonly ParsedOperation[],
  planned: readonly OperationPlan[],
): OperationPlan {
  const { id, pointer, poll } = operation;
  const source = parsed.find((one) => one.id === id)?.extensions["x-poll"] as { cancel?: string } | undefined;
  if (poll === undefined || source?.cancel === undefined) return operation;
  const resource = id.slice(0, id.indexOf("."));
  const found = planned.find((one) => one.id === source.cancel && one.id.startsWith(`${resource}.`));
  if (found === undefined) {
    throw new SpecError(
      `The poll of \`${id}\` is canceled by \`${source.cancel}\`, which is no operation of \`${resource}\`.`,
      `${pointer}/x-poll`,
      "Give `cancel` the operationId of one that stands in the same resource.",
    );
  }
  const own = new Set(namesOf(document, operation).map(({ name }) => name));
  const params = namesOf(document, found);
  const missing = params.filter(({ name, required }) => required && !own.has(name));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => `\`${name}\``).join(", ");
    throw new SpecError(
      `The poll of \`${id}\` cannot be canceled by \`${found.id}\`, which needs ${names} too.`,
      `${pointer}/x-poll`,
      "Name an operation that needs no other parameters than the one that reads the job.",
    );
  }
  const shared = params.flatMap(({ name }) => (own.has(name) ? [name] : []));
  return { ...operation, poll: { ...poll, cancel: { id: found.id, params: shared } } };
}

/** Everything that the one object of parameters may hold. */
function namesOf(
  document: OpenApiDocument,
  { params: { fields, body } }: OperationPlan,
): { name: string; required: boolean }[] {
  if (body === undefined) return [...fields];
  const required = body.partial ? new Set<string>() : requiredOf(document, body.schema);
  const ofBody = [...propertiesOf(document, body.schema).keys()];
  return [...fields, ...ofBody.map((name) => ({ name, required: required.has(name) }))];
}
