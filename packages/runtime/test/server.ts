import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A request as it arrived. */
export interface Hit {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What the server says: an answer (an object as body goes as JSON), or something done to the wire itself. */
export type Answer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | ((response: ServerResponse, request: IncomingMessage) => void);

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Everything that arrived, in order. */
  readonly hits: readonly Hit[];
}

/** Starts a server on loopback that records what arrives and answers by the script, which is told how many came before. */
export async function serve(
  script: (hit: Hit, index: number) => Answer | Promise<Answer>,
): Promise<TestServer> {
  const hits: Hit[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const hit = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
    const said = await script(hit, hits.push(hit) - 1);
    if (typeof said === "function") return said(response, request);
    const isRaw = said.body === undefined || typeof said.body === "string" || Buffer.isBuffer(said.body);
    response.writeHead(said.status ?? 200, {
      ...(!isRaw && { "content-type": "application/json" }),
      ...said.headers,
    });
    response.end(isRaw ? said.body : JSON.stringify(said.body));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hits,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Nobody listens there, and no system hands the port out to another test, as it may one that was just given back. */
export const nowhere = "http://127.0.0.1:2";

/** Answers that never end, or end badly. */
export const silence: Answer = () => undefined;
export const reset: Answer = (_, request) => request.socket.destroy();
export const stall: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"half":');
};
export const cut: Answer = (response, request) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"half":', () => request.socket.destroy());
};
