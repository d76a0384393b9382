import { createClient, definePluginConfig } from "@hey-api/openapi-ts";
import type { DefinePlugin, IR } from "@hey-api/openapi-ts";
import { SpecError } from "../errors.ts";
import { lookUp, pointerTo, resolve } from "../spec/lookup.ts";
import type {
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  RequestBody,
  Response,
  SecurityRequirement,
} from "../openapi-document.ts";

/** An operation as the spec has it, references to anything but schemas resolved, defaults filled in. */
export interface ParsedOperation {
  readonly id: string;
  /** Place in the bundled document: `#/paths/~1v1~1connections/get`. */
  readonly pointer: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly ParsedParameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ParsedResponse[];
  readonly security: readonly SecurityRequirement[] | undefined;
  /** The extensions of the operation, `x-retry` and its like. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface ParsedParameter extends Parameter {
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

export interface ParsedResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

/**
 * Reads the operations of a bundled document with Hey API's parser. This file is all that knows Hey API: it
 * gives routes, ids, merged parameters with their styles, and extensions; what its model drops (schemas as they
 * were written, alternatives of security, all but one content type) is read from the document at the same place.
 */
export async function parseSpec(document: OpenApiDocument): Promise<ParsedOperation[]> {
  const found: { operation: IR.OperationObject; method: string; path: string }[] = [];
  const collect = definePluginConfig<CollectPlugin["Types"]>({
    name: "collect-operations",
    config: {},
    handler: ({ plugin }) => plugin.forEach("operation", (event) => void found.push(event)),
  });
  await createClient({
    input: { ...structuredClone(document) }, // the parser writes into what it is given
    output: "unused",
    dryRun: true,
    logs: { level: "silent", file: false },
    plugins: [collect()],
  });
  return found.map(({ operation, method, path }) => parseOperation(document, operation, method, path));
}

type CollectPlugin = DefinePlugin<{ name: "collect-operations" }>;

function parseOperation(
  document: OpenApiDocument,
  model: IR.OperationObject,
  method: string,
  path: string,
): ParsedOperation {
  const pointer = pointerTo("paths", path, method);
  const item = lookUp(document, pointerTo("paths", path)) as PathItem;
  const source = lookUp(document, pointer) as OperationObject;
  if (model.operationId === undefined || model.summary === undefined) {
    const missing = model.operationId === undefined ? "operationId" : "summary";
    throw new SpecError(`The operation has no ${missing}.`, pointer, `Add \`${missing}\`.`);
  }
  return {
    id: model.operationId,
    pointer,
    method: method.toUpperCase(),
    path,
    summary: model.summary,
    description: model.description,
    deprecated: model.deprecated ?? false,
    tags: model.tags ?? [],
    parameters: parseParameters(document, model, item, source),
    body: source.requestBody && resolve<RequestBody>(document, source.requestBody),
    responses: Object.entries(source.responses ?? {}).map(([status, response]) => ({
      status,
      content: resolve<Response>(document, response).content ?? {},
    })),
    security: source.security,
    extensions: Object.fromEntries(Object.entries(model).filter(([name]) => name.startsWith("x-"))),
  };
}

/** In the order of the spec, those of the path first. */
function parseParameters(
  document: OpenApiDocument,
  model: IR.OperationObject,
  item: PathItem,
  source: OperationObject,
): ParsedParameter[] {
  const parameters = new Map<string, Parameter>();
  for (const reference of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, reference);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter); // the operation's replace the path's
  }
  return [...parameters.values()].map((parameter) => {
    const facts = Object.values(model.parameters?.[parameter.in] ?? {}).find(({ name }) => name === parameter.name);
    return {
      ...parameter,
      required: facts?.required ?? false,
      style: facts?.style ?? "form",
      explode: facts?.explode ?? true,
      allowReserved: facts?.allowReserved ?? false,
    };
  });
}
