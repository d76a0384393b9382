import { branchesOf, flattenSchema } from "./flatten-schema.ts";
import { knownValues } from "./known-values.ts";
import type { Spec, SpecOperation, SpecParameter } from "./load-spec.ts";
import { isForm, isJson } from "./media-type.ts";
import type { OpenApi, Schema } from "./open-api.ts";
import { isFlatBody, typesOf } from "./schema-facts.ts";

/** The part of a call that is there for the values which the spec names. */
export interface EnumVariant {
  readonly parameters: ReadonlyMap<SpecParameter, unknown>;
  /** One alternative of the body, and the fields in it that have such values. */
  readonly body?: { readonly schema: Schema; readonly fields: Readonly<Record<string, unknown>> };
}

/**
 * As few calls as it takes to send each value that the spec names for a parameter, or for a field of the
 * body, at least once. The alternatives of a body have calls of their own.
 */
export function enumVariants(spec: Spec, operation: SpecOperation): EnumVariant[] {
  const { document } = spec;
  const parameters = operation.parameters.map((each) => [each, choices(document, each.schema)] as const);
  const bodies = bodyVariants(spec, operation);
  const longest = Math.max(0, ...parameters.map(([, values]) => values.length));
  return Array.from({ length: Math.max(longest, bodies.length) }, (_, index) => {
    const given = parameters.flatMap(([parameter, values]) =>
      values.length > 0 ? [[parameter, values[index % values.length]] as const] : [],
    );
    const body = bodies[index % bodies.length];
    return { parameters: new Map(given), ...(body && { body }) };
  });
}

/** The fields of a body that are parameters of the call; none where it is given as a whole. */
export function bodyFields({ document }: Spec, operation: SpecOperation): readonly string[] {
  if (!operation.body || !isFlat(document, operation)) return [];
  const branches = branchesOf(document, operation.body.schema);
  return [...new Set(branches.flatMap((branch) => writable(document, branch).map(([name]) => name)))];
}

/** Whether a body's fields stand among the other parameters. */
export function isFlat(document: OpenApi, { parameters, body }: SpecOperation): boolean {
  if (!body || !(isJson(body.mediaType) || isForm(body.mediaType))) return false;
  return isFlatBody(document, body.schema, new Set(parameters.map(({ argument }) => argument)));
}

/** Each alternative once, then again as long as one of its fields has a value that was not sent yet. */
function bodyVariants({ document }: Spec, operation: SpecOperation): Required<EnumVariant>["body"][] {
  if (!operation.body || !isFlat(document, operation)) return [];
  const branches = branchesOf(document, operation.body.schema).map((schema) => {
    const fields = writable(document, schema).map(([name, each]) => [name, choices(document, each)] as const);
    return { schema, fields: fields.filter(([, values]) => values.length > 0) };
  });
  const sent = new Set<string>();
  const isNew = (name: string) => (value: unknown) => !sent.has(`${name}=${JSON.stringify(value)}`);
  const variant = ({ schema, fields }: (typeof branches)[number]) => {
    const chosen = fields.map(([name, values]) => [name, values.find(isNew(name)) ?? values[0]] as const);
    for (const [name, value] of chosen) sent.add(`${name}=${JSON.stringify(value)}`);
    return { schema, fields: Object.fromEntries(chosen) };
  };
  const variants = branches.length > 1 ? branches.map(variant) : [];
  for (const branch of branches) {
    while (branch.fields.some(([name, values]) => values.some(isNew(name)))) variants.push(variant(branch));
  }
  return variants;
}

function writable(document: OpenApi, branch: Schema): [string, Schema][] {
  const all = Object.entries(branch.properties ?? {});
  return all.filter(([, property]) => flattenSchema(document, property).readOnly !== true);
}

/** Values to give one after the other. An array takes all at once, or as many as it may have. */
function choices(document: OpenApi, schema: Schema): readonly unknown[] {
  const values = knownValues(document, schema);
  if (!typesOf(document, schema).has("array")) return values;
  const { maxItems = Infinity } = flattenSchema(document, schema);
  const size = Math.min(values.length, maxItems);
  return Array.from({ length: Math.ceil(values.length / (size || 1)) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
