// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

export { Bookshop } from "./client.ts";
export { BookshopCore } from "./core.ts";
export type { BookshopOptions } from "./core.ts";
export type {
  Book,
  BookList,
  BookProblems,
  BookshopError,
  BookWrite,
  Genre,
  Order,
  paths,
} from "./schema.ts";
export type { BookshopFailure } from "./failures.ts";
export type {
  Books,
  BooksCreateFailure,
  BooksCreateParams,
  BooksDeleteParams,
  BooksGetParams,
  BooksListParams,
} from "./operations/books.ts";
export type { Orders, OrdersCreateParams } from "./operations/orders.ts";

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
