import { sleep, TimeoutError, UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { filesCreate } from "../generated/operations/files.ts";
import { sharingDeadline } from "./sharing-deadline.ts";
import { uploadParts, type Counting } from "./upload-parts.ts";
import {
  nameOf,
  partsFrom,
  uploadWhole,
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
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const left = sharingDeadline(options);
  return uploadBlob(client, await blobOf(file, left()), facts, left());
}

/** At once or in parts, as the size wants it. */
export function uploadBlob(
  client: ClientCore,
  blob: Blob,
  facts: FileFacts,
  options: UploadOptions = {},
  counting: Counting = (piece) => piece,
): Promise<UploadedFile> {
  const named = { ...facts, name: nameOf(blob, facts) };
  const { size: total } = blob;
  if (total >= partsFrom) return uploadParts(client, blob, named, options, counting);
  const counted = counting(blob, (bytes) => options.onProgress?.({ bytes, total }));
  return uploadWhole(client, (...rest) => filesCreate(client, ...rest), counted, named, options);
}

/** The content with its length, which the storage wants to know beforehand. */
export async function blobOf(
  file: FileContent,
  { signal, deadline = Infinity }: RequestOptions,
): Promise<Blob> {
  if (file instanceof Blob) return file;
  if (file instanceof ReadableStream) return new Blob(await readAll(file, signal, deadline));
  // by its tag, for buffers of another realm are instances of another class; anything else would become its text
  if (ArrayBuffer.isView(file) || Object.prototype.toString.call(file).endsWith("Buffer]")) {
    return new Blob([file as BlobPart]);
  }
  throw new UsageError("files.upload: `file` is no Blob, no bytes, and no web stream. Give it one of these.");
}

/** Reads a stream until it ends, or the time or the caller's patience does, also where nothing comes. */
async function readAll(
  file: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  deadline: number,
): Promise<BlobPart[]> {
  const reader = file.getReader();
  const chunks: BlobPart[] = [];
  const done = new AbortController();
  let isLate = false;
  const leave = (): Promise<void> => {
    isLate = true;
    return reader.cancel(); // which ends the read under way
  };
  void sleep(deadline, AbortSignal.any([done.signal, ...(signal ? [signal] : [])]))
    .then(leave)
    .catch(() => undefined);
  try {
    for (let size = 0; size < partsFrom;) {
      const { done: isWhole, value } = await reader.read();
      signal?.throwIfAborted();
      if (isLate)
        throw new TimeoutError("files.upload: `deadline` is over (reading the stream)", { phase: "body" });
      if (isWhole) return chunks;
      if (!ArrayBuffer.isView(value)) throw new UsageError("files.upload: `file` is no stream of bytes.");
      chunks.push(value as BlobPart); // a Blob takes either kind of buffer
      size += value.byteLength;
    }
  } finally {
    done.abort();
  }
  throw new UsageError("files.upload: a stream of 50 MiB or more. Save it first, and upload the file.");
}
