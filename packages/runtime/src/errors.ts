/** Where a call was when its time ran out. */
export type Phase = "credentials" | "response" | "body" | "retry wait" | "page" | "poll";

/**
 * The base of everything that clients throw, but for an abort, which rejects with the signal's own reason.
 * `instanceof` holds across copies of this package: it goes by names, not by identity.
 */
export class ClientError extends Error {
  static readonly family: string = "@org/client-runtime";
  static readonly kind: string = "ClientError";

  /** The HTTP status of an `ApiError`; `undefined` on every other error. */
  declare readonly status: number | undefined;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }

  override get name(): string {
    return String(Reflect.get(this.constructor, "kind"));
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    let type: unknown = value instanceof Object ? value.constructor : undefined;
    for (; type instanceof Function; type = Object.getPrototypeOf(type)) {
      if (Reflect.get(type, "family") === this.family && Reflect.get(type, "kind") === this.kind) return true;
    }
    return false;
  }
}

/** No answer came: the connection failed, or a redirect could not be followed. The reason is its `cause`. */
export class ConnectionError extends ClientError {
  static override readonly kind: string = "ConnectionError";
  declare readonly status: undefined;
}

/** An attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends ClientError {
  static override readonly kind: string = "TimeoutError";
  declare readonly status: undefined;
  /** What was under way. */
  readonly phase: Phase;

  constructor(message: string, phase: Phase, cause?: unknown) {
    super(message, cause);
    this.phase = phase;
  }
}

/** The answer was a success, but its body is not what the spec says. */
export class DecodeError extends ClientError {
  static override readonly kind: string = "DecodeError";
  declare readonly status: undefined;
  /** The body as received, cut to 10,000 characters. */
  readonly text: string;

  constructor(message: string, text: string, cause?: unknown) {
    super(message, cause);
    this.text = text.slice(0, 10_000);
  }
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
