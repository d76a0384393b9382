import { SpecError } from "../errors.ts";
import { resolveSchema, schemaAt } from "../spec/lookup.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { bodyPointer } from "./expression.ts";
import { factsNameOf, functionNameOf } from "./names.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import { onlySchema } from "./responses.ts";
import type { DataPlan, PollPlan } from "./types.ts";

/** `x-poll` as people write it. */
interface PollExtension {
  status: string;
  active: string[];
  succeeded: string[];
  failed: string[];
  canceled?: string[];
  error?: string | string[];
  progress?: { value: string; max?: string };
  interval?: number;
}

/** Reads `x-poll`, which adds `wait` and `watch` beside the operation that reads a job. */
export function planPoll(
  document: OpenApiDocument,
  operation: ParsedOperation,
  data: readonly DataPlan[],
  takenNames: ReadonlySet<string>,
): PollPlan | undefined {
  const source = operation.extensions["x-poll"] as PollExtension | undefined;
  if (source === undefined) return undefined;
  const body = onlySchema(data);
  if (body === undefined) throw wrong(operation, "needs one JSON schema for every success");
  const { active = [], succeeded = [], failed = [], canceled = [], error, progress, interval } = source;
  const status = bodyPointer(operation, source.status);
  const known = knownValues(document, schemaAt(document, body, status));
  compare(operation, known, [...active, ...succeeded, ...failed, ...canceled]);
  return {
    waitName: functionNameOf(waitIdOf(operation.id)),
    watchName: functionNameOf(watchIdOf(operation.id)),
    factsName: factsNameOf(waitIdOf(operation.id), takenNames),
    facts: {
      status,
      active,
      succeeded,
      failed,
      canceled,
      ...(error !== undefined && { error: errorPointers(operation, error) }),
      ...(progress !== undefined && {
        progress: {
          value: bodyPointer(operation, progress.value),
          ...(progress.max !== undefined && { max: bodyPointer(operation, progress.max) }),
        },
      }),
      ...(interval !== undefined && { interval }),
    },
  };
}

function errorPointers(operation: ParsedOperation, error: string | readonly string[]): string | string[] {
  return typeof error === "string"
    ? bodyPointer(operation, error)
    : error.map((one) => bodyPointer(operation, one));
}

/** `results.get` → `results.wait`. */
export function waitIdOf(id: string): string {
  return `${id.slice(0, id.lastIndexOf("."))}.wait`;
}

/** `results.get` → `results.watch`. */
export function watchIdOf(id: string): string {
  return `${id.slice(0, id.lastIndexOf("."))}.watch`;
}

function knownValues(document: OpenApiDocument, schema: Schema | undefined): string[] | undefined {
  const { enum: closed, "x-known-values": open } =
    schema === undefined ? {} : resolveSchema(document, schema);
  return open ?? closed?.filter((value) => value !== null).map(String);
}

function compare(
  operation: ParsedOperation,
  known: readonly string[] | undefined,
  classed: readonly string[],
): void {
  if (known === undefined) throw wrong(operation, "has a status that is no enum of known values");
  const forgotten = known.filter((value) => !classed.includes(value));
  const unknown = classed.filter((value) => !known.includes(value));
  if (forgotten.length > 0) throw wrong(operation, `does not class the status ${forgotten.join(", ")}`);
  if (unknown.length > 0) throw wrong(operation, `classes ${unknown.join(", ")}, which the status never is`);
}

function wrong(operation: ParsedOperation, what: string): SpecError {
  return new SpecError(
    `The poll of \`${operation.id}\` ${what}.`,
    `${operation.pointer}/x-poll`,
    "Name each value of the status once, under active, succeeded, failed or canceled.",
  );
}
