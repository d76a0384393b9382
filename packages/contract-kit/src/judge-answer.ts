import { isDeepStrictEqual } from "node:util";
import { readPointer } from "./json-pointer.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { isEventStream, isJson, isText } from "./media-type.ts";
import type { ContractCase } from "./plan-cases.ts";
import { collectEvents, readEvents } from "./read-events.ts";
import type { Exchange } from "./recording-fetch.ts";
import { undeclaredFields } from "./undeclared-fields.ts";
import type { Validator } from "./validator.ts";

/** What a call ended in, as a call's `.result()` gives it. */
export interface Outcome {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** The judge of answers: the status asked for, valid by the spec, and handed over by the client unchanged. */
export async function judgeAnswer(
  { document }: Spec,
  operation: SpecOperation,
  planned: ContractCase,
  { response }: Exchange,
  outcome: Outcome,
  validator: Validator,
): Promise<string[]> {
  const violations = response.headers.get("sl-violations");
  if (violations !== null) return [`Prism finds violations (${response.status}): ${violations}`];
  if (response.status !== planned.status) {
    const reason =
      response.headers.get("x-mock-reason") ?? new TextDecoder().decode(response.body).slice(0, 500);
    return [`gets ${response.status} instead of ${planned.status}: ${reason}`];
  }
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
  const value = readBody(mediaType, response.body);
  const documented = operation.responses.get(planned.code)?.[mediaType];
  if (!documented && value !== undefined) return [`gets ${mediaType || "a body"}, which is not documented`];

  const schema = documented?.schema ?? {};
  const parts = isEventStream(mediaType) && Array.isArray(value) ? value : isJson(mediaType) ? [value] : [];
  const faults = parts.flatMap((part: unknown) => [
    ...validator.faults(schema, part, "response"),
    ...undeclaredFields(document, schema, part),
  ]);
  return [
    ...faults.map((fault) => `the answer: ${fault}`),
    ...(await outcomeFaults(operation, planned.status, value, outcome)),
  ];
}

function readBody(mediaType: string, body: Uint8Array): unknown {
  if (body.length === 0) return undefined;
  if (isJson(mediaType)) return JSON.parse(new TextDecoder().decode(body));
  if (isEventStream(mediaType)) return readEvents(new TextDecoder().decode(body));
  return isText(mediaType) ? new TextDecoder().decode(body) : body;
}

async function outcomeFaults(
  operation: SpecOperation,
  status: number,
  value: unknown,
  outcome: Outcome,
): Promise<string[]> {
  const { error, data } = outcome;
  if (status >= 400) {
    if (outcome.ok) return [`takes ${status} for a success`];
    const failed = { status: field(error, "status"), body: field(error, "body") };
    if (failed.status !== status)
      return [`fails with ${String(error)} instead of an error of status ${status}`];
    return same("the error's body", failed.body, value);
  }
  if (!outcome.ok) return [`takes ${status} for a failure: ${String(error)}`];
  const items = operation.pagination?.places["items"];
  if (!items) {
    const got = data instanceof Blob ? await data.bytes() : await collectEvents(data);
    return same("the data", got, value);
  }
  return [
    ...same("the page's body", field(data, "body"), value),
    ...same("the page's items", field(data, "items"), readPointer(value, items.at)),
  ];
}

function same(subject: string, got: unknown, expected: unknown): string[] {
  const equal =
    got instanceof Uint8Array && expected instanceof Uint8Array
      ? Buffer.from(got).equals(expected)
      : isDeepStrictEqual(got, expected);
  if (equal) return [];
  return [`${subject} is ${JSON.stringify(got)}, but the wire had ${JSON.stringify(expected)}`];
}

function field(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null || !(name in holder)) return undefined;
  return Reflect.get(holder, name);
}
