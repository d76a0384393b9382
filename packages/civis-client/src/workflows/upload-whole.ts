import {
  fetchSigned,
  UsageError,
  type ClientCore,
  type RequestOptions,
  type SignedRequest,
} from "@org/client-runtime";
import type { Files } from "../generated/operations/files.ts";
import type { FileCreate, FileMultipartUpload } from "../generated/schema.ts";
import { sharingDeadline } from "./sharing-deadline.ts";

/** What is known of a file to upload. */
export interface FileFacts extends Omit<FileCreate, "name"> {
  /** Name of the file on the platform. Default: that of a `File`, or the last part of a path. */
  name?: string | undefined;
}

/** Options of `files.upload`. `deadline` covers everything. `headers` go to the platform, never to its storage. */
export interface UploadOptions extends RequestOptions {
  /** How many parts of a large file are sent at the same time. Default: 4. */
  concurrency?: number | undefined;
  /**
   * Milliseconds that one request may take. Default for the bytes: a minute, and one more second for every 50 kB of
   * them; else the client's.
   */
  timeout?: number | undefined;
  /** Is told how many bytes have been sent, and of how many: as they go for what comes from disk, else by the part. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** How far an upload is. It can go back where a request is repeated. */
export interface UploadProgress {
  /** Bytes that have been sent. */
  readonly bytes: number;
  /** Bytes of the whole file. */
  readonly total: number;
}

/** An uploaded file. */
export interface UploadedFile extends Omit<FileMultipartUpload, "uploadUrls" | "fileSize"> {
  /** Size in bytes. */
  fileSize: number;
}

/** Bytes from which on a file is sent in parts, as the platform's own client does it. */
export const partsFrom: number = 50 * 2 ** 20;

/** Uploads a small file: a form with the fields that the platform gives, and the file as the last one. */
export async function uploadWhole(
  client: ClientCore,
  create: Files["create"],
  blob: Blob,
  facts: FileCreate,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const left = sharingDeadline(options);
  const { size: total } = blob;
  const created = await create(facts, left());
  const { uploadUrl, uploadFields, myPermissionLevel: _, ...file } = created;
  const form = new FormData();
  for (const field of Object.entries(uploadFields)) form.append(...field);
  form.append("file", blob);
  await store(client, { method: "POST", url: uploadUrl, body: form }, total, left());
  options.onProgress?.({ bytes: total, total });
  return { ...file, fileSize: total };
}

/** Sends bytes to the storage, which takes its time for large ones. */
export async function store(
  client: ClientCore,
  request: Pick<SignedRequest, "method" | "url" | "body">,
  size: number,
  { timeout = 60_000 + size / 50, ...options }: RequestOptions,
): Promise<void> {
  const facts = { id: "files.upload", retry: "idempotent" } as const;
  const { body } = await fetchSigned(client, { ...facts, ...request }, { ...options, timeout });
  await body?.cancel();
}

/** @throws UsageError where nobody says the name. */
export function nameOf(blob: Blob, { name = blob instanceof File ? blob.name : "" }: FileFacts): string {
  if (name) return name;
  throw new UsageError("files.upload: the file has no name. Give it a `name`.");
}
