// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { byCursor, Call, decodeMedia, json, ListCall, multipart } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { LabFailure } from "../failures.ts";
import type { Sample, SampleList } from "../schema.ts";

/** Parameters of `samples.list`. */
export interface SamplesListParams {
  /** Which page. */
  page?:
    | {
        /** Where it starts. */
        cursor?: string | undefined;
        /** Samples on it. */
        size?: number | undefined;
      }
    | undefined;
}

const list = {
  id: "samples.list",
  method: "POST",
  path: "/v1/samples/list",
  retry: "safe",
  body: json,
  pages: { by: byCursor, cursor: "/page/cursor", limit: "/page/size", next: "/next", items: "/samples" },
} as const;

/** Lists samples. `POST /v1/samples/list` */
export function samplesList(
  client: ClientCore,
  params?: SamplesListParams,
  options?: ListOptions,
): ListCall<Sample, SampleList, LabFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `samples.scan.download`. */
export interface SamplesScanDownloadParams {
  /** Id of the sample. */
  id: string;
}

const scanDownload = {
  id: "samples.scan.download",
  method: "GET",
  path: "/v1/samples/{id}/scan",
  accept: "image/png, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Downloads the picture of a sample. `GET /v1/samples/{id}/scan` */
export function samplesScanDownload(
  client: ClientCore,
  params: SamplesScanDownloadParams,
  options?: RequestOptions,
): Call<Blob, LabFailure> {
  return new Call(client, scanDownload, params, options);
}

/** Parameters of `samples.scan.upload`. */
export interface SamplesScanUploadParams {
  /** Id of the sample. */
  id: string;
  /** A PNG file. */
  picture: Blob | ArrayBuffer | Uint8Array | ReadableStream;
  /** What it shows. */
  note?: string | undefined;
}

const scanUpload = {
  id: "samples.scan.upload",
  method: "PUT",
  path: "/v1/samples/{id}/scan",
  body: multipart,
} as const;

/** Stores the picture of a sample. `PUT /v1/samples/{id}/scan` */
export function samplesScanUpload(
  client: ClientCore,
  params: SamplesScanUploadParams,
  options?: RequestOptions,
): Call<void, LabFailure> {
  return new Call(client, scanUpload, params, options);
}

/** Samples that wait for a test. */
export interface Samples {
  /**
   * Lists samples. `POST /v1/samples/list`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const sample of lab.samples.list({ page: { size: 10 } })) console.log(sample);
   */
  list(params?: SamplesListParams, options?: ListOptions): ListCall<Sample, SampleList, LabFailure>;

  readonly scan: SamplesScanOperations;
}

/** The operations of `samples.scan`. */
export interface SamplesScanOperations {
  /**
   * Downloads the picture of a sample. `GET /v1/samples/{id}/scan`
   *
   * @throws ApiError with status 401 or 404.
   */
  download(params: SamplesScanDownloadParams, options?: RequestOptions): Call<Blob, LabFailure>;

  /**
   * Stores the picture of a sample. `PUT /v1/samples/{id}/scan`
   *
   * @throws ApiError with status 401 or 404.
   */
  upload(params: SamplesScanUploadParams, options?: RequestOptions): Call<void, LabFailure>;
}
