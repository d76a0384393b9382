import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A request as the storage saw it. */
export interface StorageRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer<ArrayBuffer>;
}

/** A storage on loopback, as it stands behind signed addresses. */
export interface Storage extends AsyncDisposable {
  readonly url: string;
  /** What arrived whole, in order. */
  readonly requests: readonly StorageRequest[];
  /** How many requests were under way at the same time, at most. */
  readonly busiest: number;
}

/** Starts it; `answer` is asked when a request has arrived whole, and says nothing for an empty 200. */
export async function startStorage(
  answer: (request: StorageRequest, response: ServerResponse, index: number) => void | Promise<void> = () =>
    undefined,
): Promise<Storage> {
  const requests: StorageRequest[] = [];
  let [busy, busiest] = [0, 0];
  const take = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    busiest = Math.max(busiest, ++busy);
    const body = await buffer(message).catch(() => undefined);
    if (body) {
      const { method = "", url = "", headers } = message;
      const request = { method, url, headers, body };
      await answer(request, response, requests.push(request) - 1);
      if (!response.writableEnded && !response.headersSent) response.end();
    }
    busy--;
  };
  const server = createServer((message, response) => void take(message, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get busiest() {
      return busiest;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Names of headers that could carry credentials, or what was meant for the platform. */
export function strangeHeaders({ headers }: StorageRequest): string[] {
  const usual =
    /^(host|connection|accept|accept-(language|encoding)|sec-fetch-mode|user-agent|content-length)$/;
  const form = headers["content-type"]?.startsWith("multipart/form-data") ?? false;
  return Object.keys(headers).filter((name) => !usual.test(name) && !(form && name === "content-type"));
}
