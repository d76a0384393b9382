import type { Method, Operation, Poll } from "@org/client-runtime";
import type { ContainerRun, CustomRun, JavascriptRun, PythonRun, RRun, SqlRun } from "../generated/schema.ts";

/** The kinds of scripts that run, and what a run of each is. */
export interface ScriptRuns {
  containers: ContainerRun;
  custom: CustomRun;
  javascript: JavascriptRun;
  python3: PythonRun;
  r: RRun;
  sql: SqlRun;
}

/** A kind of script: `containers`, `custom`, `javascript`, `python3`, `r` or `sql`. */
export type ScriptKind = keyof ScriptRuns;

export const scriptKinds: readonly ScriptKind[] = [
  "containers",
  "custom",
  "javascript",
  "python3",
  "r",
  "sql",
];

/** An operation on the runs of a kind of script. All kinds have the same; a test compares them with the spec. */
export function runOperation(kind: ScriptKind, action: string, method: Method, path: string): Operation {
  return { id: `scripts.${kind}.runs.${action}`, method, path: `/scripts/${kind}/{id}/runs${path}` };
}

/** How a run is read: `get` and what its states mean. */
export function runPoll(kind: ScriptKind): { readonly get: Operation; readonly poll: Poll } {
  return {
    get: runOperation(kind, "get", "GET", "/{run_id}"),
    poll: {
      status: "/state",
      active: ["queued", "running"],
      succeeded: ["succeeded", "success"],
      failed: ["failed"],
      canceled: ["cancelled"],
      error: "/error",
      cancel: { operation: runOperation(kind, "cancel", "DELETE", "/{run_id}"), params: ["id", "run_id"] },
    },
  };
}

/** Reads the log of a run; without `last_id` its newest lines. */
export function logOperation(kind: ScriptKind): Operation {
  return runOperation(kind, "logs.list", "GET", "/{run_id}/logs");
}
