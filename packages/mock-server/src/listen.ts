import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answerer } from "./answerer.ts";
import type { MockAnswer, MockRequest } from "./message.ts";
import { MockError } from "./mock-error.ts";
import { Problem } from "./problem.ts";

/** One request that a mock has answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What was wrong with the request, where something was. */
  readonly complaint: string | undefined;
}

/** Serves on 127.0.0.1, whatever happens: a fault of the mock itself is a 500 that says so. */
export async function listen(
  answer: Answerer,
  port: number,
  onRequest?: (request: AnsweredRequest) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const started = performance.now();
    const { status, headers, body } = await readRequest(incoming).then(answer).catch(broken);
    onRequest?.({
      method: incoming.method ?? "GET",
      target: incoming.url ?? "/",
      status,
      milliseconds: performance.now() - started,
      complaint: headers["x-mock-reason"] ?? headers["sl-violations"],
    });
    outgoing.statusCode = status;
    outgoing.setHeaders(new Map(Object.entries(headers)));
    outgoing.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(new MockError(`The mock cannot listen on 127.0.0.1:${port}: ${cause.message}`, { cause }));
    server.once("error", fail);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = addressOf(server.address());

  return {
    url: `http://127.0.0.1:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        // The error says only that the server was stopped before.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = incoming.url ?? "/";
  const queryStart = url.indexOf("?");
  const headers = Object.entries(incoming.headersDistinct).map(([name, values]) => [
    name,
    values?.join(", "),
  ]);
  return {
    method: incoming.method ?? "GET",
    path: queryStart < 0 ? url : url.slice(0, queryStart),
    query: new URLSearchParams(queryStart < 0 ? "" : url.slice(queryStart)),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

function broken(error: unknown): MockAnswer {
  const detail = error instanceof Error ? error.message : String(error);
  return new Problem(500, "Fault of the mock", `The mock itself failed: ${detail}`).toAnswer();
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new MockError("The mock has no port.");
  return address;
}
