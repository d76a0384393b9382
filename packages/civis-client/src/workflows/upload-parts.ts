import { ClientError, UsageError, type ClientCore } from "@org/client-runtime";
import { filesMultipartComplete, filesMultipartCreate } from "../generated/operations/files.ts";
import type { FileCreate } from "../generated/schema.ts";
import { sharingDeadline } from "./sharing-deadline.ts";
import { store, type UploadedFile, type UploadOptions } from "./upload-whole.ts";

/** Makes a piece tell how much of it has been sent, but for its end. */
export type Counting = (piece: Blob, onBytes: (bytes: number) => void) => Blob;

/**
 * Uploads a large file in parts, several at a time, each read when it is sent. Only when all of them have arrived is the
 * file completed. When one fails in the end, the others are stopped.
 */
export async function uploadParts(
  client: ClientCore,
  blob: Blob,
  facts: FileCreate,
  { concurrency = 4, onProgress, ...options }: UploadOptions = {},
  counting: Counting = (piece) => piece,
): Promise<UploadedFile> {
  if (!(concurrency >= 1)) {
    throw new UsageError(`files.upload: \`concurrency\` is ${concurrency}, but counts from 1.`);
  }
  const { size: total } = blob;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const left = sharingDeadline({ ...options, signal });
  // the larger the file, the larger and the more the parts, of which none may be smaller than 5 MiB
  const partSize = Math.ceil(Math.sqrt(5 * 2 ** 20 * total));
  const numParts = Math.ceil(total / partSize);
  const created = await filesMultipartCreate(client, { ...facts, numParts }, left());
  const { uploadUrls, ...file } = created;
  if (uploadUrls.length !== numParts) {
    throw new ClientError(
      `files.upload: the platform gave ${uploadUrls.length} addresses for ${numParts} parts.`,
    );
  }

  const sent: number[] = [];
  const queue = uploadUrls.entries();
  const work = async (): Promise<void> => {
    for (const [index, url] of queue) {
      const report = (bytes: number): void => {
        sent[index] = bytes;
        onProgress?.({ bytes: sent.reduce((sum, one) => sum + one, 0), total });
      };
      const piece = blob.slice(index * partSize, (index + 1) * partSize);
      const request = { method: "PUT", url, body: counting(piece, report) } as const;
      await store(client, request, piece.size, left());
      report(piece.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, numParts) }, work));
  } catch (error) {
    stop.abort(); // not with the error, which is that of this part alone
    throw error;
  }
  await filesMultipartComplete(client, { id: file.id }, left());
  return { ...file, fileSize: total };
}
