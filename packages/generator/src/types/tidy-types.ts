import ts from "typescript";
import type { SchemaObject } from "../openapi-document.ts";
import { documentNode } from "./doc-comment.ts";
import { print } from "./openapi-typescript.ts";

const { factory, SyntaxKind } = ts;

/**
 * Writes types as people do: `components["schemas"]["Connection"]` is `Connection`, a map is a `Record`,
 * properties beside a map of others have their own types, and every property has its own doc comment.
 */
export function tidyTypes<Node extends ts.Node>(
  root: Node,
  schemaOf: (node: ts.Node) => SchemaObject | undefined,
): Node {
  const tidy = (node: ts.Node): ts.Node => {
    const merged = ts.isIntersectionTypeNode(node) ? (withKnownProperties(node) ?? node) : node;
    const visited = ts.visitEachChild(merged, tidy, undefined);
    if (ts.isPropertySignature(visited)) {
      const schema = schemaOf(visited) ?? {};
      return documentNode(visited, schema, schema);
    }
    if (ts.isIndexedAccessTypeNode(visited)) return plainReference(visited) ?? visited;
    return ts.isTypeLiteralNode(visited) ? (asRecord(visited) ?? visited) : visited;
  };
  return ts.visitNode(root, tidy, (node): node is Node => node.kind !== SyntaxKind.Unknown);
}

/** `components["schemas"]["Connection"]` → `Connection`. */
function plainReference({ objectType, indexType }: ts.IndexedAccessTypeNode): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || literalText(objectType.indexType) !== "schemas")
    return undefined;
  const { objectType: root } = objectType;
  const name = literalText(indexType);
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isComponents && name !== undefined ? factory.createTypeReferenceNode(name) : undefined;
}

/**
 * No literal fits `{ a: string } & { [key: string]: number }`. So the properties move beside the index
 * signature, whose type then includes theirs.
 */
function withKnownProperties({
  types: [known, map, ...others],
}: ts.IntersectionTypeNode): ts.TypeNode | undefined {
  const signature = onlyIndexSignature(map);
  if (known === undefined || !ts.isTypeLiteralNode(known) || signature === undefined || others.length > 0)
    return undefined;
  const properties = known.members.filter(ts.isPropertySignature);
  const value = unionOf([signature.type, ...properties.flatMap(valueTypes)]);
  const { modifiers, parameters } = signature;
  return factory.createTypeLiteralNode([
    ...properties,
    factory.createIndexSignature(modifiers, parameters, value),
  ]);
}

/** An alias may refer to itself in an index signature, but not in a `Record`: types with names stay there. */
function asRecord(literal: ts.TypeLiteralNode): ts.TypeNode | undefined {
  const signature = onlyIndexSignature(literal);
  if (signature === undefined || mentionsNames(signature.type)) return undefined;
  const string = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createTypeReferenceNode("Record", [string, signature.type]);
}

function onlyIndexSignature(type: ts.TypeNode | undefined): ts.IndexSignatureDeclaration | undefined {
  if (type === undefined || !ts.isTypeLiteralNode(type) || type.members.length !== 1) return undefined;
  const [member] = type.members;
  return member !== undefined && ts.isIndexSignatureDeclaration(member) ? member : undefined;
}

function mentionsNames(type: ts.Node): boolean {
  return (
    ts.isTypeReferenceNode(type) ||
    ts.forEachChild(type, (child) => mentionsNames(child) || undefined) === true
  );
}

function valueTypes({ type, questionToken }: ts.PropertySignature): ts.TypeNode[] {
  if (type === undefined) return [];
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return questionToken ? [...members, factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)] : members;
}

/** A union without repetitions; `unknown` includes everything else. */
function unionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  const distinct = [...new Map(types.map((type) => [print(type), type])).values()];
  const [first] = distinct;
  const anything = types.find((type) => type.kind === SyntaxKind.UnknownKeyword);
  if (anything !== undefined) return anything;
  return distinct.length === 1 && first !== undefined ? first : factory.createUnionTypeNode(distinct);
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
