#!/usr/bin/env node
// mock-server <platform | path | URL> [--port N]: a mock that runs until Ctrl-C and logs every request.

import { parseArgs } from "node:util";
import type { AnsweredRequest } from "./listen.ts";
import { MockError } from "./mock-error.ts";
import { platforms } from "./platforms.ts";
import { startMock } from "./start-mock.ts";

const usage = `mock-server <platform | path or URL of an OpenAPI document> [--port N]

Platforms: ${platforms().join(", ")}

  --port N  port on 127.0.0.1; a free one by default
  --help    shows this`;

try {
  const { values, positionals } = readArguments();
  const [spec] = positionals;
  if (values.help || spec === undefined || positionals.length > 1) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
  } else {
    await serve(spec, readPort(values.port));
  }
} catch (error) {
  if (!(error instanceof MockError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

function readArguments(): { values: { port?: string; help?: boolean }; positionals: string[] } {
  try {
    const options = { port: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new MockError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new MockError(`--port is "${text}". Pass a number from 0 to 65535.`);
}

async function serve(spec: string, port: number): Promise<void> {
  const mock = await startMock(spec, { port, onRequest: log });
  console.log(`${spec} is mocked at ${mock.url}. Stop it with Ctrl-C.`);
  for (const [option, value] of Object.entries(mock.credentials)) console.log(`  ${option}: ${value}`);
  const stop = (): void => void mock.stop();
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function log({ method, target, status, milliseconds, complaint }: AnsweredRequest): void {
  const line = `${method.padEnd(6)} ${target} → ${status} (${milliseconds.toFixed(1)} ms)`;
  console.log(complaint === undefined ? line : `${line}\n       ${complaint}`);
}
