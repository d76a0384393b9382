// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

export { LabCore } from "../core.ts";
export type { LabOptions } from "../core.ts";
export type { LabFailure } from "../failures.ts";
export { samplesList, samplesScanDownload, samplesScanUpload } from "./samples.ts";
export type {
  Samples,
  SamplesListParams,
  SamplesScanDownloadParams,
  SamplesScanOperations,
  SamplesScanUploadParams,
} from "./samples.ts";
export { testsGet, testsMachinesList, testsStart, testsWait, testsWatch } from "./tests.ts";
export type { Tests, TestsGetParams, TestsMachinesOperations, TestsStartParams } from "./tests.ts";
