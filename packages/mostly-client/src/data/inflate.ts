import type { Bytes } from "./byte-reader.ts";

/** Decompresses deflated chunks as they come. An error of the chunks is its own. */
export async function* inflate(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void, undefined> {
  const { writable, readable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const reader: ReadableStreamDefaultReader<Bytes> = readable.getReader();
  const fed = feed(chunks, writer);
  fed.catch(() => undefined); // it is asked below, or reading has failed for the same reason
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(
  chunks: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (failure) {
    await writer.abort(failure).catch(() => undefined);
    throw failure;
  }
}
