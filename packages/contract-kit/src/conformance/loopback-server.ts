import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { tokenPaths } from "../access.ts";
import type { Spec } from "../load-spec.ts";
import { issuedToken } from "./schemes.ts";

/** A request as it arrived. */
export interface Hit {
  readonly method: string;
  /** Path and query below the base URL, byte for byte. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What the server says, or does to the wire itself. */
export type Answer = PlainAnswer | ((response: ServerResponse, request: IncomingMessage) => void);

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers a request, told how many came before. */
export type Script = (hit: Hit, index: number) => Answer;

export interface LoopbackServer extends AsyncDisposable {
  /** With a path of its own, which has to stay before those of the spec. */
  readonly baseUrl: string;
  /** Everything that arrived, in order, but logins. */
  readonly hits: readonly Hit[];
  /** Requests for a token that clients make by themselves. */
  readonly logins: readonly Hit[];
}

/** Starts a server that answers by the script, and logs in whoever asks for a token where the spec has that. */
export async function startServer(spec: Spec, script: Script): Promise<LoopbackServer> {
  const hits: Hit[] = [];
  const logins: Hit[] = [];
  const isOwnLogin = ownLogins(spec);
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const url = (request.url ?? "").replace(/^\/base/, "");
    const hit: Hit = { method: request.method ?? "", url, headers: request.headers, body };
    const said = isOwnLogin(hit) ? token(logins.push(hit)) : script(hit, hits.push(hit) - 1);
    if (typeof said === "function") return said(response, request);
    response.writeHead(said.status, said.headers).end(said.body);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo; // a TCP server has one
  return {
    baseUrl: `http://127.0.0.1:${address.port}/base`,
    hits,
    logins,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer in JSON. */
export function json(
  value: unknown,
  status: number = 200,
  headers: PlainAnswer["headers"] = {},
): PlainAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** An answer that fails. */
export function failure(status: number, headers: PlainAnswer["headers"] = {}): PlainAnswer {
  return json({ message: "said by the platform" }, status, { "x-request-id": "request-1", ...headers });
}

/** The connection is there, and no answer comes. */
export const silence: Answer = () => undefined;

/** The connection breaks before an answer. */
export const reset: Answer = (_, request) => void request.socket.destroy();

/** The answer begins, and does not go on. */
export const stall: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"half":');
};

/** Tells requests for a token that are no call: where an operation asks for one, its examples are no credentials here. */
function ownLogins(spec: Spec): (hit: Hit) => boolean {
  const paths = new Set(tokenPaths(spec));
  const operations = [...spec.operations.values()].filter(({ path }) => paths.has(path));
  const examples = operations.flatMap(({ body }) => body?.examples ?? []);
  const names = new Set(examples.map((example): unknown => Object(example).username));
  return ({ method, url, body }) =>
    method === "POST" &&
    paths.has(url) &&
    !names.has(new URLSearchParams(body.toString("utf8")).get("username"));
}

function token(count: number): PlainAnswer {
  return json({ access_token: issuedToken(count), token_type: "bearer", expires_in: 3600 });
}
