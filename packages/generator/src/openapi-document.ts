/** The parts of an OpenAPI 3.1 document that the generator reads. After bundling all references are local. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string; "x-class-name"?: string };
  servers?: { url: string; description?: string; "x-env"?: string[] }[];
  tags?: { name: string; description?: string }[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: Components;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter>;
  requestBodies?: Record<string, RequestBody>;
  responses?: Record<string, Response>;
  headers?: Record<string, Header>;
  examples?: Record<string, Example>;
  securitySchemes?: Record<string, SecurityScheme>;
}

export interface Reference {
  $ref: string;
}

/** Alternatives are the items of a list; what stands together in one is needed together. */
export type SecurityRequirement = Record<string, string[]>;

export interface PathItem {
  parameters?: (Parameter | Reference)[];
  get?: OperationObject;
  put?: OperationObject;
  post?: OperationObject;
  delete?: OperationObject;
  patch?: OperationObject;
  head?: OperationObject;
}

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface Header {
  description?: string;
  schema?: Schema;
}

export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, Encoding>;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  value?: unknown;
}

/** How a part of a form is written. */
export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  headers?: Record<string, unknown>;
}

export interface SecurityScheme {
  type: "http" | "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS";
  description?: string;
  scheme?: string;
  name?: string;
  in?: "header" | "query" | "cookie";
  flows?: { password?: { tokenUrl?: string } };
  "x-env"?: string[] | { username?: string[]; password?: string[] };
  "x-basic"?: { username?: string; password?: string };
}

/** A JSON Schema, or `true` (anything), or `false` (nothing). */
export type Schema = SchemaObject | boolean;

export interface SchemaObject {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  title?: string;
  description?: string;
  deprecated?: boolean;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  contentMediaType?: string;
  contentEncoding?: string;
  "x-known-values"?: string[];
  "x-int64"?: string;
  "x-evidence"?: Evidence;
}

export type SchemaType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** How a fact is known; `documented` is the default. */
export type Evidence = EvidenceLevel | { level: EvidenceLevel; source?: string };
export type EvidenceLevel = "documented" | "observed" | "inferred";
