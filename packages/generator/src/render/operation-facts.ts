import type { OperationPlan, PagesPlan, PollPlan } from "../plan/types.ts";
import { literal, propertyName } from "./literal.ts";

/** The facts of an operation, as the runtime reads them. */
export function renderFacts(operation: OperationPlan): string {
  const { id, method, path, factsName } = operation;
  const members = [
    `id: ${literal(id)}`,
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    ...otherFacts(operation),
  ];
  return `const ${factsName} = { ${members.join(", ")} } as const;\n`;
}

/** The facts of a method of the class, without the id, which is its place, and with the path below `base`. */
export function renderMethodFacts(operation: OperationPlan, base: string): string {
  const { id, name, method, path, poll } = operation;
  const tail = withStar(path.slice(base.length), name);
  const members = [`${method}: ${literal(tail)}`, ...otherFacts(operation)];
  if (poll !== undefined) {
    const cancel = poll.cancel && literal(seenFrom(id.slice(0, -name.length), poll.cancel.id));
    members.push(`poll: { ${["by: { wait, watch }", ...pollFacts(poll, cancel)].join(", ")} }`);
  }
  return `{ ${members.join(", ").replaceAll(pure, "")} }`; // they are made where they are used
}

/** The path with `*` where it has the name of the method or namespace that it belongs to. */
export function withStar(path: string, name: string): string {
  return `${path}/`.replace(`/${snakeCase(name)}/`, "/*/").slice(0, -1);
}

/** `getLight` → `get_light`, as paths write names that the client writes in camel case. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, "_$&").toLowerCase();
}

/** An id, from a dot on where it is of the same namespace. */
function seenFrom(namespace: string, id: string): string {
  return id.startsWith(namespace) ? `.${id.slice(namespace.length)}` : id;
}

/** What waiting for a job needs beside them; `all` has the operation that cancels it. */
export function renderPollFacts({ poll }: OperationPlan, all: readonly OperationPlan[]): string {
  if (poll === undefined) return "";
  const cancel = all.find(({ id }) => id === poll.cancel?.id)?.factsName;
  return `const ${poll.factsName} = { ${pollFacts(poll, cancel).join(", ")} } as const;\n`;
}

function otherFacts({ facts, pages }: OperationPlan): string[] {
  return [
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
  ].filter((fact) => fact !== undefined);
}

/** `cancel` is the expression for the operation that cancels the job. */
function pollFacts({ facts, cancel: plan }: PollPlan, cancel: string | undefined): string[] {
  const members = Object.entries(facts).map(([name, value]) => `${name}: ${literal(value)}`);
  if (plan === undefined || cancel === undefined) return members;
  const operation = cancel === "cancel" ? cancel : `cancel: ${cancel}`;
  return [...members, operation, `cancelParams: ${literal(plan.params)}`];
}

/** Bundlers drop what nobody calls only where they are told that making it has no other effect. */
const pure = "/* @__PURE__ */ ";

function renderBody(encoder: string, { wholeBody, optionalBody }: OperationPlan["facts"]): string {
  const whole = wholeBody ? `${pure}whole(${encoder})` : encoder;
  return optionalBody ? `${pure}optional(${whole})` : whole;
}

function renderPages({ by, begin, facts }: PagesPlan): string {
  const members = Object.entries(facts).map(([name, value]) => `${name}: ${literal(value)}`);
  return `{ ${[by && `by: ${by}`, begin && `begin: ${begin}`, ...members].filter(Boolean).join(", ")} }`;
}

/** Members whose values are variables. */
function names(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => (name === value ? name : `${propertyName(name)}: ${value}`))
    .join(", ");
}
