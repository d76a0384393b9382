import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  type IHttpConfig,
  type IHttpRequest,
  type IHttpResponse,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { Choice } from "./choose-response.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { Problem, type Violation, violationHeader } from "./problem.ts";
import { toPrismRequest } from "./prism-request.ts";
import { writeBody, writeHeaders } from "./write-response.ts";

/** Prism, asked directly: no second port, no process of its own. */
export interface Prism {
  /** Validates the request and answers with the response chosen, which is validated as well. */
  answer(operation: IHttpOperation, request: MockRequest, choice: Choice): Promise<MockAnswer>;
  /** Answers with the response chosen, whatever the request is. */
  example(operation: IHttpOperation, request: MockRequest, choice: Choice): Promise<MockAnswer>;
}

/** Prism with everything on but its check of credentials, which looks at their presence only. */
export function createPrism(): Prism {
  const settings: Omit<IHttpConfig, "mock" | "isProxy" | "upstream"> = {
    checkSecurity: false,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
  };
  const logger = createLogger("mock", { level: "silent" });
  const prism = createInstance({ ...settings, isProxy: false, mock: { dynamic: false } }, { logger });

  async function ask(operation: IHttpOperation, input: IHttpRequest, choice: Choice, validate: boolean) {
    const { status, mediaType, example } = choice;
    const config: IHttpConfig = {
      ...settings,
      validateRequest: validate,
      isProxy: false,
      // A new object each time: Prism notes the first request's Accept header in it.
      mock: {
        dynamic: false,
        code: status,
        mediaTypes: [mediaType ?? "*/*"],
        ...(example !== undefined && { exampleKey: example }),
      },
    };
    const result = await prism.request(input, [operation], config)();
    if ("left" in result) throw toProblem(result.left);
    const { output, validations } = result.right;
    return {
      output,
      requestFaults: violations("request", validations.input),
      responseFaults: violations("response", validations.output),
    };
  }

  return {
    async answer(operation, request, choice) {
      const result = await ask(operation, toPrismRequest(request), choice, true);
      // The platform's own words for a bad request, as Prism finds them; what is bad is in the header.
      if (result.requestFaults.length > 0) return toAnswer(result.output, result.requestFaults);
      return checked(operation, choice, result.output, result.responseFaults);
    },
    async example(operation, request, choice) {
      const result = await ask(operation, toPrismRequest(request), choice, false);
      return checked(operation, choice, result.output, result.responseFaults);
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
    const detail = `The spec's own answer ${choice.status} to ${name} breaks the spec; correct its example.`;
    throw new Problem(500, "Invalid example", detail, { violations: faults });
  }
  if (output.statusCode !== choice.status) {
    const detail = `Prism answers ${name} with ${output.statusCode}, not with ${choice.status} as asked.`;
    throw new Problem(500, "Another status", detail);
  }
  return toAnswer(output, []);
}

function toAnswer(output: IHttpResponse, faults: readonly Violation[]): MockAnswer {
  const headers = writeHeaders(output.headers ?? {});
  const body = writeBody(output.body, headers["content-type"]);
  return { status: output.statusCode, headers: { ...headers, ...violationHeader(faults) }, body };
}

interface Diagnostic {
  readonly severity: number;
  readonly message: string;
  readonly path?: readonly string[];
}

/** Errors only: Prism also warns, of a deprecated parameter for instance. */
function violations(side: "request" | "response", diagnostics: readonly Diagnostic[]): Violation[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
  return errors.map(({ path = [], message }) => ({ location: [side, ...path].join("."), message }));
}

function toProblem(error: Error): Problem {
  const status = "status" in error && typeof error.status === "number" ? error.status : 500;
  const detail = "detail" in error && typeof error.detail === "string" ? error.detail : error.message;
  const additional = "additional" in error ? error.additional : undefined;
  return new Problem(status, error.message, detail, { violations: validationOf(additional) });
}

/** What Prism encloses when it refuses a request for which no 4xx is documented. */
function validationOf(additional: unknown): Violation[] {
  if (typeof additional !== "object" || additional === null || !("validation" in additional)) return [];
  if (!Array.isArray(additional.validation)) return [];
  return additional.validation.map((each: { location?: string[]; message: string }) => ({
    location: ["request", ...(each.location ?? [])].join("."),
    message: each.message,
  }));
}
