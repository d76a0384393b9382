import * as fs from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { rootCause, UsageError } from "../errors.ts";
import type { OnTransfer } from "./transfer-progress.ts";
import { UploadFile } from "./upload-file.ts";

/** Options of `fileFrom`. */
export interface FileFromOptions {
  /** The name that the platform sees, in multipart bodies. Default: the last part of the path. */
  name?: string | undefined;
  /** Its media type. Default: `application/octet-stream`. A binary body has the operation's own. */
  type?: string | undefined;
  /** Is told how far the upload is, on Node and Deno. It starts from 0 again when the request is repeated. */
  onProgress?: OnTransfer | undefined;
}

/**
 * A file on disk as an upload, for binary and multipart bodies. It is read while it is sent, with its length known
 * beforehand, and read again if the request is repeated; on Node a file that changes in between fails the request.
 * Deno reads it into memory.
 *
 * @throws UsageError if there is no file to read
 *
 * @example
 * await client.files.upload({ body: await fileFrom("./data.parquet", { onProgress }) });
 */
export async function fileFrom(
  path: string,
  { name = basename(path), type = "application/octet-stream", onProgress }: FileFromOptions = {},
): Promise<File> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new UsageError(`fileFrom: cannot read ${path}: ${reason}.`, { cause });
  };
  const found = await stat(path).catch((cause: unknown) => refuse(rootCause(cause), cause));
  if (!found.isFile()) return refuse("it is no file; pass a pipe or a device as a stream");
  const blob = await fs.openAsBlob(path, { type }).catch((cause: unknown) => refuse(rootCause(cause), cause));
  return new UploadFile(blob, name, type, onProgress);
}
