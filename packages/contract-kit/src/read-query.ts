import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import { isArray, readScalar, readText } from "./read-text.ts";
import { resolveReference } from "./resolve-reference.ts";
import { itemsOf } from "./schema-facts.ts";

/** A query string, read back by the styles that the spec gives its parameters. */
export interface QueryReading {
  readonly values: ReadonlyMap<SpecParameter, unknown>;
  /** Names on the wire that belong to no parameter, nor to a credential. */
  readonly unknown: readonly string[];
}

/**
 * A name, decoded, and a value as it is on the wire: its commas separate items, encoded ones are part
 * of them.
 */
type Pair = readonly [name: string, raw: string];

/** Reads the query parameters of an operation. */
export function readQuery(spec: Spec, operation: SpecOperation, search: string): QueryReading {
  const query = readPairs(search);
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const values = parameters.map((parameter) => [parameter, readParameter(spec, parameter, query)] as const);
  const known = (name: string) => parameters.some((parameter) => owns(parameter, name));
  const names = new Set(query.map(([name]) => name));
  return {
    values: new Map(values.filter(([, value]) => value !== undefined)),
    unknown: [...names].filter((name) => !known(name) && !querySchemes(spec).includes(name)),
  };
}

function readPairs(search: string): Pair[] {
  const texts = search.replace(/^\?/, "").split("&").filter(Boolean);
  return texts.map((text) => {
    const end = text.includes("=") ? text.indexOf("=") : text.length;
    return [decode(text.slice(0, end)), text.slice(end + 1)];
  });
}

/** As servers read it. What is wrongly encoded stays as it is, and then is not what was given. */
function decode(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return raw;
  }
}

function owns(parameter: SpecParameter, name: string): boolean {
  if (parameter.style === "deepObject") return name.startsWith(`${parameter.name}[`);
  return name === parameter.name;
}

function readParameter(spec: Spec, parameter: SpecParameter, query: readonly Pair[]): unknown {
  if (parameter.style === "deepObject") return readDeepObject(spec, parameter, query);
  const raw = query.filter(([name]) => name === parameter.name).map(([, value]) => value);
  const [first] = raw;
  if (first === undefined) return undefined;
  if (parameter.json) return readText(spec, parameter, decode(first));
  // A repeated scalar stays visible as an array, which then is not what was given.
  const scalars = raw.map((text) => readScalar(spec, parameter.schema, decode(text)));
  if (!isArray(spec, parameter.schema)) return scalars.length > 1 ? scalars : scalars[0];
  const read = (item: string) => readScalar(spec, itemsOf(spec.document, parameter.schema), decode(item));
  if (parameter.explode) return raw.map(read);
  // One that is repeated all the same stays visible as several arrays.
  const lists = raw.map((text) => text.split(delimiterOf(parameter)).map(read));
  return lists.length > 1 ? lists : lists[0];
}

function delimiterOf(parameter: SpecParameter): RegExp {
  if (parameter.style === "spaceDelimited") return /%20|\+/;
  return parameter.style === "pipeDelimited" ? /%7C|\|/i : /,/;
}

function readDeepObject(spec: Spec, parameter: SpecParameter, query: readonly Pair[]): unknown {
  const { properties = {} } = resolveReference(spec.document, parameter.schema);
  const fields = query.flatMap(([name, raw]) => {
    const key = owns(parameter, name) ? name.slice(parameter.name.length + 1, -1) : undefined;
    return key === undefined ? [] : [[key, readScalar(spec, properties[key] ?? {}, decode(raw))] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function querySchemes({ document }: Spec): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return schemes.flatMap((scheme) => (scheme.in === "query" && scheme.name ? [scheme.name] : []));
}
