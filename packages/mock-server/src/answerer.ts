import type { IHttpOperation } from "@stoplight/types";
import { afterLastId } from "./after-last-id.ts";
import { chooseResponse, findResponse } from "./choose-response.ts";
import type { Guard } from "./credentials.ts";
import { faultAnswer } from "./fault-answer.ts";
import type { Fault } from "./fault.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { negotiate } from "./negotiate.ts";
import { operationName } from "./operation-name.ts";
import { playScenario } from "./play-scenario.ts";
import { type Preference, readPreference } from "./preference.ts";
import type { Prism } from "./prism.ts";
import { Problem } from "./problem.ts";
import { type ReceivedRequest, receivedRequest, seeRequest } from "./received-request.ts";
import { findSecrets } from "./redact.ts";
import { createRouter, type Route } from "./router.ts";
import type { MockedRequest } from "./scenario.ts";
import type { Steering } from "./steering.ts";

/** Gives the answer to a request. */
export type Answerer = (request: MockRequest) => Promise<Outcome>;

/** What becomes of a request. */
export interface Outcome {
  /** None where the connection is cut. */
  readonly answer: MockAnswer | undefined;
  readonly fault: Fault | undefined;
  readonly received: ReceivedRequest;
}

/** What answers are made with. */
export interface AnswererParts {
  readonly operations: readonly IHttpOperation[];
  readonly guard: Guard;
  readonly prism: Prism;
  readonly steering: Steering;
}

/**
 * Answers in the order in which a platform would: path and method, faults on the way, credentials, then the
 * request itself. Prism validates and makes the answer; which response it makes is decided here.
 */
export function createAnswerer({ operations, guard, prism, steering }: AnswererParts): Answerer {
  const route = createRouter(operations);
  const secrets = findSecrets(operations);

  async function ordinary({ operation }: Route, seen: MockedRequest, request: MockRequest) {
    const refusal = guard.refusal(operation, request);
    if (refusal !== undefined) return unauthorized(prism, operation, request, refusal);
    const wanted = readPreference(request.headers["prefer"]);
    const wrong = isAsked(wanted) ? undefined : guard.logins.refusal(operation, request);
    if (wrong !== undefined) return unauthorized(prism, operation, request, wrong);
    const isPlayed = !isAsked(wanted) && steering.hasScenario(seen.operation);
    const answer = isPlayed
      ? await playScenario(prism, steering, { operation, request, seen })
      : await asWanted(operation, request, wanted);
    guard.logins.note(operation, answer);
    return answer;
  }

  async function asWanted(operation: IHttpOperation, request: MockRequest, wanted: Preference) {
    const choice = chooseResponse(operation, wanted, request.headers["accept"] ?? "");
    const answer = await prism.answer(operation, request, choice);
    return isAsked(wanted) ? answer : afterLastId(operation, request, answer);
  }

  return async (request) => {
    const found = await orProblem(() => route(request.method, request.path));
    const path = "operation" in found ? found : undefined;
    const operation = path && operationName(path.operation);
    const seen = await seeRequest(path, operation, request, secrets);
    const fault = operation === undefined ? undefined : steering.takeFault(operation);
    const answer = await orProblem(async () => {
      if (!("operation" in found)) return found;
      if (fault?.reset) return undefined;
      if (fault?.status !== undefined) return faultAnswer(prism, found.operation, request, fault);
      return ordinary(found, { ...seen, operation: operationName(found.operation) }, request);
    });
    return { answer, fault, received: receivedRequest(seen, answer, fault, secrets) };
  };
}

/** The answer of the mock itself, where it has to give one. */
async function orProblem<Value>(make: () => Value | Promise<Value>): Promise<Value | MockAnswer> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Problem) return error.toAnswer();
    const reason = error instanceof Error ? error.message : String(error);
    return new Problem(500, "Fault of the mock", `The mock itself failed: ${reason}`).toAnswer();
  }
}

/** The operation's own 401, so that clients see the body they are typed for; the reason is in a header. */
async function unauthorized(
  prism: Prism,
  operation: IHttpOperation,
  request: MockRequest,
  reason: string,
): Promise<MockAnswer> {
  const headers = { "x-mock-reason": reason, ...challenge(operation) };
  const contents = findResponse(operation, 401)?.contents;
  if (!contents?.length) throw new Problem(401, "Unauthorized", `${reason}.`, { headers });
  const mediaType = negotiate(
    request.headers["accept"] ?? "",
    contents.map((each) => each.mediaType),
    401,
  );
  const answer = await prism.example(operation, request, { status: 401, mediaType });
  return { ...answer, headers: { ...answer.headers, ...headers }, findings: [`${reason}.`] };
}

/** A 401 must name the schemes that would do (RFC 9110, 15.5.2). */
function challenge(operation: IHttpOperation): Record<string, string> {
  const schemes = (operation.security ?? []).flat();
  const names = schemes.map((scheme) => {
    if (scheme.type === "apiKey") return `ApiKey name="${scheme.name}"`;
    return scheme.type === "http" && scheme.scheme === "basic" ? `Basic realm="mock"` : "Bearer";
  });
  // a login has no scheme of its own
  return names.length > 0 ? { "www-authenticate": [...new Set(names)].join(", ") } : {};
}

/** Whether a client names the answer that it wants. */
function isAsked({ status, example }: Preference): boolean {
  return status !== undefined || example !== undefined;
}
