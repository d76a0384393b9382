// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

export { Lab } from "./client.ts";
export { LabCore } from "./core.ts";
export type { LabOptions } from "./core.ts";
export type { LabError, LabTest, paths, Sample, SampleList, Slide, TestStart, Tube } from "./schema.ts";
export type { LabFailure } from "./failures.ts";
export type {
  Samples,
  SamplesListParams,
  SamplesScanDownloadParams,
  SamplesScanOperations,
  SamplesScanUploadParams,
} from "./operations/samples.ts";
export type { Tests, TestsGetParams, TestsMachinesOperations, TestsStartParams } from "./operations/tests.ts";

// Errors and types of the runtime that users of a client may have to name.
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  ConnectionError,
  DecodeError,
  hooks,
  InternalServerError,
  isClientError,
  NotFoundError,
  PaginationLoopError,
  PermissionDeniedError,
  PollError,
  RateLimitError,
  rateLimitOf,
  requestOf,
  TimeoutError,
  UnprocessableEntityError,
  UsageError,
  withMiddleware,
} from "@org/client-runtime";
export type {
  AttemptRequest,
  Call,
  ClientOptions,
  CredentialValue,
  EventCall,
  EventStream,
  Fetch,
  FetchInit,
  Hooks,
  ListCall,
  ListOptions,
  Middleware,
  Page,
  Progress,
  RateLimit,
  RequestOptions,
  Result,
  WaitOptions,
  WatchOptions,
  WithResponse,
} from "@org/client-runtime";
