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
const sizes = { small: 1, medium: 128, large: 1024 }; // mebibytes
const mebibyte = Buffer.alloc(2 ** 20, "data");

/** Keeps nothing of what it sends and receives. */
const answer: RequestListener = (request, response) => {
  if (request.method === "PUT") return request.resume().on("end", () => response.writeHead(204).end());
  const size = sizes[request.url?.slice(1) as keyof typeof sizes];
  response.writeHead(200, { "content-length": size * mebibyte.length });
  return Readable.from(Array.from({ length: size }, () => mebibyte)).pipe(response);
};

/** Transfers through a program of its own, so that its memory can be measured. */
async function transfer(direction: "down" | "up", flags: string[] = []): Promise<Transfer> {
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
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, direction, url, path]);
    const { milliseconds, growth, growthWithSize, ...measured }: Transfer = JSON.parse(stdout);
    console.log(
      `1 GiB ${direction} ${flags.join("")}: ${milliseconds} ms; memory grew by ${growth} MiB, ` +
        `of which ${growthWithSize} MiB more than for 128 MiB`,
    );
    return { milliseconds, growth, growthWithSize, ...measured };
  } finally {
    server.close();
  }
}

// V8 lets up to 64 MiB of buffers pile up before it looks for garbage: a `fetch` whose bytes are thrown away grows
// by 75 to 100 MiB. So what we hold ourselves shows with a small young generation, or beside a shorter transfer: 26 to
// 46 MiB on a quiet machine. A busy one lets more pile up, so that the bound leaves room: an eighth of what is sent.
test("a download of 1 GiB takes less than 128 MiB of memory, the garbage of `fetch` aside", async () => {
  const { bytes, growth } = await transfer("down", ["--max-semi-space-size=1"]);
  expect(bytes).toBe(1024 * mebibyte.length);
  expect(growth).toBeLessThan(128);
}, 120_000);

test.each(["down", "up"] as const)(
  "1 GiB %s takes less than 128 MiB of memory more than a transfer of 128 MiB does",
  async (direction) => {
    const { bytes, growthWithSize } = await transfer(direction);
    expect(bytes).toBe(1024 * mebibyte.length);
    expect(growthWithSize).toBeLessThan(128);
  },
  120_000,
);
