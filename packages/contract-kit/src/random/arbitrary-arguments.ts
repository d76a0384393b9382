import * as fc from "fast-check";
import type { Arguments } from "../choose-arguments.ts";
import { flattenSchema } from "../flatten-schema.ts";
import { toFile } from "../form-files.ts";
import type { Spec, SpecBody, SpecOperation, SpecParameter } from "../load-spec.ts";
import { isForm, isJson } from "../media-type.ts";
import { arbitraryBytes, arbitraryString } from "./arbitrary-scalar.ts";
import { arbitraryValue, type Values } from "./arbitrary-value.ts";
import { fitsIntoText } from "./fits-into-text.ts";

/** Any arguments that the spec allows: optional ones are there or not, values are anything that fits. */
export function arbitraryArguments(spec: Spec, operation: SpecOperation): fc.Arbitrary<Arguments> {
  const values: Values = { document: spec.document, known: new Map() };
  const parameters = operation.parameters.map((parameter) => {
    const value = parameterValue(spec, operation, parameter, values);
    const given = value.map((each) => [[parameter, each] as const]);
    return parameter.required ? given : fc.oneof(given, fc.constant([]));
  });
  const body = operation.body
    ? bodyValue(operation.body, values).map((value) => ({ body: { value } }))
    : fc.constant({});
  const isOptional = operation.body?.required !== true;
  return fc
    .tuple(fc.tuple(...parameters), isOptional ? fc.oneof(body, fc.constant({})) : body)
    .map(([given, rest]) => ({ values: new Map(given.flat()), ...rest }));
}

function parameterValue(
  spec: Spec,
  { pagination }: SpecOperation,
  parameter: SpecParameter,
  values: Values,
): fc.Arbitrary<unknown> {
  const schema = flattenSchema(spec.document, parameter.schema);
  const isLimit = pagination?.places["limit"]?.at === parameter.name && pagination.maximum !== undefined;
  const bounded = isLimit
    ? { ...schema, maximum: Math.min(schema.maximum ?? Infinity, pagination.maximum ?? Infinity) }
    : schema;
  // Without items an array is not on the wire at all.
  const filled =
    bounded.type === "array" ? { ...bounded, minItems: Math.max(bounded.minItems ?? 0, 1) } : bounded;
  return arbitraryValue(values, filled, 2).filter((value) => fitsIntoText(spec, parameter, value));
}

function bodyValue(body: SpecBody, values: Values): fc.Arbitrary<unknown> {
  if (isJson(body.mediaType)) return arbitraryValue(values, body.schema, 4);
  if (isForm(body.mediaType)) return arbitraryValue(values, body.schema, 4).filter(hasNoLineBreaks);
  if (body.mediaType.startsWith("text/")) return arbitraryString({ minLength: 1 });
  return arbitraryBytes(1).map((text) => toFile(text, "body"));
}

/** Forms turn the line breaks of texts into CRLF (HTML, 4.10.21.7), which is no fault of a client. */
function hasNoLineBreaks(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((field) => typeof field !== "string" || !/[\r\n]/.test(field));
}
