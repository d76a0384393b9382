import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** An upload as it arrived at the storage. */
export interface Arrival {
  readonly method: string | undefined;
  /** Path and query, byte for byte. */
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A storage that takes whatever comes. */
export interface Storage extends AsyncDisposable {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
}

/** Starts a storage on loopback, which answers with these statuses in turn; the last one stays. */
export async function startStorage(...statuses: readonly number[]): Promise<Storage> {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    if (body === undefined) return; // given up on the way
    const { method, url, headers } = request;
    const status = statuses[arrivals.push({ method, url, headers, body }) - 1] ?? statuses.at(-1) ?? 204;
    response.writeHead(status, { "content-type": "application/xml", "retry-after": "0" });
    response.end(status >= 300 ? "<Error><Code>AccessDenied</Code></Error>" : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A part of a form, as its bytes say it. */
export interface Part {
  readonly name: string | undefined;
  readonly filename: string | undefined;
  readonly content: Buffer;
}

/** Reads a form without any parser of forms, in its order. */
export function partsOf({ headers, body }: Arrival): Part[] {
  const [, boundary = ""] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
  const pieces = body.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const [head = "", ...content] = piece.split("\r\n\r\n");
    return {
      name: / name="([^"]*)"/.exec(head)?.[1],
      filename: / filename="([^"]*)"/.exec(head)?.[1],
      content: Buffer.from(content.join("\r\n\r\n").slice(0, -2), "latin1"),
    };
  });
}
