import type { ClientCore } from "@org/client-runtime";
import { fileFrom, withProgress } from "@org/client-runtime/files";
import { fileURLToPath } from "node:url";
import { sharingDeadline } from "../workflows/sharing-deadline.ts";
import { blobOf, uploadBlob, type FileContent } from "../workflows/upload-file.ts";
import type { Counting } from "../workflows/upload-parts.ts";
import type { FileFacts, UploadedFile, UploadOptions } from "../workflows/upload-whole.ts";

/** Parameters of `uploadFile`. */
export interface UploadFileParams extends FileFacts {
  /** Path of the file, its `file:` URL, or its bytes. */
  file: string | URL | FileContent;
}

/**
 * Uploads a file by its path as `filesUpload` does bytes, in constant memory: it is read while it is sent, and again
 * where a request is repeated. On Node progress is told every 64 KiB. The file must not change meanwhile.
 *
 * @throws UsageError if there is no file to read. Else as `filesUpload`.
 *
 * @example
 * const { id } = await uploadFile(civis, { file: "./voters.csv" }, { onProgress });
 */
export async function uploadFile(
  client: ClientCore,
  { file, ...facts }: UploadFileParams,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const left = sharingDeadline(options);
  const blob =
    typeof file === "string" || file instanceof URL
      ? await fileFrom(typeof file === "string" ? file : fileURLToPath(file), { type: "" })
      : await blobOf(file, left());
  return uploadBlob(client, blob, facts, left(), counting);
}

const counting: Counting = (piece, onBytes) =>
  withProgress(piece, ({ bytes }) => {
    if (bytes < piece.size) onBytes(bytes);
  });
