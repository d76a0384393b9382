import { requestIdOf } from "./api-error.ts";
import { settingsOf, type ClientCore } from "./client-core.ts";
import { decode, readFailure } from "./decode.ts";
import { ClientError, UsageError, type ConnectionError, type DecodeError, type TimeoutError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { buildRequest } from "./request.ts";
import { send } from "./transport.ts";

/** A call's end without a throw: the data, or what went wrong, told apart by `ok`. */
export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure | ConnectionError | TimeoutError | DecodeError };

/** Data with the answer it came in. The response's body is read already. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: Response;
  /** The platform's id of the request, if it gave one. */
  readonly requestId: string | undefined;
}

/** How a kind of call differs: what it sends first, and what it makes of the answer. */
export interface CallShape<Data> {
  prepare(params: object): object;
  finish(body: unknown, response: Response, params: object): Data;
}

type Outcome<Data> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: unknown };

/**
 * A call under way: a promise of its data that can be asked for more. It is sent at once; what it shall give is
 * chosen in the same tick. Errors reject, nothing throws synchronously, and a failed call that nobody looks at is
 * an unhandled rejection as with any promise.
 */
export class Call<Data, Failure = ClientError> extends Promise<Data> {
  readonly #outcome: Promise<Outcome<Data>>;
  #awaited = false;
  #raw = false;

  /** Without a shape the parameters go as they are, and the decoded body is the data. */
  constructor(
    client: ClientCore,
    operation: Operation,
    params: object = {},
    options: RequestOptions = {},
    shape?: CallShape<Data>,
  ) {
    super(() => undefined); // never settles itself: `then` goes to the outcome, and `catch` and `finally` to `then`
    this.#outcome = this.#run(client, operation, params, options, shape);
  }

  /** Promises derived from a call are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  override then<Value = Data, Caught = never>(
    onfulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onrejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Value | Caught> {
    return this.#settle().then((outcome) => outcome.data).then(onfulfilled, onrejected);
  }

  /** The data together with the answer's status and headers. */
  async withResponse(): Promise<WithResponse<Data>> {
    const { data, response } = await this.#settle();
    return { data, response, requestId: requestIdOf(response.headers) };
  }

  /** The answer with its body unread, to stream it. Other statuses than 2xx still reject. */
  async asResponse(): Promise<Response> {
    this.#raw = true;
    return (await this.#settle()).response;
  }

  /**
   * The end as a value instead of a throw: `ok: false` for other statuses than 2xx, failed connections, timeouts
   * and answers that cannot be read. An abort and wrong use still reject.
   */
  async result(): Promise<Result<Data, Failure>> {
    this.#awaited = true;
    const outcome = await this.#outcome;
    if (outcome.ok) return outcome;
    const { error } = outcome;
    if (!(error instanceof ClientError) || error instanceof UsageError) throw error;
    return { ok: false, error: error as Failure & ClientError }; // the spec names the operation's failures
  }

  async #settle(): Promise<Outcome<Data> & { ok: true }> {
    this.#awaited = true;
    const outcome = await this.#outcome;
    if (outcome.ok) return outcome;
    throw outcome.error;
  }

  async #run(
    client: ClientCore,
    operation: Operation,
    given: object,
    options: RequestOptions,
    shape: CallShape<Data> | undefined,
  ): Promise<Outcome<Data>> {
    try {
      const settings = settingsOf(client);
      const params = shape?.prepare(given) ?? given;
      const request = buildRequest(settings, operation, { ...params }, options);
      const exchange = await send(settings, operation, request, options);
      const { response, watch } = exchange;
      try {
        if (!response.ok) throw await readFailure(settings.platform.name, operation, exchange);
        if (this.#raw) return { ok: true, data: undefined as Data, response }; // whoever asked for it never sees data
        const body = await decode(operation, response);
        return { ok: true, data: shape === undefined ? (body as Data) : shape.finish(body, response, params), response };
      } catch (caught) {
        throw watch.explain(caught);
      } finally {
        if (this.#raw && response.ok) watch.stopClock();
        else watch.stop();
      }
    } catch (error) {
      if (!this.#awaited) void Promise.reject(error);
      return { ok: false, error };
    }
  }
}
