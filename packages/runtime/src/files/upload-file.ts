import type { OnTransfer } from "./transfer-progress.ts";

/** Bytes per report of progress, at most. */
const pieceSize = 65_536;

type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * A file whose bytes are read when they are sent, each time anew. Node's `fetch` reads bodies by `stream()`, which is
 * where they are counted; Bun and browsers read them below, and count nothing.
 */
export class UploadFile extends File {
  readonly #content: Blob;
  readonly #onProgress: OnTransfer | undefined;

  constructor(content: Blob, name: string, type: string, onProgress: OnTransfer | undefined) {
    super([content], name, { type });
    this.#content = content;
    this.#onProgress = onProgress;
  }

  override stream(): ByteStream {
    return rereadable(this.#content, this.name, this.#onProgress);
  }
}

/**
 * The bytes of a blob, read as they are asked for. `fetch` in Node tees every body, reads one branch and so keeps the
 * whole body in memory for the other (nodejs/undici#4058). A branch here reads the blob itself, if at all.
 */
function rereadable(blob: Blob, name: string, onProgress: OnTransfer | undefined): ByteStream {
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  let rest = new Uint8Array();
  let bytes = 0;
  const stream: ByteStream = new ReadableStream(
    {
      async pull(controller) {
        reader ??= blob.stream().getReader();
        while (rest.byteLength === 0) {
          const { done, value } = await reader.read().catch(() => {
            throw new Error(`${name} cannot be read; it may have changed since it was opened`);
          });
          if (done) return controller.close();
          rest = value;
        }
        // a blob in memory comes as a whole; pieces must not share its buffer, for whoever reads one may take it
        const piece = rest.byteLength > pieceSize ? rest.slice(0, pieceSize) : rest;
        rest = rest.subarray(pieceSize);
        bytes += piece.byteLength;
        onProgress?.({ bytes, total: blob.size });
        controller.enqueue(piece);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  stream.tee = () => [rereadable(blob, name, onProgress), rereadable(blob, name, onProgress)];
  return stream;
}
