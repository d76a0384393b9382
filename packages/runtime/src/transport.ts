import { settingsOf, type ClientCore } from "./client-core.ts";
import { sleep, startClock, whileUnaborted } from "./clock.ts";
import { pickAlternative } from "./credentials.ts";
import { ClientError, ConnectionError, rootCause, TimeoutError, UsageError, type Phase } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { discard, followRedirect } from "./redirect.ts";
import type { OutgoingRequest } from "./request.ts";
import { isPassingAnswer, isPassingFailure, retryClass, retryDelay, type RetryRule } from "./retry.ts";
import { limit, type Settings } from "./settings.ts";

/** The part of an operation that decides how a request travels. */
export type Route = Pick<Operation, "id" | "security"> & RetryRule;

/** Makes something of the last answer, whatever its status, while the attempt's time still runs. */
export type Reader<Answer> = (response: Response, attempts: number, what: string) => Promise<Answer>;

/**
 * Sends a request and, as its class allows, sends it again: the life of every call. An attempt ends when its
 * answer is read, so that a body that breaks off is a failed attempt too.
 */
export async function send<Answer>(
  client: ClientCore,
  route: Route,
  options: RequestOptions,
  build: (settings: Settings) => OutgoingRequest,
  read: Reader<Answer>,
): Promise<Answer> {
  const settings = settingsOf(client);
  const { fetch } = settings; // not called as a method, which browsers refuse
  const what = `${settings.name} ${route.id}`;
  const blame = (Type: typeof ClientError, caught: unknown): unknown =>
    caught instanceof ClientError ? caught : new Type(`${what}: ${rootCause(caught)}`, { cause: caught });
  let request: OutgoingRequest;
  try {
    request = build(settings);
  } catch (caught) {
    throw blame(UsageError, caught); // such as text that is no Unicode, or a big integer in JSON
  }
  const kind = retryClass(route, request.method);
  if (settings.readOnly && kind !== "safe") {
    throw new UsageError(`${what} is refused by \`readOnly\`.`);
  }
  const schemes = pickAlternative(settings, route.security ?? settings.security, what);
  const timeout = limit(options, "timeout", settings.timeout, what);
  const last = request.once ? 1 : 1 + limit(options, "retry", settings.retry, what);
  const deadline = limit(options, "deadline", Infinity, what);
  const end = Date.now() + deadline;
  let phase: Phase = "credentials";
  const timedOut = (milliseconds: number, cause?: unknown): TimeoutError => {
    const option = milliseconds === deadline ? "deadline" : "timeout";
    const message = `${what}: \`${option}\` (${milliseconds} ms) is over in phase ${phase}.`;
    return new TimeoutError(message, { phase, cause });
  };
  for (let attempt = 1; ; attempt++) {
    options.signal?.throwIfAborted();
    const left = end - Date.now();
    const { signal, stop } = startClock(Math.min(timeout, left), options.signal, () =>
      timedOut(left < timeout ? deadline : timeout),
    );
    let delay: number;
    let failure: unknown;
    try {
      phase = "credentials";
      const headers = { ...request.headers };
      for (const scheme of schemes) {
        const secret = settings.secrets.get(scheme);
        Object.assign(
          headers,
          typeof secret === "function" ? await whileUnaborted(secret(), signal) : secret,
        );
      }
      phase = "response";
      let next: OutgoingRequest | undefined = { ...request, headers };
      let response: Response;
      let redirects = 0;
      do {
        response = await fetch(next.url, { ...next, signal, redirect: "manual" });
        next = followRedirect(next, response, redirects++);
      } while (next);
      phase = "body";
      if (attempt >= last || !isPassingAnswer(kind, route.retryOn, response))
        return await read(response, attempt, what);
      delay = retryDelay(attempt, response.headers);
      discard(response);
    } catch (caught) {
      if (signal.aborted) failure = signal.reason;
      else failure = phase === "credentials" ? caught : blame(ConnectionError, caught);
      const isOver = signal.aborted && left < timeout; // by the clock that ran, for a timer may be early
      if (attempt >= last || isOver || !isPassingFailure(kind, failure)) throw failure;
      delay = retryDelay(attempt);
    } finally {
      stop();
    }
    phase = "retry wait";
    if (Date.now() + delay > end) throw timedOut(deadline, failure);
    await sleep(delay, options.signal);
  }
}

/** The answer with a body that the caller's signal goes on ending; its listener goes when the body ends. */
export function streamed(response: Response, signal: AbortSignal | undefined): Response {
  if (!signal || !response.body) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
}
