import { startClock, TimeoutError, type RequestOptions } from "@org/client-runtime";
import type { SendableFile } from "./send-file.ts";

/**
 * Reads a stream to its end, into memory; what is no stream stays as it is. When `deadline` is over or `signal` aborts,
 * the stream is cancelled.
 *
 * @throws TimeoutError when `deadline` is over, `signal.reason` after an abort, else what the stream fails with
 */
export async function readWhole(
  file: SendableFile,
  { deadline = Infinity, signal: user }: RequestOptions,
): Promise<Blob> {
  if (file instanceof Blob) return file;
  const expired = (): TimeoutError =>
    new TimeoutError("storedItems.upload: `deadline` is over (body)", { phase: "body" });
  const { signal, stop } = startClock(deadline, user, expired);
  try {
    return await new Response(file.pipeThrough(new TransformStream(), { signal })).blob();
  } finally {
    stop();
  }
}
