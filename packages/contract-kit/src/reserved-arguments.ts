import type { Arguments } from "./choose-arguments.ts";
import { flattenSchema } from "./flatten-schema.ts";
import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import type { Schema } from "./open-api.ts";

/** Characters that mean something in an URL, and some that must not stand in one. */
const reserved = "a/b?c#d&e=f+g%2Fh i,ü";

/** The same arguments, with reserved characters in every path and query parameter that takes any text. */
export function reservedArguments(spec: Spec, given: Arguments): Arguments {
  const values = [...given.values].map(([parameter, value]) => {
    if (!takesReserved(spec, parameter)) return [parameter, value] as const;
    return [parameter, Array.isArray(value) ? [reserved, "j,k"] : reserved] as const;
  });
  return { ...given, values: new Map(values) };
}

/** Whether an operation has such a parameter. */
export function hasReserved(spec: Spec, operation: SpecOperation): boolean {
  return operation.parameters.some((parameter) => takesReserved(spec, parameter));
}

/** Whether a parameter in path or query takes any text, or an array of any texts. */
export function takesReserved({ document }: Spec, parameter: SpecParameter): boolean {
  if (parameter.json || !["path", "query"].includes(parameter.in)) return false;
  const schema = flattenSchema(document, parameter.schema);
  if (schema.type !== "array") return isFree(schema);
  return (schema.maxItems ?? 2) >= 2 && isFree(flattenSchema(document, schema.items ?? {}));
}

function isFree({
  type,
  enum: closed,
  const: only,
  format,
  pattern,
  maxLength = Infinity,
  ...rest
}: Schema): boolean {
  const isText = type === "string" && !closed && only === undefined && !rest.oneOf && !rest.anyOf;
  return isText && [undefined, "password"].includes(format) && !pattern && maxLength >= reserved.length;
}
