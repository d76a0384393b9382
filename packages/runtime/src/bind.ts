import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import type { EventCall, EventOperation } from "./events.ts";
import type { Operation } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { ListOperation } from "./page-styles.ts";
import { ListCall } from "./pages.ts";

/**
 * What the methods of a client are made from, nested as it is: the facts of an operation, or a function that takes
 * the client first.
 */
export type MethodTree<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...rest: infer Rest) => infer Outcome
    ? FactsOf<Outcome> | ((client: ClientCore, ...rest: Rest) => Outcome)
    : MethodTree<Methods[Name]>;
};

type FactsOf<Outcome> =
  Outcome extends ListCall<unknown, unknown, unknown>
    ? ListOperation
    : Outcome extends EventCall<unknown, unknown>
      ? EventOperation
      : Operation;

/** Makes a client's methods. From facts they come without the functions that `/operations` has for them. */
export function bind<Methods extends object>(client: ClientCore, tree: MethodTree<Methods>): Methods {
  return branch(client, tree) as Methods; // the same names; what each gives is the spec's word
}

type Facts = Operation | ListOperation | EventOperation;
type Node = Facts | ((client: ClientCore, ...rest: unknown[]) => unknown) | Branch;
interface Branch {
  readonly [name: string]: Node;
}

function branch(client: ClientCore, tree: Branch): object {
  return Object.fromEntries(Object.entries(tree).map(([name, node]) => [name, method(client, node)]));
}

function method(client: ClientCore, node: Node): unknown {
  if (typeof node === "function") return (...rest: unknown[]) => node(client, ...rest);
  if (!isFacts(node)) return branch(client, node);
  return (params?: object, options?: ListOptions) =>
    "pages" in node
      ? new ListCall(client, node, params, options)
      : new ("call" in node ? node.call : Call)(client, node, params, options);
}

/** A branch may have a method that is called `id`, which is no text. */
function isFacts(node: Facts | Branch): node is Facts {
  return typeof node.id === "string";
}
