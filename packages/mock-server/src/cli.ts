#!/usr/bin/env node
// Starts mocks that run until Ctrl-C and log every request; see `usage`.

import { type CliArguments, readArguments, usage } from "./cli-arguments.ts";
import { loadPlan } from "./load-plan.ts";
import { logRequest } from "./log-request.ts";
import { MockError } from "./mock-error.ts";
import type { Mock } from "./start-mock.ts";
import { stopOnSignals } from "./stop-on-signals.ts";

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(usage);
  else if (given.list) await list(given);
  else if (given.specs.length === 0) throw new MockError("Name a platform, or a file.");
  else await serve(given);
} catch (error) {
  if (!(error instanceof MockError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

// Prism takes half a second to load: only who needs it waits for it.

async function list({ specs }: CliArguments): Promise<void> {
  const { listOperations } = await import("./list-operations.ts");
  console.log(await listOperations(specs));
}

async function serve(given: CliArguments): Promise<void> {
  const mocks: Mock[] = [];
  try {
    for (const spec of given.specs) mocks.push(await start(spec, mocks.length, given));
  } catch (error) {
    await Promise.all(mocks.map((mock) => mock.stop()));
    throw error;
  }
  stopOnSignals(mocks);
  console.log("Stop with Ctrl-C.");
}

async function start(spec: string, index: number, given: CliArguments): Promise<Mock> {
  const file = given.plans.get(spec);
  const { seed, latency } = given;
  const plan = file === undefined ? {} : await loadPlan(file);
  const isOne = given.specs.length === 1;
  const { startMock } = await import("./start-mock.ts");
  const mock = await startMock(spec, {
    ...plan,
    port: given.port === 0 ? 0 : given.port + index,
    ...(seed !== undefined && { seed }),
    ...(latency !== undefined && { latency }),
    credentials: given.credentials,
    onRequest: (request, milliseconds) =>
      console.log((isOne ? "" : `[${spec}] `) + logRequest(request, milliseconds)),
  });
  console.log(`${spec} is mocked at ${mock.url}`);
  for (const [option, value] of Object.entries(mock.credentials)) console.log(`  ${option}: ${value}`);
  return mock;
}
