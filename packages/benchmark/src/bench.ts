// Prints what each client costs, beside its budget. Speeds are ratios or differences within this one run, but for
// that of generation: its milliseconds count on a machine that does nothing else.

import { bundleSize, oneOperation, wholeClient } from "./bundle-size.ts";
import { clients } from "./clients.ts";
import { cpuRatio } from "./cpu.ts";
import { generationTime } from "./generation-time.ts";
import { importTime } from "./import-time.ts";
import { readingCalls, typeCost } from "./type-cost.ts";

for (const client of clients) {
  const one = await bundleSize(oneOperation(client));
  const whole = await bundleSize(wholeClient(client));
  console.log(`\n${client.package}`);
  row("one operation, gzip", `${one.gzip} B`, `<= ${client.budget.one} B`);
  row("whole client, gzip", `${whole.gzip} B`, `<= ${client.budget.whole} B`);
  row("CPU per call, to fetch + json", `${(await cpuRatio(client)).toFixed(2)}x`, "<= 1.5x");
  row("import, over an empty module", `${importTime(client).toFixed(1)} ms`, "<= 6 ms");
  const generation = `<= ${client.generation} ms`;
  row("generation, whole process", `${generationTime(client).toFixed(0)} ms`, generation);
  row(
    "generation, compile cache warm",
    `${generationTime(client, { warm: true }).toFixed(0)} ms`,
    generation,
  );
  row("type instantiations of three calls", `${typeCost(client).instantiations}`, "<= 60");
  const { instantiations, checkSeconds } = typeCost(client, readingCalls(client));
  row("the same of 25 reads, check time", `${instantiations}, ${checkSeconds} s`);
}

function row(what: string, measured: string, budget?: string): void {
  console.log(`  ${what.padEnd(36)} ${measured.padStart(11)}${budget ? `   budget ${budget}` : ""}`);
}
