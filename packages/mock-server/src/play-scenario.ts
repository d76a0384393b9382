import type { IHttpOperation } from "@stoplight/types";
import { type Choice, chooseResponse } from "./choose-response.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import type { Prism } from "./prism.ts";
import { Problem } from "./problem.ts";
import type { MockedRequest, ScenarioRequest, ScenarioResult, ScenarioStep } from "./scenario.ts";
import type { Steering } from "./steering.ts";

/** A call of an operation that has a scenario. */
export interface ScenarioCall {
  readonly operation: IHttpOperation;
  readonly request: MockRequest;
  /** The same request as functions see it. */
  readonly seen: MockedRequest;
}

/** Answers with the scenario's next step. A request that breaks the spec is refused and takes no turn. */
export async function playScenario(
  prism: Prism,
  steering: Steering,
  call: ScenarioCall,
): Promise<MockAnswer> {
  const { operation, request, seen } = call;
  const { refusal, example } = await prism.check(operation, request);
  if (refusal) return refusal;
  const turn = steering.takeStep(seen.operation, seen.path);
  if (!turn) throw new Problem(500, "Fault of the mock", `The scenario of ${seen.operation} has no step.`);
  const result = await resultOf(turn.step, seen, turn.call, example);
  const choice = chooseAnswer(operation, result, request.headers["accept"] ?? "");
  return prism.example(operation, request, choice);
}

/**
 * The response that a scenario's answer means.
 *
 * @throws Problem (500) for one that is not documented
 */
export function chooseAnswer(operation: IHttpOperation, result: ScenarioResult, accept: string): Choice {
  const answer = typeof result === "string" ? { example: result } : (result ?? {});
  const { status, example, body, headers } = answer;
  const wanted = { ...(status !== undefined && { status }), ...(example !== undefined && { example }) };
  let choice: Choice;
  try {
    choice = chooseResponse(operation, wanted, accept);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 400) throw error;
    throw new Problem(500, "Invalid scenario", error.message);
  }
  if (body !== undefined && choice.mediaType === undefined) {
    const name = `${operation.method.toUpperCase()} ${operation.path}`;
    throw new Problem(500, "Invalid scenario", `${name} documents no body for status ${choice.status}.`);
  }
  return { ...choice, ...(body !== undefined && { given: { value: body } }), ...(headers && { headers }) };
}

async function resultOf(
  step: ScenarioStep,
  seen: MockedRequest,
  call: number,
  example: unknown,
): Promise<ScenarioResult> {
  if (typeof step !== "function") return step;
  const request: ScenarioRequest = {
    ...seen,
    call,
    example: isRecord(example) ? structuredClone(example) : {},
  };
  try {
    return await step(request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(500, "Scenario failed", `The scenario of ${seen.operation} threw: ${reason}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
