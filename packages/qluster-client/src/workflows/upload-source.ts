import type { OnTransfer } from "../files/index.ts";
import { loadFiles } from "./load-files.ts";
import type { SendableFile } from "./send-file.ts";

/**
 * What can be uploaded: a `Blob`, a `File`, bytes, a stream, or in Node, Bun and Deno the path of a file.
 *
 * A path and a `Blob` are read while they are sent, and again where that is repeated. A stream is sent once; its
 * length is not known beforehand, which many storages refuse with `PUT`, and for a form it is read into memory.
 */
export type UploadSource = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | string;

/**
 * The source as `fetch` takes it; `name` is for one that has none of its own. Where `onTransfer` is given and the runtime can count, it is told about each piece.
 *
 * @throws UsageError when there is no file at the path, or paths cannot be read here
 */
export async function openSource(
  source: UploadSource,
  name: string,
  onTransfer: OnTransfer | undefined,
): Promise<SendableFile> {
  if (typeof source === "string") return (await loadFiles()).fileFrom(source, { onProgress: onTransfer });
  const isSendable = source instanceof Blob || source instanceof ReadableStream;
  const file = isSendable ? source : new Blob([source as BlobPart]);
  if (onTransfer === undefined) return file;
  const files = await loadFiles().catch(() => undefined); // in a browser, which cannot count either
  if (files === undefined) return file;
  if (file instanceof ReadableStream) return files.withProgress(file, onTransfer);
  const named = file instanceof File ? file : new File([file], name, file); // of its own `type`
  return files.withProgress(named, onTransfer);
}
