import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import { isArray, itemsOf, readScalar, readText } from "./read-text.ts";
import { resolveReference } from "./resolve-reference.ts";

/** A query string, read back by the styles that the spec gives its parameters. */
export interface QueryReading {
  readonly values: ReadonlyMap<SpecParameter, unknown>;
  /** Names on the wire that belong to no parameter, nor to a credential. */
  readonly unknown: readonly string[];
}

/** Reads the query parameters of an operation. */
export function readQuery(spec: Spec, operation: SpecOperation, query: URLSearchParams): QueryReading {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const values = parameters.map((parameter) => [parameter, readParameter(spec, parameter, query)] as const);
  const known = (name: string) => parameters.some((parameter) => owns(parameter, name));
  return {
    values: new Map(values.filter(([, value]) => value !== undefined)),
    unknown: [...new Set(query.keys())].filter((name) => !known(name) && !querySchemes(spec).includes(name)),
  };
}

function owns(parameter: SpecParameter, name: string): boolean {
  if (parameter.style === "deepObject") return name.startsWith(`${parameter.name}[`);
  return name === parameter.name;
}

function readParameter(spec: Spec, parameter: SpecParameter, query: URLSearchParams): unknown {
  if (parameter.style === "deepObject") return readDeepObject(spec, parameter, query);
  const texts = query.getAll(parameter.name);
  const [first] = texts;
  if (first === undefined || parameter.json) return readText(spec, parameter, first);
  // A repeated scalar stays visible as an array, which then is not what was given.
  const scalars = texts.map((text) => readScalar(spec, parameter.schema, text));
  if (!isArray(spec, parameter.schema)) return scalars.length > 1 ? scalars : scalars[0];
  const items = parameter.explode ? texts : texts.flatMap((text) => text.split(delimiterOf(parameter)));
  return items.map((item) => readScalar(spec, itemsOf(spec, parameter.schema), item));
}

function delimiterOf(parameter: SpecParameter): string {
  if (parameter.style === "spaceDelimited") return " ";
  return parameter.style === "pipeDelimited" ? "|" : ",";
}

function readDeepObject(spec: Spec, parameter: SpecParameter, query: URLSearchParams): unknown {
  const { properties = {} } = resolveReference(spec.document, parameter.schema);
  const fields = [...query].flatMap(([name, text]) => {
    const key = owns(parameter, name) ? name.slice(parameter.name.length + 1, -1) : undefined;
    return key === undefined ? [] : [[key, readScalar(spec, properties[key] ?? {}, text)] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function querySchemes({ document }: Spec): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return schemes.flatMap((scheme) => (scheme.in === "query" && scheme.name ? [scheme.name] : []));
}
