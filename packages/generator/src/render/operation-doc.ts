import type { ClientPlan, OperationPlan, PollPlan } from "../plan/types.ts";
import { docComment } from "./doc-comment.ts";
import { renderExample } from "./example.ts";

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
  const text = `Calls \`${name}\` until the job ends, and gives it when it is ${goodEnd(poll)}.`;
  return docComment([text, cancelNote(poll)], { throws: pollThrows });
}

/** The documentation of `watch`. */
export function renderWatchDoc({ name, poll }: OperationPlan): string {
  const text = `Calls \`${name}\` until the job ends, and gives each state, the last when it is ${goodEnd(poll)}.`;
  return docComment([text, cancelNote(poll)], { throws: pollThrows });
}

const pollThrows = "PollError when the job fails or is canceled, TimeoutError after the option `deadline`.";

function goodEnd(poll: PollPlan | undefined): string {
  return `\`${poll?.facts.succeeded.join("` or `") ?? ""}\``;
}

function cancelNote(poll: PollPlan | undefined): string | undefined {
  if (poll?.cancel === undefined) return undefined;
  return `With the option \`cancelOnAbort\`, an abort of \`signal\` calls \`${poll.cancel.id}\` too.`;
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
