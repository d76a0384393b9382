import { ContractError } from "./contract-error.ts";
import type { SpecBody } from "./load-spec.ts";
import { isJson, isMultipart } from "./media-type.ts";
import type { OpenApi, Schema } from "./open-api.ts";
import { isBytes, itemsOf, propertiesOf, typesOf } from "./schema-facts.ts";

/** What the spec says of one field of a form. */
export interface FormField {
  /** An array: the field is repeated, once for each item. */
  readonly repeated: boolean;
  /** Of the value, or of each item. */
  readonly schema: Schema;
  readonly kind: "file" | "json" | "text";
  /** What a part may be, as the spec's `encoding` has it: `image/png, image/jpeg`. */
  readonly contentType?: string;
}

/** The fields of a form by name. Throws a ContractError for a way of writing that is not read here. */
export function formFields(document: OpenApi, body: SpecBody): ReadonlyMap<string, FormField> {
  const properties = propertiesOf(document, body.schema);
  return new Map([...properties].map(([name, schema]) => [name, readField(document, body, name, schema)]));
}

function readField(document: OpenApi, body: SpecBody, name: string, schema: Schema): FormField {
  const { contentType, style = "form", explode = true } = body.encoding[name] ?? {};
  if (style !== "form" || !explode) {
    throw new ContractError(`the field "${name}" of a form`, [
      "the contract kit reads `style: form` with `explode: true` only",
    ]);
  }
  const repeated = typesOf(document, schema).has("array");
  const item = repeated ? itemsOf(document, schema) : schema;
  const types = typesOf(document, item);
  const structured =
    contentType === undefined ? types.has("object") || types.has("array") : isJson(contentType);
  const file = isMultipart(body.mediaType) && isBytes(document, item);
  return {
    repeated,
    schema: item,
    kind: file ? "file" : structured ? "json" : "text",
    ...(contentType !== undefined && { contentType }),
  };
}
