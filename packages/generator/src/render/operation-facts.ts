import type { OperationPlan, PagesPlan } from "../plan/types.ts";
import { literal, propertyName } from "./literal.ts";

/** The facts of an operation, as the runtime reads them. */
export function renderFacts(operation: OperationPlan): string {
  const { id, method, path, facts, pages } = operation;
  const members = [
    `id: ${literal(id)}`,
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    facts.retry && `retry: ${literal(facts.retry)}`,
    facts.retryOn && `retryOn: ${literal(facts.retryOn)}`,
    facts.query && `query: { ${names(facts.query)} }`,
    facts.headers && `headers: ${literal(facts.headers)}`,
    facts.body && `body: ${renderBody(facts.body, facts)}`,
    facts.parts && `parts: ${literal(facts.parts)}`,
    facts.contentType && `contentType: ${literal(facts.contentType)}`,
    facts.accept && `accept: ${literal(facts.accept)}`,
    facts.decode && `decode: ${facts.decode}`,
    facts.call && `call: ${facts.call}`,
    facts.secrets && `secrets: ${literal(facts.secrets)}`,
    facts.security && `security: ${literal(facts.security)}`,
    pages && `pages: ${renderPages(pages)}`,
  ];
  return `const ${operation.factsName} = { ${members.filter(Boolean).join(", ")} } as const;\n`;
}

/** What waiting for a job needs beside them; `all` has the operation that cancels it. */
export function renderPollFacts({ poll }: OperationPlan, all: readonly OperationPlan[]): string {
  if (poll === undefined) return "";
  const members = Object.entries(poll.facts).map(([name, value]) => `${name}: ${literal(value)}`);
  for (const { factsName } of all.filter(({ id }) => id === poll.cancel?.id)) {
    members.push(`cancel: { operation: ${factsName}, params: ${literal(poll.cancel?.params)} }`);
  }
  return `const ${poll.factsName} = { ${members.join(", ")} } as const;\n`;
}

/** The encoder. Bundlers drop what nobody calls only where they are told that making it has no other effect. */
function renderBody(encoder: string, { wholeBody, optionalBody }: OperationPlan["facts"]): string {
  const whole = wholeBody ? `/* @__PURE__ */ whole(${encoder})` : encoder;
  return optionalBody ? `/* @__PURE__ */ optional(${whole})` : whole;
}

function renderPages({ by, facts }: PagesPlan): string {
  const members = Object.entries(facts).map(([name, value]) => `${name}: ${literal(value)}`);
  return `{ ${[`by: ${by}`, ...members].join(", ")} }`;
}

/** Members whose values are variables. */
function names(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => (name === value ? name : `${propertyName(name)}: ${value}`))
    .join(", ");
}
