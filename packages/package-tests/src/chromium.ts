import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { connectDevtools, type Devtools } from "./devtools.ts";
import type { Host } from "./hosts.ts";
import { run } from "./run.ts";
import { close, listen } from "./scripted-server.ts";

/** Where a Chromium of the machine's own is, in place of the npm package's, which is for Linux on x64. */
const installed = process.env["CHROMIUM_PATH"];

/** Why no Chromium can be started here, if so. */
export const missingChromium: string | undefined =
  installed === undefined && `${process.platform}-${process.arch}` !== "linux-x64"
    ? "set CHROMIUM_PATH"
    : undefined;

const flags = [
  "--headless",
  "--no-sandbox", // which root has none of
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-pipe",
];

/** A browser without a window. Each program gets a page of its own, from another origin than what it calls. */
export async function startChromium(): Promise<Host> {
  await using made = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "chromium-"));
  made.defer(() => rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 }));
  const chromium = installed === undefined ? await unpack(folder) : { command: installed, env: {} };

  const programs: string[] = [];
  const pages = createServer(({ url = "" }, response) => {
    const program = programs[Number(/^\/(\d+)\.js$/.exec(url)?.[1] ?? -1)];
    response.setHeader("content-type", program === undefined ? "text/html" : "text/javascript");
    response.end(program ?? "<!doctype html><meta charset=utf-8>");
  });
  const origin = await listen(pages);
  made.defer(() => close(pages));

  const program = spawn(chromium.command, [...flags, `--user-data-dir=${join(folder, "profile")}`], {
    env: { ...process.env, ...chromium.env },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(program, "close");
  made.defer(async () => {
    program.kill("SIGKILL");
    await ended;
  });
  const devtools = connectDevtools(program.stdio[3] as Writable, program.stdio[4] as Readable);
  await devtools.send("Browser.getVersion");

  const all = made.move();
  return {
    async load(code) {
      const file = `${origin}/${programs.push(code) - 1}.js`;
      const session = await openPage(devtools, origin);
      return (input) =>
        evaluate(devtools, session, `import("${file}").then(({ use }) => use(${JSON.stringify(input)}))`);
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** Unpacks the browser and what libraries it needs. The package's own function leaves them in a shared folder. */
async function unpack(folder: string): Promise<{ command: string; env: Record<string, string> }> {
  const packed = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")));
  const inflate = (file: string): Promise<void> =>
    pipeline(
      createReadStream(join(packed, `${file}.br`)),
      createBrotliDecompress(),
      createWriteStream(join(folder, file), { mode: 0o755 }),
    );
  await Promise.all([inflate("chromium"), inflate("al2023.tar")]);
  await run("tar", ["-xf", "al2023.tar"], folder);
  return { command: join(folder, "chromium"), env: { LD_LIBRARY_PATH: join(folder, "lib") } };
}

async function openPage({ send, event }: Devtools, url: string): Promise<string> {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  await send("Page.enable", {}, session);
  const loaded = event("Page.loadEventFired", session);
  await send("Page.navigate", { url }, session);
  await loaded;
  return session;
}

async function evaluate({ send }: Devtools, session: string, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = (await send("Runtime.evaluate", params, session)) as {
    readonly result: { readonly value: unknown };
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
  };
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? "It failed.");
  return result.value;
}
