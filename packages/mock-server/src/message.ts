/** A request as it arrived, body undecoded. */
export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  /** Percent-encoded, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer, ready to be sent. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** What was wrong with the request, or with the mock, in sentences. Not sent as such. */
  readonly findings?: readonly string[];
}
