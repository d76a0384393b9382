import { type Arguments, exampleArguments, variantArguments } from "./choose-arguments.ts";
import { ContractError } from "./contract-error.ts";
import { type EnumVariant, isFlat } from "./enum-variants.ts";
import { formFields } from "./form-fields.ts";
import { mapFiles, toFile } from "./form-files.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { isForm } from "./media-type.ts";
import { reservedArguments } from "./reserved-arguments.ts";
import type { Validator } from "./validator.ts";

/** Which arguments a call is made with. */
export type Give = "all" | "required" | "reserved" | EnumVariant;

/** The arguments of one call, and what they have to become on the wire. */
export interface PlannedCall extends Arguments {
  /** The one object of parameters, as generated functions take it. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Plans a call. Values come from the spec's examples, else from its schemas, and are checked before they
 * are used.
 *
 * @throws ContractError when the spec's own example is invalid, or a value cannot be made up
 */
export function planCall(
  spec: Spec,
  operation: SpecOperation,
  validator: Validator,
  give: Give,
): PlannedCall {
  return toCall(spec, operation, validator, chooseArguments(spec, operation, validator, give));
}

/** A call with these arguments. Throws a ContractError for those that the spec does not allow. */
export function toCall(
  spec: Spec,
  operation: SpecOperation,
  validator: Validator,
  { values, body }: Arguments,
): PlannedCall {
  const faults = [...values].flatMap(([parameter, value]) =>
    validator
      .faults(parameter.schema, value, "request")
      .map((fault) => `parameter ${parameter.name}: ${fault}`),
  );
  if (faults.length > 0) throw new ContractError(`${operation.id}, values from the spec`, faults);
  const params = Object.fromEntries([...values].map(([parameter, value]) => [parameter.argument, value]));
  if (!body || !operation.body) return { params, values };

  const given =
    isForm(operation.body.mediaType) && typeof body.value === "object" && body.value !== null
      ? mapFiles(formFields(spec.document, operation.body), body.value, toFile)
      : body.value;
  if (typeof given !== "object" || given === null || !isFlat(spec.document, operation)) {
    return { params: { ...params, body: given }, values, body };
  }
  // A body that may be left out is, when nothing of it is given.
  const isLeftOut = !operation.body.required && Object.keys(given).length === 0;
  return { params: { ...params, ...given }, values, ...(!isLeftOut && { body }) };
}

function chooseArguments(spec: Spec, operation: SpecOperation, validator: Validator, give: Give): Arguments {
  if (typeof give === "object") return variantArguments(spec, operation, validator, give);
  const examples = exampleArguments(spec, operation, validator, give === "all" || give === "reserved");
  return give === "reserved" ? reservedArguments(spec, examples) : examples;
}
