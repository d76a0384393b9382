import {
  limit,
  PollError,
  type ClientCore,
  type RequestOptions,
  type WaitOptions,
} from "@org/client-runtime";
import type { JobProgress } from "../generated/schema.ts";
import { jobError } from "./job-error.ts";
import { openDisplay, type ProgressDisplay } from "./progress-display.ts";

/** Options of waiting for a training or generation. */
export interface JobWaitOptions extends WaitOptions<JobProgress> {
  /**
   * Shows bars in the terminal, one for each step as the job reports them; lines of text where there is no
   * terminal or `CI` is set. Or a display of your own. Default: false, nothing is shown.
   */
  progress?: boolean | ProgressDisplay | undefined;
  /** Milliseconds between two looks. Default: 2000. */
  interval?: number | undefined;
  /** The longest wait between two looks, for ever longer ones, in milliseconds. Default: `interval`. */
  maxInterval?: number | undefined;
  /**
   * Milliseconds to wait in all, everything that is sent included; then a `TimeoutError` says where the job
   * stands. Default: 86,400,000 (a day).
   */
  deadline?: number | undefined;
}

/** Options of making something with a job. */
export interface JobOptions extends JobWaitOptions {
  /** Whether to start the job. Default: true. */
  start?: boolean | undefined;
  /** Whether to wait until it has ended. Default: true. */
  wait?: boolean | undefined;
}

/** What runs, and the operations for it. */
export interface Job<Made> {
  readonly name: string;
  /** What a display calls it. */
  readonly title: string;
  readonly start: JobOperation<void>;
  readonly wait: (
    client: ClientCore,
    params: JobParams,
    options: WaitOptions<JobProgress>,
  ) => Promise<JobProgress>;
  readonly get: JobOperation<Made>;
}

interface JobParams {
  readonly id: string;
}
type JobOperation<Outcome> = (
  client: ClientCore,
  params: JobParams,
  options: RequestOptions,
) => Promise<Outcome>;

/** Makes something, starts its job, waits for the end, and gives what was made as it is then. */
export async function runJob<Made extends JobParams>(
  client: ClientCore,
  job: Job<Made>,
  create: (options: RequestOptions) => Promise<Made>,
  { start = true, wait = true, progress = false, deadline = day, ...options }: JobOptions,
): Promise<Made> {
  const end = Date.now() + deadline;
  const left = (): JobWaitOptions & { deadline: number } => ({
    ...options,
    deadline: Math.max(0, end - Date.now()),
  });
  const isWaiting = start && wait;
  // before anything is sent: what `wait` would refuse, or a display that cannot be had, must not leave a job behind
  for (const pause of ["interval", "maxInterval"] as const) limit(options, pause, 0, job.title);
  const display = isWaiting ? await openDisplay(progress, job.title) : undefined;
  const made = await create(left());
  if (!start) return made;
  const params = { id: made.id };
  options.signal?.throwIfAborted();
  // an abort in the middle of the start would leave a job behind that may run or not
  const isUnstoppable = isWaiting && options.cancelOnAbort === true;
  await job.start(client, params, isUnstoppable ? { ...left(), signal: undefined } : left());
  if (!wait) return made;
  await waitForJob(client, job, params, { ...left(), progress: display });
  return job.get(client, params, left());
}

/** Waits for a job that runs, and shows how far it is. */
export async function waitForJob<Made>(
  client: ClientCore,
  job: Job<Made>,
  params: JobParams,
  { progress = false, deadline = day, interval = pace, maxInterval, ...options }: JobWaitOptions = {},
): Promise<JobProgress> {
  const { signal, onProgress } = options;
  const display = await openDisplay(progress, job.title);
  const stop = (): void => display?.stop();
  signal?.addEventListener("abort", stop); // a job takes its time to be canceled
  try {
    const done = await job.wait(client, params, {
      ...options,
      deadline,
      interval,
      maxInterval: maxInterval ?? interval, // people watch: looks must not become rarer and rarer
      onProgress(look) {
        display?.update(look.data);
        onProgress?.(look);
      },
    });
    display?.update(done);
    return done;
  } catch (error) {
    if (!(error instanceof PollError)) throw error;
    const { data } = error as PollError<JobProgress>;
    display?.update(data);
    throw jobError(error as PollError<JobProgress>, job.name, params.id);
  } finally {
    stop();
    signal?.removeEventListener("abort", stop);
  }
}

const day = 86_400_000;

/** Milliseconds between two looks, as in the platform's own client. */
const pace = 2000;
