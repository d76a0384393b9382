import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpConfig,
  type IHttpRequest,
  type IHttpResponse,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { type Choice, chooseResponse, findResponse } from "./choose-response.ts";
import { choicesOf } from "./event-stream.ts";
import { formAsJson } from "./form-as-json.ts";
import { withBody } from "./given-body.ts";
import { isMadeUp, prune } from "./made-up-body.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { Problem } from "./problem.ts";
import { toPrismRequest } from "./prism-request.ts";
import { enclosedViolations, toViolations, type Violation, violationHeader } from "./violation.ts";
import { writeBody, writeHeaders } from "./write-response.ts";

/** Prism, asked directly: no second port, no process of its own. */
export interface Prism {
  /** Validates the request and answers with the response chosen, which is validated as well. */
  answer(operation: IHttpOperation, request: MockRequest, choice: Choice): Promise<MockAnswer>;
  /** Answers with the response chosen, whatever the request is. */
  example(operation: IHttpOperation, request: MockRequest, choice: Choice): Promise<MockAnswer>;
  /** Validates the request only. */
  check(operation: IHttpOperation, request: MockRequest): Promise<CheckedRequest>;
}

/** A request that was validated. */
export interface CheckedRequest {
  /** The answer to a request that breaks the spec. */
  readonly refusal: MockAnswer | undefined;
  /** What the body of the answer would be otherwise. */
  readonly example: unknown;
}

// Schemas that contain themselves are filled to a depth of a few levels, each of which may take a round.
const rounds = 20;

/**
 * Prism with everything on but its check of credentials, which looks at their presence only.
 *
 * @param seed makes up what has no example, by the request; without it the plainest values are taken
 */
export function createPrism(seed?: number): Prism {
  const settings: Omit<IHttpConfig, "mock" | "isProxy" | "upstream"> = {
    checkSecurity: false,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
  };
  const logger = createLogger("mock", { level: "silent" });
  const prism = createInstance({ ...settings, isProxy: false, mock: { dynamic: false } }, { logger });

  async function askOnce(operation: IHttpOperation, input: IHttpRequest, choice: Choice, validate: boolean) {
    const { status, mediaType, example } = choice;
    // Prism in its dynamic mode passes over examples.
    const dynamic = seed !== undefined && isMadeUp(operation, choice);
    const config: IHttpConfig = {
      ...settings,
      validateRequest: validate,
      isProxy: false,
      // A new object each time: Prism notes the first request's Accept header in it.
      mock: {
        dynamic,
        code: status,
        mediaTypes: [mediaType ?? "*/*"],
        ...(example !== undefined && { exampleKey: example }),
        // A seed each time, for Prism keeps the last one, across all instances of a process.
        ...(dynamic && { seed: `${seed} ${input.method} ${JSON.stringify(input.url)}` }),
      },
    };
    const result = await prism.request(input, [withBody(operation, choice)], config)();
    if ("left" in result) throw toProblem(result.left);
    const { output, validations } = result.right;
    return {
      output,
      requestFaults: toViolations("request", validations.input),
      responseFaults: toViolations("response", validations.output),
      places: validations.output.map(({ path = [] }) => path.slice(1).map(String)),
    };
  }

  async function ask(operation: IHttpOperation, input: IHttpRequest, choice: Choice, validate: boolean) {
    let result = await askOnce(operation, input, choice, validate);
    if (result.requestFaults.length > 0 || !isMadeUp(operation, choice)) return result;
    for (let round = 0; round < rounds && result.responseFaults.length > 0; round++) {
      const value = prune(result.output.body, result.places);
      if (value === undefined) break;
      result = await askOnce(operation, input, { ...choice, given: { value } }, validate);
    }
    return result;
  }

  async function exampleOf(operation: IHttpOperation, request: MockRequest, choice: Choice) {
    const result = await ask(operation, toPrismRequest(request), choice, false);
    return checked(operation, choice, result.output, result.responseFaults);
  }

  /** The rest of a stream of events, each validated as the first one is. */
  async function withEvents(
    answer: MockAnswer,
    operation: IHttpOperation,
    request: MockRequest,
    others: readonly Choice[],
  ): Promise<MockAnswer> {
    let { body } = answer;
    for (const choice of others) body = `${body}${(await exampleOf(operation, request, choice)).body}`;
    return { ...answer, body };
  }

  return {
    async answer(operation, request, choice) {
      const asked = await formAsJson(operation, request);
      const [first, ...others] = choicesOf(operation, choice);
      const result = await ask(asked.operation, toPrismRequest(asked.request), first, true);
      // The platform's own words for a bad request, as Prism finds them; what is bad is in the header.
      if (result.requestFaults.length > 0) return toAnswer(operation, result.output, result.requestFaults);
      const answer = checked(operation, first, result.output, result.responseFaults);
      return withEvents(answer, operation, request, others);
    },
    async example(operation, request, choice) {
      const [first, ...others] = choicesOf(operation, choice);
      return withEvents(await exampleOf(operation, request, first), operation, request, others);
    },
    async check(operation, request) {
      const asked = await formAsJson(operation, request);
      const choice = chooseResponse(operation, {}, "");
      const { output, requestFaults } = await ask(
        asked.operation,
        toPrismRequest(asked.request),
        choice,
        true,
      );
      const refusal = requestFaults.length > 0 ? toAnswer(operation, output, requestFaults) : undefined;
      return { refusal, example: output.body };
    },
  };
}

/** Never serves quietly what breaks the spec, or another status than the one chosen. */
function checked(
  operation: IHttpOperation,
  choice: Choice,
  output: IHttpResponse,
  faults: readonly Violation[],
): MockAnswer {
  const name = `${operation.method.toUpperCase()} ${operation.path}`;
  if (faults.length > 0) {
    const [title, detail] = choice.given
      ? ["Invalid scenario", `The scenario's body for ${choice.status} of ${name} breaks the spec.`]
      : [
          "Invalid example",
          `The spec's own answer ${choice.status} to ${name} breaks the spec; correct its example.`,
        ];
    throw new Problem(500, title, detail, { violations: faults });
  }
  if (output.statusCode !== choice.status) {
    const detail = `Prism answers ${name} with ${output.statusCode}, not with ${choice.status} as asked.`;
    throw new Problem(500, "Another status", detail);
  }
  const answer = toAnswer(operation, output, []);
  const { given, headers } = choice;
  return {
    ...answer,
    ...(headers && { headers: { ...answer.headers, ...writeHeaders(headers) } }),
    ...(given?.value instanceof Uint8Array && { body: given.value }),
  };
}

function toAnswer(
  operation: IHttpOperation,
  output: IHttpResponse,
  faults: readonly Violation[],
): MockAnswer {
  const headers = writeHeaders(output.headers ?? {});
  const type = headers["content-type"];
  const contents = findResponse(operation, output.statusCode)?.contents ?? [];
  const body = writeBody(
    output.body,
    type,
    contents.find(({ mediaType }) => mediaType === type) ?? contents[0],
  );
  return {
    status: output.statusCode,
    headers: { ...headers, ...violationHeader(faults) },
    body,
    findings: faults.map(({ message }) => message),
  };
}

function toProblem(error: Error): Problem {
  const status = "status" in error && typeof error.status === "number" ? error.status : 500;
  const detail = "detail" in error && typeof error.detail === "string" ? error.detail : error.message;
  const additional = "additional" in error ? error.additional : undefined;
  return new Problem(status, error.message, detail, { violations: enclosedViolations(additional) });
}
