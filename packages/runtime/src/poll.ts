import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { ClientError, TimeoutError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { valueAt, type Pointer } from "./pointer.ts";
import { sleep } from "./sleep.ts";

/** How a long-running job is read: where its status stands, and what each status means. */
export interface Poll {
  readonly status: Pointer;
  readonly active: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly canceled: readonly string[];
  /** What went wrong, in a failed job. */
  readonly error?: Pointer;
  readonly progress?: { readonly value: Pointer; readonly max?: Pointer };
  /** Milliseconds before the second look. Default: 1000. */
  readonly interval?: number;
}

/** An operation that reads a long-running job. */
export interface PollOperation extends Operation {
  readonly poll: Poll;
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

/** Options of a `wait` method. `timeout` and `retry` are those of each look. */
export interface WaitOptions<Data> extends RequestOptions {
  /** Milliseconds between two looks at first; each wait is half as long again, up to 30 s. Default: the platform's usual (1000). */
  interval?: number | undefined;
  /** Milliseconds to wait in all; then a `TimeoutError` says where the job stands. Default: 3,600,000 (an hour). */
  deadline?: number | undefined;
  /** Called after every look at the running job. */
  onProgress?: ((progress: Progress<Data>) => void) | undefined;
  /** Told once of a status that the client does not know; it counts as running. Default: `console.warn`. */
  onUnknownStatus?: ((message: string) => void) | undefined;
}

/** The job ended, but not well. */
export class PollError<Data = unknown> extends ClientError {
  static override readonly kind: string = "PollError";
  declare readonly status: undefined;
  readonly outcome: "failed" | "canceled";
  /** The job as last read. */
  readonly data: Data;

  constructor(message: string, outcome: "failed" | "canceled", data: Data) {
    super(message);
    this.outcome = outcome;
    this.data = data;
  }
}

/**
 * Looks at a job until it ends, and gives it as it is then.
 *
 * @throws PollError when it failed or was canceled, TimeoutError when it runs longer than `deadline`.
 */
export async function wait<Data>(
  client: ClientCore,
  operation: PollOperation,
  params: object,
  options: WaitOptions<Data> = {},
): Promise<Data> {
  const { poll, id } = operation;
  const { deadline = 3_600_000, interval = poll.interval ?? 1000, onProgress, ...request } = options;
  const end = Date.now() + deadline;
  const known = [...poll.active];
  for (let pause = interval; ; pause = Math.min(pause * 1.5, Math.max(interval, 30_000))) {
    const data = await new Call<Data>(client, operation, params, { ...request, deadline: end - Date.now() });
    const status = String(valueAt(data, poll.status));
    if (poll.succeeded.includes(status)) return data;
    const outcome = poll.failed.includes(status) ? "failed" : poll.canceled.includes(status) ? "canceled" : undefined;
    if (outcome !== undefined) {
      const why = valueAt(data, poll.error ?? "/");
      throw new PollError(`${id}: the job ${outcome} (${status})${typeof why === "string" ? `: ${why}` : ""}.`, outcome, data);
    }
    if (!known.includes(status)) {
      known.push(status);
      (options.onUnknownStatus ?? console.warn)(`${id}: unknown status ${JSON.stringify(status)}; taken as running.`);
    }
    onProgress?.({ status, data, value: numberAt(data, poll.progress?.value), max: numberAt(data, poll.progress?.max) });
    if (Date.now() + pause > end) {
      throw new TimeoutError(`${id}: still ${status} after ${deadline} ms (option \`deadline\`).`, "poll");
    }
    await sleep(pause, options.signal);
  }
}

function numberAt(data: unknown, pointer: Pointer | undefined): number | undefined {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === "number" ? value : undefined;
}
