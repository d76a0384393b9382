import { createHash } from "node:crypto";
import type { Answer, Hit } from "../server.ts";

/** A file of a mebibyte and a bit, without a repeating pattern. */
export const content: Buffer<ArrayBuffer> = Buffer.alloc(2 ** 20 + 11);
for (let offset = 0; offset + 4 <= content.length; offset += 4) {
  content.writeUInt32LE(Math.imul(offset, 2_654_435_761) >>> 0, offset);
}

/** The place at which bodies are cut. */
export const cutAt: number = Math.floor(content.length * 0.4);

export const etag = '"v1"';

type Headers = Record<string, string>;

/** The whole file. */
export function whole(headers: Headers = { etag }, body: Buffer = content): Answer {
  return { headers: { "content-length": `${body.length}`, ...headers }, body };
}

/** The whole file announced, the connection cut on its way. */
export function broken(headers: Headers = { etag }, body: Buffer = content, end: number = cutAt): Answer {
  return (response, request) => {
    response.writeHead(200, { "content-length": `${body.length}`, ...headers });
    response.write(body.subarray(0, end), () => setTimeout(() => request.socket.destroy(), 100));
  };
}

/** What a good server says to a range: the rest of the file. */
export function rest(hit: Hit, headers: Headers = { etag }, body: Buffer = content): Answer {
  const start = startOf(hit);
  const range = `bytes ${start}-${body.length - 1}/${body.length}`;
  return { status: 206, headers: { "content-range": range, ...headers }, body: body.subarray(start) };
}

/** Where a range that was asked for begins. */
export function startOf({ headers }: Hit): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1]);
}

/** The value of a digest header. */
export function digestOf(body: Buffer, algorithm = "sha-256"): string {
  return `${algorithm}=:${createHash(algorithm.replace("-", "")).update(body).digest("base64")}:`;
}
