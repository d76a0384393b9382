import { settingsOf, type ClientCore } from "./client-core.ts";
import { sleep, startClock, type Clock } from "./clock.ts";
import { decodeJson } from "./decode.ts";
import { ConnectionError, rootCause, TimeoutError } from "./errors.ts";
import { EventParser } from "./event-parser.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { discard } from "./redirect.ts";
import { isPassingFailure, retryClass } from "./retry.ts";
import { limit } from "./settings.ts";
import { streamed } from "./streamed.ts";

/** Where events come from: a call that was made, and can be made again. */
export interface EventOrigin {
  readonly client: ClientCore;
  readonly operation: Operation;
  readonly options: RequestOptions;
  /** When its `deadline` is over. */
  readonly end: number;
  /** Makes the call again; it has no answer where there will be no further event (204). */
  open(options: RequestOptions): Promise<Response | undefined>;
}

/**
 * The events of one call, to be read once, by whoever comes first. Its connection is open until it ends, the loop over it
 * is left, or the call's signal aborts.
 *
 * Where the operation is safe, a stream that breaks off or is silent for `timeout` is asked for again, and so is one that
 * the platform ends but for a while, which it tells by ids of events or by `retry`: with the id of the last event, after
 * the time that the platform wants (3 s), at most `retry` times until an event comes.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #origin: EventOrigin;
  readonly #events: AsyncGenerator<Event, void, undefined>;
  /** Aborts with the caller's signal, and when the deadline is over. */
  readonly #signal: AbortSignal | undefined;
  readonly #clock: Clock | undefined;
  #reader: ByteReader | undefined;
  #lastEventId: string | undefined;
  /** Milliseconds that the platform wants before the next connection. */
  #pause: number | undefined;

  constructor(origin: EventOrigin, answer: Response | undefined) {
    const { operation, options, end } = origin;
    const { signal, deadline } = options;
    const isOver = (): unknown =>
      new TimeoutError(`${operation.id}: \`deadline\` (${deadline} ms) is over (body)`, { phase: "body" });
    this.#origin = origin;
    // without a deadline there is no timer, which would keep a process alive that does not read its stream
    this.#clock = deadline === undefined ? undefined : startClock(end - Date.now(), signal, isOver);
    this.#signal = this.#clock?.signal ?? signal;
    this.#reader = this.#readerOf(answer);
    this.#signal?.addEventListener("abort", this.#close); // at once, also while its reader is busy with an event
    this.#events = this.#read();
  }

  /** Id of the last event, where the platform gives any: the header `last-event-id` of a later call continues there. */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /** Every event, in order. The connection is closed when nobody goes on reading. */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    return this.#events;
  }

  async *#read(): AsyncGenerator<Event, void, undefined> {
    const { operation } = this.#origin;
    let barren = 0; // connections in a row that gave no event
    try {
      while (this.#reader) {
        const parser = new EventParser();
        let failure: unknown;
        for (;;) {
          this.#signal?.throwIfAborted();
          const { done, value } = await this.#reader.read().catch((caught: unknown) => {
            failure = caught;
            return { done: true, value: undefined } as const;
          });
          this.#signal?.throwIfAborted(); // what comes after an abort is what it did
          if (done) break;
          for (const { event, data, id } of parser.push(value)) {
            if (data === "[DONE]") return; // by which many platforms end a stream
            barren = 0;
            this.#lastEventId = id ?? this.#lastEventId;
            const decoded = data && (await decodeJson(operation, new Response(data)));
            yield { event, ...(data && { data: decoded }) } as Event; // as the spec says it
            this.#signal?.throwIfAborted();
          }
          this.#lastEventId = parser.id ?? this.#lastEventId;
          this.#pause = parser.retry ?? this.#pause;
        }
        this.#reader = await this.#reconnect(failure, barren++);
      }
    } finally {
      this.#clock?.stop();
      this.#signal?.removeEventListener("abort", this.#close);
      this.#close();
    }
  }

  /** The next connection, or none where the stream is over. */
  async #reconnect(failure: unknown, barren: number): Promise<ByteReader | undefined> {
    const { client, operation, options, open } = this.#origin;
    const { id, method } = operation;
    const retry = limit(options, "retry", settingsOf(client).retry, id);
    const isSafe = retryClass(operation, method) === "safe";
    // a platform that ends a stream for a while only says where to go on, or when
    const goesOn = this.#lastEventId !== undefined || this.#pause !== undefined;
    const isWorth = failure ? isPassingFailure("safe", failure) : goesOn;
    if (!isSafe || !isWorth || barren >= retry) {
      if (failure) throw failure;
      return undefined;
    }
    const pause = Math.min(Math.max(this.#pause ?? 3000, 100) * 2 ** barren, 60_000);
    await sleep(pause * (1 + Math.random() / 4), this.#signal); // not all clients at once
    this.#signal?.throwIfAborted();
    const lastEventId = toByteString(this.#lastEventId ?? "");
    const answer = await open({
      signal: this.#signal,
      deadline: undefined,
      headers: { ...options.headers, ...(lastEventId && { "last-event-id": lastEventId }) },
    });
    return this.#readerOf(answer);
  }

  /** Reads an answer with a limit to its silence. */
  #readerOf(answer: Response | undefined): ByteReader | undefined {
    const { client, operation, options } = this.#origin;
    const { name, timeout: usual } = settingsOf(client);
    const what = `${name} ${operation.id}`;
    const timeout = limit(options, "timeout", usual, what);
    const isSilent = (): unknown =>
      new TimeoutError(`${what}: \`timeout\` (${timeout} ms) is over (body)`, { phase: "body" });
    const failureOf = (cause: unknown, { aborted, reason }: AbortSignal): unknown =>
      aborted ? reason : new ConnectionError(`${what}: ${rootCause(cause)}`, { cause });
    const start = (): Clock => startClock(timeout, this.#signal, isSilent);
    return answer && streamed(answer, this.#signal, start, failureOf).body?.getReader();
  }

  #close = (): void => {
    if (this.#reader) discard({ body: this.#reader });
  };
}

type ByteReader = ReadableStreamDefaultReader<Uint8Array>;

/** A header's bytes are letters to `fetch`. */
function toByteString(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
