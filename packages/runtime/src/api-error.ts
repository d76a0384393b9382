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

  /** By the status, so that `instanceof` holds for its class, which is in no program that does not ask. */
  override get name(): string {
    return `${this.status >= 500 ? "InternalServer" : (names[this.status] ?? "Api")}Error`;
  }

  /** The platform's id of the request, to quote in a support case: the header `x-request-id` or its like. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }
}

/** 400: the request is malformed. */
export class BadRequestError<Status extends number = 400, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "BadRequestError";
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError<Status extends number = 401, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "AuthenticationError";
}

/** 403: the credentials are good, but not for this. */
export class PermissionDeniedError<Status extends number = 403, Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "PermissionDeniedError";
}

/** 404: there is no such thing. */
export class NotFoundError<Status extends number = 404, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "NotFoundError";
}

/** 409: the request contradicts the state of the platform. */
export class ConflictError<Status extends number = 409, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "ConflictError";
}

/** 422: the request is well-formed, but its values are refused. */
export class UnprocessableEntityError<Status extends number = 422, Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly clientErrorKind: string = "UnprocessableEntityError";
}

/** 429: too many requests, and all repeats used up. */
export class RateLimitError<Status extends number = 429, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "RateLimitError";
}

/** 500 and above: the platform failed. */
export class InternalServerError<Status extends number = 500, Body = unknown> extends ApiError<Status, Body> {
  static override readonly clientErrorKind: string = "InternalServerError";
}

const names: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Authentication",
  403: "PermissionDenied",
  404: "NotFound",
  409: "Conflict",
  422: "UnprocessableEntity",
  429: "RateLimit",
};

/** The platform's id of a request, in either of its usual spellings. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
