import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { sleep } from "./clock.ts";
import { ClientError, TimeoutError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { numberAt, valueAt, type Pointer } from "./pointer.ts";
import { retryDelay } from "./retry.ts";
import { limit } from "./settings.ts";

/** How a long-running job is read: where its status stands, and what each status means. */
export interface Poll {
  readonly status: Pointer;
  readonly active: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly canceled: readonly string[];
  /** What went wrong, in a failed job; of several places the first that has a text. */
  readonly error?: Pointer | readonly Pointer[];
  readonly progress?: { readonly value: Pointer; readonly max?: Pointer };
  /** The operation that cancels the job. */
  readonly cancel?: Operation | undefined;
  /** Which of the parameters it takes. */
  readonly cancelParams?: readonly string[];
  /** Milliseconds before the second look. Default: 1000. */
  readonly interval?: number;
}

/** What a look at a running job shows. */
export interface Progress<Data> {
  readonly status: string;
  /** How far it is, where the platform tells. */
  readonly value: number | undefined;
  /** What `value` will be at the end. */
  readonly max: number | undefined;
  readonly data: Data;
}

/** The end of a look, well or not. */
interface Look<Data> {
  readonly data?: Data;
  readonly response?: Response;
  readonly error?: ClientError;
}

/** Options of a `watch` method. `timeout` and `retry` are those of each look. */
export interface WatchOptions extends RequestOptions {
  /**
   * Milliseconds between two looks at first; each wait is half as long again, up to `maxInterval`, and as long as the
   * answer asks for (`Retry-After`). Default: the platform's usual (1000).
   */
  interval?: number | undefined;
  /** The longest wait between two looks, in milliseconds. Default: 30,000, or `interval` if that is more. */
  maxInterval?: number | undefined;
  /** Milliseconds to wait in all; then a `TimeoutError` says where the job stands. Default: 3,600,000 (an hour). */
  deadline?: number | undefined;
  /** Told once of a status that the client does not know; it counts as running. Default: `console.warn`. */
  onUnknownStatus?: ((message: string) => void) | undefined;
  /**
   * When `signal` aborts, also cancels the job on the platform, where that is possible: once, and for 10 s at most.
   * The abort rejects afterwards. Default: false, the job goes on.
   */
  cancelOnAbort?: boolean | undefined;
  /** Told when that fails, for the call still rejects with the reason of the abort. Default: nobody is. */
  onCancelFailure?: ((error: unknown) => void) | undefined;
}

/** Options of a `wait` method. */
export interface WaitOptions<Data> extends WatchOptions {
  /** Called after every look at the running job. */
  onProgress?: ((progress: Progress<Data>) => void) | undefined;
}

/** The job ended, but not well. */
export class PollError<Data = unknown> extends ClientError {
  static override readonly clientErrorKind: string = "PollError";
  declare readonly status: undefined;
  declare readonly outcome: "failed" | "canceled";
  /** The job as last read. Where an error status told its end, `cause` is that `ApiError`. */
  declare readonly data: Data;
}

/**
 * Looks at a job until it ends, and gives it as it is then.
 *
 * @throws PollError when it failed or was canceled, TimeoutError when it runs longer than `deadline`.
 */
export async function wait<Data>(
  client: ClientCore,
  operation: Operation,
  poll: Poll,
  params: object,
  options?: WaitOptions<Data>,
): Promise<Data> {
  let data!: Data; // there is a state at least, or an error
  for await ({ data } of watch(client, operation, poll, params, options));
  return data;
}

/**
 * Looks at a job until it ends, and gives what every look shows; the last state is its success. The first look is
 * made when the first state is asked for.
 *
 * @throws PollError when it failed or was canceled, TimeoutError when it runs longer than `deadline`.
 */
export async function* watch<Data>(
  client: ClientCore,
  operation: Operation,
  poll: Poll,
  params: object,
  options: WaitOptions<Data> = {},
): AsyncGenerator<Progress<Data>, void, undefined> {
  const { id } = operation;
  const { onUnknownStatus = console.warn, signal } = options;
  const interval = limit(options, "interval", poll.interval ?? 1000, id);
  const longest = limit(options, "maxInterval", Math.max(interval, 30_000), id);
  const deadline = limit(options, "deadline", 3_600_000, id);
  const end = Date.now() + deadline;
  const known = [...poll.active];
  let outcome: "succeeded" | "failed" | "canceled" | undefined;
  try {
    for (let usual = interval; ; usual = Math.min(usual * 1.5, longest)) {
      const look: Look<Data> = await new Call<Data>(client, operation, params, {
        ...options,
        deadline: Math.max(0, end - Date.now()), // a timer may end a little late
      }).result();
      // an error answer is the job itself, but only where it says how that ended
      const { error, response, data = Object(error).body } = look;
      const status = String(valueAt(data, poll.status));
      outcome = (["succeeded", "failed", "canceled"] as const).find((kind) => poll[kind].includes(status));
      if (outcome && outcome !== "succeeded") {
        const words = [poll.error ?? []]
          .flat()
          .map((pointer) => valueAt(data, pointer))
          .find((value) => typeof value === "string");
        const message = [`${id}: the job ${outcome} (${status})`, words].filter(Boolean);
        throw new PollError(message.join(": "), { outcome, data, ...(error && { cause: error }) });
      }
      if (error) throw error;
      const progress: Progress<Data> = {
        status,
        data,
        value: numberAt(data, poll.progress?.value),
        max: numberAt(data, poll.progress?.max),
      };
      if (!outcome) {
        if (!known.includes(status)) {
          known.push(status);
          onUnknownStatus(`${id}: unknown status ${status}, taken as running`);
        }
        options.onProgress?.(progress);
      }
      yield progress;
      if (outcome) return;
      const pause = retryDelay(1, response?.headers, usual);
      if (Date.now() + pause > end && !signal?.aborted) {
        const message = `${id}: \`deadline\` (${deadline} ms) ends before the next look (${status})`;
        throw new TimeoutError(message, { phase: "poll" });
      }
      await sleep(pause, signal);
    }
  } finally {
    if (!outcome && signal?.aborted && options.cancelOnAbort && poll.cancel) {
      const own = Object.entries(params).filter(([name]) => poll.cancelParams?.includes(name));
      const rest = { ...options, signal: undefined, deadline: 10_000 };
      // whether it succeeds or not, what the caller is told is the abort
      await new Call(client, poll.cancel, Object.fromEntries(own), rest).catch((error: unknown) =>
        options.onCancelFailure?.(error),
      );
    }
  }
}
