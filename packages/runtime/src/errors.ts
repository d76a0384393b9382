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
  static readonly family: string = "@org/client-runtime";
  static readonly kind: string = "ClientError";

  /** The HTTP status of an `ApiError`; `undefined` on every other error. */
  declare readonly status: number | undefined;

  /** `facts` are the fields of the error, and its cause. */
  constructor(message: string, facts?: ErrorFacts) {
    super(message, facts);
    Object.assign(this, facts);
  }

  override get name(): string {
    return (this.constructor as typeof ClientError).kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    let type: Partial<typeof ClientError> | undefined = Object(value).constructor;
    for (; type; type = Object.getPrototypeOf(type)) {
      if (type === this) return true;
      const isNamed = type.kind === this.kind || Object(value).name === this.kind;
      if (type.family === this.family && isNamed && Object.hasOwn(this, "kind")) return true;
    }
    return false;
  }
}

/** No answer came: the connection failed (why is its `cause`), or we refused to follow a redirect. */
export class ConnectionError extends ClientError {
  static override readonly kind: string = "ConnectionError";
  declare readonly status: undefined;
}

/** An attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends ClientError {
  static override readonly kind: string = "TimeoutError";
  declare readonly status: undefined;
  /** What was under way. */
  declare readonly phase: Phase;
}

/** The answer was a success, but its body is not what the spec says. */
export class DecodeError extends ClientError {
  static override readonly kind: string = "DecodeError";
  declare readonly status: undefined;
  /** The body as received, cut to 10,000 characters. */
  declare readonly text: string;
}

/** The client was used wrongly. Thrown before anything is sent. */
export class UsageError extends ClientError {
  static override readonly kind: string = "UsageError";
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
  if (caught instanceof Error && caught.cause !== undefined) return rootCause(caught.cause);
  const { code, message = caught } = Object(caught);
  return String(code ?? message);
}
