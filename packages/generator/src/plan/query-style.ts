import { SpecError } from "../errors.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { resolveSchema } from "../spec/lookup.ts";
import type { ParsedOperation, ParsedParameter } from "./parse-spec.ts";
import type { QueryStyleName } from "./types.ts";

/** The export of the runtime that writes a query parameter as the spec says. */
export function planQueryStyle(
  document: OpenApiDocument,
  operation: ParsedOperation,
  parameter: ParsedParameter,
): QueryStyleName {
  const { name, style, explode, allowReserved } = parameter;
  const plain = styleName(parameter);
  if (plain === undefined || (allowReserved && plain !== "form")) {
    const extra = allowReserved ? " with `allowReserved`" : "";
    throw new SpecError(
      `The query style \`${style}\` (explode: ${explode})${extra} of \`${name}\` is unsupported.`,
      `${operation.pointer}/parameters`,
      "Use `form`, `spaceDelimited` or `pipeDelimited` (for arrays, explode: false), `deepObject`, or `content`.",
    );
  }
  if (allowReserved) return "reserved";
  // what joins values makes no difference to a single one
  return /^(commas|spaces|pipes)$/.test(plain) && isSingle(document, parameter.schema ?? true)
    ? "form"
    : plain;
}

function isSingle(document: OpenApiDocument, schema: Schema): boolean {
  const { type, const: constant, enum: values, "x-known-values": known } = resolveSchema(document, schema);
  if (type === undefined) return (constant ?? values ?? known) !== undefined;
  return [type].flat().every((one) => one !== "array" && one !== "object");
}

function styleName({ name, style, explode, content }: ParsedParameter): QueryStyleName | undefined {
  if (content !== undefined) return Object.keys(content)[0] === "application/json" ? "jsonValue" : undefined;
  if (name.endsWith("[]")) return style === "form" && explode ? "brackets" : undefined;
  if (style === "deepObject") return "deepObject";
  if (style === "form") return explode ? "form" : "commas";
  if (style === "spaceDelimited") return explode ? "form" : "spaces";
  if (style === "pipeDelimited") return explode ? "form" : "pipes";
  return undefined;
}
