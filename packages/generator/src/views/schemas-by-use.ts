import type {
  Header,
  MediaType,
  OpenApiDocument,
  Parameter,
  Reference,
  RequestBody,
  Response,
  Schema,
} from "../openapi-document.ts";
import { referencedSchema, walkSchema } from "./schema-parts.ts";

/** What has a schema or a content of its own: parameters and request bodies, responses and headers. */
export type SchemaUse = Parameter | RequestBody | Response | Header | Reference;

/** The places where a document uses schemas, by direction; what operations share is among them. */
export function schemaUses(document: OpenApiDocument): { requests: SchemaUse[]; responses: SchemaUse[] } {
  const { parameters = {}, requestBodies = {}, responses = {}, headers = {} } = document.components ?? {};
  const pathItems = Object.values(document.paths);
  const operations = pathItems.flatMap(({ get, put, post, delete: remove, patch, head }) =>
    [get, put, post, remove, patch, head].filter((operation) => operation !== undefined),
  );
  return {
    requests: [
      ...[...pathItems, ...operations].flatMap((owner) => owner.parameters ?? []),
      ...operations.flatMap((operation) => operation.requestBody ?? []),
      ...Object.values(parameters),
      ...Object.values(requestBodies),
    ],
    responses: [
      ...operations.flatMap((operation) => Object.values(operation.responses ?? {})),
      ...Object.values(responses),
      ...Object.values(headers),
    ],
  };
}

/** The schemas written at a use, those of a response's headers included; a reference has none. */
export function schemasAt(use: SchemaUse): Schema[] {
  const own = "schema" in use && use.schema !== undefined ? [use.schema] : [];
  const inContent = contentOf(use).flatMap(([, { schema }]) => schema ?? []);
  const headers = "headers" in use ? Object.values(use.headers ?? {}) : [];
  return [...own, ...inContent, ...headers.flatMap(schemasAt)];
}

/** The media types of a use. */
export function contentOf(use: SchemaUse): [string, MediaType][] {
  return "content" in use ? Object.entries(use.content ?? {}) : [];
}

/** The names of the component schemas that requests and responses lead to, over any number of references. */
export function reachableSchemas(document: OpenApiDocument): {
  requests: Set<string>;
  responses: Set<string>;
} {
  const schemas = document.components?.schemas ?? {};
  const { requests, responses } = schemaUses(document);
  return { requests: namesReachedFrom(requests, schemas), responses: namesReachedFrom(responses, schemas) };
}

/** The names of the component schemas that a schema refers to directly. */
export function referencesOf(schema: Schema): Set<string> {
  const names = new Set<string>();
  walkSchema(schema, (part) => {
    const name = referencedSchema(part);
    if (name !== undefined) names.add(name);
  });
  return names;
}

function namesReachedFrom(uses: SchemaUse[], schemas: Record<string, Schema>): Set<string> {
  const reached = new Set<string>();
  const waiting = uses.flatMap(schemasAt).flatMap((schema) => Array.from(referencesOf(schema)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name];
    if (schema === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...referencesOf(schema));
  }
  return reached;
}
