import { limit, type ClientCore, type Progress, type WaitOptions } from "@org/client-runtime";
import {
  connectionsSync,
  type Connections,
  type ConnectionsSyncParams,
} from "../generated/operations/connections.ts";
import { jobsWait, type Jobs } from "../generated/operations/jobs.ts";
import type { Attempt, JobInfo } from "../generated/schema.ts";

/** What a look at a running sync shows, counted in its last attempt: a new attempt starts from nothing. */
export interface SyncProgress extends Progress<JobInfo> {
  /** How many records the source gave so far; the same as `value`. */
  readonly records: number | undefined;
  /** How many bytes they are. */
  readonly bytes: number | undefined;
  /** The attempts so far, the one that runs included; 0 while the job waits for its turn. */
  readonly attempts: number;
}

/** Options of `connections.syncAndWait`. `deadline` covers the start as well. */
export interface SyncAndWaitOptions extends Omit<WaitOptions<JobInfo>, "onProgress"> {
  /** Called after every look at the running job. */
  onProgress?: ((progress: SyncProgress) => void) | undefined;
  /**
   * Cancels the job when `signal` aborts, before the call rejects; an abort during the start waits for its answer, to
   * know the job. Default: false, an abort ends the waiting only and the sync goes on.
   */
  cancelOnAbort?: boolean | undefined;
}

/** The operations that it takes. The class gives its own methods, so that it carries none of them twice. */
export interface SyncOperations {
  readonly connections: Pick<Connections, "sync">;
  readonly jobs: Pick<Jobs, "wait">;
}

/**
 * Starts a sync of a connection, looks at its job until it ends, and gives the job when it succeeded. A connection
 * runs one job at a time: what the platform answers while another one runs rejects the call as any `ApiError` does.
 *
 * The start is never repeated once it may have arrived; the looks are.
 *
 * @throws ApiError when the sync cannot be started. PollError when the job fails or is canceled; its message has the
 * last attempt's reason and `data` the job. TimeoutError after the option `deadline`: the sync itself goes on.
 *
 * @example
 * const { job, attempts } = await connectionsSyncAndWait(client, { connectionId });
 */
export async function connectionsSyncAndWait(
  client: ClientCore,
  params: ConnectionsSyncParams,
  options?: SyncAndWaitOptions,
): Promise<JobInfo> {
  const operations: SyncOperations = {
    connections: { sync: (...rest) => connectionsSync(client, ...rest) },
    jobs: { wait: (...rest) => jobsWait(client, ...rest) },
  };
  return syncAndWait(operations, params, options);
}

/** The same, with the operations of any client. */
export async function syncAndWait(
  { connections, jobs }: SyncOperations,
  params: ConnectionsSyncParams,
  { onProgress, ...options }: SyncAndWaitOptions = {},
): Promise<JobInfo> {
  const { signal, cancelOnAbort, deadline = 3_600_000 } = options;
  const end = Date.now() + deadline;
  signal?.throwIfAborted();
  // what `wait` would refuse is refused before there is a job
  limit(options, "interval", 0, "syncAndWait");
  limit(options, "maxInterval", 0, "syncAndWait");
  // an abort in the middle of the start would leave a job behind whose number nobody knows
  const started = await connections.sync(params, cancelOnAbort ? { ...options, signal: undefined } : options);
  return jobs.wait(
    { id: started.job.id },
    {
      ...options,
      deadline: Math.max(0, end - Date.now()),
      onProgress: onProgress && ((progress) => onProgress(countOf(progress))),
    },
  );
}

function countOf(progress: Progress<JobInfo>): SyncProgress {
  const { attempts } = progress.data;
  const { recordsSynced, bytesSynced, totalStats = {} }: Partial<Attempt> = attempts.at(-1)?.attempt ?? {};
  const records = recordsSynced ?? totalStats.recordsEmitted;
  const bytes = bytesSynced ?? totalStats.bytesEmitted;
  const max = totalStats.estimatedRecords;
  return { ...progress, value: records, max, records, bytes, attempts: attempts.length };
}
