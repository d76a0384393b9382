import type { OpenApiDocument, Parameter, PathItem, Schema } from "../openapi-document.ts";
import { resolve, resolveSchema } from "../spec/lookup.ts";
import { isText } from "../spec/media-type.ts";
import { isBytes, walkSchema } from "../views/schema-parts.ts";
import { contentOf, schemasAt, schemaUses } from "../views/schemas-by-use.ts";

/**
 * A copy of a document without what would change types: operation ids (operations then stand in their paths),
 * discriminators (`const` tags tell branches apart), `readOnly` and `writeOnly` (the document has a view for
 * each direction). What a body is goes by its media type, as the runtime reads it: an answer in text is a string,
 * one in a type that is no text is bytes, whatever their schemas say.
 */
export function prepareDocument(document: OpenApiDocument): OpenApiDocument {
  const { openapi, info, paths, components = {} } = document;
  const { schemas, requestBodies, responses, headers } = components;
  const used = { schemas, requestBodies, responses, headers };
  const copy: OpenApiDocument = JSON.parse(JSON.stringify({ openapi, info, paths, components: used }));
  for (const item of Object.values(copy.paths)) {
    const { get, put, post, delete: remove, patch, head } = item;
    for (const operation of [get, put, post, remove, patch, head]) delete operation?.operationId;
    for (const owner of [item, get, put, post, remove, patch, head]) inlineParameters(owner, document);
  }
  const uses = schemaUses(copy);
  for (const use of [...uses.requests, ...uses.responses]) {
    for (const [mediaType, media] of contentOf(use)) {
      delete media.examples;
      delete media.example;
      if (isBinary(mediaType)) media.schema = { type: "string", format: "binary" };
    }
    for (const schema of schemasAt(use)) simplify(schema);
  }
  for (const [mediaType, media] of uses.responses.flatMap(contentOf)) {
    const calledBytes = isBytes(resolveSchema(copy, media.schema ?? true));
    if (isText(mediaType) && calledBytes) media.schema = { type: "string" };
  }
  for (const schema of Object.values(copy.components?.schemas ?? {})) simplify(schema);
  return copy;
}

/** The type of a shared parameter is short, and says more than a reference to it. */
function inlineParameters(owner: Pick<PathItem, "parameters"> | undefined, document: OpenApiDocument): void {
  if (owner?.parameters === undefined) return;
  owner.parameters = owner.parameters.map((parameter) =>
    structuredClone(resolve<Parameter>(document, parameter)),
  );
}

function isBinary(mediaType: string): boolean {
  return !/[/+]json\b|^text\/|^multipart\/|^application\/x-www-form-urlencoded$/.test(mediaType);
}

function simplify(schema: Schema): void {
  walkSchema(schema, (part) => {
    delete part.discriminator;
    delete part.readOnly;
    delete part.writeOnly;
    delete part.examples;
    delete part.example;
    if (isBytes(part)) part.type ??= "string";
  });
}
