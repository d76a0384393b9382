import type { ClientCore } from "@org/client-runtime";
import type {
  Scripts as ScriptOperations,
  ScriptsContainersOperations,
  ScriptsContainersRunsOperations,
  ScriptsCustomOperations,
  ScriptsCustomRunsOperations,
  ScriptsJavascriptOperations,
  ScriptsJavascriptRunsOperations,
  ScriptsPython3Operations,
  ScriptsPython3RunsOperations,
  ScriptsROperations,
  ScriptsRRunsOperations,
  ScriptsSqlOperations,
  ScriptsSqlRunsOperations,
} from "../generated/operations/scripts.ts";
import type {
  ContainerRun,
  CustomRun,
  JavascriptRun,
  PythonRun,
  RRun,
  RunLog,
  SqlRun,
} from "../generated/schema.ts";
import { followLog, type FollowLogOptions, type FollowLogParams } from "./follow-log.ts";
import { runAndWait, type RunScriptOptions, type RunScriptParams } from "./run-script.ts";
import { scriptKinds, type RunOperations, type ScriptRun } from "./script-kinds.ts";

/** Scripts that can be run to their end in one call. */
export interface RunnableScripts<Run> {
  /**
   * Starts a run of a script, waits for its end, and gives the finished run. The start is repeated only where the
   * platform refuses it for now (429, 503), never where the run may have begun; the looks are repeated as any read. With
   * the option `cancelOnAbort`, an abort of `signal` cancels the run too.
   *
   * @throws RunError when the run fails or is cancelled: it has the reason and the last 20 lines of the log (option
   * `logLines`). Where the run ended only just now, it comes up to 5 s later, for so do the last lines. ApiError when
   * the script cannot be started. TimeoutError after the option `deadline`, an hour by default: the run goes on.
   * @example
   * const { output } = await civis.scripts.sql.runAndWait({ id }, { onProgress: ({ status }) => show(status) });
   */
  runAndWait(params: RunScriptParams, options?: RunScriptOptions<Run>): Promise<Run>;
}

/** Runs with a log that can be followed. */
export interface FollowableRuns {
  readonly logs: {
    /**
     * Gives the lines of a run's log as they come, from the first or after `last_id`, until the run has ended and its
     * last lines are read. How it ended makes no difference here: ask `runs.get`. The waits between two looks grow from
     * a second to 15 (options `interval` and `maxInterval`, in milliseconds).
     *
     * @throws ApiError. TimeoutError after the option `deadline`, an hour by default. The signal's reason after an
     * abort.
     * @example
     * const { id: run_id } = await civis.scripts.python3.runs.create({ id });
     * for await (const { message } of civis.scripts.python3.runs.logs.follow({ id, run_id })) console.log(message);
     */
    follow(params: FollowLogParams, options?: FollowLogOptions): AsyncGenerator<RunLog, void, undefined>;
  };
}

/** Code that runs on the platform, in SQL, Python, R, JavaScript or a container. */
export interface Scripts extends ScriptOperations {
  readonly containers: ContainerScripts;
  readonly custom: CustomScripts;
  readonly javascript: JavascriptScripts;
  readonly python3: PythonScripts;
  readonly r: RScripts;
  readonly sql: SqlScripts;
}

/** Container scripts. */
export interface ContainerScripts extends ScriptsContainersOperations, RunnableScripts<ContainerRun> {
  readonly runs: ScriptsContainersRunsOperations & FollowableRuns;
}

/** Custom scripts, each made from a template. */
export interface CustomScripts extends ScriptsCustomOperations, RunnableScripts<CustomRun> {
  readonly runs: ScriptsCustomRunsOperations & FollowableRuns;
}

/** JavaScript scripts. */
export interface JavascriptScripts extends ScriptsJavascriptOperations, RunnableScripts<JavascriptRun> {
  readonly runs: ScriptsJavascriptRunsOperations & FollowableRuns;
}

/** Python scripts. */
export interface PythonScripts extends ScriptsPython3Operations, RunnableScripts<PythonRun> {
  readonly runs: ScriptsPython3RunsOperations & FollowableRuns;
}

/** R scripts. */
export interface RScripts extends ScriptsROperations, RunnableScripts<RRun> {
  readonly runs: ScriptsRRunsOperations & FollowableRuns;
}

/** SQL scripts. */
export interface SqlScripts extends ScriptsSqlOperations, RunnableScripts<SqlRun> {
  readonly runs: ScriptsSqlRunsOperations & FollowableRuns;
}

/** Adds to the operations what takes several of them, for each kind of script alike. */
export function extendScripts(client: ClientCore, scripts: Scripts): void {
  for (const kind of scriptKinds) {
    const script: RunnableScripts<ScriptRun> & { readonly runs: RunOperations<ScriptRun> & FollowableRuns } =
      scripts[kind];
    const { runs } = script;
    script.runAndWait = (...rest) => runAndWait(client, kind, runs, ...rest);
    runs.logs.follow = (...rest) => followLog(client, kind, runs, ...rest);
  }
}
