import type { OnTransfer } from "./transfer-progress.ts";
import { UploadFile } from "./upload-file.ts";

/**
 * An upload that tells how far it is: bytes handed to the network, and of how many if that is known. A `Blob`, `File`
 * or buffer stays repeatable, and is counted from 0 again when its request is repeated; its length is sent. A stream
 * is sent once, without a length, and its request never repeated. Bun counts streams only.
 *
 * A stream of Node's becomes one by `Readable.toWeb(stream)`.
 *
 * @example
 * await client.files.upload({ body: withProgress(blob, ({ bytes, total }) => show(bytes / total)) });
 */
export function withProgress(body: Blob | ArrayBuffer | ArrayBufferView, onProgress: OnTransfer): File;
export function withProgress(
  body: ReadableStream<Uint8Array>,
  onProgress: OnTransfer,
): ReadableStream<Uint8Array>;
export function withProgress(
  body: Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>,
  onProgress: OnTransfer,
): File | ReadableStream<Uint8Array> {
  if (body instanceof ReadableStream) return counted(body, onProgress);
  const blob = body instanceof Blob ? body : new Blob([body as BlobPart]);
  const name = "name" in body && typeof body.name === "string" ? body.name : "file";
  return new UploadFile(blob, name, blob.type, onProgress);
}

function counted(body: ReadableStream<Uint8Array>, onProgress: OnTransfer): ReadableStream<Uint8Array> {
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onProgress({ bytes, total: undefined });
      controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(count);
}
