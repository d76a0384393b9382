import {
  Call,
  PollError,
  sleep,
  type ClientCore,
  type RequestOptions,
  type WaitOptions,
} from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";
import { RunError } from "./run-error.ts";
import {
  logOperation,
  type RunOperations,
  type RunPlace,
  type ScriptKind,
  type ScriptRun,
  type ScriptRuns,
} from "./script-kinds.ts";
import { runsOf } from "./script-runs.ts";
import { startAndWait } from "./start-and-wait.ts";

/** Parameters of `scripts.<kind>.runAndWait`. */
export interface RunScriptParams {
  /** Id of the script. */
  id: number;
}

/** Options of `scripts.<kind>.runAndWait`. `deadline` covers the start as well. */
export interface RunScriptOptions<Run> extends WaitOptions<Run> {
  /** How many of the last lines of the log an error has. Default: 20; 0 fetches none. */
  logLines?: number | undefined;
}

/**
 * Starts a run of a script of any kind, waits for its end, and gives the finished run. The start is never repeated once
 * it may have arrived; the looks are.
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
  return startAndWait<Run, Run>(
    options,
    (starting) => create({ id }, starting),
    async ({ id: run_id }, waiting) => {
      const place = { id, run_id };
      try {
        return await wait(place, waiting);
      } catch (error) {
        if (!(error instanceof PollError)) throw error;
        const { data, outcome } = error as PollError<Run>;
        // the failure is what has to be told, with lines or without
        const log = await lastLines(client, kind, place, data, logLines, waiting).catch(() => []);
        const what = `scripts.${kind}.runAndWait: run ${run_id} of script ${id} ${outcome}`;
        const lines = log.map(({ message }) => `\n  ${message.trimEnd()}`);
        const message = `${what}: ${data.error ?? "no reason given"}${lines.join("")}`;
        throw new RunError<Run>(message, { data, outcome, log });
      }
    },
  );
}

async function lastLines(
  client: ClientCore,
  kind: ScriptKind,
  place: RunPlace,
  { finishedAt }: ScriptRun,
  limit: number,
  options: RequestOptions,
): Promise<RunLog[]> {
  if (limit < 1) return [];
  const age = Date.now() - Date.parse(finishedAt ?? "");
  await sleep(Math.max(0, Math.min(lateness - age, lateness)), options.signal);
  const patience = { ...options, deadline: 10_000 };
  const log = await new Call<RunLog[]>(client, logOperation(kind), { ...place, limit }, patience);
  return log.toSorted((one, other) => one.id - other.id); // without `last_id` the newest come first
}

/** Milliseconds after the end of a run in which its last lines arrive. */
const lateness = 5000;
