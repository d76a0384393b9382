import { Call, wait, type ClientCore, type Method, type Operation, type Poll } from "@org/client-runtime";
import type { RunOperations, ScriptKind, ScriptRuns } from "./script-kinds.ts";

/** Runs a kind of script without the methods of the class. */
export function runsOf<Kind extends ScriptKind>(
  client: ClientCore,
  kind: Kind,
): RunOperations<ScriptRuns[Kind]> {
  const { create, get, poll } = runFacts(kind);
  return {
    create: (params, options) => new Call(client, create, params, options),
    get: (params, options) => new Call(client, get, params, options),
    wait: (params, options) => wait(client, get, poll, params, options),
  };
}

/** The operations on runs, which are the same for all kinds of scripts; a test compares them with the spec. */
export function runFacts(kind: ScriptKind): {
  readonly create: Operation;
  readonly get: Operation;
  readonly poll: Poll;
} {
  const operation = (action: string, method: Method, path: string): Operation => ({
    id: `scripts.${kind}.runs.${action}`,
    method,
    path: `/scripts/${kind}/{id}/runs${path}`,
  });
  return {
    // a refusal of the platform's for now started nothing
    create: { ...operation("create", "POST", ""), retryOn: [429, 503] },
    get: operation("get", "GET", "/{run_id}"),
    poll: {
      status: "/state",
      active: ["queued", "running"],
      succeeded: ["succeeded", "success"],
      failed: ["failed"],
      canceled: ["cancelled"],
      error: "/error",
      cancel: operation("cancel", "DELETE", "/{run_id}"),
      cancelParams: ["id", "run_id"],
    },
  };
}
