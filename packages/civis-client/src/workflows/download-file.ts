import { ClientError, fetchSigned, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { filesGet, type Files, type FilesGetParams } from "../generated/operations/files.ts";
import type { CivisFile } from "../generated/schema.ts";
import { sharingDeadline } from "./sharing-deadline.ts";

/**
 * Downloads a file: gives the storage's answer with its body unread, to stream or to take as a whole (`.text()`,
 * `.blob()`). The file is looked up first; its address is signed and gets none of the client's credentials.
 *
 * @throws ApiError, of the platform or of its storage, which shows no signature. ClientError where the file has no
 * content, as after it expired.
 *
 * @example
 * const text = await (await filesDownload(client, { id })).text();
 */
export async function filesDownload(
  client: ClientCore,
  params: FilesGetParams,
  options: RequestOptions = {},
): Promise<Response> {
  return openFile(client, (...rest) => filesGet(client, ...rest), params, options);
}

/** The same with the operation of any client, from the byte that `resume` names. */
export async function openFile(
  client: ClientCore,
  get: (...rest: Parameters<Files["get"]>) => PromiseLike<CivisFile>,
  params: FilesGetParams,
  options: RequestOptions = {},
  resume: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const left = sharingDeadline(options);
  const { fileUrl } = await get(params, left());
  if (!fileUrl) throw new ClientError(`files.download: file ${params.id} is empty. It may have expired.`);
  const request = { id: "files.download", method: "GET", url: fileUrl, headers: resume } as const;
  return fetchSigned(client, request, left());
}
