import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { saveTo, type OnTransfer, type SavedFile } from "@org/client-runtime/files";
import { filesGet, type Files, type FilesGetParams } from "../generated/operations/files.ts";
import type { CivisFile } from "../generated/schema.ts";
import { openFile } from "../workflows/download-file.ts";
import { sharingDeadline } from "../workflows/sharing-deadline.ts";

/** Parameters of `saveFile`. */
export interface SaveFileParams extends FilesGetParams {
  /** Where to: a path, or a folder, in which the file has the name that it has on the platform. */
  to: string;
}

/** Options of `saveFile`. */
export interface SaveFileOptions extends Omit<RequestOptions, "retry"> {
  /** Is told how far the download is, in bytes; of how many, if the storage says so. */
  onProgress?: OnTransfer | undefined;
  /** How often a download that breaks off is continued, and each of its requests repeated. Default: 2. */
  retry?: number | undefined;
}

/**
 * Downloads a file and saves it, in constant memory. A download that breaks off continues where it ended, at an address
 * that is signed anew; the file is there only when it is as long as announced.
 *
 * @throws ApiError. UsageError when the path can hold no file. DownloadError when the file cannot be completed.
 * TimeoutError after the option `deadline`.
 *
 * @example
 * const { path, bytes } = await saveFile(civis, { id, to: "./downloads/" });
 */
export function saveFile(
  client: ClientCore,
  { to, ...params }: SaveFileParams,
  { onProgress, ...options }: SaveFileOptions = {},
): Promise<SavedFile> {
  const left = sharingDeadline(options); // one for all addresses
  const start = async (resume: Readonly<Record<string, string>>): Promise<Response> => {
    let name = "";
    const get = async (...rest: Parameters<Files["get"]>): Promise<CivisFile> => {
      const file = await filesGet(client, ...rest);
      ({ name } = file);
      return file;
    };
    const response = await openFile(client, get, params, left(), resume);
    const headers = new Headers(response.headers);
    // a folder wants a name, and the storage may know none; half a character cannot be encoded
    headers.set(
      "content-disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(name.replaceAll(/\p{Cs}/gu, "\ufffd"))}`,
    );
    return new Response(response.body, { status: response.status, headers });
  };
  return saveTo(start, to, { ...left(), onProgress });
}
