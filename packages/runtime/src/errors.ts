/** Where a call was when its time ran out. */
export type Phase = "credentials" | "response" | "body" | "retry wait" | "page" | "poll";

/** Fields of an error beside its message; each class says which it has. */
export interface ErrorFacts {
  readonly cause?: unknown;
  readonly [field: string]: unknown;
}

/**
 * The base of everything that clients throw, but for an abort, which rejects with the signal's own reason.
 * `instanceof` holds across copies of this package: it goes by names, not by identity.
 */
export class ClientError extends Error {
  /** Name of the class, in every copy of this package. No other class has a field of this name. */
  static readonly clientErrorKind: string = "ClientError";

  /** The HTTP status of an `ApiError`; `undefined` on every other error. */
  declare readonly status: number | undefined;
  /** How many attempts were made; `undefined` where none was. */
  declare attempts: number | undefined;

  /** `facts` are the fields of the error, and its cause. */
  constructor(message: string, facts?: ErrorFacts) {
    super(message, facts);
    Object.assign(this, facts);
  }

  override get name(): string {
    return (this.constructor as typeof ClientError).clientErrorKind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // a class that users derive has no kind of its own
    const own = Object.hasOwn(this, "clientErrorKind") && this.clientErrorKind;
    let type: Partial<typeof ClientError> | undefined = Object(value).constructor;
    for (; type; type = Object.getPrototypeOf(type)) {
      if (type === this || type.clientErrorKind === own) return true;
    }
    return false;
  }
}

/** No answer came: the connection failed (why is its `cause`), or we refused to follow a redirect. */
export class ConnectionError extends ClientError {
  static override readonly clientErrorKind: string = "ConnectionError";
  declare readonly status: undefined;
}

/** An attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends ClientError {
  static override readonly clientErrorKind: string = "TimeoutError";
  declare readonly status: undefined;
  /** What was under way. */
  declare readonly phase: Phase;
}

/** The answer was a success, but its body is not what the spec says. */
export class DecodeError extends ClientError {
  static override readonly clientErrorKind: string = "DecodeError";
  declare readonly status: undefined;
  /** The body as received, cut to 10,000 characters. */
  declare readonly text: string;
}

/** The client was used wrongly. Thrown before anything is sent. */
export class UsageError extends ClientError {
  static override readonly clientErrorKind: string = "UsageError";
  declare readonly status: undefined;
}

/**
 * Tells errors of clients from others, also of another copy of this package.
 *
 * @example
 * try { … } catch (error) { if (isClientError(error)) console.error(error.message); else throw error; }
 */
export function isClientError(value: unknown): value is ClientError {
  return value instanceof ClientError;
}

/** The innermost reason of a failed `fetch`: its code (`ECONNREFUSED`), where the runtime tells one, else its words. */
export function rootCause(caught: unknown): string {
  const { cause, code, message = caught } = Object(caught);
  return cause ? rootCause(cause) : String(code ?? message);
}
