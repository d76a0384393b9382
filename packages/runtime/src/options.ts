import type { Operation } from "./operation.ts";

/** The part of `fetch` that clients use: an URL as text and what goes with it. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** What `fetch` takes, and what it is for; `globalThis.fetch` overlooks the latter. */
export interface FetchInit extends Omit<RequestInit, "headers" | "body" | "signal"> {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: NonNullable<RequestInit["body"]> | null;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** The operation that is called. */
  readonly operation: Pick<Operation, "id" | "secrets">;
  /** Which attempt of the call this is, from 1. A redirect is followed within its attempt. */
  readonly attempt: number;
  /** Why the one before it failed: its status, or where no answer came, the `ConnectionError` or `TimeoutError`. */
  readonly reason: unknown;
}

/** Options that every client has, beside its credentials. */
export interface ClientOptions {
  /** Where the platform is reached, with everything that comes before the documented paths. */
  baseUrl?: string | undefined;
  /**
   * Milliseconds one attempt may take, from its start to the decoded body. A body that is streamed may take longer, but
   * never be silent for as long. Default: 60,000.
   */
  timeout?: number | undefined;
  /** How often a failed attempt is repeated, where the operation allows it. Default: 2; 0 switches repeats off. */
  retry?: number | undefined;
  /** Headers of every request. A call's own `headers` and the credentials go before them. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Refuses every operation that is not classed safe before anything is sent. Default: false. */
  readOnly?: boolean | undefined;
  /** Lets credentials go over plain http to other machines than this one. Default: false. */
  allowInsecure?: boolean | undefined;
  /** Replaces `globalThis.fetch`, for a proxy, a test or a cache. It is called once per attempt and redirect. */
  fetch?: Fetch | undefined;
}

/** Options of one call, beside its parameters. */
export interface RequestOptions {
  /** Aborts the call; it then rejects with `signal.reason`, untouched. */
  signal?: AbortSignal | undefined;
  /** Milliseconds one attempt may take, and a streamed body be silent. Default: the client's. */
  timeout?: number | undefined;
  /**
   * Milliseconds everything together may take: credentials, attempts, the waits between them, bodies (streamed ones
   * too), all pages of an iteration. Default: no limit.
   */
  deadline?: number | undefined;
  /** How often a failed attempt is repeated, where the operation allows it. Default: the client's. */
  retry?: number | undefined;
  /** Headers of this call. They replace the client's of the same name, but never a credential. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Takes the place of the client's `fetch` in this call. */
  fetch?: Fetch | undefined;
}

/** Options of a list call. */
export interface ListOptions extends RequestOptions {
  /** Starts where a page's `resumeToken` points, also in another process. */
  resumeToken?: string | undefined;
  /**
   * How many of the pages that follow an iteration fetches at the same time, ahead of its reader, at most 100. They come
   * in order, and a failure at its place. Lists by offset and by page number keep that many under way, others the
   * next page alone, for each says only where the one after it starts. Default: 0.
   */
  readAhead?: number | undefined;
}
