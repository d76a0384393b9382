import { PollError, type ClientCore, type Progress, type WaitOptions } from "@org/client-runtime";
import {
  connectionsSync,
  type Connections,
  type ConnectionsSyncParams,
} from "../generated/operations/connections.ts";
import { jobsCancel, jobsWait, type Jobs } from "../generated/operations/jobs.ts";
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
export type SyncOperations = Pick<Connections, "sync"> & Pick<Jobs, "wait" | "cancel">;

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
    sync: (...rest) => connectionsSync(client, ...rest),
    wait: (...rest) => jobsWait(client, ...rest),
    cancel: (...rest) => jobsCancel(client, ...rest),
  };
  return syncAndWait(operations, params, options);
}

/** The same, with the operations of any client. */
export async function syncAndWait(
  { sync, wait, cancel }: SyncOperations,
  params: ConnectionsSyncParams,
  options: SyncAndWaitOptions = {},
): Promise<JobInfo> {
  const { cancelOnAbort = false, onProgress, ...waiting } = options;
  const { signal, deadline } = waiting;
  const unstoppable = { ...waiting, signal: undefined };
  const startedAt = Date.now();
  signal?.throwIfAborted();
  // an abort in the middle of the start would leave a job behind whose number nobody knows
  const started = await sync(params, cancelOnAbort ? unstoppable : waiting);
  const job = { id: started.job.id };
  try {
    return await wait(job, {
      ...waiting,
      deadline: deadline && Math.max(0, deadline - (Date.now() - startedAt)),
      onProgress: onProgress && ((progress) => onProgress(countOf(progress))),
    });
  } catch (error) {
    if (error instanceof PollError) throw withReason(error as PollError<JobInfo>);
    // the caller learns of the abort either way, also where the job could not be canceled
    if (cancelOnAbort && signal?.aborted) await cancel(job, unstoppable).result();
    throw error;
  }
}

function countOf(progress: Progress<JobInfo>): SyncProgress {
  const { attempts } = progress.data;
  const { recordsSynced, bytesSynced, totalStats = {} }: Partial<Attempt> = attempts.at(-1)?.attempt ?? {};
  const records = recordsSynced ?? totalStats.recordsEmitted;
  const bytes = bytesSynced ?? totalStats.bytesEmitted;
  const max = totalStats.estimatedRecords;
  return { ...progress, value: records, max, records, bytes, attempts: attempts.length };
}

/** The same error, saying why the last attempt failed: of its failures the first one is the cause of the others. */
function withReason({ data, outcome }: PollError<JobInfo>): PollError<JobInfo> {
  const failures = data.attempts.at(-1)?.attempt.failureSummary?.failures ?? [];
  const reason = failures
    .map(({ externalMessage, internalMessage }) => externalMessage ?? internalMessage)
    .find(Boolean);
  const what = `job ${data.job.id} ${outcome} (attempt ${data.attempts.length})`;
  return new PollError(`connections.syncAndWait: ${what}: ${reason ?? "no reason given"}`, { data, outcome });
}
