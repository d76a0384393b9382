import { ApiError } from "../api-error.ts";
import { sleep, startClock, whileUnaborted } from "../clock.ts";
import { rootCause, TimeoutError, UsageError } from "../errors.ts";
import { discard } from "../redirect.ts";
import { isPassingFailure, retryDelay } from "../retry.ts";
import { Download, type ResumeHeaders } from "./download.ts";
import { DownloadError } from "./download-error.ts";
import { PartFile } from "./part-file.ts";
import { findTarget } from "./target.ts";
import type { OnTransfer } from "./transfer-progress.ts";

/**
 * Sends the request of a download, with these headers added, and gives its answer with the body unread. It is called
 * again, with `range` and `if-range`, when the body breaks off.
 */
export type StartDownload = (headers: ResumeHeaders) => Promise<Response>;

/** Options of `saveTo`. */
export interface SaveOptions {
  /** Aborts the download, which then rejects with `signal.reason`. Give it to the call too, to end its own waits. */
  signal?: AbortSignal | undefined;
  /** Is told how far the download is. The bytes grow, but for a download that has to start over from 0. */
  onProgress?: OnTransfer | undefined;
  /** How often a body that breaks off is asked for again, in all. Default: 2; 0 switches it off. */
  retry?: number | undefined;
  /** Milliseconds that everything may take, pauses and further requests too. Give it to the call as well. Default: no end. */
  deadline?: number | undefined;
}

/** A file that was saved. */
export interface SavedFile {
  /** Where it is, absolute. */
  readonly path: string;
  /** How long it is. */
  readonly bytes: number;
  /** The server's mark of this version of the file, if it gave one. */
  readonly etag: string | undefined;
}

/**
 * Saves a streamed answer as a file, in constant memory. The bytes go to a hidden file beside it that takes its place
 * when they are complete, flushed to disk, and as many as announced (`Content-Length`, `Content-Range`) and have the
 * announced digest (`Repr-Digest`, `Content-Digest`; SHA-256 or SHA-512). So the path holds the old file or the new
 * one, never a part.
 *
 * A body that breaks off is continued where it ended (`Range`), if the server can tell that the file is still the same
 * (`If-Range`, with a strong `ETag`, else `Last-Modified`); otherwise it starts over. An answer that is compressed on
 * its way (`Content-Encoding`) has neither a known length nor places to continue at: ask for `accept-encoding:
 * identity` where that matters.
 *
 * If the path is a folder, the server names the file (`Content-Disposition`; `download` if it does not), and a file
 * of that name there is replaced. A symbolic link stays, and the file that it leads to is replaced.
 *
 * @throws DownloadError if the file is not complete or cannot be written
 * @throws UsageError if the path can hold no file, before anything is sent
 * @throws TimeoutError after the option `deadline`
 * @throws whatever `start` throws: an `ApiError`, for one
 *
 * @example
 * const start = (headers) => client.generators.exportToFile({ id }, { headers, signal }).asResponse();
 * const { bytes } = await saveTo(start, "./generator.zip", { signal, onProgress });
 */
export async function saveTo(
  start: StartDownload,
  path: string,
  { retry = 2, deadline = Infinity, signal: user, onProgress }: SaveOptions = {},
): Promise<SavedFile> {
  if (!(retry >= 0)) throw new UsageError(`saveTo: \`retry\` is ${retry}, but counts from 0.`);
  user?.throwIfAborted();
  const target = await findTarget(path);
  const file = await PartFile.create(target);
  const late = `saveTo: \`deadline\` (${deadline} ms) is over`;
  const { signal, stop } = startClock(deadline, user, () => new TimeoutError(late, { phase: "body" }));
  try {
    const download = new Download(file, onProgress);
    await untilWhole(download, start, retry, signal);
    return { path: await file.moveTo(target.name ?? download.name), bytes: file.size, etag: download.etag };
  } catch (failure) {
    await file.remove();
    throw failure;
  } finally {
    stop();
  }
}

/** Asks for what is missing until nothing is. */
async function untilWhole(
  download: Download,
  start: StartDownload,
  retry: number,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0, isWhole = false; !isWhole;) {
    try {
      const response = await begin(download, start, signal);
      isWhole = await download.receive(response, signal);
    } catch (failure) {
      signal.throwIfAborted();
      if (failures++ >= retry || !isPassing(failure)) throw failure;
      await sleep(retryDelay(failures), signal);
    }
    signal.throwIfAborted();
  }
}

/** Calls `start`, which may know nothing of our signal. */
async function begin(download: Download, start: StartDownload, signal: AbortSignal): Promise<Response> {
  const answer = start(download.headers);
  try {
    return await whileUnaborted(answer, signal);
  } catch (failure) {
    if (signal.aborted) answer.then(discard, () => undefined);
    // to a client this is an error; to a download that lacks only the news of its end it is not
    if (failure instanceof ApiError && failure.status === 416) {
      return new Response(null, { status: 416, headers: failure.headers });
    }
    // how often the first request is repeated is the call's own business
    const isBroken = isPassingFailure("safe", failure) || failure instanceof TypeError;
    if (!download.hasBegun || !isBroken) throw failure;
    throw download.error("cut", `no answer to continue it: ${rootCause(failure)}`, failure);
  }
}

function isPassing(failure: unknown): boolean {
  return failure instanceof DownloadError && (failure.problem === "cut" || failure.problem === "range");
}
