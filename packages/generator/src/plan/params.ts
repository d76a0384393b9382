import { SpecError } from "../errors.ts";
import { componentName, isUnion, propertiesOf, requiredOf, resolveSchema } from "../spec/lookup.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { typeNameOf } from "./names.ts";
import type { ParsedOperation, ParsedParameter } from "./parse-spec.ts";
import { planQueryStyle } from "./query-style.ts";
import type { BodyFieldsPlan, FieldPlan, ParamsPlan, QueryStyleName } from "./types.ts";
import type { BodyPlan } from "./body.ts";

/** The parameters of an operation as one object, and what the runtime must know to sort them out again. */
export interface PlannedParams {
  readonly params: ParamsPlan;
  readonly query: Readonly<Record<string, QueryStyleName>>;
  readonly headers: readonly string[];
  readonly wholeBody: boolean;
}

/** Lays path, query and header parameters and the body's fields into one object. */
export function planParams(
  document: OpenApiDocument,
  operation: ParsedOperation,
  body: BodyPlan | undefined,
): PlannedParams {
  const fields = operation.parameters.map((parameter) => planField(operation, parameter));
  const query: Record<string, QueryStyleName> = {};
  operation.parameters.forEach((parameter, index) => {
    const style = parameter.in === "query" ? planQueryStyle(document, operation, parameter) : undefined;
    const name = fields[index]?.name;
    // with a body all are listed, for what is listed nowhere is a field of the body
    if (style !== undefined && name !== undefined && (style !== "form" || body !== undefined))
      query[name] = style;
  });
  const wholeBody = body !== undefined && !isFlat(document, body.schema, fields);
  const bodyFields = body === undefined ? [] : planBody(document, body, wholeBody);
  const extended = body === undefined || wholeBody ? undefined : extendedBody(document, body);
  const own = [...fields, ...(extended === undefined ? bodyFields : [])];
  refuseCollisions(operation, own);
  const optional = [...fields, ...bodyFields].every((field) => !field.required);
  const named = own.length > 0 || extended !== undefined;
  return {
    params: {
      ...(named && { typeName: `${typeNameOf(operation.id)}Params` }),
      optional,
      fields: own,
      ...(extended && { body: extended }),
    },
    query,
    headers: operation.parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name),
    wholeBody,
  };
}

function planField(operation: ParsedOperation, parameter: ParsedParameter): FieldPlan {
  const { name, description, deprecated } = parameter;
  const where = `${operation.pointer}/parameters`;
  if (parameter.in === "cookie") {
    throw new SpecError(
      `Cookie parameters are unsupported: \`${name}\`.`,
      where,
      "Leave it out, or make it a header.",
    );
  }
  if (parameter.in !== "query" && parameter.style !== "simple") {
    throw new SpecError(
      `The style \`${parameter.style}\` of \`${name}\` is unsupported.`,
      where,
      "Parameters in the path and in headers are written in the style `simple`.",
    );
  }
  if (parameter.in === "header" && /^(accept|content-type|authorization)$/i.test(name)) {
    throw new SpecError(
      `The header \`${name}\` cannot be a parameter.`,
      where,
      "OpenAPI ignores it there: describe it by content types, or as a security scheme.",
    );
  }
  const [content] = Object.values(parameter.content ?? {});
  return {
    name: parameter.in === "query" ? name.replace(/\[\]$/, "") : name,
    in: parameter.in,
    required: parameter.required,
    description,
    deprecated,
    schema: parameter.schema ?? content?.schema ?? true,
  };
}

/** The fields of a body by name, or the body as one field. */
function planBody(document: OpenApiDocument, body: BodyPlan, whole: boolean): FieldPlan[] {
  if (whole) {
    const { description, schema, required } = body;
    return [{ name: "body", in: "body", required, description, deprecated: undefined, schema }];
  }
  const required = body.required ? requiredOf(document, body.schema) : new Set<string>();
  return [...propertiesOf(document, body.schema)].map(([name, schema]) => {
    const { description, deprecated } = typeof schema === "object" ? schema : {};
    return { name, in: "body", required: required.has(name), description, deprecated, schema };
  });
}

/** Whether the fields of the body can stand beside the other parameters. */
function isFlat(document: OpenApiDocument, schema: Schema, others: readonly FieldPlan[]): boolean {
  const names = propertiesOf(document, schema);
  return names.size > 0 && isClosedObject(document, schema) && others.every(({ name }) => !names.has(name));
}

/** Whether the schema lets through objects with the properties it names, and nothing else. */
function isClosedObject(document: OpenApiDocument, schema: Schema): boolean {
  const target = resolveSchema(document, schema);
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  if (target.additionalProperties !== undefined && target.additionalProperties !== false) return false;
  if (target.type !== undefined && target.type !== "object") return false;
  if (target.const !== undefined || target.enum !== undefined) return false;
  return parts.every((part) => isClosedObject(document, part));
}

/** A body whose fields have their own name already, or depend on each other. */
function extendedBody(document: OpenApiDocument, body: BodyPlan): BodyFieldsPlan | undefined {
  const union = isUnion(document, body.schema);
  if (componentName(body.schema) === undefined && !union) return undefined;
  return {
    schema: body.schema,
    partial: !body.required && requiredOf(document, body.schema).size > 0,
    union,
  };
}

function refuseCollisions(operation: ParsedOperation, fields: readonly FieldPlan[]): void {
  const places = new Map<string, string>();
  for (const field of fields) {
    const other = places.get(field.name);
    if (other !== undefined) {
      throw new SpecError(
        `Two parameters of \`${operation.id}\` are called \`${field.name}\`: one in ${other}, one in ${field.in}.`,
        operation.pointer,
        "All parameters of a call share one object: rename one, if the platform allows, or leave it out.",
      );
    }
    places.set(field.name, field.in);
  }
}
