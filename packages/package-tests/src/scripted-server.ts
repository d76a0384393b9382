import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Answer, Received } from "../everywhere/script.ts";

/** A server that answers as the programs in `everywhere` tell it, each in a part of its own. */
export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
}

interface Part {
  readonly answers: Answer[];
  readonly requests: { -readonly [Name in keyof Received]: Received[Name] }[];
  /** Lets out the next piece of the body that is under way. */
  release: () => void;
}

/** Serves scripts on 127.0.0.1, also to pages of other origins. */
export async function serveScripts(): Promise<ScriptedServer> {
  const closed = createServer();
  const nobody = await listen(closed);
  const parts: Part[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-methods", "*");
    response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
    response.setHeader("access-control-expose-headers", "*");
    if (method === "OPTIONS") return void response.end();
    if (request.url === "/closed") return void response.end(nobody);
    if (request.url === "/elsewhere") return void response.end(elsewhere);
    try {
      await serve(parts, request, response);
    } catch {
      response.destroy(); // the client went away in the midst of its request
    }
  };
  const servers = [createServer(handle), createServer(handle)] as const;
  const [url, elsewhere] = await Promise.all([listen(servers[0]), listen(servers[1])]);
  await close(closed); // only now, or one of them would have its port
  return {
    url,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map(close));
    },
  };
}

/** Serves on a free port of 127.0.0.1, and tells where. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

/** Cuts all connections and frees the port. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function serve(parts: Part[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const [, , index = "", path = ""] = /^\/scripts(\/(\d+))?(.*)$/.exec(request.url ?? "") ?? [];
  if (index === "") {
    parts.push({ answers: JSON.parse(body.toString()), requests: [], release: () => undefined });
    return void response.end(String(parts.length - 1));
  }
  const part = parts[Number(index)];
  if (part === undefined) return void response.writeHead(404).end();
  if (path === "?requests") return void response.end(JSON.stringify(part.requests));
  if (path === "?release") {
    part.release();
    return void response.end();
  }
  const headers = Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(", ")]);
  const received = {
    method: request.method ?? "",
    path,
    headers: Object.fromEntries(headers),
    body: await readable(body, request.headers["content-type"]),
    left: false,
  };
  part.requests.push(received);
  response.once("close", () => (received.left = !response.writableFinished));
  const answer = part.answers.shift() ?? { status: 500, body: "The script is over." };
  await play(part, answer, `http://${request.headers.host}/scripts/${index}`, response);
}

async function play(part: Part, answer: Answer, baseUrl: string, response: ServerResponse): Promise<void> {
  if (answer.silent) return;
  const { status = 200, headers = {}, body, chunks = [], end } = answer;
  response.statusCode = status;
  if (body !== undefined) response.setHeader("content-type", "application/json");
  response.setHeaders(new Map(Object.entries(headers)));
  response.flushHeaders();
  for (const [index, chunk] of chunks.entries()) {
    if (index > 0) await new Promise<void>((resolve) => (part.release = resolve));
    response.write(chunk);
  }
  if (end === "open") return;
  if (end === "cut") return void setTimeout(() => response.destroy(), 50); // what was written arrives before
  response.end(body === undefined ? undefined : JSON.stringify(body).replaceAll("{baseUrl}", baseUrl));
}

/** Text, or the parts of a form. */
async function readable(body: Buffer<ArrayBuffer>, type = ""): Promise<unknown> {
  if (!type.startsWith("multipart/form-data")) return body.toString();
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const parts = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()],
  );
  return Promise.all(parts);
}
