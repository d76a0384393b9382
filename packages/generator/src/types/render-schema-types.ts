import ts from "typescript";
import { SpecError } from "../errors.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { pointerNames, pointerTo } from "../spec/lookup.ts";
import { reachableSchemas } from "../views/schemas-by-use.ts";
import { declareSchemas } from "./declare-schemas.ts";
import { buildTypeTree, nameOf, print, typeOf, type TypeTree } from "./openapi-typescript.ts";
import { prepareDocument } from "./prepare-document.ts";
import { orUndefined, specialType } from "./special-types.ts";
import { tidyTypes } from "./tidy-types.ts";
import { trimPaths, trimResponse } from "./trim-paths.ts";

const { factory, SyntaxKind } = ts;

/**
 * Writes `schema.ts`: an exported, documented declaration for each component schema of a document that has
 * been split into views, and `components` and `paths`, which openapi-fetch reads.
 */
export function renderSchemaTypes(document: OpenApiDocument, header: string): string {
  const schemas = document.components?.schemas ?? {};
  for (const name of Object.keys(schemas)) refuseUnusableName(name);
  const sent = reachableSchemas(document).requests;

  const tree = buildTypeTree(prepareDocument(document), {
    typeOf: specialType,
    optional: (type, pointer) => (isInput(pointerNames(pointer), sent) ? orUndefined(type) : type),
  });
  const tidy = <Node extends ts.Node>(node: Node): Node => tidyTypes(node, tree.schemaOf);
  const types = (tree.components.get("schemas") ?? []).map(
    (member) => [nameOf(member), tidy(typeOf(member))] as const,
  );
  const statements = [
    ...declareSchemas(new Map(types), schemas),
    ...tree.helpers,
    declareInterface("components", componentGroups(tree, Object.keys(schemas), tidy)),
    declareInterface("paths", trimPaths(tree.paths.map(tidy), document)),
  ];
  return `${header}\n\n${statements.map(print).join("\n")}`;
}

/** Whether what stands at a place of the document is sent: optional parts of it may be `undefined`. */
function isInput([root, group, name, kind]: readonly string[], sent: ReadonlySet<string>): boolean {
  if (root === "paths") return name === "parameters" || kind === "parameters" || kind === "requestBody";
  if (group === "schemas") return sent.has(name ?? "");
  return group === "parameters" || group === "requestBodies";
}

/** `schemas` by their names, and whatever else operations share and `paths` refers to. */
function componentGroups(
  { components }: TypeTree,
  schemas: readonly string[],
  tidy: (member: ts.PropertySignature) => ts.PropertySignature,
): ts.TypeElement[] {
  const named = schemas.map((name) => property(name, factory.createTypeReferenceNode(name)));
  const shared = [...components].filter(([group, { length }]) => group !== "schemas" && length > 0);
  return [
    property("schemas", factory.createTypeLiteralNode(named)),
    ...shared.map(([group, members]) => {
      const tidied = members.map(tidy);
      return property(
        group,
        factory.createTypeLiteralNode(group === "responses" ? tidied.map(trimResponse) : tidied),
      );
    }),
  ];
}

function declareInterface(name: string, members: readonly ts.TypeElement[]): ts.Statement {
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
}

function property(name: string, type: ts.TypeNode): ts.TypeElement {
  return factory.createPropertySignature(undefined, name, undefined, type);
}

function refuseUnusableName(name: string): void {
  if (/^[A-Z][A-Za-z0-9_$]*$/.test(name) && !takenNames.has(name)) return;
  const reason = takenNames.has(name) ? "means something else in TypeScript" : "cannot be the name of a type";
  throw new SpecError(
    `\`${name}\` ${reason}.`,
    pointerTo("components", "schemas", name),
    "Give the schema a name of letters and digits that begins with a capital, such as `ConnectionHealth`.",
  );
}

/** Names that the emitted types use in TypeScript's meaning. */
const takenNames: ReadonlySet<string> = new Set(["Blob", "Omit", "Record", "WithRequired"]);
