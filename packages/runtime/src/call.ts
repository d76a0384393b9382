import { requestIdOf } from "./api-error.ts";
import type { ClientCore } from "./client-core.ts";
import { decodeJson, readFailure } from "./decode.ts";
import {
  ClientError,
  UsageError,
  type ConnectionError,
  type DecodeError,
  type TimeoutError,
} from "./errors.ts";
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

/** How a kind of call differs: which parameters it sends, and what it makes of the answer. */
export interface CallShape<Data> {
  prepare(): object;
  finish(body: unknown, response: Response): Data;
}

/**
 * A call under way: a promise of its data that can be asked for more. It is sent at once; what it shall give is
 * chosen in the same tick. Errors reject, nothing throws synchronously, and a failed call that nobody looks at is
 * an unhandled rejection as with any promise.
 */
export class Call<Data, Failure = ClientError> extends Promise<Data> {
  /** Every view of the call hangs on this one promise, so that any of them handles its rejection. */
  readonly #data: Promise<Data>;
  /** There as soon as the data is. */
  #response!: Response;
  #isRaw = false;

  /** Without a shape the parameters go as they are, and the decoded body is the data. */
  constructor(
    client: ClientCore,
    operation: Operation,
    params: object = {},
    options: RequestOptions = {},
    shape?: CallShape<Data>,
  ) {
    super(() => undefined); // never settles itself: `then` goes to the data, and `catch` and `finally` to `then`
    this.#data = send(
      client,
      operation,
      options,
      (settings) => buildRequest(settings, operation, shape?.prepare() ?? params, options),
      async (response, what, stream) => {
        if (!response.ok) throw await readFailure(what, operation, response);
        this.#response = response;
        if (!this.#isRaw) {
          const hasBody = response.body && response.status !== 204; // for which Chromium shows an empty one
          const body = hasBody ? await (operation.decode ?? decodeJson)(operation, response) : undefined;
          return shape ? shape.finish(body, response) : (body as Data);
        }
        this.#response = stream(response);
        return undefined as Data; // whoever asked for the raw answer never sees data
      },
    );
  }

  /** Promises derived from a call are plain ones. */
  static override readonly [Symbol.species]: PromiseConstructor = Promise;

  override then<Value = Data, Caught = never>(
    onfulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onrejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Value | Caught> {
    return this.#data.then(onfulfilled, onrejected);
  }

  /** The data together with the answer's status and headers. */
  async withResponse(): Promise<WithResponse<Data>> {
    const data = await this.#data;
    return { data, response: this.#response, requestId: requestIdOf(this.#response.headers) };
  }

  /** The answer with its body unread, to stream it. Other statuses than 2xx still reject. */
  async asResponse(): Promise<Response> {
    this.#isRaw = true;
    await this.#data;
    return this.#response;
  }

  /**
   * The end as a value instead of a throw: `ok: false` for other statuses than 2xx, failed connections, timeouts
   * and answers that cannot be read. An abort and wrong use still reject.
   */
  async result(): Promise<Result<Data, Failure>> {
    try {
      return { ok: true, data: await this.#data, response: this.#response };
    } catch (error) {
      if (!(error instanceof ClientError) || error instanceof UsageError) throw error;
      return { ok: false, error: error as Failure & ClientError }; // the spec names the operation's failures
    }
  }
}
