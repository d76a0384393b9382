import type { RequestOptions, WaitOptions } from "@org/client-runtime";
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

/** A run of any kind of script. */
export type ScriptRun = ScriptRuns[ScriptKind];

/** A run, by its script and its own id. */
export interface RunPlace {
  readonly id: number;
  readonly run_id: number;
}

/** What it takes to run a script. The class gives its own methods, so that it carries none of them twice. */
export interface RunOperations<Run> {
  create(params: { id: number }, options?: RequestOptions): PromiseLike<Run>;
  get(params: RunPlace, options?: RequestOptions): PromiseLike<Run>;
  wait(params: RunPlace, options?: WaitOptions<Run>): Promise<Run>;
}
