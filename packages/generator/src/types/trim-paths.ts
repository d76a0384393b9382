import ts from "typescript";
import type { OpenApiDocument, OperationObject, Parameter, PathItem } from "../openapi-document.ts";
import { resolve } from "../spec/lookup.ts";
import { documentNode } from "./doc-comment.ts";
import { nameOf, replaceType } from "./openapi-typescript.ts";
import { orUndefined } from "./special-types.ts";

/** The members of `paths` as openapi-fetch needs them: what is there, with summaries and parameter docs. */
export function trimPaths(
  paths: readonly ts.PropertySignature[],
  document: OpenApiDocument,
): ts.PropertySignature[] {
  return paths.map((path) => {
    const item = document.paths[nameOf(path)] ?? {};
    return mapMembers(path, (member) => trimMethod(member, item, document));
  });
}

/** `put?: never` says what a missing `put` says; parameters of the path stand in its operations. */
function trimMethod(
  method: ts.PropertySignature,
  item: PathItem,
  document: OpenApiDocument,
): ts.TypeElement | undefined {
  const operation = new Map<string, OperationObject>(Object.entries(item)).get(nameOf(method));
  if (nameOf(method) === "parameters" || operation === undefined || isNever(method)) return undefined;
  const { summary, deprecated } = operation;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolve<Parameter>(document, one),
  );
  const trimmed = mapMembers(method, (member) => {
    if (nameOf(member) === "parameters")
      return mapMembers(member, (group) => documentParameters(group, parameters));
    if (nameOf(member) === "responses") return mapMembers(member, trimResponse);
    return isNever(member) ? undefined : member;
  });
  return documentNode(trimmed, { ...(summary && { summary }), ...(deprecated && { deprecated }) });
}

/** The `query?: never` of a group without parameters stays: it is what refuses a wrong one. */
function documentParameters(
  group: ts.PropertySignature,
  parameters: readonly Parameter[],
): ts.PropertySignature {
  return mapMembers(group, (member) => {
    const parameter = parameters.findLast((one) => one.in === nameOf(group) && one.name === nameOf(member));
    const type = member.type !== undefined && member.questionToken ? orUndefined(member.type) : undefined;
    const property = type === undefined ? member : replaceType(member, type);
    const schema = typeof parameter?.schema === "object" ? parameter.schema : {};
    return documentNode(property, { ...schema, ...parameter }, schema);
  });
}

/** Headers that are only `[name: string]: unknown` say nothing. */
export function trimResponse(response: ts.PropertySignature): ts.PropertySignature {
  return mapMembers(response, (member) => {
    const isEmpty = member.type !== undefined && ts.isTypeReferenceNode(member.type); // tidied to a Record
    return nameOf(member) === "headers" && isEmpty ? undefined : member;
  });
}

/** A property of an object type with its members replaced, or left out. */
function mapMembers(
  property: ts.PropertySignature,
  map: (member: ts.PropertySignature) => ts.TypeElement | undefined,
): ts.PropertySignature {
  if (property.type === undefined || !ts.isTypeLiteralNode(property.type)) return property;
  const members = property.type.members.flatMap((one) =>
    ts.isPropertySignature(one) ? (map(one) ?? []) : one,
  );
  return replaceType(property, ts.factory.createTypeLiteralNode(members));
}

function isNever({ type }: ts.PropertySignature): boolean {
  return type?.kind === ts.SyntaxKind.NeverKeyword;
}
