import { ClientError } from "../errors.ts";

/**
 * What went wrong with a download:
 * - `cut`: the body ended before it was whole, more often than `retry` allows
 * - `range`: the server sent other bytes than were asked for, more often than `retry` allows
 * - `length`: more bytes came than the server announced
 * - `digest`: the bytes are not those that the server computed its digest of
 * - `status`: the answer is no success (only where `start` does not throw by itself, such as a bare `fetch`)
 * - `file`: the file cannot be written; the `cause` is the error of the file system
 */
export type DownloadProblem = "cut" | "range" | "length" | "digest" | "status" | "file";

/** A file could not be saved. Nothing is left of it, and what stood in its place before still does. */
export class DownloadError extends ClientError {
  static override readonly clientErrorKind: string = "DownloadError";
  declare readonly status: undefined;
  /** What went wrong. */
  declare readonly problem: DownloadProblem;
  /** Bytes that had been saved. */
  declare readonly received: number;
  /** Bytes of the whole file, if the server said so. */
  declare readonly expected: number | undefined;
}
