import { STATUS_CODES } from "node:http";
import type { IHttpOperation } from "@stoplight/types";
import { chooseResponse, findResponse } from "./choose-response.ts";
import type { Fault } from "./fault.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import type { Prism } from "./prism.ts";

/** The error of a fault: the documented one where there is one, else a page such as gateways send. */
export async function faultAnswer(
  prism: Prism,
  operation: IHttpOperation,
  request: MockRequest,
  { status = 500, retryAfter }: Fault,
): Promise<MockAnswer> {
  const answer = findResponse(operation, status)
    ? await prism.example(
        operation,
        request,
        chooseResponse(operation, { status }, request.headers["accept"] ?? ""),
      )
    : gatewayPage(status);
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function gatewayPage(status: number): MockAnswer {
  const title = `${status} ${STATUS_CODES[status] ?? "Error"}`;
  const body = `<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
