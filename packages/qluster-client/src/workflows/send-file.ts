import { fetchSigned, type ClientCore, type RequestOptions } from "@org/client-runtime";
import type { StoredItemUpload } from "../generated/schema.ts";
import { readWhole } from "./read-whole.ts";

/** A file that can be sent: a stream once only. */
export type SendableFile = Blob | ReadableStream<Uint8Array>;

/**
 * Sends a file to the storage, by the signed address of its record: for `POST` as a form, its fields first and the part
 * `file` last, else the plain bytes with `PUT`. No credentials and headers of the client go there. A form cannot have a
 * stream, which is read into memory for it; so `options` are asked for again, for the time that is left then.
 *
 * @throws ApiError when the storage refuses it, as any call
 */
export async function sendFile(
  client: ClientCore,
  { url = "", http_method, fields }: StoredItemUpload,
  file: SendableFile,
  name: string,
  options: () => RequestOptions,
): Promise<void> {
  // the same bytes under the same name once more change nothing
  const route = { id: "storedItems.upload", url, retry: "idempotent" } as const;
  const type = fields?.["Content-Type"];
  const request =
    http_method === "POST"
      ? ({
          ...route,
          method: "POST",
          body: formOf(fields ?? {}, await readWhole(file, options()), name),
        } as const)
      : ({
          ...route,
          method: "PUT",
          body: file,
          once: file instanceof ReadableStream,
          ...(type !== undefined && { headers: { "content-type": type } }),
        } as const);
  const { body } = await fetchSigned(client, request, options());
  await body?.cancel();
}

function formOf(fields: Readonly<Record<string, string>>, file: Blob, name: string): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (file instanceof File) form.append("file", file); // under another name Node copies it
  else form.append("file", file, name);
  return form;
}
