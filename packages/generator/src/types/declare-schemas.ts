import ts from "typescript";
import { isSchemaObject } from "../views/schema-parts.ts";
import type { Schema } from "../openapi-document.ts";
import { documentNode } from "./doc-comment.ts";
import { nameOf } from "./openapi-typescript.ts";

const { factory, SyntaxKind } = ts;

/** Declares each component schema under its own name: objects as interfaces, everything else as an alias. */
export function declareSchemas(
  types: ReadonlyMap<string, ts.TypeNode>,
  schemas: Record<string, Schema>,
): ts.Statement[] {
  const interfaces = findInterfaces(types);
  return [...types].map(([name, type]) => {
    const schema = schemas[name];
    const documented = isSchemaObject(schema) ? schema : {};
    const shape = interfaces.get(name);
    const declaration =
      shape === undefined
        ? factory.createTypeAliasDeclaration(exported, name, undefined, type)
        : factory.createInterfaceDeclaration(exported, name, undefined, heritage(shape), shape.members);
    return documentNode(declaration, documented, documented);
  });
}

const exported = [factory.createModifier(SyntaxKind.ExportKeyword)];

/** An interface: its own members, what it extends, and the names of all its properties. */
interface Shape {
  readonly members: readonly ts.TypeElement[];
  readonly bases: readonly string[];
  readonly names: readonly string[];
}

/** What can be an interface: objects, and intersections of objects with other interfaces. */
function findInterfaces(types: ReadonlyMap<string, ts.TypeNode>): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (let before = -1; before !== shapes.size;) {
    before = shapes.size;
    for (const [name, type] of types) {
      const shape = shapes.has(name) ? undefined : shapeOf(type, shapes);
      if (shape !== undefined) shapes.set(name, shape);
    }
  }
  return shapes;
}

function shapeOf(type: ts.TypeNode, shapes: ReadonlyMap<string, Shape>): Shape | undefined {
  const parts = ts.isIntersectionTypeNode(type) ? [...type.types] : [type];
  const literals = parts.filter(ts.isTypeLiteralNode);
  const bases = parts.flatMap((part) => plainName(part) ?? []);
  const known = bases.flatMap((base) => shapes.get(base) ?? []);
  const isComplete =
    literals.length + known.length === parts.length && (literals.length > 0 || parts.length > 1);
  if (!isComplete) return undefined;
  const members = literals.flatMap((literal) => Array.from(literal.members));
  const names = [...members.map(nameOf), ...known.flatMap((base) => base.names)];
  // An interface must repeat an inherited property's type or narrow it; an intersection need not.
  const clashes = new Set(names).size !== names.length || (parts.length > 1 && names.includes(""));
  return clashes ? undefined : { members, bases, names };
}

function heritage({ bases }: Shape): ts.HeritageClause[] {
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  return types.length === 0 ? [] : [factory.createHeritageClause(SyntaxKind.ExtendsKeyword, types)];
}

function plainName(type: ts.TypeNode): string | undefined {
  if (!ts.isTypeReferenceNode(type) || type.typeArguments !== undefined) return undefined;
  return ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}
