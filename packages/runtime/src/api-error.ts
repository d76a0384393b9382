import { ClientError } from "./errors.ts";

/** Every registered client and server error status. */
export type ErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511;

/**
 * The platform answered with a status outside 200 to 299.
 * `status` tells the members of an operation's failures apart, and so types `body`.
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  static override readonly kind: string = "ApiError";
  /** The HTTP status. */
  declare readonly status: Status;
  /** The answer's body: JSON decoded, anything else as text, `undefined` where there was none. */
  declare readonly body: Body;
  /** The answer's headers. */
  declare readonly headers: Headers;
  /** Id of the operation: `connections.get`. */
  declare readonly operation: string;
  /** How many attempts were made. */
  declare readonly attempts: number;

  /** By the status, so that `instanceof` holds for its class, which is in no program that does not ask. */
  override get name(): string {
    return this.status >= 500 ? "InternalServerError" : (names[this.status] ?? "ApiError");
  }

  /** The platform's id of the request, to quote in a support case: the header `x-request-id` or its like. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }
}

/** 400: the request is malformed. */
export class BadRequestError<Status extends number = 400, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "BadRequestError";
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError<Status extends number = 401, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "AuthenticationError";
}

/** 403: the credentials are good, but not for this. */
export class PermissionDeniedError<Status extends number = 403, Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly kind: string = "PermissionDeniedError";
}

/** 404: there is no such thing. */
export class NotFoundError<Status extends number = 404, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "NotFoundError";
}

/** 409: the request contradicts the state of the platform. */
export class ConflictError<Status extends number = 409, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "ConflictError";
}

/** 422: the request is well-formed, but its values are refused. */
export class UnprocessableEntityError<Status extends number = 422, Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly kind: string = "UnprocessableEntityError";
}

/** 429: too many requests, and all repeats used up. */
export class RateLimitError<Status extends number = 429, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "RateLimitError";
}

/** 500 and above: the platform failed. */
export class InternalServerError<Status extends number = 500, Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = "InternalServerError";
}

const names: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

/** The platform's id of a request, in either of its usual spellings. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
