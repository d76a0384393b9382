import type { OpenApiDocument, PathItem, Schema } from "../../src/openapi-document.ts";

/** Component schemas by how operations use them; those under `schemas` are used by these or not at all. */
export interface Parts {
  schemas?: Record<string, Schema>;
  sent?: Record<string, Schema>;
  received?: Record<string, Schema>;
  both?: Record<string, Schema>;
  paths?: Record<string, PathItem>;
  components?: OpenApiDocument["components"];
}

/** A small document with the parts a test is about. */
export function documentWith({ schemas, sent, received, both, paths, components }: Parts): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Platform", version: "1" },
    paths: { ...paths, ...operations({ ...sent, ...both }, { ...received, ...both }) },
    components: { ...components, schemas: { ...schemas, ...sent, ...received, ...both } },
  };
}

/** The content of a body in JSON. */
export function json(schema: Schema): { content: { "application/json": { schema: Schema } } } {
  return { content: { "application/json": { schema } } };
}

/** A reference to a component schema. */
export function schemaNamed(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** One operation that sends and one that receives a schema, for each of them. */
function operations(
  sent: Record<string, Schema>,
  received: Record<string, Schema>,
): Record<string, PathItem> {
  const posts = Object.keys(sent).map((name) => {
    const requestBody = { required: true, ...json(schemaNamed(name)) };
    return [
      `/send/${name}`,
      { post: { summary: "Sends.", requestBody, responses: { 204: { description: "Done." } } } },
    ];
  });
  const gets = Object.keys(received).map((name) => {
    return [
      `/receive/${name}`,
      { get: { summary: "Receives.", responses: { 200: json(schemaNamed(name)) } } },
    ];
  });
  return Object.fromEntries([...posts, ...gets]);
}
