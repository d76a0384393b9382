// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

export { LabCore } from "../core.ts";
export type { LabOptions } from "../core.ts";
export { samplesList, samplesScanDownload, samplesScanUpload } from "./samples.ts";
export type {
  Samples,
  SamplesListParams,
  SamplesScan,
  SamplesScanDownloadParams,
  SamplesScanUploadParams,
} from "./samples.ts";
export { testsGet, testsStart, testsWait } from "./tests.ts";
export type { Tests, TestsGetParams, TestsStartParams } from "./tests.ts";
