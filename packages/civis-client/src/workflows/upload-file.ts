import { UsageError, type ClientCore } from "@org/client-runtime";
import { filesCreate, type Files } from "../generated/operations/files.ts";
import { uploadParts } from "./upload-parts.ts";
import {
  partsFrom,
  uploadWhole,
  type Counting,
  type FileFacts,
  type UploadedFile,
  type UploadOptions,
} from "./upload-whole.ts";

/** The bytes of a file. A stream is read into memory before it is sent, and must stay below 50 MiB. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** Parameters of `filesUpload`. */
export interface FilesUploadParams extends FileFacts {
  /** The bytes. */
  file: FileContent;
}

/**
 * Uploads a file: a small one at once, one of 50 MiB or more in parts of 16 MiB or more, several at a time, which are
 * read from a `Blob` when they are sent. Works wherever `fetch` does; for paths there is `uploadFile` of
 * `@org/civis-client/files`.
 *
 * Each request to the storage is repeated like an idempotent one. When a part fails in the end, the call rejects with
 * its error, the others are stopped, and the file is not completed: it stays, empty, until it expires.
 *
 * @throws ApiError, of the platform or of its storage, which shows no signature. UsageError where the name is missing,
 * or a stream is too long. The signal's reason after an abort.
 *
 * @example
 * const { id } = await filesUpload(client, { name: "scores.csv", file: new Blob([csv]) });
 */
export async function filesUpload(
  client: ClientCore,
  { file, ...facts }: FilesUploadParams,
  options?: UploadOptions,
): Promise<UploadedFile> {
  return uploadBlob(client, await blobOf(file, options?.signal), facts, options);
}

/** At once or in parts, as the size wants it. */
export function uploadBlob(
  client: ClientCore,
  blob: Blob,
  facts: FileFacts,
  options?: UploadOptions,
  counting?: Counting,
): Promise<UploadedFile> {
  if (blob.size >= partsFrom) return uploadParts(client, blob, facts, options, counting);
  const create: Files["create"] = (...rest) => filesCreate(client, ...rest);
  return uploadWhole(client, create, blob, facts, options, counting);
}

/** The content with its length, which the storage wants to know beforehand. */
export async function blobOf(file: FileContent, signal: AbortSignal | undefined): Promise<Blob> {
  if (file instanceof Blob) return file;
  if (!(file instanceof ReadableStream)) return new Blob([file as BlobPart]);
  const reader = file.getReader();
  const chunks: BlobPart[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    chunks.push(value as BlobPart); // a Blob takes either kind of buffer
    size += value.byteLength;
    if (size < partsFrom && !signal?.aborted) continue;
    await reader.cancel();
    signal?.throwIfAborted();
    throw new UsageError("files.upload: a stream of 50 MiB or more. Save it first, and upload the file.");
  }
}
