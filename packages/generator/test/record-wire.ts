import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { ClientCore } from "@org/client-runtime";

/** An answer of the server: JSON unless it is text or bytes. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A client of a server that answers as told, in order, and the requests that arrived there, as text. */
export interface Wire {
  readonly client: ClientCore;
  readonly url: string;
  readonly sent: readonly string[];
}

/** Runs a server on loopback for as long as `use` takes. */
export async function recordWire(
  answers: readonly Answer[],
  use: (wire: Wire) => Promise<void>,
): Promise<void> {
  const sent: string[] = [];
  const remaining = [...answers];
  const server = createServer(async (request, response) => {
    sent.push(await describe(request));
    const { status = 200, headers = {}, body } = remaining.shift() ?? { status: 204 };
    const isRaw = typeof body === "string" || body instanceof Uint8Array;
    response.writeHead(status, { ...(!isRaw && { "content-type": "application/json" }), ...headers });
    response.end(body === undefined || isRaw ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new ClientCore(
    { name: "Acme", baseUrl: url, credentials: {}, security: [[]] },
    { retry: 0 },
  );
  try {
    await use({ client, url, sent });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The request that a call sends, which is answered with 204. */
export async function wireOf(call: (client: ClientCore) => PromiseLike<unknown>): Promise<string> {
  let text = "";
  await recordWire([], async ({ client, sent }) => {
    await call(client);
    text = sent.join("\n");
  });
  return text;
}

/** Method and target, then headers that say something, then the body. */
async function describe(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const boundary = /boundary=(\S+)/.exec(request.headers["content-type"] ?? "")?.[1];
  const lines = [
    `${request.method} ${request.url}`,
    ...Object.entries(request.headers)
      .filter(([name, value]) => isTelling(name, String(value)))
      .map(([name, value]) => `${name}: ${String(value)}`)
      .toSorted(),
    Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n").trim(),
  ];
  const text = lines.filter((line) => line !== "").join("\n");
  return boundary === undefined ? text : text.replaceAll(boundary, "BOUNDARY");
}

/** Headers that every request has say nothing about the one at hand. */
function isTelling(name: string, value: string): boolean {
  if (name === "accept") return value !== "application/json";
  return /^(content-type|authorization|x-.*|idempotency-key)$/.test(name);
}
