import type { Clock } from "./clock.ts";
import { discard } from "./redirect.ts";

/**
 * The answer with a body that is read as its reader asks for it. Each wait for a piece has a clock of its own, so that
 * a stream may take hours, but not fall silent; a reader that takes its time stops none.
 */
export function streamed(
  response: Response,
  user: AbortSignal | undefined,
  start: () => Clock,
  failureOf: (caught: unknown, signal: AbortSignal) => unknown,
): Response {
  // 204 has no body, even where Chromium shows one, and a `Response` of our own would be refused
  const reader = response.status !== 204 && response.body?.getReader();
  if (!reader) return response;
  const leave = (): void => {
    discard({ body: reader });
    user?.removeEventListener("abort", leave);
  };
  user?.addEventListener("abort", leave); // also while nobody reads
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { signal, stop } = start();
      signal.addEventListener("abort", leave);
      try {
        const { value } = await reader.read();
        signal.throwIfAborted(); // then what came, an end included, is of our own making
        if (value) return controller.enqueue(value);
        leave();
        controller.close();
      } catch (caught) {
        leave();
        throw failureOf(caught, signal);
      } finally {
        stop();
      }
    },
    cancel: leave,
  };
  // nothing is read ahead, for a piece in the queue would be lost when the next one fails
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), response);
}
