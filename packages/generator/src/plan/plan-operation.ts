import { isNameless, propertiesOf } from "../spec/lookup.ts";
import type { Evidence, OpenApiDocument, Schema } from "../openapi-document.ts";
import { planBody } from "./body.ts";
import type { BodyPlan } from "./body.ts";
import { planSecurity } from "./credentials.ts";
import { planExample } from "./example.ts";
import { factsNameOf, functionNameOf, typeNameOf } from "./names.ts";
import { planPages } from "./pages.ts";
import { planParams } from "./params.ts";
import type { PlannedParams } from "./params.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import { planPoll } from "./poll.ts";
import { givesEvents, planAccept, planData, planFailures } from "./responses.ts";
import { planSecrets } from "./secrets.ts";
import type { DataPlan, FactsPlan, OperationPlan, SecurityPlan } from "./types.ts";

/** Decides everything that is printed about one operation. `takenNames` cannot be names of facts. */
export function planOperation(
  document: OpenApiDocument,
  operation: ParsedOperation,
  security: SecurityPlan,
  takenNames: ReadonlySet<string>,
): OperationPlan {
  const { id, description, deprecated, extensions } = operation;
  const body = planBody(operation);
  const params = planParams(document, operation, body);
  const bodyFields = new Set(body === undefined ? [] : propertiesOf(document, body.schema).keys());
  const data = planData(operation);
  const evidence = extensions["x-evidence"] as Evidence | undefined;
  const pages = planPages(document, operation, params, bodyFields, data);
  const poll = planPoll(document, operation, data, takenNames);
  const example = planExample(document, operation, body, params, data);
  return {
    id,
    pointer: operation.pointer,
    name: id.slice(id.lastIndexOf(".") + 1),
    functionName: functionNameOf(id),
    factsName: factsNameOf(id, takenNames),
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(evidence !== undefined && { evidence }),
    params: params.params,
    facts: planFacts(document, operation, params, body, security, data),
    data,
    ...(data.some((one) => "schema" in one && isNameless(one.schema)) && {
      dataTypeName: `${typeNameOf(id)}${givesEvents(data) ? "Event" : "Data"}`,
    }),
    failures: planFailures(operation),
    ...(pages && { pages }),
    ...(poll && { poll }),
    ...(example && { example }),
  };
}

/** The facts for the runtime, without those that its defaults say already. */
function planFacts(
  document: OpenApiDocument,
  operation: ParsedOperation,
  { query, headers, wholeBody }: PlannedParams,
  body: BodyPlan | undefined,
  security: SecurityPlan,
  data: readonly DataPlan[],
): FactsPlan {
  const retry = planRetry(operation);
  const accept = planAccept(operation);
  const inputs = operation.parameters.map(({ name, schema = true }): [string, Schema] => [name, schema]);
  const secrets = planSecrets(document, [
    ...inputs,
    ...(body ? [["", body.schema] as [string, Schema]] : []),
  ]);
  const own = operation.security === undefined ? security : planSecurity(document, operation.security);
  return {
    ...(retry.class !== undefined && { retry: retry.class }),
    ...(retry.statuses && { retryOn: retry.statuses }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(headers.length > 0 && { headers }),
    ...(body && { body: body.encoder }),
    ...(wholeBody && { wholeBody }),
    ...(body && !body.required && { optionalBody: true as const }),
    ...(body && Object.keys(body.parts).length > 0 && { parts: body.parts }),
    ...(body && body.mediaType !== usualMediaTypes[body.encoder] && { contentType: body.mediaType }),
    ...(accept !== undefined && { accept }),
    ...(data.some(({ kind }) => kind === "text" || kind === "bytes") && { decode: "decodeMedia" as const }),
    ...(givesEvents(data) && { call: "EventCall" as const }),
    ...(secrets.length > 0 && { secrets }),
    ...(JSON.stringify(own) !== JSON.stringify(security) && { security: own }),
  };
}

const usualMediaTypes: Readonly<Record<BodyPlan["encoder"], string>> = {
  json: "application/json",
  multipart: "multipart/form-data",
  urlEncoded: "application/x-www-form-urlencoded",
  binary: "application/octet-stream",
  text: "text/plain",
};

/** `x-retry`, where it says something else than the method does. */
function planRetry({ extensions, method }: ParsedOperation): {
  class?: string;
  statuses?: readonly number[];
} {
  const source = extensions["x-retry"] as string | { class?: string; statuses?: number[] } | undefined;
  const { class: stated, statuses } =
    typeof source === "string" ? { class: source, statuses: undefined } : (source ?? {});
  const usual = /^(GET|HEAD)$/.test(method) ? "safe" : /^(PUT|DELETE)$/.test(method) ? "idempotent" : "never";
  return {
    ...(stated !== undefined && stated !== usual && { class: stated }),
    ...(statuses && { statuses }),
  };
}
