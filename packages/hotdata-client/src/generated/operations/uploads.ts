// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { binary, Call, ListCall, whole } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { HotdataFailure } from "../failures.ts";
import type { Upload, UploadList, UploadStatus } from "../schema.ts";

/** Parameters of `uploads.list`. */
export interface UploadsListParams {
  /** Only uploads with this status. */
  status?: UploadStatus | undefined;
}

const list = { id: "uploads.list", method: "GET", path: "/v1/files", pages: { items: "/uploads" } } as const;

/** Lists the uploads of the workspace. `GET /v1/files` */
export function uploadsList(
  client: ClientCore,
  params?: UploadsListParams,
  options?: ListOptions,
): ListCall<Upload, UploadList, HotdataFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `uploads.create`. */
export interface UploadsCreateParams {
  /** The bytes of the file. */
  body: Blob | ArrayBuffer | Uint8Array | ReadableStream;
}

const create = {
  id: "uploads.create",
  method: "POST",
  path: "/v1/files",
  body: /* @__PURE__ */ whole(binary),
} as const;

/** Uploads a file to make a dataset from. `POST /v1/files` */
export function uploadsCreate(
  client: ClientCore,
  params: UploadsCreateParams,
  options?: RequestOptions,
): Call<Upload, HotdataFailure> {
  return new Call(client, create, params, options);
}

/** Files that were uploaded to become datasets. */
export interface Uploads {
  /**
   * Lists the uploads of the workspace. `GET /v1/files`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const upload of hotdata.uploads.list()) console.log(upload);
   */
  list(params?: UploadsListParams, options?: ListOptions): ListCall<Upload, UploadList, HotdataFailure>;

  /**
   * Uploads a file to make a dataset from. `POST /v1/files`
   *
   * The body is the file itself, at most 2 GiB and not empty. Its content type is kept and, where it
   * names a format, spares `format` when the dataset is created.
   *
   * @throws ApiError with status 400 or 401.
   */
  create(params: UploadsCreateParams, options?: RequestOptions): Call<Upload, HotdataFailure>;
}
