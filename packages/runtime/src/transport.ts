import { settingsOf, type ClientCore } from "./client-core.ts";
import { sleep, startClock, whileUnaborted, type Clock } from "./clock.ts";
import { pickAlternative } from "./credentials.ts";
import { ClientError, ConnectionError, rootCause, TimeoutError, UsageError, type Phase } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { discard, fetchFollowing } from "./redirect.ts";
import type { OutgoingRequest } from "./request.ts";
import { isPassingAnswer, isPassingFailure, retryClass, retryDelay, type RetryRule } from "./retry.ts";
import { limit, type Settings } from "./settings.ts";
import { streamed } from "./streamed.ts";

/** The part of an operation that decides how a request travels. */
export type Route = Pick<Operation, "id" | "security" | "secrets"> & RetryRule;

/**
 * Makes something of the last answer, whatever its status, while the attempt's time still runs. An answer that is to
 * be read later goes through `stream` first.
 */
export type Reader<Answer> = (
  response: Response,
  what: string,
  stream: (response: Response) => Response,
) => Promise<Answer>;

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
  const { budget } = settings;
  const { signal: user, fetch: own = settings.fetch ?? fetch } = options;
  const attempt = settings.layer?.(own) ?? own; // not called as a method, which browsers refuse
  const what = `${settings.name} ${route.id}`;
  const blame = (caught: unknown, Type: typeof ClientError = ConnectionError): unknown =>
    caught instanceof ClientError ? caught : new Type(`${what}: ${rootCause(caught)}`, { cause: caught });
  const failureOf = (caught: unknown, signal: AbortSignal): unknown =>
    signal.aborted ? signal.reason : phase === "credentials" ? caught : blame(caught);
  let request: OutgoingRequest;
  try {
    request = build(settings);
  } catch (caught) {
    throw blame(caught, UsageError); // such as text that is no Unicode, or a big integer in JSON
  }
  const kind = retryClass(route, request.method);
  if (settings.readOnly && kind !== "safe") {
    throw new UsageError(`${what} is refused by \`readOnly\``);
  }
  const schemes = pickAlternative(settings, route.security ?? settings.security, what);
  const timeout = limit(options, "timeout", settings.timeout, what);
  const retry = limit(options, "retry", settings.retry, what);
  const deadline = limit(options, "deadline", Infinity, what);
  const end = Date.now() + deadline;
  let phase: Phase = "credentials";
  let attempts = 0;
  let failure: unknown;
  const timedOut = (milliseconds: number, cause?: unknown): TimeoutError => {
    const option = milliseconds < deadline ? "timeout" : "deadline";
    const message = `${what}: \`${option}\` (${milliseconds} ms) is over (${phase})`;
    return new TimeoutError(message, { phase, cause, attempts });
  };
  const start = (left: number): Clock =>
    startClock(left < timeout ? left : timeout, user, () => timedOut(left < timeout ? deadline : timeout));
  // asked when an attempt has failed, for what is left of the budget others may have taken meanwhile
  const isLast = (): boolean => request.once || attempts > retry || budget.repeats < 1;
  for (;;) {
    user?.throwIfAborted();
    attempts++;
    const left = end - Date.now();
    const { signal, stop } = start(left);
    let delay: number;
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
      const response = await fetchFollowing(attempt, {
        ...request,
        headers,
        signal,
        redirect: "manual",
        operation: route,
        attempt: attempts,
        reason: failure,
      });
      phase = "body";
      if (isLast() || !isPassingAnswer(kind, route.retryOn, response)) {
        const answer = await read(response, what, (stream) =>
          streamed(stream, user, () => start(end - Date.now()), failureOf),
        );
        if (response.ok) budget.repeats = Math.min(100, budget.repeats + attempts - 0.8);
        return answer;
      }
      failure = response.status;
      delay = retryDelay(attempts, response.headers);
      discard(response);
    } catch (caught) {
      failure = failureOf(caught, signal);
      if (failure instanceof ClientError) failure.attempts = attempts;
      // over by the clock that ran, for a timer may be early
      if (isLast() || !isPassingFailure(kind, failure) || (signal.aborted && left < timeout)) throw failure;
      delay = retryDelay(attempts);
    } finally {
      stop();
    }
    phase = "retry wait";
    if (delay > end - Date.now()) throw timedOut(deadline, failure);
    budget.repeats--;
    await sleep(delay, user);
  }
}
