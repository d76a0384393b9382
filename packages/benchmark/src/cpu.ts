import type { BenchmarkedClient } from "./clients.ts";

const payload = JSON.stringify({
  id: "conn_1",
  name: "pg",
  source_type: "postgres",
  table_count: 3,
  synced_table_count: 2,
});

/**
 * CPU per call against a `fetch` that answers at once, as a ratio to a bare `fetch` and `json()` of the same URL.
 * Both take turns in one process, and the median round counts, so that a noisy machine disturbs both alike.
 */
export async function cpuRatio(client: BenchmarkedClient, rounds = 15, calls = 4000): Promise<number> {
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(payload, { headers: { "content-type": "application/json" } }));
  const operations: Readonly<Record<string, unknown>> = await import(`${client.package}/operations`);
  const Core = operations[`${client.className}Core`];
  const call = operations[client.operation.name];
  if (!isFunction(Core) || !isFunction(call))
    throw new Error(`${client.package} lacks ${client.operation.name}`);
  const core: object = Reflect.construct(Core, [{ ...client.options, fetch }]);
  const ours = (): Promise<unknown> => call(core, client.operation.params);
  const bare = async (): Promise<unknown> => (await fetch()).json();
  const ratios: number[] = [];
  await time(ours, calls);
  await time(bare, calls);
  for (let round = 0; round < rounds; round++)
    ratios.push((await time(ours, calls)) / (await time(bare, calls)));
  return ratios.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function time(work: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < times; call++) await work();
  return performance.now() - started;
}

function isFunction(value: unknown): value is (...args: readonly object[]) => Promise<unknown> {
  return typeof value === "function";
}
