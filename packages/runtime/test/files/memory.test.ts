import { execFile } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createFolder } from "./folder.ts";
import type { Transfer } from "./transfer-program.ts";

const program = fileURLToPath(new URL("transfer-program.ts", import.meta.url));
const sizes = { small: 1, large: 1024 }; // mebibytes
const mebibyte = Buffer.alloc(2 ** 20, "data");

/** Keeps nothing of what it sends and receives. */
const answer: RequestListener = (request, response) => {
  if (request.method === "PUT") return request.resume().on("end", () => response.writeHead(204).end());
  const size = sizes[request.url?.slice(1) as keyof typeof sizes];
  response.writeHead(200, { "content-length": size * mebibyte.length });
  return Readable.from(Array.from({ length: size }, () => mebibyte)).pipe(response);
};

/** Transfers through a program of its own, so that its memory can be measured. */
async function transfer(direction: "down" | "up"): Promise<Transfer> {
  using folder = createFolder();
  const path = folder.at("file");
  for (const [name, size] of direction === "up" ? Object.entries(sizes) : []) {
    writeFileSync(`${path}.${name}`, "");
    truncateSync(`${path}.${name}`, size * mebibyte.length); // a hole, which costs no disk
  }
  const server = createServer(answer).listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await promisify(execFile)(process.execPath, [program, direction, url, path]);
    const { bytes, milliseconds, growth }: Transfer = JSON.parse(stdout);
    console.log(`1 GiB ${direction}: ${milliseconds} ms; memory grew by ${growth} MiB`);
    return { bytes, milliseconds, growth };
  } finally {
    server.close();
  }
}

// Downloads 20 to 40 MiB, but 75 to 90 without `litter`. Uploads 38 to 66, the most on a busy machine.
test.each([
  { direction: "down", limit: 64 },
  { direction: "up", limit: 128 },
] as const)(
  "1 GiB $direction takes less than $limit MiB of memory",
  async ({ direction, limit }) => {
    const { bytes, growth } = await transfer(direction);
    expect(bytes).toBe(1024 * mebibyte.length);
    expect(growth).toBeLessThan(limit);
  },
  120_000,
);
