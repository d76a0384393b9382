import { runtimeValues } from "../plan/taken-names.ts";
import type { ClientPlan, OperationPlan, ResourcePlan } from "../plan/types.ts";
import { scope } from "../scope.ts";
import { renderImports } from "./imports.ts";
import { literal } from "./literal.ts";
import { renderMethodFacts, snakeCase, withStar } from "./operation-facts.ts";

/** `methods.ts`: what the class makes its methods from, the facts of all operations in one tree. */
export function renderMethods(header: string, { className, resources }: ClientPlan): string {
  const text = `/**
 * The facts of every operation at its place in the client. A namespace's \`PATH\` goes before the paths in it; \`*\` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<${className}> {
  return ${renderNamespace({ name: "", operations: [], children: resources })};
}
`;
  const imports = renderImports(text, [
    { from: `${scope}/client-runtime`, names: runtimeValues, types: false },
    { from: `${scope}/client-runtime`, names: ["MethodTree"], types: true },
    { from: "./client.ts", names: [className], types: true },
  ]);
  return `${header}${imports}\n${text}`;
}

type Namespace = Pick<ResourcePlan, "name" | "operations" | "children">;

/** `above` is what the namespaces around it have of its paths already. */
function renderNamespace(namespace: Namespace, above = ""): string {
  const base = basePath(namespace);
  const members = [
    `PATH: ${literal(withStar(relativePath(above, base), namespace.name))}`,
    ...namespace.operations.map((operation) => `${operation.name}: ${renderMethodFacts(operation, base)}`),
    ...namespace.children.map((child) => `${child.name}: ${renderNamespace(child, base)}`),
  ];
  return `{\n${members.join(",\n")},\n}`;
}

/** What the paths of a namespace's own operations share, where those below it are there or beside it, else what all share. */
function basePath({ operations, children }: Namespace): string {
  const below = children.map(basePath);
  const own = commonPath(operations.map(pathAbove));
  const isNear = below.every((path) => !relativePath(own, path).startsWith("/../.."));
  return operations.length > 1 && isNear ? own : commonPath([...operations.map(pathAbove), ...below]);
}

/** What stands before an operation's own part of its path, where that is its name. */
function pathAbove({ name, path }: OperationPlan): string {
  const own = `/${snakeCase(name)}`;
  return path.endsWith(own) ? path.slice(0, -own.length) : path;
}

/** The path from one namespace to another, with `..` where it leads up. */
function relativePath(from: string, to: string): string {
  const shared = commonPath([from, to]);
  return from.slice(shared.length).replace(/[^/]+/g, "..") + to.slice(shared.length);
}

/** The segments that all paths start with. */
function commonPath([first = "", ...others]: readonly string[]): string {
  const segments = first.split("/");
  const length = segments.findIndex((segment, index) =>
    others.some((other) => other.split("/")[index] !== segment),
  );
  return segments.slice(0, length === -1 ? segments.length : length).join("/");
}
