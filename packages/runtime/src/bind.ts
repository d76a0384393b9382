import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import type { EventCall, EventOperation } from "./events.ts";
import type { Method, Operation } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { ListOperation } from "./page-styles.ts";
import { ListCall } from "./pages.ts";
import type { Poll, wait, watch, WatchOptions } from "./poll.ts";

/**
 * What the methods of a client are made from: the facts of its operations, nested as the methods are. The place of a
 * method is the id of its operation, and the `PATH` of a namespace goes before the paths of all that is in it. `*` in a
 * path is the name of the namespace or method itself, in snake case.
 */
export type MethodTree<Methods> = { readonly PATH: string } & {
  readonly [Name in keyof Methods as Methods[Name] extends Look ? never : Name]: Methods[Name] extends (
    ...rest: never
  ) => infer Outcome
    ? FactsOf<Outcome>
    : MethodTree<Methods[Name]>;
};

/** `wait` and `watch` are no calls: they come with the facts of the method that reads the job. */
type Look = (...rest: never) => AsyncGenerator | (Promise<unknown> & { readonly asResponse?: never });

type FactsOf<Outcome> = MethodFacts<
  Outcome extends ListCall<unknown, unknown, unknown>
    ? ListOperation
    : Outcome extends EventCall<unknown, unknown>
      ? EventOperation
      : Operation
>;

/** HTTP method and path stand first: `{ GET: "/{id}" }`. */
type MethodFacts<Kind extends Operation> = { readonly [method in Method]?: string } & Omit<
  Kind,
  "id" | "method" | "path"
> & { readonly poll?: JobFacts };

/**
 * How a job is read, the methods that do so, and the id of the operation that cancels it, from a dot on where it is of
 * the same namespace.
 */
interface JobFacts extends Omit<Poll, "cancel"> {
  readonly by: Readonly<Record<"wait" | "watch", typeof wait | typeof watch>>;
  readonly cancel?: string;
}

/** What a tree is to who walks through it: a namespace, which has a `PATH`, or the facts of a method. */
interface Node {
  readonly PATH?: string;
  readonly poll?: JobFacts;
  readonly call?: EventOperation["call"];
  readonly [name: string]: unknown;
}

/** Gives a client its methods, without the functions that `/operations` has for them. */
export function bind<Client extends ClientCore>(client: Client, tree: MethodTree<Client>): void {
  const operations: Record<string, Operation> = {};
  Object.assign(client, methodsOf(tree, "", tree.PATH));

  function methodsOf(namespace: object, place: string, above: string): object {
    const methods: Record<string, unknown> = {};
    for (const [name, node] of Object.entries(namespace as Record<string, Node>)) {
      if (name === "PATH") continue; // in `above` already
      const id = place + name;
      const own = name.replace(/[A-Z]/g, "_$&").toLowerCase();
      const [[method, below] = []] = Object.entries(node);
      const path = (above + below).replace(/\/[^/]+\/\.\./, "").replace("*", own); // `..` is one namespace up
      if (method === "PATH") {
        methods[name] = methodsOf(node, `${id}.`, path);
        continue;
      }
      const operation = { ...node, id, method, path } as ListOperation; // or no list
      operations[id] = operation;
      const { call, poll } = node;
      methods[name] = (params?: object, options?: ListOptions) =>
        "pages" in node
          ? new ListCall(client, operation, params, options)
          : new (call ?? Call)(client, operation, params, options);
      if (!poll) continue;
      for (const [verb, look] of Object.entries(poll.by)) {
        methods[verb] = (params: object, options?: WatchOptions) =>
          look(
            client,
            operation,
            { ...poll, cancel: operations[poll.cancel?.replace(/^\./, place) ?? ""] },
            params,
            options,
          );
      }
    }
    return methods;
  }
}
