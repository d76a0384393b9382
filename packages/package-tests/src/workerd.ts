import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

import { binaries } from "./binaries.ts";
import type { Host, Use } from "./hosts.ts";

/** Cloudflare's runtime, with one worker for each program. */
export function startWorkerd(): Host {
  const started = new AsyncDisposableStack();
  return {
    load: async (code) => {
      const { url, stop } = await startWorker(code);
      started.defer(stop);
      return callerOf(url);
    },
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "program", worker = (
      modules = [
        (name = "worker.js", esModule = embed "worker.js"),
        (name = "program.js", esModule = embed "program.js"),
      ],
      compatibilityDate = "2026-11-17",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
`;

const worker = `import { use } from "program.js";
export default {
  async fetch(request) {
    try {
      return Response.json(await use(await request.json()));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
`;

async function startWorker(code: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "workerd-"));
  for (const [name, content] of Object.entries({ configuration, "worker.js": worker, "program.js": code }))
    writeFileSync(join(folder, name), content);
  const args = ["serve", join(folder, "configuration"), "--control-fd=3"];
  const program = spawn(binaries.workerd(), args, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const ended = once(program, "close");
  const complaints = text(program.stderr as Readable);
  const stop = async (): Promise<void> => {
    program.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true });
  };
  // it tells its ports, a line for each
  for await (const line of linesOf(program.stdio[3] as Readable)) {
    const { socket, port } = JSON.parse(line);
    if (socket === "http") return { url: `http://127.0.0.1:${port}`, stop };
  }
  await stop();
  throw new Error(`workerd did not start:\n${await complaints}`);
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

function callerOf(url: string): Use {
  return async (input) => {
    const answer = await fetch(url, { method: "POST", body: JSON.stringify(input) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
}
