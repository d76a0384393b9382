import { format } from "oxfmt";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { renderSchemaTypes } from "../../src/types/render-schema-types.ts";
import { splitViews } from "../../src/views/split-views.ts";

/** One thing that the types of a spec must get right: what it is, a document with it, and what is emitted. */
export interface Feature {
  title: string;
  document: OpenApiDocument;
  /** The declarations of the component schemas. */
  schemas?: string;
  /** The members of `paths`. */
  paths?: string;
}

/** All of `schema.ts`, formatted as it is in a package. */
export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const text = renderSchemaTypes(splitViews(document), "// Generated.");
  const { code, errors } = await format("schema.ts", text, { printWidth: 110 });
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return code;
}

/** The parts of `schema.ts` that a feature shows. */
export async function emitted(document: OpenApiDocument): Promise<{ schemas: string; paths: string }> {
  const [, schemas = "", paths = ""] =
    /^\/\/ Generated\.\n\n(.*)export interface components \{.*export interface paths \{\n(.*)\}\n$/s.exec(
      await schemaTypes(document),
    ) ?? [];
  return { schemas, paths };
}
