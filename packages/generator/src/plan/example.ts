import { resolve, resolveSchema } from "../spec/lookup.ts";
import { sampleOf } from "../spec/sample.ts";
import type { Example, MediaType, OpenApiDocument, Reference, Schema } from "../openapi-document.ts";
import type { BodyPlan } from "./body.ts";
import type { PlannedParams } from "./params.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import { givesEvents } from "./responses.ts";
import type { DataPlan } from "./types.ts";

/** Parameters for the example in the docs, which operations that list, create or give events have. */
export function planExample(
  document: OpenApiDocument,
  operation: ParsedOperation,
  body: BodyPlan | undefined,
  { params, wholeBody }: PlannedParams,
  data: readonly DataPlan[],
): Readonly<Record<string, unknown>> | undefined {
  const isCreate = /\.create[^.]*$/.test(operation.id) && (body === undefined || body.encoder === "json");
  if (!isCreate && !givesEvents(data) && !/\.list[^.]*$/.test(operation.id)) return undefined;
  const example: Record<string, unknown> = {};
  for (const { name, in: location, required, schema } of params.fields) {
    if (!required || location === "body") continue;
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    example[name] = exampleOf(document, parameter ?? {}, schema);
  }
  if (body?.required === true) {
    const value = exampleOf(document, body.media, body.schema);
    Object.assign(example, wholeBody || !isRecord(value) ? { body: value } : value);
  }
  return example;
}

/** The spec's own example where it gives one, else one made from the schema. */
function exampleOf(
  document: OpenApiDocument,
  source: Pick<MediaType, "example" | "examples">,
  schema: Schema,
): unknown {
  if (source.example !== undefined) return source.example;
  const [first] = Object.values<Example | Reference>(source.examples ?? {});
  if (first !== undefined) return resolve<Example>(document, first).value;
  const { example, examples } = resolveSchema(document, schema);
  return example ?? examples?.[0] ?? sampleOf(document, schema);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
