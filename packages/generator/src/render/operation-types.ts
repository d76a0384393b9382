import type { DataPlan, FailuresPlan, FieldPlan, OperationPlan, ParamsPlan } from "../plan/types.ts";
import { componentName } from "../spec/lookup.ts";
import { docComment } from "./doc-comment.ts";
import { restStatusName } from "./failures.ts";
import { memberLines, typeExpression, union } from "./type-expression.ts";

/** The types that belong to one operation: parameters, and data and failures that have no name in the spec. */
export function renderOperationTypes(operation: OperationPlan): string {
  const { id, dataTypeName, data, facts, pages, failures } = operation;
  const what = facts.call === "EventCall" ? `An event of \`${id}\`.` : `What \`${id}\` gives.`;
  return [
    renderParamsType(operation),
    dataTypeName && alias(dataTypeName, what, dataUnion(data)),
    pages?.itemTypeName &&
      alias(pages.itemTypeName, `An item of \`${id}\`.`, typeExpression(pages.item, "output")),
    failures.typeName && alias(failures.typeName, `How \`${id}\` fails.`, failureUnion(failures)),
  ]
    .filter((text) => text !== undefined && text !== "")
    .join("\n");
}

/** The type that a call resolves to, or of the events that it gives. */
export function dataType({ dataTypeName, data }: OperationPlan): string {
  return dataTypeName ?? dataUnion(data);
}

/** The type of an item of a list. */
export function itemType({ pages }: OperationPlan): string {
  return pages === undefined ? "never" : (pages.itemTypeName ?? typeExpression(pages.item, "output"));
}

/** The type that a call rejects with when the platform says no. */
export function failureType({ failures }: OperationPlan): string {
  return failures.sharedName ?? failures.typeName ?? failureUnion(failures);
}

/** The parameters as they stand in a signature. */
export function paramsArgument({ params }: OperationPlan): string {
  // an object without any parameter is still an argument, so that options are always the last
  return `params${params.optional ? "?" : ""}: ${params.typeName ?? "Record<string, never>"}`;
}

function renderParamsType({ id, params, pages }: OperationPlan): string {
  const { typeName, body } = params;
  if (typeName === undefined) return "";
  const fields = params.fields.map((field) => ({
    ...field,
    doc: [field.description, limitNote(field, pages)].filter(Boolean).join(" "),
  }));
  const own = fields.length === 0 ? "" : `{\n${memberLines(fields, "input")}}`;
  const comment = docComment([`Parameters of \`${id}\`.`]);
  if (body === undefined) return `${comment}export interface ${typeName} ${own}\n`;
  const extended = extendedType(body);
  if (own === "") return `${comment}export type ${typeName} = ${extended};\n`;
  return body.union || componentName(body.schema) === undefined
    ? `${comment}export type ${typeName} = (${extended}) & ${own};\n`
    : `${comment}export interface ${typeName} extends ${extended} ${own}\n`;
}

function extendedType({ schema, partial }: NonNullable<ParamsPlan["body"]>): string {
  const type = typeExpression(schema, "input");
  return partial ? `Partial<${type}>` : type;
}

/** Says of the parameter that limits a page that it does not limit the list, where the spec does not say so. */
function limitNote({ name, description = "", schema }: FieldPlan, pages: OperationPlan["pages"]): string {
  if (pages?.facts["limit"] !== `/${name}` || /\bpage\b/i.test(description)) return "";
  const { maximum } = pages.facts;
  const isNews = maximum !== undefined && (typeof schema !== "object" || schema.maximum === undefined);
  return `The size of a page, not of the whole list${isNews ? `; at most ${String(maximum)}` : ""}.`;
}

function alias(name: string, doc: string, type: string): string {
  return `${docComment([doc])}export type ${name} = ${type};\n`;
}

function dataUnion(data: readonly DataPlan[]): string {
  const events = data.filter(({ kind }) => kind === "events"); // where there are any, no body is no event
  const nothing = data.length === 1 ? "void" : "undefined";
  const types = (events.length > 0 ? events : data).map((one) => {
    if ("schema" in one) return typeExpression(one.schema, "output");
    return one.kind === "text" ? "string" : one.kind === "bytes" ? "Blob" : nothing;
  });
  return union(types);
}

function failureUnion(failures: FailuresPlan): string {
  const groups = failures.groups.map(
    ({ statuses, schema }) => `ApiError<${statuses.join(" | ")}, ${typeExpression(schema, "output")}>`,
  );
  return [
    ...groups,
    `ApiError<${restStatusName(failures)}, ${typeExpression(failures.rest, "output")}>`,
  ].join(" | ");
}
