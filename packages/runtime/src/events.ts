import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import type { Decoder } from "./decode.ts";
import { DecodeError, type ClientError } from "./errors.ts";
import { EventStream, type EventOrigin } from "./event-stream.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";

/** An operation that is answered by a stream of events. */
export interface EventOperation extends Operation {
  /** What its calls are: a program without such an operation has no code for them. */
  readonly call: typeof EventCall;
}

/**
 * A call that is answered by server-sent events: iterated it gives them as they come, awaited it gives their stream as
 * soon as the platform accepts the call.
 *
 * @example
 * for await (const event of client.things.follow({ id }, { signal })) console.log(event.data);
 */
export class EventCall<Event, Failure = ClientError>
  extends Call<EventStream<Event>, Failure>
  implements AsyncIterable<Event>
{
  constructor(client: ClientCore, plain: Operation, params: object = {}, options: RequestOptions = {}) {
    const operation = { ...plain, decode: keepOpen };
    const end = Date.now() + (options.deadline ?? Infinity);
    const source: EventOrigin = {
      client,
      operation,
      options,
      end,
      open: async (again) =>
        new Call<Response | undefined>(client, operation, params, { ...options, ...again }),
    };
    super(client, operation, params, options, {
      prepare: () => params,
      finish: (body) => new EventStream<Event>(source, body as Response | undefined), // as `keepOpen` gives it
    });
  }

  /** Every event, in order. The connection is closed when nobody goes on reading. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    yield* await this.then();
  }
}

/** The answer itself, whose events are read as they come. */
const keepOpen: Decoder = async ({ id }, response) => {
  const type = response.headers.get("content-type");
  if (/^text\/event-stream\b/i.test(type ?? "")) return response;
  const text = (await response.text()).slice(0, 10_000);
  throw new DecodeError(`${id}: the answer is ${type ?? "of no type"} and no stream of events`, { text });
};
