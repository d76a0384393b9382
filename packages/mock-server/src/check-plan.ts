import type { IHttpOperation } from "@stoplight/types";
import { anything, checkFields, type FieldCheck, oneType, whole } from "./check-shape.ts";
import type { MockRequest } from "./message.ts";
import { MockError } from "./mock-error.ts";
import type { MockPlan } from "./mock-plan.ts";
import { nearest } from "./nearest.ts";
import { operationName } from "./operation-name.ts";
import { chooseAnswer } from "./play-scenario.ts";
import type { Prism } from "./prism.ts";
import { Problem } from "./problem.ts";
import type { ScenarioStep } from "./scenario.ts";
import { listOf } from "./steering.ts";

/**
 * Finds what cannot work before the first call: unknown operations, examples, statuses and fields, and bodies that
 * break the spec. What functions give is checked when they are asked.
 *
 * @throws MockError that names the place in the plan and what would be right
 */
export async function checkPlan(
  { scenarios = {}, faults = {} }: Pick<MockPlan, "scenarios" | "faults">,
  operations: readonly IHttpOperation[],
  prism: Prism,
): Promise<void> {
  const byName = new Map(operations.map((operation) => [operationName(operation), operation]));
  for (const [name, scenario] of Object.entries(scenarios)) {
    const place = `scenarios["${name}"]`;
    const operation = byName.get(name) ?? unknownOperation(place, name, byName);
    const steps = listOf<ScenarioStep>(scenario);
    if (steps.length === 0) throw new MockError(`${place} is empty. Give at least one answer.`);
    for (const [index, step] of steps.entries())
      await checkStep(`${place}[${index}]`, operation, step, prism);
  }
  for (const [name, fault] of Object.entries(faults)) {
    const place = `faults["${name}"]`;
    if (name !== "*" && !byName.has(name)) unknownOperation(place, name, byName);
    for (const [index, one] of listOf<object>(fault).entries()) checkFault(`${place}[${index}]`, one);
  }
}

async function checkStep(
  place: string,
  operation: IHttpOperation,
  step: unknown,
  prism: Prism,
): Promise<void> {
  if (typeof step === "function") return;
  if (typeof step !== "string") checkFields(place, step, answerFields);
  const answer = typeof step === "string" ? step : { ...(typeof step === "object" && step) };
  try {
    await prism.example(operation, noRequest(operation), chooseAnswer(operation, answer, ""));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new MockError(`${place}: ${error.findings.join(" ")}`, { cause: error });
  }
}

function checkFault(place: string, fault: object): void {
  checkFields(place, fault, faultFields);
  const has = (field: string): boolean => Reflect.get(fault, field) !== undefined;
  const effects = exclusive.filter(has);
  if (effects.length > 1) {
    throw new MockError(`${place} has ${effects.join(" and ")}. One call can meet only one of them.`);
  }
  if (effects.length === 0 && !has("delay")) {
    throw new MockError(`${place} does nothing. Give it one of delay, ${exclusive.join(", ")}.`);
  }
  if (has("retryAfter") && !has("status")) {
    throw new MockError(`${place} has retryAfter but no status to go with it, such as 503.`);
  }
}

const exclusive = ["status", "reset", "truncate", "malformed", "stall"];

const answerFields: Readonly<Record<string, FieldCheck>> = {
  status: whole(100, 599),
  example: oneType("string", "the name of an example"),
  body: anything,
  headers: oneType("object", "an object of header values by name"),
  times: whole(1, Infinity),
};

const yes: FieldCheck = (value) => (value === true ? undefined : "true");
const milliseconds = whole(0, 2 ** 31 - 1, " (milliseconds)");

const faultFields: Readonly<Record<string, FieldCheck>> = {
  status: whole(400, 599),
  retryAfter: (value) =>
    typeof value === "string" || (typeof value === "number" && value >= 0)
      ? undefined
      : "seconds or an HTTP date",
  delay: milliseconds,
  reset: yes,
  truncate: yes,
  malformed: yes,
  stall: milliseconds,
  times: (value) => (value === "always" ? undefined : whole(1, Infinity, ` or "always"`)(value)),
  after: whole(0, Infinity),
};

function unknownOperation(place: string, name: string, known: ReadonlyMap<string, unknown>): never {
  throw new MockError(`${place}: there is no such operation. Nearest: ${nearest(name, [...known.keys()])}.`);
}

/** Stands for the request where only the answer counts. */
function noRequest({ method, path }: IHttpOperation): MockRequest {
  return {
    method: method.toUpperCase(),
    target: path,
    path,
    query: new URLSearchParams(),
    headers: {},
    body: Buffer.alloc(0),
  };
}
