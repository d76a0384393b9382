import { ContractError } from "./contract-error.ts";
import type { EnumVariant } from "./enum-variants.ts";
import { flattenSchema } from "./flatten-schema.ts";
import { formFields } from "./form-fields.ts";
import { byteText, mapFiles, toFile } from "./form-files.ts";
import type { Spec, SpecBody, SpecOperation, SpecParameter } from "./load-spec.ts";
import { isForm, isJson } from "./media-type.ts";
import type { Schema } from "./open-api.ts";
import { sampleBytes } from "./sample-scalar.ts";
import { sampleValue } from "./sample-value.ts";
import type { Validator } from "./validator.ts";

/** What a call is given. */
export interface Arguments {
  /** Values of the parameters given, by the spec's parameter. */
  readonly values: ReadonlyMap<SpecParameter, unknown>;
  /** None when no body is sent. Files in a form are texts in which each character stands for one byte. */
  readonly body?: { readonly value: unknown };
}

/** The spec's examples, where it has them, else what is made from its schemas. */
export function exampleArguments(
  spec: Spec,
  operation: SpecOperation,
  validator: Validator,
  all: boolean,
): Arguments {
  const used = operation.parameters.filter((parameter) => all || parameter.required);
  const values = new Map(
    used.map((each) => [each, several(spec, each, parameterValue(spec, operation, each), validator)]),
  );
  const { body } = operation;
  if (!body || !(all || body.required)) return { values };
  if (!isJson(body.mediaType) && !isForm(body.mediaType)) {
    return { values, body: { value: rawBody(operation, body) } };
  }
  const { document } = spec;
  const sample = made(operation, "body", () => sampleValue(body.schema, { document, optional: all }));
  const example = largest(body.examples);
  const candidates = all
    ? [...joined(sample, example), example, sample]
    : [...reduced(sample, example), sample, ...body.examples];
  return { values, body: { value: firstFitting(spec, operation, body, validator, candidates) } };
}

/** All parameters, with the variant's values among them. */
export function variantArguments(
  spec: Spec,
  operation: SpecOperation,
  validator: Validator,
  variant: EnumVariant,
): Arguments {
  const { values, body: example } = exampleArguments(spec, operation, validator, true);
  const given = new Map([...values, ...variant.parameters]);
  const { body } = operation;
  if (!body || !variant.body) return { values: given, ...(example && { body: example }) };
  const { schema, fields } = variant.body;
  const samples = [true, false].map((optional) => sampleValue(schema, { document: spec.document, optional }));
  const candidates = [...joined(samples[0], example?.value), ...body.examples, ...samples]
    .filter(isRecord)
    .map((candidate) => ({ ...candidate, ...fields }));
  return { values: given, body: { value: firstFitting(spec, operation, body, validator, candidates) } };
}

function parameterValue(spec: Spec, operation: SpecOperation, parameter: SpecParameter): unknown {
  if (parameter.examples.length > 0) return parameter.examples[0];
  return made(operation, `parameter ${parameter.name}`, () =>
    sampleValue(parameter.schema, { document: spec.document, optional: true }),
  );
}

/** An array with a second item, where it may have one: one item looks the same in every style. */
function several(spec: Spec, parameter: SpecParameter, value: unknown, validator: Validator): unknown {
  if (!Array.isArray(value) || value.length !== 1 || parameter.json) return value;
  const items: Schema = flattenSchema(spec.document, parameter.schema).items ?? {};
  const second = [flattenSchema(spec.document, items).enum?.at(-1), `${value[0]}2`, value[0]];
  const candidates = second.map((item) => [value[0], item]);
  return candidates.find((each) => validator.faults(parameter.schema, each, "request").length === 0) ?? value;
}

/** The first candidate that fits the schema of the body. */
function firstFitting(
  spec: Spec,
  operation: SpecOperation,
  body: SpecBody,
  validator: Validator,
  candidates: readonly unknown[],
): object {
  const fields = isForm(body.mediaType) ? formFields(spec.document, body) : undefined;
  const present = candidates
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => (fields && isRecord(candidate) ? mapFiles(fields, candidate, byteText) : candidate));
  const fitting = present.find(
    (candidate) => validator.faults(body.schema, candidate, "request").length === 0,
  );
  if (typeof fitting === "object" && fitting !== null) return fitting;
  const faults = validator.faults(body.schema, present[0], "request");
  throw new ContractError(`${operation.id}, body from the spec ${JSON.stringify(present[0])}`, faults);
}

/** A file or a text. */
function rawBody(operation: SpecOperation, { mediaType, examples }: SpecBody): object | string {
  if (mediaType.startsWith("multipart/")) {
    throw new ContractError(operation.id, [`the contract kit cannot judge bodies of type ${mediaType}`]);
  }
  const text = typeof examples[0] === "string" ? examples[0] : undefined;
  return mediaType.startsWith("text/") ? (text ?? "sample") : toFile(byteText(text ?? sampleBytes), "body");
}

/** The example with the fields it lacks. */
function joined(sample: unknown, example: unknown): unknown[] {
  return isRecord(sample) && isRecord(example) ? [{ ...sample, ...example }] : [];
}

/** The example without the fields that a minimal value does not have. */
function reduced(sample: unknown, example: unknown): unknown[] {
  if (!isRecord(sample) || !isRecord(example)) return [];
  return [Object.fromEntries(Object.entries(example).filter(([name]) => name in sample))];
}

function largest(examples: readonly unknown[]): unknown {
  return examples.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function made(operation: SpecOperation, what: string, make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    throw new ContractError(`${operation.id}, ${what}`, [
      error instanceof Error ? error.message : String(error),
    ]);
  }
}
