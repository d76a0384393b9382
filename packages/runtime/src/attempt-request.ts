import { toCurl } from "./curl.ts";
import { UsageError } from "./errors.ts";
import type { FetchInit } from "./options.ts";
import { redactedBody, redactedHeaders, redactedUrl } from "./redacted.ts";

/** What a middleware may change of a request. */
export interface RequestChanges {
  readonly url?: string;
  /** Take the place of those of the same name; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: FetchInit["body"];
}

/**
 * A request as it goes to the server in one attempt, credentials and all. It can be read, changed and sent, but not
 * printed: `console.log`, `JSON.stringify` and `toCurl` show it without its secrets.
 */
export class AttemptRequest {
  readonly #url: string;
  readonly #init: FetchInit;

  constructor(url: string, init: FetchInit) {
    this.#url = url;
    this.#init = init;
    const shown = { value: (): object => this.toJSON() };
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), shown);
  }

  /** The operation's place in the client: `connections.get`. */
  get operation(): string {
    return this.#init.operation.id;
  }

  /** Which attempt of the call this is, from 1. */
  get attempt(): number {
    return this.#init.attempt;
  }

  /** Why the attempt before it failed: its status, or where no answer came, the `ConnectionError` or `TimeoutError`. */
  get reason(): unknown {
    return this.#init.reason;
  }

  get method(): string {
    return this.#init.method ?? "GET";
  }

  get url(): string {
    return this.#url;
  }

  /** Names in lower case. */
  get headers(): Readonly<Record<string, string>> {
    return this.#init.headers;
  }

  /** As `fetch` takes it: text, a form, a `Blob`, bytes, or a stream, which can be read only once. */
  get body(): FetchInit["body"] {
    return this.#init.body;
  }

  /** Aborts when the attempt is over. */
  get signal(): AbortSignal {
    return this.#init.signal;
  }

  /** What `fetch` takes with the address. */
  get init(): FetchInit {
    return this.#init;
  }

  /**
   * The body as text, as often as wanted.
   *
   * @throws UsageError where it is a stream, which could not be sent afterwards
   */
  async text(): Promise<string> {
    if (this.body instanceof ReadableStream) {
      throw new UsageError(`${this.operation}: the body is a stream; to read it is to lose it.`);
    }
    return new Response(this.body ?? null).text();
  }

  /** A request like this one, but for the changes. */
  with({ url = this.#url, headers, body = this.body ?? null }: RequestChanges): AttemptRequest {
    return new AttemptRequest(url, { ...this.#init, headers: { ...this.headers, ...headers }, body });
  }

  /** A command that sends the same, with a shell variable in place of each header that may be secret. */
  toCurl(): string {
    return toCurl(this, this.#init.operation.secrets ?? []);
  }

  toJSON(): object {
    const { operation, attempt, method, headers } = this;
    const secrets = this.#init.operation.secrets ?? [];
    return {
      operation,
      attempt,
      method,
      url: redactedUrl(this.#url, secrets),
      headers: redactedHeaders(headers),
      body: redactedBody(this.body, headers["content-type"], secrets),
    };
  }
}
