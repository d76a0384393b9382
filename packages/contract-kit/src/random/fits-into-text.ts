import { isDeepStrictEqual } from "node:util";
import { flattenSchema } from "../flatten-schema.ts";
import type { Spec, SpecParameter } from "../load-spec.ts";
import type { Schema } from "../open-api.ts";
import { readScalar } from "../read-text.ts";

/**
 * Whether a parameter can carry a value at all. Some cannot stand in an URL or a header, whatever a client
 * does: texts that read as something else, path segments that an URL parser folds, what no header may hold.
 */
export function fitsIntoText(spec: Spec, parameter: SpecParameter, value: unknown): boolean {
  if (parameter.json) return true;
  const schema = flattenSchema(spec.document, parameter.schema);
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((item) => fitsItem(spec, parameter, schema.items ?? {}, item));
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value);
    return (
      fields.length > 0 &&
      fields.every(([name, field]) => fitsItem(spec, parameter, schema.properties?.[name] ?? {}, field))
    );
  }
  return fitsScalar(spec, parameter, schema, value);
}

function fitsItem(spec: Spec, parameter: SpecParameter, schema: Schema, item: unknown): boolean {
  const delimiter = delimiters[parameter.style];
  if (delimiter !== undefined && String(item).includes(delimiter)) return false;
  return fitsScalar(spec, parameter, schema, item);
}

/** Delimiters that look the same when they are encoded, or are not encoded at all. */
const delimiters: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|", simple: "," };

function fitsScalar(spec: Spec, parameter: SpecParameter, schema: Schema, value: unknown): boolean {
  const text = String(value);
  if (value === null || !isDeepStrictEqual(readScalar(spec, schema, text), value)) return false;
  if (parameter.in === "path") return text !== "" && !isFolded(text);
  return parameter.in !== "header" || /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

/** Whether some reader sees a segment `.` or `..` in it, however often it decodes. */
function isFolded(text: string): boolean {
  const decoded = text.replace(/%(25)*(2e|2f|5c)/gi, (_, _more, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return decoded.split(/[/\\]/).some((segment) => segment === "." || segment === "..");
}
