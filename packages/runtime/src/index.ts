// The whole public surface, by subject. Generated clients and their users import from here only.

export { Call, type CallShape, type Result, type WithResponse } from "./call.ts";
export { ClientCore } from "./client-core.ts";
export { sleep, startClock, type Clock } from "./clock.ts";
export { limit } from "./settings.ts";
export { transportOf, type Transport } from "./transport-of.ts";
export { fetchSigned, type SignedRequest } from "./fetch-signed.ts";
export type { ClientOptions, Fetch, FetchInit, ListOptions, RequestOptions } from "./options.ts";
export { AttemptRequest, type RequestChanges } from "./attempt-request.ts";
export { hooks, withMiddleware, type Hooks, type Middleware } from "./middleware.ts";
export { requestOf } from "./request-of.ts";
export { passwordLogin } from "./password-login.ts";
export { basic, bearer, type Credential, type CredentialValue, type Platform } from "./platform.ts";
export type { Method, Operation, RetryClass, Security } from "./operation.ts";

export { ListCall, type Page } from "./pages.ts";
export { PaginationLoopError } from "./walk.ts";
export { byCursor, byIdRange, byLastId, afterFirst, byOffset, byPage } from "./page-styles.ts";
export type { ArrivedPage, ListOperation, Output, Pages, PageStyle, Position } from "./page-styles.ts";
export type { Pointer } from "./pointer.ts";
export { PollError, wait, watch } from "./poll.ts";
export type { Poll, Progress, WaitOptions, WatchOptions } from "./poll.ts";
export { EventCall, type EventOperation } from "./events.ts";
export type { EventStream } from "./event-stream.ts";
export { bind, type MethodTree } from "./bind.ts";

export {
  brackets,
  commas,
  deepObject,
  exploded,
  form,
  jsonValue,
  pipes,
  reserved,
  spaces,
  type QueryStyle,
} from "./query.ts";
export { binary, json, optional, text, whole, type BodyEncoder, type EncodedBody } from "./body.ts";
export { decodeMedia } from "./decode-media.ts";
export type { Decoder } from "./decode.ts";
export { multipart, urlEncoded } from "./forms.ts";

export {
  ClientError,
  ConnectionError,
  DecodeError,
  isClientError,
  TimeoutError,
  UsageError,
  type ErrorFacts,
  type Phase,
} from "./errors.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./api-error.ts";
export type { ErrorStatus } from "./error-status.ts";
export { rateLimitOf, type RateLimit } from "./rate-limit.ts";
export type { Validated, ValidationIssue, Validator } from "./validator.ts";
