import { AttemptRequest } from "./attempt-request.ts";
import type { Fetch } from "./options.ts";

/**
 * Stands around each attempt of each call, inside of repeats: it may look at the request, change it (`request.with`),
 * answer by itself, look at the answer (`response.clone()` before its body is read) or call `next` again.
 */
export type Middleware = (
  request: AttemptRequest,
  next: (request: AttemptRequest) => Promise<Response>,
) => Promise<Response>;

/**
 * Makes a client's `fetch` from layers, the first of which is the outermost. A redirect that is followed passes through
 * them once more. What a layer throws ends the attempt like a failed connection, unless it is an error of ours.
 *
 * @param fetch what sends in the end; default: `globalThis.fetch`
 * @example
 * const client = new Hotdata({ fetch: withMiddleware([log, sign]) });
 */
export function withMiddleware(
  layers: readonly Middleware[],
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Fetch {
  const send = (request: AttemptRequest): Promise<Response> => fetch(request.url, request.init);
  const chain = layers.reduceRight<(request: AttemptRequest) => Promise<Response>>(
    (next, layer) => async (request) => layer(request, next),
    send,
  );
  return (url, init) => chain(new AttemptRequest(url, init));
}

/** What may be told of attempts. An error that a hook throws ends the attempt. */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: (request: AttemptRequest) => void | Promise<void>;
  /** After each answer, whatever its status. Its body is the caller's: read a `clone()` of it. */
  readonly onResponse?: (response: Response, request: AttemptRequest) => void | Promise<void>;
  /** Before an attempt that is not the first; `request.reason` tells why the one before it failed. */
  readonly onRetry?: (request: AttemptRequest) => void | Promise<void>;
}

/**
 * A middleware that only tells.
 *
 * @example
 * new Hotdata({ fetch: withMiddleware([hooks({ onRetry: ({ operation, reason }) => console.warn(operation, reason) })]) });
 */
export function hooks({ onRequest, onResponse, onRetry }: Hooks): Middleware {
  return async (request, next) => {
    if (request.attempt > 1) await onRetry?.(request);
    await onRequest?.(request);
    const response = await next(request);
    await onResponse?.(response, request);
    return response;
  };
}
