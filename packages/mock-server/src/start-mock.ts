import { createAnswerer } from "./answerer.ts";
import { createGuard, type Credentials } from "./credentials.ts";
import { listen, type AnsweredRequest } from "./listen.ts";
import { loadOperations } from "./load-operations.ts";
import { specLocation } from "./platforms.ts";

/** Options of a mock. */
export interface MockOptions {
  /** Port to listen on, on 127.0.0.1. Default: a free one. */
  port?: number | undefined;
  /** Values the mock accepts, in place of its own, by the name of the client's option. */
  credentials?: Credentials | undefined;
  /** Called after every answer, for a log. Default: nothing is logged. */
  onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

/** A running mock. Stop it, or declare it with `await using`. */
export interface Mock extends AsyncDisposable {
  /** Base URL to give to a client, without a trailing slash: `http://127.0.0.1:40213`. */
  readonly url: string;
  /**
   * The values the mock accepts, by the name of the client's option, so that they can be passed on
   * as they are: `new Hotdata({ baseUrl: mock.url, ...mock.credentials })`. Default: `mock-<name>`.
   */
  readonly credentials: Credentials;
  /** Closes all connections and frees the port. Stopping twice is fine. */
  stop(): Promise<void>;
}

/**
 * Starts the mock of a platform on 127.0.0.1. It validates each request against the spec, checks the
 * credentials by value and answers with the spec's examples. `Prefer: code=404` asks for another
 * documented status, `Prefer: example=<name>` for another documented example.
 *
 * @param spec a platform's name (see {@link platforms}), or the path or URL of an OpenAPI document
 * @throws MockError when the platform is unknown or the document cannot be read
 * @example
 * await using mock = await startMock("hotdata");
 * const hotdata = new Hotdata({ baseUrl: mock.url, ...mock.credentials });
 */
export async function startMock(spec: string | URL, options: MockOptions = {}): Promise<Mock> {
  const operations = await loadOperations(specLocation(spec));
  const guard = createGuard(operations, options.credentials);
  const { url, stop } = await listen(createAnswerer(operations, guard), options.port ?? 0, options.onRequest);
  return { url, credentials: guard.credentials, stop, [Symbol.asyncDispose]: stop };
}
