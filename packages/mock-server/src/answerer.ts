import type { IHttpOperation } from "@stoplight/types";
import { chooseResponse, findResponse } from "./choose-response.ts";
import type { Guard } from "./credentials.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { negotiate } from "./negotiate.ts";
import { readPreference } from "./preference.ts";
import { createPrism, type Prism } from "./prism.ts";
import { Problem } from "./problem.ts";
import { createRouter } from "./router.ts";

/** Gives the answer to a request. */
export type Answerer = (request: MockRequest) => Promise<MockAnswer>;

/**
 * Answers in the order in which a platform would: path and method, credentials, then the request itself.
 * Prism validates and makes the answer; which response it makes is decided here.
 */
export function createAnswerer(operations: readonly IHttpOperation[], guard: Guard): Answerer {
  const route = createRouter(operations);
  const prism = createPrism();

  return async (request) => {
    try {
      const operation = route(request.method, request.path);
      const refusal = guard.refusal(operation, request);
      if (refusal !== undefined) return await unauthorized(prism, operation, request, refusal);
      const wanted = readPreference(request.headers["prefer"]);
      const choice = chooseResponse(operation, wanted, request.headers["accept"] ?? "");
      return await prism.answer(operation, request, choice);
    } catch (error) {
      if (error instanceof Problem) return error.toAnswer();
      throw error;
    }
  };
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
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** A 401 must name the schemes that would do (RFC 9110, 15.5.2). */
function challenge(operation: IHttpOperation): Record<string, string> {
  const schemes = (operation.security ?? []).flat();
  const names = schemes.map((scheme) => {
    if (scheme.type === "apiKey") return `ApiKey name="${scheme.name}"`;
    return scheme.type === "http" && scheme.scheme === "basic" ? `Basic realm="mock"` : "Bearer";
  });
  return { "www-authenticate": [...new Set(names)].join(", ") };
}
