import { ContractError } from "./contract-error.ts";
import type { Spec, SpecBody, SpecOperation, SpecParameter } from "./load-spec.ts";
import { isJson } from "./load-spec.ts";
import { sampleValue } from "./sample-value.ts";
import { isFlatBody } from "./schema-facts.ts";
import type { Validator } from "./validator.ts";

/** The arguments of one call, and what they have to become on the wire. */
export interface PlannedCall {
  /** The one object of parameters, as generated functions take it. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Values of the parameters given, by the spec's parameter. */
  readonly values: ReadonlyMap<SpecParameter, unknown>;
  /** None when no body is sent. */
  readonly body?: { readonly value: unknown };
}

/**
 * Plans a call with all parameters, or with the required ones only. Values come from the spec's examples,
 * else from its schemas, and are checked before they are used.
 *
 * @throws ContractError when the spec's own example is invalid, or a value cannot be made up
 */
export function planCall(
  spec: Spec,
  operation: SpecOperation,
  validator: Validator,
  all: boolean,
): PlannedCall {
  const used = operation.parameters.filter((parameter) => all || parameter.required);
  const values = new Map(used.map((parameter) => [parameter, parameterValue(spec, operation, parameter)]));
  const faults = [...values].flatMap(([parameter, value]) =>
    validator
      .faults(parameter.schema, value, "request")
      .map((fault) => `parameter ${parameter.name}: ${fault}`),
  );
  const params = Object.fromEntries([...values].map(([parameter, value]) => [parameter.argument, value]));
  const { body } = operation;
  if (faults.length > 0) throw new ContractError(`${operation.id}, values from the spec`, faults);
  if (!body || !(all || body.required)) return { params, values };

  const value = bodyValue(spec, operation, body, validator, all);
  const taken = new Set(operation.parameters.map((parameter) => parameter.argument));
  const flat = isJson(body.mediaType) && isFlatBody(spec.document, body.schema, taken);
  return {
    params: { ...params, ...(flat && typeof value === "object" ? value : { body: value }) },
    values,
    body: { value },
  };
}

function parameterValue(spec: Spec, operation: SpecOperation, parameter: SpecParameter): unknown {
  if (parameter.examples.length > 0) return parameter.examples[0];
  return made(operation, `parameter ${parameter.name}`, () =>
    sampleValue(parameter.schema, { document: spec.document, optional: true }),
  );
}

/** The first candidate that fits: the example as far as it is wanted, or one made from the schema. */
function bodyValue(
  spec: Spec,
  operation: SpecOperation,
  body: SpecBody,
  validator: Validator,
  all: boolean,
): object | string {
  if (!isJson(body.mediaType)) return rawBody(operation, body);
  const { document } = spec;
  const sample = made(operation, "body", () => sampleValue(body.schema, { document, optional: all }));
  const example = largest(body.examples);
  const candidates = all
    ? [...joined(sample, example), example, sample]
    : [...reduced(sample, example), sample, ...body.examples];
  const present = candidates.filter((candidate) => candidate !== undefined);
  const fitting = present.find(
    (candidate) => validator.faults(body.schema, candidate, "request").length === 0,
  );
  if (typeof fitting === "object" && fitting !== null) return fitting;
  const faults = validator.faults(body.schema, present[0], "request");
  throw new ContractError(`${operation.id}, body from the spec ${JSON.stringify(present[0])}`, faults);
}

/** A file or a text. Forms are given by their fields, which nobody here reads back yet. */
function rawBody(operation: SpecOperation, { mediaType, examples }: SpecBody): object | string {
  if (/^(multipart\/|application\/x-www-form-urlencoded)/.test(mediaType)) {
    throw new ContractError(operation.id, [`the contract kit cannot judge bodies of type ${mediaType} yet`]);
  }
  const text = typeof examples[0] === "string" ? examples[0] : "sample";
  return mediaType.startsWith("text/") ? text : new Blob([text]);
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
