// Reads all rows of a synthetic dataset as a stream and prints how many there are, and by how much memory
// grew meanwhile. Run by `memory.test.ts` in a process of its own.

import { MostlyAI } from "@org/mostly-client";
import { syntheticRows } from "@org/mostly-client/data";

const client = new MostlyAI({ baseUrl: process.argv[2] ?? "", apiKey: "key" });
const before = process.memoryUsage.rss();
let [rows, checksum] = [0, 0];
for await (const { age } of syntheticRows<{ age: number }>(client, { id: "d" })) {
  checksum += age;
  rows++;
}
const growth = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
console.log(JSON.stringify({ rows, checksum, growth }));
