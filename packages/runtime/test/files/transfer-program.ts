// A program of its own, so that its memory can be measured: `node transfer-program.ts down|up <url> <path>`.

import { Call } from "../../src/call.ts";
import { binary, whole } from "../../src/body.ts";
import { fileFrom, saveTo } from "../../src/files/index.ts";
import type { Operation } from "../../src/operation.ts";
import { createClient, openPlatform } from "../platform.ts";

/** What the program prints. */
export interface Transfer {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Mebibytes of memory at the peak, beyond those of a program that has transferred a mebibyte. */
  readonly growth: number;
  /** The same, beyond those at the peak of a transfer of an eighth of the size. */
  readonly growthWithSize: number;
}

const [direction, baseUrl = "", path = ""] = process.argv.slice(2);
const client = createClient(openPlatform, { baseUrl });

async function download(route: string): Promise<number> {
  const get: Operation = { id: "files.get", method: "GET", path: route, accept: "application/zip" };
  return (await saveTo((headers) => new Call(client, get, {}, { headers }).asResponse(), path)).bytes;
}

async function upload(file: string): Promise<number> {
  const put: Operation = { id: "files.put", method: "PUT", path: "/", body: whole(binary) };
  const body = await fileFrom(file);
  await new Call(client, put, { body });
  return body.size;
}

async function transfer(size: "small" | "medium" | "large"): Promise<number> {
  return direction === "up" ? upload(`${path}.${size}`) : download(`/${size}`);
}

await transfer("small");
const idle = process.memoryUsage().rss;
let peak = idle;
const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
await transfer("medium");
const before = peak;
const start = performance.now();
const bytes = await transfer("large");
const milliseconds = Math.round(performance.now() - start);
clearInterval(timer);
const mebibytes = (rss: number): number => Math.round((peak - rss) / 2 ** 20);
const result: Transfer = { bytes, milliseconds, growth: mebibytes(idle), growthWithSize: mebibytes(before) };
console.log(JSON.stringify(result));
