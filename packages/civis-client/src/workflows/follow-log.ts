import { sleep, type ClientCore, type RequestOptions } from "@org/client-runtime";
import type { RunLog } from "../generated/schema.ts";
import { checkPauses } from "./check-pauses.ts";
import { endOf, readLog } from "./read-log.ts";
import type { RunOperations, ScriptKind, ScriptRun } from "./script-kinds.ts";
import { runsOf } from "./script-runs.ts";
import { anHour, sharingDeadline } from "./sharing-deadline.ts";

/** Parameters of `scripts.<kind>.runs.logs.follow`. */
export interface FollowLogParams {
  /** Id of the script. */
  id: number;
  /** Id of the run. */
  run_id: number;
  /** Id of the last line that was seen; only later ones come. Default: 0, the log from its start. */
  last_id?: number | undefined;
}

/** Options of `scripts.<kind>.runs.logs.follow`. `timeout` and `retry` are those of each request. */
export interface FollowLogOptions extends RequestOptions {
  /** Milliseconds between two looks at first; each wait is half as long again, up to `maxInterval`. Default: 1000. */
  interval?: number | undefined;
  /** The longest wait between two looks, in milliseconds. Default: 15,000, or `interval` if that is more. */
  maxInterval?: number | undefined;
  /** Milliseconds to follow in all; then a `TimeoutError` tells so. Default: 3,600,000 (an hour). */
  deadline?: number | undefined;
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
 * @throws ApiError. TimeoutError after the option `deadline`, an hour by default. UsageError where a time is negative or
 * no number. The signal's reason after an abort.
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
  { get }: Pick<RunOperations<ScriptRun>, "get">,
  { last_id = 0, ...place }: FollowLogParams,
  {
    settle = 30_000,
    interval = 1000,
    maxInterval = Math.max(interval, 15_000),
    ...options
  }: FollowLogOptions = {},
): AsyncGenerator<RunLog, void, undefined> {
  checkPauses(`scripts.${kind}.runs.logs.follow`, { settle, interval, maxInterval });
  const left = sharingDeadline(options, anHour);
  let recent: number[] = []; // ids of the last lines
  let end = Infinity;
  for (let pause = interval; ; pause = Math.min(pause * 1.5, maxInterval)) {
    const run = await get(place, left());
    if (run.finishedAt) end = Math.min(end, endOf(run) + settle);
    let isComplete: boolean;
    let lines: RunLog[];
    do {
      const after = recent.at(-overlap - 1) ?? last_id;
      const call = readLog(client, kind, { ...place, last_id: after }, left());
      const { data, response } = await call.withResponse();
      isComplete = (response.headers.get("civis-cache-control") ?? "no-store") !== "no-store";
      lines = data.filter(({ id }) => id > after && !recent.includes(id));
      recent = [...recent, ...lines.map(({ id }) => id)]
        .toSorted((one, other) => one - other)
        .slice(-overlap - 1);
      yield* lines;
    } while (lines.length > 0); // there may be more
    if (isComplete || Date.now() >= end) return;
    await sleep(Math.min(pause, left().deadline), options.signal); // an abort or the deadline ends the next look
  }
}
