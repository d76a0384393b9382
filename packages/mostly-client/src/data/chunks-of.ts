import type { Bytes } from "./byte-reader.ts";

/**
 * The chunks of a stream, which is canceled when nobody wants more of them. Not every browser can iterate
 * over a stream itself.
 */
export async function* chunksOf(
  stream: ReadableStream<Bytes>,
  signal?: AbortSignal,
): AsyncGenerator<Bytes, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((failure: unknown) => {
        signal?.throwIfAborted();
        throw failure;
      });
      signal?.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // a stream that has failed has its own error
  }
}
