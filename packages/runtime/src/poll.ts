import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { sleep } from "./clock.ts";
import { ClientError, TimeoutError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { valueAt, type Pointer } from "./pointer.ts";
import { limit } from "./settings.ts";

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
  declare readonly outcome: "failed" | "canceled";
  /** The job as last read. */
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
  options: WaitOptions<Data> = {},
): Promise<Data> {
  const { id } = operation;
  const {
    interval = poll.interval ?? 1000,
    onProgress,
    onUnknownStatus = console.warn,
    ...request
  } = options;
  const deadline = limit(options, "deadline", 3_600_000, id);
  const end = Date.now() + deadline;
  const known = [...poll.active];
  for (let pause = interval; ; pause = Math.min(pause * 1.5, Math.max(interval, 30_000))) {
    const data = await new Call<Data>(client, operation, params, {
      ...request,
      deadline: Math.max(0, end - Date.now()), // a timer may end a little late
    });
    const status = String(valueAt(data, poll.status));
    if (poll.succeeded.includes(status)) return data;
    const outcome = poll.failed.includes(status)
      ? "failed"
      : poll.canceled.includes(status)
        ? "canceled"
        : undefined;
    if (outcome !== undefined) {
      const why = valueAt(data, poll.error ?? "/");
      throw new PollError(
        `${id}: the job ${outcome} (${status})${typeof why === "string" ? `: ${why}` : ""}.`,
        { outcome, data },
      );
    }
    if (!known.includes(status)) {
      known.push(status);
      onUnknownStatus(`${id}: unknown status ${JSON.stringify(status)}; taken as running.`);
    }
    onProgress?.({
      status,
      data,
      value: numberAt(data, poll.progress?.value),
      max: numberAt(data, poll.progress?.max),
    });
    if (Date.now() + pause > end) {
      throw new TimeoutError(`${id}: still ${status} after ${deadline} ms (option \`deadline\`).`, {
        phase: "poll",
      });
    }
    await sleep(pause, options.signal);
  }
}

function numberAt(data: unknown, pointer: Pointer | undefined): number | undefined {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === "number" ? value : undefined;
}
