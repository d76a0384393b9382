import { mapAll, SpecError } from "../errors.ts";
import { lookUp, pointerTo, resolve } from "../spec/lookup.ts";
import { compiler } from "../threads/threads.ts";
import type {
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  SecurityRequirement,
} from "../openapi-document.ts";
import type { OperationModel } from "./read-operations.ts";

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
  readonly description: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

/**
 * Reads the operations of a bundled document. Hey API's parser gives routes, ids, merged parameters with their
 * styles, and extensions; what its model drops or changes (schemas, alternatives of security, all but one content
 * type) is read from the document at the same place.
 */
export async function parseSpec(document: OpenApiDocument): Promise<ParsedOperation[]> {
  const found = await compiler.call("readOperations", withoutSchemas(document));
  const models = new Map(
    found.map(({ path, method, operation }) => [pointerTo("paths", path, method), operation]),
  );
  // Hey API sorts by method, people wrote the order that they want to read
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({
      path,
      method,
      model: models.get(pointerTo("paths", path, method)),
    })),
  );
  return mapAll(routes, ({ path, method, model }) =>
    model === undefined ? refuseMethod(method, path) : [parseOperation(document, model, method, path)],
  ).flat();
}

/** What stands in a path and is no operation is its parameters, summary or an extension. */
function refuseMethod(method: string, path: string): [] {
  if (method !== "options" && method !== "trace") return [];
  throw new SpecError(
    `${method.toUpperCase()} operations are unsupported.`,
    pointerTo("paths", path, method),
    "Leave the operation out: no platform's users call it.",
  );
}

/**
 * A copy without schemas, bodies and responses: they are most of a document and of the parser's time, and
 * their types are printed from the document itself.
 */
function withoutSchemas(document: OpenApiDocument): object {
  const { openapi, info } = document;
  const bare = (parameters: readonly (Parameter | Reference)[] = []): object[] =>
    parameters.map((parameter) => ({
      ...resolve<Parameter>(document, parameter),
      schema: {},
      content: undefined,
    }));
  const routes = Object.entries(document.paths).map(([path, { parameters, ...item }]) => {
    const operations = methods.flatMap((method) => {
      const { [method]: operation } = item;
      const bodiless = {
        ...operation,
        parameters: bare(operation?.parameters),
        requestBody: undefined,
        responses: {},
      };
      return operation === undefined ? [] : [[method, bodiless]];
    });
    return [path, { parameters: bare(parameters), ...Object.fromEntries(operations) }];
  });
  return { openapi, info, paths: Object.fromEntries(routes) };
}

const methods = ["get", "head", "post", "put", "patch", "delete"] as const;

function parseOperation(
  document: OpenApiDocument,
  model: OperationModel["operation"],
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
  if (path.includes("*")) {
    const hint = "Write `%2A`, which is the same to a server.";
    throw new SpecError("A path with `*` is unsupported, for the star means a name.", pointer, hint);
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
    responses: Object.entries(source.responses ?? {}).map(([status, response]) => {
      const { description = "", content = {} } = resolve<Response>(document, response);
      return { status, description, content };
    }),
    security: source.security,
    extensions: Object.fromEntries(Object.entries(model).filter(([name]) => name.startsWith("x-"))),
  };
}

/** In the order of the spec, those of the path first. */
function parseParameters(
  document: OpenApiDocument,
  model: OperationModel["operation"],
  item: PathItem,
  source: OperationObject,
): ParsedParameter[] {
  const parameters = new Map<string, Parameter>();
  for (const reference of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, reference);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter); // the operation's replace the path's
  }
  return [...parameters.values()].map((parameter) => withDefaults(parameter, model));
}

function withDefaults(parameter: Parameter, model: OperationModel["operation"]): ParsedParameter {
  const candidates = Object.values(model.parameters?.[parameter.in] ?? {});
  const facts = candidates.find(({ name }) => name === parameter.name);
  const { required = false, style = "form", explode = true, allowReserved = false } = facts ?? {};
  return { ...parameter, required, style, explode, allowReserved };
}
