import type { UserContext } from "@redocly/openapi-core";

import { child, follow, list, read, schemaAt } from "./reading.ts";
import type { Place } from "./reading.ts";

/** An operation with what it inherits from its path. */
export interface ApiCall {
  operation: Place;
  pathItem: Place;
}

/** What `PathItem: { Operation(…) }` visitors get, as one value. */
export function apiCall(operation: unknown, context: UserContext, pathItem: unknown): ApiCall {
  const file = context.location.source.absoluteRef;
  return { operation: { node: operation, file }, pathItem: { node: pathItem, file } };
}

/** All parameters of the call, those of its path included. */
export function parametersOf(context: UserContext, call: ApiCall): Place[] {
  return [call.pathItem, call.operation].flatMap(({ node, file }) =>
    list(read(node, "parameters")).map((parameter) => follow(context, { node: parameter, file })),
  );
}

/** The successful responses of the call by status. */
export function successes(context: UserContext, { operation }: ApiCall): [string, Place][] {
  const responses = read(operation.node, "responses");
  return Object.keys(responses ?? {})
    .filter((status) => status.startsWith("2"))
    .map((status) => [status, follow(context, { node: read(responses, status), file: operation.file })]);
}

/** The JSON media type of a request body or response. */
export function jsonOf(context: UserContext, body: Place): Place | undefined {
  const content = read(body.node, "content");
  const type = Object.keys(content ?? {}).find((name) => name.includes("json"));
  return type === undefined ? undefined : follow(context, { node: read(content, type), file: body.file });
}

/**
 * What a runtime expression such as `$request.query.limit` or `$response.body#/items` refers to:
 * the schema there, or undefined where there is nothing.
 */
export function expressionTarget(context: UserContext, call: ApiCall, expression: string): Place | undefined {
  const [, source, place, rest = ""] = /^\$(request|response)\.(\w+)(.*)$/.exec(expression) ?? [];
  if (place === "body" && /^(#\/.*)?$/.test(rest)) {
    const bodies =
      source === "request"
        ? [child(context, call.operation, "requestBody")]
        : successes(context, call).map(last);
    return bodies
      .map((body) => bodySchema(context, body, rest.slice(1)))
      .find((found) => found !== undefined);
  }
  const name = rest.slice(1);
  if (source === "request") return parameterSchema(context, call, place, name);
  if (place !== "header") return undefined;
  const holders = successes(context, call).map(([, response]) => child(context, response, "headers"));
  return holders.map((headers) => child(context, headers, name)).find(({ node }) => node !== undefined);
}

function bodySchema(context: UserContext, body: Place, pointer: string): Place | undefined {
  const media = jsonOf(context, body);
  return media && schemaAt(context, child(context, media, "schema"), pointer);
}

function parameterSchema(context: UserContext, call: ApiCall, place = "", name: string): Place | undefined {
  const parameter = parametersOf(context, call).find(
    ({ node }) => read(node, "in") === place && read(node, "name") === name,
  );
  return parameter && child(context, parameter, "schema");
}

function last([, response]: [string, Place]): Place {
  return response;
}
