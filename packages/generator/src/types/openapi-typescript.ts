import type { OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, SchemaObject } from "../openapi-document.ts";
import { componentName, lookUp } from "../spec/lookup.ts";
import { isSchemaObject } from "../views/schema-parts.ts";
import { astToString, transformComponentsObject, transformPathsObject } from "./transforms.mjs";
import type { TransformContext } from "./transforms.mjs";

/** How types differ from what openapi-typescript makes of a schema by itself. */
export interface TypeRules {
  /** The type of a schema, or nothing to leave it to openapi-typescript. */
  typeOf(schema: SchemaObject): ts.TypeNode | undefined;
  /** The type of a property that may be left out; `pointer` says where it stands. */
  optional(type: ts.TypeNode, pointer: string): ts.TypeNode;
}

/** A document as TypeScript types. References are still of the form `components["schemas"]["Connection"]`. */
export interface TypeTree {
  paths: readonly ts.PropertySignature[];
  /** By group (`schemas`, `responses`, …). */
  components: ReadonlyMap<string, readonly ts.PropertySignature[]>;
  /** Generic types that the others use. */
  helpers: ts.Statement[];
  /** The schema behind a property. */
  schemaOf(property: ts.Node): SchemaObject | undefined;
}

/** Makes the types of a document. This file, with its transforms, is all that knows openapi-typescript. */
export function buildTypeTree(document: OpenApiDocument, rules: TypeRules): TypeTree {
  const schemas = new WeakMap<ts.Node, SchemaObject>();
  const context: TransformContext = {
    silent: true,
    defaultNonNullable: false, // a default is the server's business; it makes nothing required
    emptyObjectsUnknown: true,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: <Target>($ref: string): Target => lookUp(document, $ref) as Target,
    transform: (schema: unknown) => (isSchemaObject(schema) ? rules.typeOf(schema) : undefined),
    transformProperty: (property, schema: unknown, { path }) => {
      const changed = property.questionToken
        ? replaceType(property, rules.optional(typeOf(property), path ?? "#"))
        : property;
      if (isSchemaObject(schema)) schemas.set(ts.getOriginalNode(changed), withDocs(schema, document));
      return changed;
    },
  };
  const { paths, components }: OpenAPI3 = JSON.parse(JSON.stringify(document));
  const [groups] = transformComponentsObject(components ?? {}, context);
  return {
    paths: propertiesOf(transformPathsObject(paths ?? {}, context)),
    components: new Map(propertiesOf(groups).map((group) => [nameOf(group), propertiesOf(group.type)])),
    helpers: context.injectFooter.filter(ts.isTypeAliasDeclaration),
    schemaOf: (property) => schemas.get(ts.getOriginalNode(property)),
  };
}

/** TypeScript as text. */
export function print(node: ts.Node): string {
  return astToString(node);
}

/** The name of a property, without quotes. */
export function nameOf(element: ts.TypeElement): string {
  const { name } = element;
  return name === undefined || ts.isComputedPropertyName(name) ? "" : name.text;
}

export function typeOf({ type }: ts.PropertySignature): ts.TypeNode {
  return type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}

export function replaceType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  const { modifiers, name, questionToken } = property;
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, type);
}

/** A mere reference has the first paragraph of what it refers to. */
function withDocs(schema: SchemaObject, document: OpenApiDocument): SchemaObject {
  const target =
    schema.description === undefined
      ? document.components?.schemas?.[componentName(schema) ?? ""]
      : undefined;
  const description = isSchemaObject(target) ? target.description?.split("\n\n")[0] : undefined;
  return description === undefined ? schema : { ...schema, description };
}

function propertiesOf(type: ts.Node | undefined): ts.PropertySignature[] {
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}
