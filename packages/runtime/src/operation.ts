import type { BodyEncoder } from "./body.ts";
import type { Decoder } from "./decode.ts";
import type { QueryStyle } from "./query.ts";

/** The HTTP methods an operation may use. */
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What happens when an operation reaches the server twice.
 * `safe` changes nothing, `idempotent` ends in the same state, `never` must not be repeated
 * once it may have arrived.
 */
export type RetryClass = "safe" | "idempotent" | "never";

/**
 * The facts of one operation, as its spec states them. Generated code consists of these;
 * everything that is done with them is in this package.
 */
export interface Operation {
  /** The operation's place in the client, dotted: `connections.cache.purge`. */
  readonly id: string;
  readonly method: Method;
  /** The path below the base URL, with `{name}` for each path parameter. */
  readonly path: string;
  /** Retry class. Without it GET and HEAD are safe, PUT and DELETE idempotent, POST and PATCH never. */
  readonly retry?: RetryClass;
  /** Statuses worth another attempt, where the platform's own rule is narrower than the class's. */
  readonly retryOn?: readonly number[];
  /**
   * Query parameters. With a body all of them are listed, for what is listed nowhere is a field of the
   * body; without one only those in another style than the default (form, exploded) are.
   */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Names of header parameters. */
  readonly headers?: readonly string[];
  /** How the body is written, `whole` and `optional` among it. Without it there is none. */
  readonly body?: BodyEncoder;
  /** Media type of each part of a multipart body that is not the default of its value. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Media type of the body, where it is not the encoder's own. */
  readonly contentType?: string;
  /** The `Accept` header, where it is not `application/json`. */
  readonly accept?: string;
  /** How a successful answer is read, where it is not only JSON. */
  readonly decode?: Decoder;
  /** Names of parameters and fields, at any depth, that hold a password or key: nothing prints their values. */
  readonly secrets?: readonly string[];
  /** Alternatives of credentials, by option name, where they differ from the platform's. */
  readonly security?: Security;
}

/**
 * Alternatives, each a list of credentials that are needed together, named as in the client's options.
 * An empty alternative allows anonymous calls.
 */
export type Security = readonly (readonly string[])[];
