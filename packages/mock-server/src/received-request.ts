import { inspect } from "node:util";
import type { IHttpOperation } from "@stoplight/types";
import type { Fault } from "./fault.ts";
import { formAsJson } from "./form-as-json.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { toPrismRequest } from "./prism-request.ts";
import { redacted, redactFields, redactValues, type SecretNames } from "./redact.ts";
import type { Route } from "./router.ts";
import type { MockedRequest } from "./scenario.ts";

/** A request that a mock has received, and what came of it. Its secrets are not printed. */
export interface ReceivedRequest extends Omit<MockedRequest, "operation"> {
  /** `operationId` of the operation; undefined where the spec has no such path or method. */
  readonly operation: string | undefined;
  /** Path and query, as they were sent. */
  readonly target: string;
  /** Status of the answer; undefined where a fault cut the connection before. */
  readonly status: number | undefined;
  /** What was wrong with the request, or with the answer that the spec or a scenario wanted, in sentences. */
  readonly findings: readonly string[];
  /** The fault that it met. */
  readonly fault: Fault | undefined;
}

/** What the mock keeps of a request before it is answered. */
export type SeenRequest = Omit<ReceivedRequest, "status" | "findings" | "fault">;

/** Reads a request for people and programs to look at: decoded, and without the values of credentials. */
export async function seeRequest(
  route: Route | undefined,
  name: string | undefined,
  request: MockRequest,
  secrets: SecretNames,
): Promise<SeenRequest> {
  const query = [...new Set(request.query.keys())].map((key) => {
    const values = request.query.getAll(key);
    return [key, values.length === 1 ? (values[0] ?? "") : values] as const;
  });
  return {
    operation: name,
    method: request.method,
    target: redactTarget(request.target, secrets.query),
    path: route?.values ?? {},
    query: redactValues(Object.fromEntries(query), secrets.query),
    headers: redactValues(request.headers, secrets.headers),
    body: await readBody(route?.operation, request),
  };
}

/**
 * Completes it. The body is there to be asserted on, but printing the request, as test runners do on a failure,
 * shows its secret fields redacted.
 */
export function receivedRequest(
  { body, ...seen }: SeenRequest,
  answer: MockAnswer | undefined,
  fault: Fault | undefined,
  secrets: SecretNames,
): ReceivedRequest {
  const shown = { ...seen, status: answer?.status, findings: answer?.findings ?? [], fault };
  const print = (): object => ({ ...shown, body: redactFields(body, secrets.fields) });
  return Object.defineProperties(
    { ...shown, body },
    { body: { enumerable: false }, toJSON: { value: print }, [inspect.custom]: { value: print } },
  );
}

async function readBody(operation: IHttpOperation | undefined, request: MockRequest): Promise<unknown> {
  try {
    const asked = operation ? await formAsJson(operation, request) : { request };
    return toPrismRequest(asked.request).body;
  } catch {
    return request.body.toString("utf8"); // what is wrong with it is in the findings
  }
}

function redactTarget(target: string, secrets: ReadonlySet<string>): string {
  return target.replace(/([?&])([^=&]+)=[^&]*/g, (all, mark: string, name: string) =>
    secrets.has(name) ? `${mark}${name}=${redacted}` : all,
  );
}
