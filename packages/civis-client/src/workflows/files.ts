import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { SavedFile } from "@org/client-runtime/files";
import type { SaveFileOptions, SaveFileParams } from "../files/save-file.ts";
import type { UploadFileParams } from "../files/upload-file.ts";
import type { Files as FileOperations, FilesGetParams } from "../generated/operations/files.ts";
import { openFile } from "./download-file.ts";
import { loadFiles } from "./load-files.ts";
import { nameOf, partsFrom, uploadWhole, type UploadedFile, type UploadOptions } from "./upload-whole.ts";

/** Files that the platform stores, for scripts and imports to use. */
export interface Files extends FileOperations {
  /**
   * Uploads a file: a small one at once, one of 50 MiB or more in parts, several at a time. `file` is a `Blob`, bytes,
   * a stream of less than 50 MiB, or, in Node, Bun and Deno, a path. For all but a small `Blob` this loads
   * `@org/civis-client/files`; in a bundle call `filesUpload` in its place, which needs no Node.
   *
   * Each request to the storage is repeated like an idempotent one. When a part fails in the end, the call rejects
   * with its error, the others are stopped, and the file is not completed: it stays, empty, until it expires.
   *
   * @throws ApiError, of the platform or of its storage, which shows no signature. UsageError where the name is
   * missing, there is no file to read, or a stream is too long. The signal's reason after an abort.
   * @example
   * const { id } = await civis.files.upload({ file: "./voters.csv" }, { onProgress });
   * await civis.files.upload({ name: "scores.csv", file: new Blob([csv]), expiresAt: null });
   */
  upload(params: UploadFileParams, options?: UploadOptions): Promise<UploadedFile>;

  /**
   * Downloads a file to a path, in constant memory; a download that breaks off continues where it ended. Node, Bun and
   * Deno; loads `@org/civis-client/files`.
   *
   * @throws ApiError. UsageError when the path can hold no file. DownloadError when the file cannot be completed.
   * TimeoutError after the option `deadline`.
   * @example
   * const { path, bytes } = await civis.files.download({ id, to: "./downloads/" });
   */
  download(params: SaveFileParams, options?: SaveFileOptions): Promise<SavedFile>;
  /**
   * Downloads a file: gives the storage's answer with its body unread, to stream or to take as a whole.
   *
   * @throws ApiError, of the platform or of its storage, which shows no signature. ClientError where the file has no
   * content, as after it expired.
   * @example
   * const csv = await (await civis.files.download({ id })).text();
   */
  download(params: FilesGetParams, options?: RequestOptions): Promise<Response>;
}

/** Adds to the operations what takes several of them. */
export function extendFiles(client: ClientCore, files: Files): void {
  files.upload = async ({ file, ...facts }, options) =>
    file instanceof Blob && file.size < partsFrom
      ? uploadWhole(client, files.create, file, { ...facts, name: nameOf(file, facts) }, options)
      : (await loadFiles()).uploadFile(client, { file, ...facts }, options);

  files.download = download;
  function download(params: SaveFileParams, options?: SaveFileOptions): Promise<SavedFile>;
  function download(params: FilesGetParams, options?: RequestOptions): Promise<Response>;
  async function download(
    params: SaveFileParams | FilesGetParams,
    options?: SaveFileOptions,
  ): Promise<SavedFile | Response> {
    return "to" in params
      ? (await loadFiles()).saveFile(client, params, options)
      : openFile(client, files.get, params, options);
  }
}
