import {
  PollError,
  sleep,
  type ClientCore,
  type RequestOptions,
  type WaitOptions,
} from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";
import { endOf, readLog } from "./read-log.ts";
import { RunError } from "./run-error.ts";
import type { RunOperations, RunPlace, ScriptKind, ScriptRun, ScriptRuns } from "./script-kinds.ts";
import { runsOf } from "./script-runs.ts";
import { anHour, sharingDeadline } from "./sharing-deadline.ts";
import { starting } from "./starting.ts";

/** Parameters of `scripts.<kind>.runAndWait`. */
export interface RunScriptParams {
  /** Id of the script. */
  id: number;
}

/** Options of `scripts.<kind>.runAndWait`. `deadline` covers the start and the last lines of the log as well. */
export interface RunScriptOptions<Run> extends WaitOptions<Run> {
  /** How many of the last lines of the log an error has. Default: 20; 0 fetches none. */
  logLines?: number | undefined;
}

/**
 * Starts a run of a script of any kind, waits for its end, and gives the finished run. The start is repeated only where
 * the platform refuses it for now (429, 503), never where the run may have begun; the looks are repeated as any read.
 *
 * @throws RunError when the run fails or is cancelled: it has the reason and the last lines of the log. Where the run
 * ended only just now, it comes up to 5 s later, for so do the last lines. ApiError when the script cannot be started.
 * TimeoutError after the option `deadline`, an hour by default: the run itself goes on.
 *
 * @example
 * const { output } = await scriptsRunAndWait(client, "sql", { id });
 */
export function scriptsRunAndWait<Kind extends ScriptKind>(
  client: ClientCore,
  kind: Kind,
  params: RunScriptParams,
  options?: RunScriptOptions<ScriptRuns[Kind]>,
): Promise<ScriptRuns[Kind]> {
  return runAndWait(client, kind, runsOf(client, kind), params, options);
}

/** The same, with the operations of any client. */
export async function runAndWait<Run extends ScriptRun>(
  client: ClientCore,
  kind: ScriptKind,
  { create, wait }: Pick<RunOperations<Run>, "create" | "wait">,
  { id }: RunScriptParams,
  { logLines = 20, ...options }: RunScriptOptions<Run> = {},
): Promise<Run> {
  const what = `scripts.${kind}.runAndWait`;
  const left = sharingDeadline(options, anHour);
  const { id: run_id } = await create({ id }, starting(what, left()));
  try {
    return await wait({ id, run_id }, left());
  } catch (error) {
    if (!(error instanceof PollError)) throw error;
    const { data, outcome } = error as PollError<Run>;
    const log = await lastLines(client, kind, { id, run_id, limit: logLines }, data, left);
    const lines = [
      `${what}: run ${run_id} of script ${id} ${outcome}: ${data.error ?? "no reason given"}`,
      ...log.map(({ message }) => message.trimEnd()),
    ];
    throw new RunError<Run>(lines.join("\n  "), { data, outcome, log });
  }
}

/** As many as `limit`, or none where they cannot be fetched: the failure of the run is what has to be told. */
async function lastLines(
  client: ClientCore,
  kind: ScriptKind,
  params: RunPlace & { readonly limit: number },
  run: ScriptRun,
  left: () => RequestOptions & { readonly deadline: number },
): Promise<RunLog[]> {
  if (params.limit < 1) return [];
  const { signal, deadline } = left();
  const pause = endOf(run) + lateness - Date.now();
  if (pause > 0 && pause < deadline) await sleep(pause, signal); // else the lines that are there have to do
  try {
    const options = left();
    const log = await readLog(client, kind, params, {
      ...options,
      deadline: Math.min(options.deadline, 10_000),
    });
    return log.toSorted((one, other) => one.id - other.id); // without `last_id` the newest come first
  } catch {
    return [];
  }
}

/** Milliseconds after the end of a run in which its last lines arrive. */
const lateness = 5000;
