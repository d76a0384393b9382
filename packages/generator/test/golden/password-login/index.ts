// Generated from specs/password-login/openapi.yaml. Do not edit; run `npm run generate password-login`.

export { Acme } from "./client.ts";
export { AcmeCore, login } from "./core.ts";
export type { AcmeCoreOptions, AcmeLoginOptions, AcmeOptions } from "./core.ts";
export type { paths } from "./schema.ts";
export type { Secrets } from "./operations/secrets.ts";

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
