import type { ClientCore } from "./client-core.ts";

/** Operation functions by method name, nested as the client is. */
export interface OperationTree {
  readonly [name: string]: ((client: ClientCore, ...rest: never[]) => unknown) | OperationTree;
}

/** The tree as a client shows it: the same functions, the client filled in. */
export type Bound<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends (client: ClientCore, ...rest: infer Rest) => infer Outcome
    ? (...rest: Rest) => Outcome
    : Bound<Tree[Name]>;
};

/** Fills a client into every function of a tree. */
export function bind<Tree extends OperationTree>(client: ClientCore, tree: Tree): Bound<Tree> {
  const bound = Object.entries(tree).map(([name, node]) => [
    name,
    typeof node === "function" ? (...rest: never[]) => node(client, ...rest) : bind(client, node),
  ]);
  return Object.fromEntries(bound) as Bound<Tree>; // the same names, each with its client
}
