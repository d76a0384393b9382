import { ClientError } from "./errors.ts";

/**
 * The platform answered with a status outside 200 to 299.
 * `status` tells the members of an operation's failures apart, and so types `body`.
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  static override readonly clientErrorKind: string = "ApiError";
  /** The HTTP status. */
  declare readonly status: Status;
  /** The answer's body: JSON decoded, anything else as text, `undefined` where there was none. */
  declare readonly body: Body;
  /** The answer's headers. */
  declare readonly headers: Headers;
  /** Id of the operation: `connections.get`. */
  declare readonly operation: string;
  /** How many attempts were made. */
  declare attempts: number;

  /** The platform's id of the request, to quote in a support case: the header `x-request-id` or its like. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }
}

/**
 * Errors by their status. What is thrown is an `ApiError`, so that no program carries classes that it does not ask for;
 * `instanceof` of these goes by the status.
 */
abstract class StatusError<Status extends number, Body> extends ApiError<Status, Body> {
  /** The statuses of this class. */
  protected static readonly statuses: RegExp;

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (super[Symbol.hasInstance](value)) return true; // one that a program made itself
    const isOurs = Object.hasOwn(this, "clientErrorKind"); // a class that users derive is told apart by identity
    return isOurs && value instanceof ApiError && this.statuses.test(`${value.status}`);
  }
}

/** 400: the request is malformed. */
export class BadRequestError<Status extends number = 400, Body = unknown> extends StatusError<Status, Body> {
  static override readonly clientErrorKind: string = "BadRequestError";
  protected static override readonly statuses: RegExp = /400/;
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError<Status extends number = 401, Body = unknown> extends StatusError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "AuthenticationError";
  protected static override readonly statuses: RegExp = /401/;
}

/** 403: the credentials are good, but not for this. */
export class PermissionDeniedError<Status extends number = 403, Body = unknown> extends StatusError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "PermissionDeniedError";
  protected static override readonly statuses: RegExp = /403/;
}

/** 404: there is no such thing. */
export class NotFoundError<Status extends number = 404, Body = unknown> extends StatusError<Status, Body> {
  static override readonly clientErrorKind: string = "NotFoundError";
  protected static override readonly statuses: RegExp = /404/;
}

/** 409: the request contradicts the state of the platform. */
export class ConflictError<Status extends number = 409, Body = unknown> extends StatusError<Status, Body> {
  static override readonly clientErrorKind: string = "ConflictError";
  protected static override readonly statuses: RegExp = /409/;
}

/** 422: the request is well-formed, but its values are refused. */
export class UnprocessableEntityError<Status extends number = 422, Body = unknown> extends StatusError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "UnprocessableEntityError";
  protected static override readonly statuses: RegExp = /422/;
}

/** 429: too many requests, and all repeats used up. */
export class RateLimitError<Status extends number = 429, Body = unknown> extends StatusError<Status, Body> {
  static override readonly clientErrorKind: string = "RateLimitError";
  protected static override readonly statuses: RegExp = /429/;
}

/** 500 and above: the platform failed. */
export class InternalServerError<Status extends number = 500, Body = unknown> extends StatusError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "InternalServerError";
  protected static override readonly statuses: RegExp = /^5/;
}

/** The platform's id of a request, in either of its usual spellings. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
