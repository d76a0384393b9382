// Runs a container script, prints its log while it runs, and then a SQL script in one call. It reads CIVIS_API_KEY from
// the environment.

import { Civis, RunError } from "@org/civis-client";

const civis = new Civis();
const [container, query] = process.argv.slice(2).map(Number);
if (container === undefined || query === undefined) throw new Error("Give the ids of two scripts.");

const { containers, sql } = civis.scripts;
const { id: run_id } = await containers.runs.create({ id: container });
for await (const { level, message } of containers.runs.logs.follow({ id: container, run_id })) {
  console.log(`${level}: ${message}`);
}
const { state, error } = await containers.runs.get({ id: container, run_id });
console.log(`run ${run_id} ${state}${error === null ? "" : `: ${error}`}`);

try {
  const { output } = await sql.runAndWait({ id: query });
  for (const file of output) console.log(`wrote ${file.outputName}`);
} catch (failure) {
  if (!(failure instanceof RunError)) throw failure;
  console.error(failure.message); // why it failed, and the last lines of its log
  process.exitCode = 1;
}
