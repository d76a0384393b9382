import { Call, ClientCore, ListCall, transportOf, wait, watch } from "@org/client-runtime";
import type { EventOperation, ListOperation, Operation } from "@org/client-runtime";
import type { ClientPackage } from "../src/conformance/check.ts";
import type { DepotFacts } from "./depot-facts.ts";

/** A client package of these facts, in the shape of the generated ones. */
export function depotPackage(facts: DepotFacts): ClientPackage {
  const { operations, poll } = facts;
  const job = operations["jobs.get"] ?? nothing;
  const run = (operation: AnyOperation) => (core: ClientCore, params?: object, options?: object) => {
    if ("pages" in operation) return new ListCall(core, operation, params, options);
    return new ("call" in operation ? operation.call : Call)(core, operation, params, options);
  };
  const jobs = {
    wait: (core: ClientCore, params: object, options?: object) => wait(core, job, poll, params, options),
    watch: (core: ClientCore, params: object, options?: object) => watch(core, job, poll, params, options),
  };
  const createCore = ({ credentials, ...options }: Parameters<ClientPackage["createClient"]>[0]) =>
    new ClientCore(facts.platform, { ...options, ...credentials });
  return {
    createClient(settings) {
      const core = createCore(settings);
      const places = Map.groupBy(Object.values(operations), ({ id }) => id.split(".")[0] ?? "");
      const tree = [...places].map(([place, inside]) => {
        const functions = [
          ...inside.map((operation) => [operation.id.split(".")[1] ?? "", run(operation)] as const),
          ...(place === "jobs" ? Object.entries(jobs) : []),
        ];
        const methods = functions.map(([name, method]) => [
          name,
          (params: object = {}, options?: object) => method(core, params, options),
        ]);
        return [place, Object.fromEntries(methods)];
      });
      return Object.assign(core, Object.fromEntries(tree));
    },
    createHttp(settings) {
      const { baseUrl, fetch } = transportOf(createCore(settings));
      const send =
        (method: string) =>
        async (path: string, { params }: { params: { path: Record<string, string> } }) => {
          const url = baseUrl + path.replace(/\{(\w+)\}/g, (_, name: string) => params.path[name] ?? "");
          const response = await fetch(new Request(url, { method }));
          const body: unknown = await response.json();
          return response.ok ? { data: body, response } : { error: body, response };
        };
      return Object.fromEntries(["GET", "POST", "PUT", "DELETE"].map((method) => [method, send(method)]));
    },
    operations: Object.fromEntries([
      ...Object.values(operations).map((operation) => [nameOf(operation.id), run(operation)]),
      ["jobsWait", jobs.wait],
      ["jobsWatch", jobs.watch],
    ]),
  };
}

type AnyOperation = Operation | ListOperation | EventOperation;

function nameOf(id: string): string {
  return id.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase());
}

const nothing: Operation = { id: "jobs.get", method: "GET", path: "/" };
