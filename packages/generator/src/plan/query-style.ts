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
  if (plain === undefined || (allowReserved && plain !== "exploded")) {
    const extra = allowReserved ? " with `allowReserved`" : "";
    throw new SpecError(
      `The query style \`${style}\` (explode: ${explode})${extra} of \`${name}\` is unsupported.`,
      `${operation.pointer}/parameters`,
      "Use `form`, `spaceDelimited` or `pipeDelimited` (for arrays, explode: false), `deepObject`, or `content`.",
    );
  }
  if (allowReserved) return "reserved";
  const types = typesOf(document, parameter.schema ?? true);
  // what joins values makes no difference to a single one, nor do arrays explode otherwise than by repeating the name
  if (/^(commas|spaces|pipes)$/.test(plain) && !types.has("array") && !types.has("object")) return "form";
  return plain === "exploded" && !types.has("object") ? "form" : plain;
}

/** The JSON types of a schema, as far as it tells them; one that tells nothing may be anything. */
function typesOf(document: OpenApiDocument, schema: Schema): ReadonlySet<string> {
  const target = resolveSchema(document, schema);
  const branches = [...(target.oneOf ?? []), ...(target.anyOf ?? []), ...(target.allOf ?? [])];
  const told = [target.type ?? []].flat();
  if (told.length > 0) return new Set(told);
  if ((target.const ?? target.enum ?? target["x-known-values"]) !== undefined) return new Set(["string"]);
  if (target.properties) return new Set(["object"]);
  if (branches.length > 0) return new Set(branches.flatMap((branch) => [...typesOf(document, branch)]));
  return new Set(["array", "object"]);
}

function styleName({ name, style, explode, content }: ParsedParameter): QueryStyleName | undefined {
  if (content !== undefined) return Object.keys(content)[0] === "application/json" ? "jsonValue" : undefined;
  if (name.endsWith("[]")) return style === "form" && explode ? "brackets" : undefined;
  if (style === "deepObject") return "deepObject";
  if (style === "form") return explode ? "exploded" : "commas";
  if (style === "spaceDelimited") return explode ? "exploded" : "spaces";
  if (style === "pipeDelimited") return explode ? "exploded" : "pipes";
  return undefined;
}
