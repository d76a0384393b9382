import { authorize, pickAlternative } from "./credentials.ts";
import { ConnectionError, TimeoutError, UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { fetchFollowing } from "./redirect.ts";
import type { OutgoingRequest } from "./request.ts";
import { retriesAnswer, retriesFailure, retryClass, retryDelay, type RetryRule } from "./retry.ts";
import { positive, type Settings } from "./settings.ts";
import { sleep } from "./sleep.ts";
import { Watch } from "./watch.ts";

/** The part of an operation that decides how a request travels. */
export type Route = Pick<Operation, "id" | "security"> & RetryRule;

/** An answer whose body is not read yet. Whoever reads it does so under the watch, and stops it then. */
export interface Exchange {
  readonly response: Response;
  readonly watch: Watch;
  readonly attempts: number;
}

/**
 * Sends a request and, as its class allows, sends it again: the life of every call. It returns the last answer,
 * whatever its status, or throws why there is none.
 */
export async function send(
  settings: Settings,
  route: Route,
  request: OutgoingRequest,
  options: RequestOptions,
): Promise<Exchange> {
  const { platform, secrets } = settings;
  const { signal } = options;
  const what = `${platform.name} ${route.id}`;
  if (settings.readOnly && retryClass(route, request.method) !== "safe") {
    throw new UsageError(`${what} is not safe, and this client is \`readOnly\`.`);
  }
  const alternative = pickAlternative(platform, secrets, route.security ?? platform.security, what);
  const timeout = positive(options.timeout, "timeout", what) ?? settings.timeout;
  const end = Date.now() + (positive(options.deadline, "deadline", what) ?? Infinity);
  const last = 1 + (positive(options.retry, "retry", what) ?? settings.retry);
  for (let attempt = 1; ; attempt++) {
    const watch = new Watch(what, signal, timeout, end - Date.now());
    let delay: number;
    try {
      const credentials = await watch.race(authorize(alternative, secrets, what));
      watch.phase = "response";
      const response = await fetchFollowing(settings.fetch, request, credentials, watch.signal);
      watch.phase = "body";
      if (attempt >= last || !retriesAnswer(route, request, response)) return { response, watch, attempts: attempt };
      delay = retryDelay(attempt, response.headers);
      void response.body?.cancel();
    } catch (caught) {
      const failure = watch.explain(caught);
      watch.stop();
      const isLost = failure instanceof ConnectionError || failure instanceof TimeoutError;
      if (attempt >= last || !isLost || !retriesFailure(route, request, failure)) throw failure;
      delay = retryDelay(attempt);
    }
    watch.stop();
    if (Date.now() + delay > end) {
      throw new TimeoutError(`${what}: no time left for attempt ${attempt + 1} (\`deadline\`).`, "retry wait");
    }
    await sleep(delay, signal);
  }
}
