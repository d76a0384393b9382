/** A request as it left the client, and the response as it came back. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: Uint8Array;
  };
}

/** A `fetch` that keeps what passes through it. */
export interface Recorder {
  readonly fetch: typeof fetch;
  /** Those of the call itself. */
  readonly exchanges: readonly Exchange[];
  /** Those by which the client got a token for it. */
  readonly logins: readonly Exchange[];
}

/**
 * Records below the client, where nothing but the network is left to change a request.
 *
 * @param isLogin tells the client's own requests for a token by their path
 */
export function createRecorder(isLogin: (path: string) => boolean = () => false): Recorder {
  const exchanges: Exchange[] = [];
  const logins: Exchange[] = [];
  return {
    exchanges,
    logins,
    async fetch(input, init) {
      const request = new Request(input, init);
      // The copy is of what goes over the wire, a form's boundary included; the request keeps its own.
      const body = new Uint8Array(await request.clone().arrayBuffer());
      const response = await fetch(request);
      const { status, headers } = response;
      const url = new URL(request.url);
      (isLogin(url.pathname) ? logins : exchanges).push({
        method: request.method,
        url,
        headers: request.headers,
        body,
        response: { status, headers, body: await response.clone().bytes() },
      });
      return response;
    },
  };
}
