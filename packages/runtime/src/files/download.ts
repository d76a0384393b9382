import { rootCause } from "../errors.ts";
import { discard } from "../redirect.ts";
import { readContentRange, unsatisfiedTotal, type ContentRange } from "./content-range.ts";
import { Digest } from "./digest.ts";
import { DownloadError, type DownloadProblem } from "./download-error.ts";
import { fileName } from "./file-name.ts";
import { litter } from "./litter.ts";
import type { PartFile } from "./part-file.ts";
import type { OnTransfer } from "./transfer-progress.ts";
import { validatorOf } from "./validator-of.ts";

/** What a request needs to continue a download; empty for one that starts. */
export type ResumeHeaders = { readonly range?: string; readonly "if-range"?: string };

/** What the server said of the file when it began to send it. */
interface Origin {
  readonly headers: Headers;
  readonly total: number | undefined;
  /** Over the whole file, fed with what is written. */
  readonly digest: Digest | undefined;
  /** Compressed on its way, so that lengths, digests and places mean other bytes than those we get. */
  readonly isEncoded: boolean;
}

/** A file on its way: what is there of it, and where the next answer fits. */
export class Download {
  readonly #file: PartFile;
  readonly #onProgress: OnTransfer | undefined;
  #origin: Origin | undefined;
  /** Whether any answer has come. */
  hasBegun = false;

  constructor(file: PartFile, onProgress: OnTransfer | undefined) {
    this.#file = file;
    this.#onProgress = onProgress;
  }

  get etag(): string | undefined {
    return this.#origin?.headers.get("etag") ?? undefined;
  }

  /** What the server calls the file. */
  get name(): string {
    return fileName(this.#origin?.headers.get("content-disposition") ?? "");
  }

  /** What to ask for next. */
  get headers(): ResumeHeaders {
    const { size } = this.#file;
    const validator =
      size > 0 && this.#origin && !this.#origin.isEncoded && validatorOf(this.#origin.headers);
    return validator ? { range: `bytes=${size}-`, "if-range": validator } : {};
  }

  error(problem: DownloadProblem, words: string, cause?: unknown): DownloadError {
    const { size: received } = this.#file;
    const expected = this.#origin?.total;
    const message = `Download of ${this.#file.label}: ${words} (${received} of ${expected ?? "?"} bytes).`;
    return new DownloadError(message, { problem, received, expected, cause });
  }

  /** Saves what an answer brings. Tells whether the file is whole; a part that is complete as such may leave more. */
  async receive(response: Response, signal: AbortSignal): Promise<boolean> {
    const { status, headers } = response;
    this.hasBegun = true;
    try {
      if (status === 416 && this.#file.size > 0) return await this.#end(unsatisfiedTotal(headers));
      if (!response.ok) throw this.error("status", `the answer is ${status}`);
      const range = status === 206 ? readContentRange(headers) : undefined;
      if (status === 206 && !this.#fits(headers, range)) {
        const failure = this.error("range", "the server does not continue the file that it began to send");
        await this.#forget();
        throw failure;
      }
      if (status !== 206) await this.#forget();
      this.#origin ??= originOf(headers, range);
      return await this.#copy(response, range, signal);
    } finally {
      discard(response);
    }
  }

  /** Nothing is behind what we have: either that was all, or the file has changed. */
  async #end(total: number | undefined): Promise<boolean> {
    if (total === this.#file.size && (this.#origin?.total ?? total) === total) return this.#checked();
    const failure = this.error("range", "the file on the server has become shorter");
    await this.#forget();
    throw failure;
  }

  /** Whether a part continues what is there, and is of the same file. */
  #fits(headers: Headers, range: ContentRange | undefined): boolean {
    const isEncoded = encodingOf(headers) !== undefined;
    if (!range || isEncoded || range.start !== this.#file.size) return false;
    if (!this.#origin) return true;
    const { total, headers: origin } = this.#origin;
    const modified = headers.get("last-modified");
    return (
      headers.get("etag") === origin.get("etag") &&
      (modified === null || modified === origin.get("last-modified")) &&
      (total ?? range.total) === (range.total ?? total)
    );
  }

  async #copy(response: Response, range: ContentRange | undefined, signal: AbortSignal): Promise<boolean> {
    const digest = range && Digest.read(response.headers, "content-digest");
    const end = range?.end ?? this.#origin?.total;
    const report = (): void => this.#onProgress?.({ bytes: this.#file.size, total: this.#origin?.total });
    if (this.#file.size === 0) report();
    for await (const chunk of this.#chunks(response, signal)) {
      if (this.#file.size + chunk.byteLength > (end ?? Infinity)) {
        throw this.error("length", "more bytes came than the server announced");
      }
      await this.#file.append(chunk);
      this.#origin?.digest?.update(chunk);
      digest?.update(chunk);
      litter(chunk.byteLength);
      report();
    }
    if (this.#file.size < (end ?? 0)) throw this.error("cut", "the body ended too early");
    if (digest?.matches() === false) throw this.error("digest", "a part has another digest than announced");
    const isLast = !range || end === (range.total ?? this.#origin?.total);
    return isLast && this.#checked();
  }

  /** Reads a body until it ends, breaks off or is aborted. */
  async *#chunks({ body }: Response, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    if (!body) return;
    const reader = body.getReader();
    const cancel = (): void => void reader.cancel(signal.reason).catch(() => undefined);
    signal.addEventListener("abort", cancel);
    try {
      for (;;) {
        signal.throwIfAborted();
        const { done, value } = await reader.read().catch((cause: unknown) => {
          throw this.error("cut", `the body broke off: ${rootCause(cause)}`, cause);
        });
        signal.throwIfAborted();
        if (done) return;
        yield value;
      }
    } finally {
      signal.removeEventListener("abort", cancel);
      cancel();
    }
  }

  #checked(): true {
    if (this.#origin?.digest?.matches() === false)
      throw this.error("digest", "it has another digest than announced");
    return true;
  }

  async #forget(): Promise<void> {
    this.#origin = undefined;
    await this.#file.clear();
  }
}

function originOf(headers: Headers, range: ContentRange | undefined): Origin {
  if (encodingOf(headers) !== undefined) {
    return { headers, total: undefined, digest: undefined, isEncoded: true };
  }
  const length = headers.get("content-length") ?? "";
  const total = range ? range.total : /^\d+$/.test(length) ? Number(length) : undefined;
  // the content of a whole answer is the file, so that either digest will do
  const digest =
    Digest.read(headers, "repr-digest") ?? (range ? undefined : Digest.read(headers, "content-digest"));
  return { headers, total, digest, isEncoded: false };
}

function encodingOf(headers: Headers): string | undefined {
  return headers.get("content-encoding")?.replace(/^\s*identity\s*$/i, "") || undefined;
}
