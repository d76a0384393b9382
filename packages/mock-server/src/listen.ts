import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { allowOrigins } from "./allow-origins.ts";
import type { Answerer } from "./answerer.ts";
import type { MockRequest } from "./message.ts";
import { MockError } from "./mock-error.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { sendAnswer, type Wait } from "./send-answer.ts";

/** What is told of each request, and how long an answer takes. */
export interface Listener {
  /** Port on 127.0.0.1; 0 for a free one. */
  readonly port: number;
  /** Milliseconds that the next answer takes at least. */
  readonly latency: () => number;
  /** Called when the answer is decided, before it is sent. */
  readonly onReceived: (request: ReceivedRequest) => void;
  /** Called when the answer was sent. */
  readonly onAnswered: (request: ReceivedRequest, milliseconds: number) => void;
}

/** A server that can be ended in two ways. */
export interface Listening {
  readonly url: string;
  /** Cuts all connections. */
  stop(): Promise<void>;
  /** Takes no more requests and lets those under way end. */
  finish(): Promise<void>;
}

/** Serves on 127.0.0.1. */
export async function listen(answer: Answerer, listener: Listener): Promise<Listening> {
  let isFinishing = false;
  const server = createServer(async (incoming, outgoing) => {
    if (allowOrigins(incoming, outgoing)) return;
    const started = performance.now();
    try {
      const request = await readRequest(incoming);
      const outcome = await answer(request);
      listener.onReceived(outcome.received);
      const wait = waitWhileOpen(outgoing);
      await wait(listener.latency() + (outcome.fault?.delay ?? 0));
      if (isFinishing) outgoing.shouldKeepAlive = false;
      await sendAnswer(outgoing, outcome.answer, outcome.fault, wait);
      listener.onAnswered(outcome.received, performance.now() - started);
    } catch (error) {
      // The caller went away in the midst of its request, or a handler of the user's threw.
      outgoing.destroy();
      if (!incoming.destroyed) throw error;
    }
  });
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(
        new MockError(`The mock cannot listen on 127.0.0.1:${listener.port}: ${cause.message}`, { cause }),
      );
    server.once("error", fail);
    try {
      server.listen(listener.port, "127.0.0.1", resolve);
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error))); // it is no port
    }
  });
  const { port } = addressOf(server.address());
  // The error says only that the server was stopped before.
  const closed = () => new Promise<void>((resolve) => server.close(() => resolve()));

  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      const ended = closed();
      server.closeAllConnections();
      return ended;
    },
    finish() {
      isFinishing = true;
      return closed();
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const target = incoming.url ?? "/";
  const queryStart = target.indexOf("?");
  const headers = Object.entries(incoming.headersDistinct).map(([name, values]) => [
    name,
    values?.join(", "),
  ]);
  return {
    method: incoming.method ?? "GET",
    target,
    path: queryStart < 0 ? target : target.slice(0, queryStart),
    query: new URLSearchParams(queryStart < 0 ? "" : target.slice(queryStart)),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** Waiting ends early when the caller goes away, or the mock is stopped. */
function waitWhileOpen(outgoing: ServerResponse): Wait {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  return async (milliseconds) => {
    if (milliseconds <= 0) return;
    await setTimeout(milliseconds, undefined, { signal: gone.signal }).catch(() => undefined);
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new MockError("The mock has no port.");
  return address;
}
