import { createAnswerer } from "./answerer.ts";
import { checkPlan } from "./check-plan.ts";
import { createGuard, type Credentials } from "./credentials.ts";
import { createLatency } from "./latency.ts";
import { listen } from "./listen.ts";
import { loadOperations } from "./load-operations.ts";
import type { MockPlan } from "./mock-plan.ts";
import { specLocation } from "./platforms.ts";
import { createPrism } from "./prism.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { createSteering } from "./steering.ts";

/** Options of a mock: where it listens, whom it lets in, and how it answers. */
export interface MockOptions extends MockPlan {
  /** Port to listen on, on 127.0.0.1. Default: a free one. */
  readonly port?: number | undefined;
  /** Values the mock accepts, in place of its own, by the name of the client's option. */
  readonly credentials?: Credentials | undefined;
  /** Called after every answer with the request and the milliseconds it took. Default: nothing is logged. */
  readonly onRequest?: ((request: ReceivedRequest, milliseconds: number) => void) | undefined;
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
  /** What it has received since the start or the last reset, in order; the last 1,000 requests. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Adds scenarios and faults until the next reset. They take the place of those of the same operations.
   *
   * @throws MockError when they cannot work, as `startMock` does
   */
  use(plan: Pick<MockPlan, "scenarios" | "faults">): Promise<void>;
  /** Goes back to the scenarios and faults of the start, all counters at zero, and forgets `requests`. */
  reset(): void;
  /** Cuts all connections and frees the port. Stopping twice is fine. */
  stop(): Promise<void>;
  /** Takes no more requests, lets those under way end, and frees the port. */
  finish(): Promise<void>;
}

const kept = 1000;

/**
 * Starts the mock of a platform on 127.0.0.1. It validates each request against the spec, checks the
 * credentials by value and answers with the spec's examples, as scenarios and faults say. `Prefer: code=404`
 * asks for another documented status, `Prefer: example=<name>` for another documented example.
 *
 * @param spec a platform's name (see {@link platforms}), or the path or URL of an OpenAPI document
 * @throws MockError when the platform is unknown, the document cannot be read, or scenarios or faults cannot work
 * @example
 * await using mock = await startMock("mostly", {
 *   scenarios: { "generators.training.get": ["queued", "inProgress", "done"] },
 * });
 * const mostly = new MostlyAI({ baseUrl: mock.url, apiKey: mock.credentials.apiKey });
 */
export async function startMock(spec: string | URL, options: MockOptions = {}): Promise<Mock> {
  const operations = await loadOperations(specLocation(spec));
  const guard = createGuard(operations, options.credentials);
  const latency = createLatency(options.latency, options.seed);
  const prism = createPrism(options.seed);
  await checkPlan(options, operations, prism);
  const steering = createSteering(options);
  const requests: ReceivedRequest[] = [];

  const { url, stop, finish } = await listen(createAnswerer({ operations, guard, prism, steering }), {
    port: options.port ?? 0,
    latency: latency.next,
    onReceived(request) {
      requests.push(request);
      if (requests.length > kept) requests.shift();
    },
    onAnswered: (request, milliseconds) => options.onRequest?.(request, milliseconds),
  });

  return {
    url,
    credentials: guard.credentials,
    requests,
    async use(plan) {
      await checkPlan(plan, operations, prism);
      steering.use(plan);
    },
    reset() {
      steering.reset();
      latency.reset();
      requests.length = 0;
    },
    stop,
    finish,
    [Symbol.asyncDispose]: stop,
  };
}
