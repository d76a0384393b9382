import ts from "typescript";
import type { SchemaObject } from "../openapi-document.ts";
import { isBytes, isEmptyObject } from "../views/schema-parts.ts";

const { factory, SyntaxKind } = ts;

/** The type of a schema where openapi-typescript would say less: bytes, open enums, empty objects. */
export function specialType(schema: SchemaObject): ts.TypeNode | undefined {
  const types = new Set([schema.type ?? []].flat());
  const type = alternatives(schema, types);
  if (type.length === 0) return undefined;
  return factory.createUnionTypeNode(types.has("null") ? [...type, nullType] : type);
}

function alternatives(schema: SchemaObject, types: ReadonlySet<string>): ts.TypeNode[] {
  if (isEmptyObject(schema)) return [emptyObject];
  if (!types.has("string")) return [];
  return isBytes(schema) ? [factory.createTypeReferenceNode("Blob")] : openEnum(schema["x-known-values"]);
}

/** The type of an optional input: leaving it out and giving `undefined` are the same. */
export function orUndefined(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === SyntaxKind.UnknownKeyword) return type;
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return factory.createUnionTypeNode([
    ...members,
    factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
  ]);
}

const emptyObject = factory.createTypeReferenceNode("Record", [
  factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
  factory.createKeywordTypeNode(SyntaxKind.NeverKeyword),
]);
const nullType = factory.createLiteralTypeNode(factory.createNull());

/** `"a" | "b" | (string & {})`: editors complete what is known, and everything else passes. */
function openEnum(values: readonly string[] = []): ts.TypeNode[] {
  if (values.length === 0) return [];
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return [...values.map(literal), anyString];
}

function literal(value: string): ts.TypeNode {
  const text = ts.setEmitFlags(factory.createStringLiteral(value), ts.EmitFlags.NoAsciiEscaping);
  return factory.createLiteralTypeNode(text);
}
