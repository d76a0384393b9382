import { readFileSync } from "node:fs";
import { isJson, isMultipart, isForm } from "./media-type.ts";
import type {
  Encoding,
  MediaType,
  OpenApi,
  OperationObject,
  ParameterObject,
  PathItem,
  Schema,
} from "./open-api.ts";
import { readPagination, type SpecPagination } from "./pagination.ts";
import { readPolling, type SpecPolling } from "./polling.ts";
import { resolveReference } from "./resolve-reference.ts";
import { readRetryRule, type RetryRule } from "./retry-rule.ts";

/** A bundled spec, and its operations by id. */
export interface Spec {
  readonly document: OpenApi;
  readonly operations: ReadonlyMap<string, SpecOperation>;
  /** Operations that no client calls (`x-callable`), by id with the reason. */
  readonly uncallable: ReadonlyMap<string, string>;
}

/** One operation, references resolved but for those inside schemas. */
export interface SpecOperation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly body?: SpecBody;
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: ReadonlyMap<string, Readonly<Record<string, MediaType>>>;
  /** For operations that answer in pages. */
  readonly pagination?: SpecPagination;
  /**
   * Alternatives of credentials, by the names of the security schemes; an empty one allows anonymous
   * calls.
   */
  readonly security: readonly (readonly string[])[];
  /** What a repeat does, and when one is made. */
  readonly retry: RetryRule;
  /** How a job is read; it then has a `wait` and a `watch` beside it. */
  readonly polling?: SpecPolling;
}

export interface SpecParameter {
  /** On the wire. */
  readonly name: string;
  /** In the object of parameters: `tag` for `tag[]`. */
  readonly argument: string;
  readonly in: ParameterObject["in"];
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  /** The value is written as JSON (`content: application/json`). */
  readonly json: boolean;
  readonly examples: readonly unknown[];
}

export interface SpecBody {
  readonly required: boolean;
  readonly mediaType: string;
  /** All that the spec allows. */
  readonly mediaTypes: readonly string[];
  readonly schema: Schema;
  /** How the fields of a form are written, by name. */
  readonly encoding: Readonly<Record<string, Encoding>>;
  readonly examples: readonly unknown[];
}

/** Reads a bundled spec, in JSON. */
export function loadSpec(location: string | URL): Spec {
  const document: OpenApi = JSON.parse(readFileSync(location, "utf8"));
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return isOperation(operation) ? [{ path, item, method, operation }] : [];
    }),
  );
  const isCallable = ({ operation }: (typeof found)[number]) => operation["x-callable"] !== false;
  const operations = found
    .filter(isCallable)
    .map(({ path, item, method, operation }) => readOperation(document, method, path, item, operation));
  const others = found.filter((each) => !isCallable(each)).map(({ operation }) => operation);
  return {
    document,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    uncallable: new Map(others.map((each) => [each.operationId, uncallableReason(document, each)])),
  };
}

const methods = ["get", "head", "post", "put", "patch", "delete"];

function isOperation(value: unknown): value is OperationObject {
  return typeof value === "object" && value !== null && "responses" in value && "operationId" in value;
}

/** What it answers in place of data, as the spec has it. */
function uncallableReason(document: OpenApi, { responses }: OperationObject): string {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith("1")) ?? [];
  if (status === undefined || !response) return "no call, by `x-callable` of the spec";
  return `no call, for it answers ${status}: ${resolveReference(document, response).description}`;
}

function readOperation(
  document: OpenApi,
  method: string,
  path: string,
  item: PathItem,
  operation: OperationObject,
): SpecOperation {
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const parameters = declared.map((parameter) =>
    readParameter(document, resolveReference(document, parameter)),
  );
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolveReference(document, response).content ?? {}] as const,
  );
  const pagination = readPagination(operation["x-pagination"]);
  const polling = readPolling(operation["x-poll"]);
  const security = operation.security ?? document.security ?? [];
  const body = readBody(document, operation);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    // An operation's own parameter replaces the path's of the same name and place.
    parameters: [...new Map(parameters.map((each) => [`${each.in} ${each.name}`, each])).values()],
    responses: new Map(responses),
    retry: readRetryRule(method, operation["x-retry"]),
    security: security.map((schemes) => Object.keys(schemes)),
    ...(body && { body }),
    ...(pagination && { pagination }),
    ...(polling && { polling }),
  };
}

function readParameter(document: OpenApi, parameter: ParameterObject): SpecParameter {
  const content = Object.values(parameter.content ?? {})[0];
  const style =
    parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple");
  return {
    name: parameter.name,
    argument: parameter.name.replace(/\[\]$/, ""),
    in: parameter.in,
    required: parameter.required === true,
    style,
    explode: parameter.explode ?? style === "form",
    schema: parameter.schema ?? content?.schema ?? {},
    json: content !== undefined,
    examples: [...examplesOf(document, parameter), ...(content ? examplesOf(document, content) : [])],
  };
}

/** Where a body has several types, the one that clients send: JSON, else a form, else the first. */
function readBody(document: OpenApi, operation: OperationObject): SpecBody | undefined {
  if (!operation.requestBody) return undefined;
  const { content, required } = resolveReference(document, operation.requestBody);
  const types = Object.keys(content);
  const mediaType = types.find(isJson) ?? types.find(isMultipart) ?? types.find(isForm) ?? types[0];
  const media = mediaType === undefined ? undefined : content[mediaType];
  if (mediaType === undefined || !media) return undefined;
  return {
    required: required === true,
    mediaType,
    mediaTypes: types,
    schema: media.schema ?? {},
    encoding: media.encoding ?? {},
    examples: examplesOf(document, media),
  };
}

/** The example of a parameter or a body, and those that have names. */
export function examplesOf(document: OpenApi, holder: Pick<MediaType, "example" | "examples">): unknown[] {
  const named = Object.values(holder.examples ?? {}).map((each) => resolveReference(document, each).value);
  return holder.example === undefined ? named : [holder.example, ...named];
}
