// A program of its own, so that its memory can be measured: `node transfer-program.ts down|up <url> <path>`.

import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
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

async function transfer(size: "small" | "large"): Promise<number> {
  return direction === "up" ? upload(`${path}.${size}`) : download(`/${size}`);
}

/** Bytes of memory that the program has had at most. On Linux `maxRSS` also counts those of whoever started it. */
function peak(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS) * 1024;
}

await transfer("small");
const idle = process.memoryUsage.rss();
const start = performance.now();
const bytes = await transfer("large");
const milliseconds = Math.round(performance.now() - start);
const result: Transfer = { bytes, milliseconds, growth: Math.round((peak() - idle) / 2 ** 20) };
console.log(JSON.stringify(result));
await setTimeout(300); // a Node that still compiles may hang when it ends (nodejs/node#54918)
