// Aborts a call in each of its phases and prints how it ended. Run by `abort.test.ts` in a process of its own,
// which has to end by itself: nothing may be left that keeps it.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MostlyAI } from "@org/mostly-client";
import { syntheticRows, toParquet } from "@org/mostly-client/data";
import { zipArchive } from "../data/zip-archive.ts";

const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, name: `name ${id} ${Math.random()}` }));
const archive = zipArchive([{ name: "t/1.parquet", content: await toParquet(rows) }]);
const table = { name: "t", data: "UEFSMQ==" };
const reason = { is: "enough" };
const to = mkdtempSync(join(tmpdir(), "abort-"));
let unhandled = 0;
process.on("unhandledRejection", () => unhandled++);

/** What is asked for when the abort comes, how it is answered, and the call. */
type Phase = [
  name: string,
  at: string,
  answer: ((response: ServerResponse) => void) | undefined,
  run: (client: MostlyAI, signal: AbortSignal, url: string) => Promise<unknown>,
];

const half = (response: ServerResponse): void => void response.write(archive.subarray(0, archive.length / 2));
const phases: Phase[] = [
  [
    "address",
    "/table.csv",
    undefined,
    (client, signal, url) => client.train({ data: `${url}/table.csv`, signal }),
  ],
  [
    "address, half of it",
    "/table.csv",
    (response) => void response.write("a\n1\n"),
    (client, signal, url) => client.train({ data: `${url}/table.csv`, signal }),
  ],
  [
    "seed at an address",
    "/table.csv",
    undefined,
    (client, signal, url) => client.probe({ generator: "g", seed: { t: `${url}/table.csv` }, signal }),
  ],
  ["creating", "/generators", undefined, (client, signal) => client.train({ data: table, signal })],
  ["starting", "/training/start", undefined, (client, signal) => client.train({ data: table, signal })],
  [
    "looking",
    "/training",
    undefined,
    (client, signal) => client.train({ data: table, signal, progress: true }),
  ],
  [
    "waiting",
    "/training",
    (response) => void response.end(JSON.stringify({ id: "j", status: "IN_PROGRESS" })),
    (client, signal) => client.train({ data: table, signal, progress: true }),
  ],
  ["download", "/download", half, (client, signal) => client.syntheticDatasets.data({ id: "d" }, { signal })],
  [
    "rows",
    "/download",
    (response) => void response.end(archive),
    async (client, signal) => {
      for await (const { id } of syntheticRows(client, { id: "d" }, { signal, table: "t" })) {
        if (Number(id) % 1000 === 0) await sleep(20);
      }
    },
  ],
  ["file", "/download", half, (client, signal) => client.syntheticDatasets.save({ id: "d" }, { signal, to })],
  [
    "export",
    "/export-to-file",
    half,
    (client, signal) => client.generators.save({ id: "g" }, { signal, to }),
  ],
];

for (const phase of phases) await run(phase);
process.on("exit", () => {
  console.log(JSON.stringify({ unhandled, files: readdirSync(to) }));
  rmSync(to, { recursive: true });
});

async function run([name, at, answer, call]: Phase): Promise<void> {
  const controller = new AbortController();
  let abortedAt = 0;
  const closed: Promise<void>[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    closed.push(new Promise((resolve) => response.on("close", () => resolve())));
    response.setHeader("content-type", "application/json");
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    if (!pathname.endsWith(at)) return void response.end('{"id":"j","name":"d"}');
    answer?.(response);
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort(reason);
    }, 60);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new MostlyAI({ baseUrl: url, apiKey: "key" });
  const outcome = await call(client, controller.signal, url).then(
    () => "done",
    (error: unknown) => (error === reason ? "aborted" : String(error)),
  );
  const milliseconds = abortedAt === 0 ? -1 : performance.now() - abortedAt;
  await Promise.all(closed);
  server.close();
  server.closeIdleConnections();
  console.log(JSON.stringify({ name, outcome, milliseconds }));
}
