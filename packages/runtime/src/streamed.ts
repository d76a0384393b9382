import { whileUnaborted, type Clock } from "./clock.ts";
import { discard } from "./redirect.ts";

/**
 * The answer with a body that is read as its reader asks for it. Each wait for a piece has a clock of its own, so that
 * a stream may take hours, but not fall silent; a reader that takes its time stops none.
 */
export function streamed(
  response: Response,
  start: () => Clock,
  failureOf: (caught: unknown, signal: AbortSignal) => unknown,
): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      const { signal, stop } = start();
      return whileUnaborted(reader.read(), signal)
        .then(
          ({ done, value }) => (done ? controller.close() : controller.enqueue(value)),
          (caught) => {
            discard({ body: reader });
            throw failureOf(caught, signal);
          },
        )
        .finally(stop);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // nothing is read ahead, for a piece in the queue would be lost when the next one fails
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), response);
}
