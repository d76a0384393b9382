import type { EventOperation, ListCall, ListOperation, Operation } from "@org/client-runtime";
import type { ClientPackage, Settings } from "../src/conformance/check.ts";
import { depotPackage } from "./depot-client.ts";
import { depot, type DepotFacts } from "./depot-facts.ts";

const { platform, operations, poll } = depot;
const { credentials } = platform;

/** The client with other facts in one operation; `undefined` takes one away. */
export function operation(id: string, change: object): ClientPackage {
  const facts: Operation | ListOperation | EventOperation = { ...operationOf(id), ...change };
  return wired({ operations: { ...operations, [id]: withoutNothing(facts) } });
}

/** The same in its pages. */
export function pages(id: string, change: object): ClientPackage {
  const facts = operationOf(id);
  return operation(id, "pages" in facts ? { pages: withoutNothing({ ...facts.pages, ...change }) } : {});
}

/** The same in its job. */
export function job(change: object): ClientPackage {
  return wired({ poll: withoutNothing({ ...poll, ...change }) });
}

/** The client of other facts. */
export function wired(change: Partial<DepotFacts>): ClientPackage {
  return depotPackage({ ...depot, ...change });
}

/** The client with other settings than those that it is given. */
export function settings(change: (settings: Settings) => Settings): ClientPackage {
  const client = depotPackage(depot);
  return {
    ...client,
    createClient: (given) => client.createClient(change(given)),
    createHttp: (given) => client.createHttp(change(given)),
  };
}

function operationOf(id: string): Operation | ListOperation | EventOperation {
  const found = operations[id];
  if (found) return found;
  throw new Error(`The depot has no operation ${id}.`);
}

function withoutNothing<Facts extends object>(facts: Facts): Facts {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** The client that knows a credential otherwise. */
export function credential(name: string, change: object): ClientPackage {
  const changed = withoutNothing({ ...credentials[name], ...change });
  return wired({
    platform: { ...platform, credentials: Object.assign({ ...credentials }, { [name]: changed }) },
  });
}

type OwnFetch = NonNullable<Settings["fetch"]>;

/** Tries again by itself. */
export const insistent: OwnFetch = async (url, init) => {
  const response = await fetch(url, init);
  return response.status < 500 ? response : fetch(url, init);
};

/** Follows redirects by itself. */
export const following: OwnFetch = (url, init) => fetch(url, { ...init, redirect: "follow" });

/** Forgets where a stream was. */
export const restarting: OwnFetch = (url, { headers, ...init }) => {
  const kept = Object.entries(headers).filter(([name]) => name !== "last-event-id");
  return fetch(url, { ...init, headers: Object.fromEntries(kept) });
};

/** Gives the first piece of each answer twice. */
export const doubling: OwnFetch = async (url, init) => {
  const response = await fetch(url, init);
  let isFirst = true;
  const twice = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      if (isFirst) controller.enqueue(piece);
      isFirst = false;
      controller.enqueue(piece);
    },
  });
  return new Response(response.body?.pipeThrough(twice) ?? null, response);
};

/** Holds on to an answer that nobody reads any more. */
export const clinging: OwnFetch = async (url, init) => {
  const response = await fetch(url, { ...init, signal: null });
  const reader = response.body?.getReader();
  const held = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (value) controller.enqueue(value);
      if (done) controller.close();
    },
  });
  return new Response(held, response);
};

/** Reads each answer to its end before it hands it over. */
export const patient: OwnFetch = async (url, init) => {
  const response = await fetch(url, init);
  return new Response(await response.arrayBuffer(), response);
};

/** Gives the same client for the same address. */
export function remembered(given: Settings): object {
  const key = given.baseUrl ?? "";
  const client = made.get(key) ?? right.createClient(given);
  made.set(key, client);
  return client;
}

/** Gives the client that was made first. */
export function single(): (given: Settings) => object {
  let first: object | undefined;
  return (given) => (first ??= right.createClient(given));
}

/** Its lists begin anew, whatever they are told. */
export function forgetful(given: Settings): object {
  const client = right.createClient(given);
  const list = Reflect.get(Reflect.get(client, "logs"), "list");
  return Object.assign(client, {
    logs: {
      list: (params: object, options: object): ListCall<unknown, unknown> =>
        list(params, { ...options, resumeToken: undefined }),
    },
  });
}

/** Has no credentials and repeats nothing. */
export function bare({ baseUrl }: Settings): object {
  return {
    async GET(path: string) {
      const response = await fetch(`${baseUrl}${path}`);
      return { error: await response.json(), response };
    },
  };
}

/** The client that is wired rightly. */
export const right: ClientPackage = depotPackage(depot);
const made = new Map<string, object>();
