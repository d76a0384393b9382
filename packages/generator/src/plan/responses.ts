import { SpecError } from "../errors.ts";
import type { MediaType, Schema } from "../openapi-document.ts";
import { isNameless } from "../spec/lookup.ts";
import { isEventStream, isJson, isText } from "../spec/media-type.ts";
import { typeNameOf } from "./names.ts";
import type { ParsedOperation, ParsedResponse } from "./parse-spec.ts";
import type { DataPlan, FailuresPlan } from "./types.ts";

/** What the runtime calls `ErrorStatus`: every registered status of an error. */
export const errorStatuses: readonly number[] = [
  "400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429",
  "431 451 500 501 502 503 504 505 506 507 508 510 511",
].flatMap((line) => line.split(" ").map(Number));

/** What a call gives: one entry for each documented success. */
export function planData(operation: ParsedOperation): DataPlan[] {
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  if (successes.length === 0) {
    throw new SpecError(
      `\`${operation.id}\` documents no success.`,
      `${operation.pointer}/responses`,
      "Add the response that the platform gives when all is well: 200, 201, 204.",
    );
  }
  const data = successes.map((response): DataPlan => {
    const { status } = response;
    const chosen = chooseMedia(response);
    if (chosen === undefined) return { status, kind: "nothing" };
    const kind = kindOf(chosen.mediaType);
    return kind === "json" || kind === "events"
      ? { status, kind, schema: chosen.media.schema ?? true }
      : { status, kind };
  });
  if (givesEvents(data) && data.some(({ kind }) => kind !== "events" && kind !== "nothing")) {
    throw new SpecError(
      `\`${operation.id}\` gives events or something else, which no call can.`,
      `${operation.pointer}/responses`,
      "Describe the stream of events alone, and beside it at most a success without a body.",
    );
  }
  return data;
}

/** Whether a call gives events one by one. */
export function givesEvents(data: readonly DataPlan[]): boolean {
  return data.some(({ kind }) => kind === "events");
}

/** The schema of the data, where all successes are JSON of the same one. */
export function onlySchema(data: readonly DataPlan[]): Schema | undefined {
  const [first, ...others] = data.map((one) => (one.kind === "json" ? one.schema : undefined));
  const same = others.every((schema) => JSON.stringify(schema) === JSON.stringify(first));
  return same ? first : undefined;
}

/** The `Accept` header, where it is more than `application/json`: successes first, then what failures add. */
export function planAccept(operation: ParsedOperation): string | undefined {
  const wanted = mediaTypesOf(operation.responses.filter(({ status }) => status.startsWith("2")));
  const others = mediaTypesOf(operation.responses).filter((type) => !wanted.includes(type));
  if (wanted.length === 0) return undefined;
  const accept = [...wanted, ...others.map((type) => `${type};q=0.9`)].join(", ");
  return accept === "application/json" ? undefined : accept;
}

/** Failures, grouped by the type of their body. */
export function planFailures(operation: ParsedOperation): FailuresPlan {
  const failures = operation.responses.filter(({ status }) => /^([45]|default)/.test(status));
  const rest = bodyOf(failures.find(({ status }) => status === "default"));
  const byBody = new Map<string, { statuses: number[]; schema: Schema }>();
  const taken = new Set<number>();
  for (const response of failures.toSorted(exactFirst)) {
    if (response.status === "default") continue;
    const schema = bodyOf(response);
    const statuses = statusesOf(response.status).filter((status) => !taken.has(status));
    for (const status of statuses) taken.add(status);
    const key = JSON.stringify(schema);
    const group = byBody.get(key) ?? { statuses: [], schema };
    group.statuses.push(...statuses);
    if (key !== JSON.stringify(rest)) byBody.set(key, group);
  }
  return {
    ...((byBody.size > 0 || isNameless(rest)) && { typeName: `${typeNameOf(operation.id)}Failure` }),
    groups: [...byBody.values()],
    rest,
    documented: failures.map(({ status }) => status).filter((status) => status !== "default"),
  };
}

function mediaTypesOf(responses: readonly ParsedResponse[]): string[] {
  return [...new Set(responses.flatMap((response) => chooseMedia(response)?.mediaType ?? []))];
}

/** JSON before anything else, else what is listed first. */
function chooseMedia({ content }: ParsedResponse): { mediaType: string; media: MediaType } | undefined {
  const offers = Object.entries(content).map(([mediaType, media]) => ({ mediaType, media }));
  return offers.find(({ mediaType }) => isJson(mediaType)) ?? offers[0];
}

function kindOf(mediaType: string): "json" | "events" | "text" | "bytes" {
  if (isJson(mediaType)) return "json";
  if (isEventStream(mediaType)) return "events";
  return isText(mediaType) ? "text" : "bytes";
}

function bodyOf(response: ParsedResponse | undefined): Schema {
  const chosen = response === undefined ? undefined : chooseMedia(response);
  if (chosen === undefined) return true;
  return isJson(chosen.mediaType) ? (chosen.media.schema ?? true) : { type: "string" };
}

function statusesOf(status: string): number[] {
  return /^\d{3}$/.test(status)
    ? [Number(status)]
    : errorStatuses.filter((candidate) => String(candidate).startsWith(status.charAt(0)));
}

/** A range gives way to the statuses that are named one by one. */
function exactFirst(a: ParsedResponse, b: ParsedResponse): number {
  return Number(/x/i.test(a.status)) - Number(/x/i.test(b.status));
}
