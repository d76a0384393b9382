import { Call, PollError, sleep, type ClientCore, type WatchOptions } from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";
import { pace } from "./pace.ts";
import { logOperation, type RunOperations, type ScriptKind, type ScriptRun } from "./script-kinds.ts";
import { runsOf } from "./script-runs.ts";

/** Parameters of `scripts.<kind>.runs.logs.follow`. */
export interface FollowLogParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Id of the last line that was seen; only later ones come. Default: 0, the log from its start. */
  last_id?: number | undefined;
}

/** Options of `scripts.<kind>.runs.logs.follow`. Waits between two looks grow from `interval` (1 s) to 15 s. */
export interface FollowLogOptions extends WatchOptions {
  /**
   * Milliseconds after the end of the run for which lines that come late are waited for, where the platform does not
   * say that the log is complete. Default: 30,000.
   */
  settle?: number | undefined;
}

/** Lines that are read once more, for a line may come after others with larger ids. */
const overlap = 100;

/**
 * Gives the lines of a run's log as they come, from the first or after `last_id`, until the run has ended and its last
 * lines are read. How it ended makes no difference here: ask `runs.get`.
 *
 * @throws ApiError. TimeoutError after the option `deadline`, an hour by default. The signal's reason after an abort.
 *
 * @example
 * for await (const { message } of scriptsFollowLog(client, "python3", { id, run_id })) console.log(message);
 */
export function scriptsFollowLog(
  client: ClientCore,
  kind: ScriptKind,
  params: FollowLogParams,
  options?: FollowLogOptions,
): AsyncGenerator<RunLog, void, undefined> {
  return followLog(client, kind, runsOf(client, kind), params, options);
}

/** The same, with the operations of any client. */
export async function* followLog(
  client: ClientCore,
  kind: ScriptKind,
  { watch }: Pick<RunOperations<ScriptRun>, "watch">,
  { last_id = 0, ...params }: FollowLogParams,
  { settle = 30_000, ...options }: FollowLogOptions = {},
): AsyncGenerator<RunLog, void, undefined> {
  const left = pace(options);
  const list = logOperation(kind);
  let seen = new Set<number>();
  let after = last_id;
  let isComplete = false;
  /** Reads on until there is nothing new. */
  async function* newLines(): AsyncGenerator<RunLog, void, undefined> {
    for (let hasNew = true; hasNew;) {
      const call = new Call<RunLog[]>(client, list, { ...params, last_id: after }, left());
      const { data, response } = await call.withResponse();
      isComplete = (response.headers.get("civis-cache-control") ?? "no-store") !== "no-store";
      const lines = data.filter(({ id }) => id > after && !seen.has(id));
      hasNew = lines.length > 0;
      const ids = [...seen, ...lines.map(({ id }) => id)].toSorted((one, other) => one - other);
      seen = new Set(ids.slice(-overlap));
      after = ids.at(-overlap - 1) ?? after;
      yield* lines;
    }
  }

  let finishedAt: string | null = null;
  try {
    for await (const { data } of watch(params, left())) {
      ({ finishedAt } = data);
      if (finishedAt === null) yield* newLines();
    }
  } catch (error) {
    if (!(error instanceof PollError)) throw error;
    ({ finishedAt } = (error as PollError<ScriptRun>).data);
  }
  // no later than by our own clock, for that of the platform may be another
  const end = Math.min(Date.now(), Date.parse(finishedAt ?? "") || Infinity) + settle;
  for (;;) {
    yield* newLines();
    if (isComplete || Date.now() >= end) return;
    const { interval, deadline } = left();
    await sleep(Math.min(interval, deadline), options.signal); // an abort or the deadline ends the next read
  }
}
